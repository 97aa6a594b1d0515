DELETE WHERE { <edition/iccv-2019> fabio:hasPublicationYear ?any }
