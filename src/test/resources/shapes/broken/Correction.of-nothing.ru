PREFIX pin: <https://w3id.org/pinakes/ont#>
INSERT DATA { <https://w3id.org/pinakes/mention/l/1/correction> a pin:Correction ; pin:corrects "arxiv:1503.02531" ; pin:correctedYear 2015 }
