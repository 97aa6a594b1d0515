DELETE WHERE { <edition/iccv-2019> frbr:partOf ?any }
