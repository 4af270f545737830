# Requirements that name no profession: any diploma at all.

concept any-diploma
kind diploma
nl diploma ; getuigschrift ; studiebewijs ; kwalificatie ; diplomavereiste ; opleidingsniveau ; einddiploma
fr diplôme ; qualification ; titre d'études ; formation spécifique ; diplôme requis ; certificat d'études ; niveau d'études
en diploma ; qualification ; degree ; formal qualification ; formal training ; academic title
de Abschluss ; Diplom ; Qualifikation ; Ausbildungsabschluss ; Abschlusszeugnis ; abgeschlossene Ausbildung ; Berufsabschluss
