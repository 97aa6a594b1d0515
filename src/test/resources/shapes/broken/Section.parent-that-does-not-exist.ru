DELETE DATA { <section/l/b> pin:parentSection <section/l/a> } ;
INSERT DATA { <section/l/b> pin:parentSection <section/l/nowhere> }
