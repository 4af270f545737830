# Occupations in care and health: managers, doctors and every medical specialism, nurses, midwives,
# dentists, therapists, psychologists, technicians, assistants, carers and complementary medicine.
# "protected" marks the professions that Belgian law reserves to holders of a diploma, visa or
# recognition (law of 10 May 2015 on the practice of the health care professions).

# --- broader concepts ------------------------------------------------------------------------

concept care-professional
kind occupation
rubric care
nl zorgprofessional ; zorgverlener ; zorgverstrekker ; zorgmedewerker ; hulpverlener in de zorg ; zorgpersoneel ; gezondheidswerker ; gezondheidszorgbeoefenaar ; medewerker zorg ; zorgmedewerkster ; hulp in de zorg
fr professionnel de santé ; professionnel de soins ; professionnelle de santé ; prestataire de soins ; personnel soignant ; travailleur de la santé ; intervenant en soins ; soignant ; soignante ; personnel de santé
en care professional ; healthcare professional ; health worker ; healthcare worker ; health care staff ; healthcare practitioner ; care staff ; health professional
de Pflege- und Gesundheitsberufe ; Gesundheitsfachkraft ; Gesundheitsberuf ; Fachkraft im Gesundheitswesen ; Pflegepersonal ; Gesundheitspersonal ; Leistungserbringer im Gesundheitswesen

concept paramedic-professional
kind occupation
parent care-professional
rubric care
work care
nl paramedicus ; paramedisch medewerker ; paramedisch personeel ; paramedische hulpverlener ; paramedisch therapeut ; revalidatietherapeut ; therapeut revalidatie ; reactivatietherapeut ; revalidatiemedewerker ; reva-medewerker
fr paramédical ; professionnel paramédical ; personnel paramédical ; thérapeute en revalidation ; thérapeute en réadaptation ; rééducateur fonctionnel ; auxiliaire de rééducation ; thérapeute paramédical
en allied health professional ; rehabilitation therapist ; rehab therapist ; paramedical staff ; allied health therapist ; reactivation therapist ; rehabilitation worker
de Therapeut im Gesundheitswesen ; Rehabilitationstherapeut ; Heilmittelerbringer ; medizinischer Therapeut ; Fachtherapeut ; Rehatherapeut ; nichtärztlicher Heilberuf ; Reaktivierungstherapeut

# --- managers (ISCO 1342, 1343) --------------------------------------------------------------

concept health-services-manager
kind occupation
parent care-professional
isco 1342
rubric care
work management
nl zorgmanager ; manager gezondheidszorg ; zorgdirecteur ; directeur zorg ; directeur gezondheidszorg ; afdelingsmanager zorg ; directeur patiëntenzorg ; manager zorgverlening ; zorgdirectrice ; clustermanager zorg ; locatiemanager zorg ; regiomanager zorg ; teammanager zorg
fr gestionnaire de services de santé ; directeur des soins ; directrice des soins ; cadre de santé ; coordinateur de soins ; coordinatrice de soins ; responsable des soins ; directeur d'établissement de santé ; cadre supérieur de santé ; responsable d'établissement médico-social
en health services manager ; healthcare manager ; care director ; director of care ; health service administrator ; care coordinator ; clinical services manager ; healthcare administrator ; health care manager
de Leiter im Gesundheitswesen ; Gesundheitsmanager ; Pflegemanager ; Führungskraft im Gesundheitswesen ; Manager im Gesundheitswesen ; Bereichsleiter Pflege ; Leiter einer Gesundheitseinrichtung ; Pflegekoordinator

concept hospital-director
kind occupation
parent health-services-manager
isco 1342
rubric care
work management
nl ziekenhuisdirecteur ; directeur van een ziekenhuis ; algemeen directeur ziekenhuis ; ziekenhuismanager ; ziekenhuisdirectrice ; directeur kliniek ; ziekenhuisbestuurder ; manager polikliniek
fr directeur d'hôpital ; directrice d'hôpital ; directeur de clinique ; gestionnaire d'hôpital ; administrateur d'hôpital ; directeur hospitalier ; gestionnaire hospitalier ; directrice de clinique
en hospital director ; hospital manager ; hospital administrator ; clinic manager ; hospital chief executive ; clinic director ; medical administrator
de Krankenhausdirektor ; Klinikleiter ; Krankenhausmanager ; Klinikmanager ; Krankenhausleiter ; Verwaltungsdirektor Krankenhaus ; Spitaldirektor ; Klinikdirektorin

concept medical-director
kind occupation
parent health-services-manager
isco 1342
rubric care
work management specialist
nl hoofdarts ; medisch directeur ; medisch diensthoofd ; hoofdgeneesheer ; diensthoofd geneesheer ; medisch manager ; adjunct-hoofdarts ; geneesheer-diensthoofd
fr médecin-chef ; directeur médical ; directrice médicale ; médecin chef de service ; médecin directeur ; médecin responsable ; chef de service médical ; médecin en chef
en medical director ; chief medical officer ; chief physician ; clinical director ; head physician ; medical superintendent ; chief of medicine
de Chefarzt ; Chefärztin ; ärztlicher Direktor ; medizinischer Direktor ; ärztliche Leitung ; leitender Arzt ; Primararzt ; Primarius

concept nursing-director
kind occupation
parent health-services-manager
isco 1342
rubric care
work management nursing
nl directeur verpleging ; verpleegkundig directeur ; directeur verpleegkundig departement ; hoofd verpleegkundig departement ; verpleegkundig manager ; verpleegkundig-paramedisch directeur ; manager verpleging ; verpleegkundig diensthoofd ; middenkader verpleging ; zorgmanager verpleging
fr directeur du département infirmier ; directrice des soins infirmiers ; chef du département infirmier ; directeur du nursing ; infirmier chef de services ; directrice du nursing ; chef des soins infirmiers
en director of nursing ; chief nursing officer ; nursing director ; head of nursing ; nurse manager ; clinical nurse manager ; nursing services manager
de Pflegedirektor ; Pflegedirektorin ; Pflegedienstleitung ; Pflegedienstleiter ; PDL ; Leiter des Pflegedienstes ; Pflegedienstleiterin ; verantwortliche Pflegefachkraft

concept head-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing management
nl hoofdverpleegkundige ; adjunct-hoofdverpleegkundige ; afdelingshoofd verpleging ; teamverantwoordelijke verpleging ; verpleegkundig teamleider ; hoofdverpleger ; hoofdverpleegster ; verpleegkundig afdelingshoofd ; leidinggevende verpleegkundige ; verantwoordelijke verpleegkundige ; hoofdzuster
fr infirmier en chef ; infirmière en chef ; infirmier chef d'unité ; infirmière chef ; chef d'unité de soins ; infirmier responsable d'unité ; infirmière coordinatrice ; infirmier chef adjoint ; infirmier cadre de santé ; infirmier coordinateur
en head nurse ; charge nurse ; ward manager ; ward sister ; nurse team leader ; nursing supervisor ; lead nurse ; senior charge nurse ; nurse in charge
de Stationsleitung ; Stationsschwester ; Stationspfleger ; Stationsleiter Pflege ; leitende Pflegekraft ; Oberschwester ; Wohnbereichsleitung ; Teamleitung Pflege ; Pflegegruppenleitung

concept care-home-director
kind occupation
parent health-services-manager
isco 1343
rubric care
work management
nl directeur woonzorgcentrum ; directeur WZC ; directeur rusthuis ; directeur van een woonzorgcentrum ; directrice woonzorgcentrum ; campusdirecteur ouderenzorg ; rusthuisdirecteur ; manager ouderenzorg ; verantwoordelijke woonzorg ; dagelijks verantwoordelijke WZC ; beheerder verzorgingstehuis ; locatiemanager verpleeghuis
fr directeur de maison de repos ; directrice de maison de repos ; directeur d'EHPAD ; gestionnaire de maison de repos ; directeur de résidence pour seniors ; directeur de MRS ; responsable de résidence services ; directeur d'établissement pour personnes âgées
en care home director ; care home manager ; nursing home manager ; aged care manager ; nursing home director ; residential care home manager ; registered care manager ; elderly care manager ; retirement home manager
de Heimleiter ; Heimleitung ; Heimleiterin ; Leiter eines Altenheims ; Einrichtungsleitung Altenpflege ; Leiter Seniorenheim ; Pflegeheimleiter ; Residenzleiter Seniorenresidenz

concept home-care-manager
kind occupation
parent health-services-manager
isco 1343
rubric care
work management care
nl verantwoordelijke thuiszorg ; sectorverantwoordelijke gezinszorg ; leidinggevende thuiszorg ; coördinator thuiszorg ; regioverantwoordelijke gezinszorg ; verantwoordelijke gezinszorg ; verantwoordelijke dagverzorging ; centrumleider dienstencentrum ; coördinator dagverzorgingscentrum ; teamleider thuiszorg
fr responsable d'aide à domicile ; responsable de secteur aide à domicile ; coordinateur de soins à domicile ; coordinatrice de maintien à domicile ; responsable de centre de soins de jour ; chef de service aides familiales ; responsable SSIAD ; encadrant aides familiales
en home care manager ; domiciliary care manager ; community care manager ; home care coordinator ; day care centre manager for the elderly ; home help organiser ; care services manager ; homecare supervisor
de Leiter ambulanter Pflegedienst ; Einsatzleitung ambulante Pflege ; Einsatzleiter Hauskrankenpflege ; Leitung Tagespflege ; Teamleitung ambulante Pflege ; Leiter Sozialstation ; Koordinator häusliche Pflege ; Einsatzplanung Heimhilfe

concept care-team-leader
kind occupation
parent care-professional
isco 1343
rubric care
work management care
nl teamleider zorg ; teamcoach zorg ; teamverantwoordelijke zorg ; afdelingsverantwoordelijke zorg ; hoofdzorgkundige ; leefgroepverantwoordelijke ouderenzorg ; zorgverantwoordelijke ; verantwoordelijke zorg en wonen ; coördinator zorgteam ; diensthoofd zorg ; hoofd bewonerszorg ; verantwoordelijke bewonerszorg
fr chef d'équipe soins ; responsable d'équipe de soins ; responsable de l'unité de vie ; référent de l'équipe soignante ; chef d'unité maison de repos ; coordinateur d'équipe soignante ; responsable nursing en maison de repos
en care team leader ; senior carer ; senior care assistant ; team leader care home ; care supervisor ; care shift leader ; unit leader elderly care
de Teamleiter Pflege ; Bereichsleitung Altenpflege ; Schichtleitung Pflege ; Leitung Wohngruppe Senioren ; Pflegeteamleiter ; Gruppenleitung Betreuung ; Wohngruppenleitung Altenpflege

concept crisis-health-coordinator
kind occupation
parent health-services-manager
isco 1342
rubric care
work management
nl verantwoordelijke vaccinatiecentrum ; coördinator vaccinatiecentrum ; coördinator triagepost ; verantwoordelijke testcentrum ; crisiscoördinator gezondheid ; coördinator schakelzorgcentrum ; manager huisartsenwachtpost ; coördinator ziekenhuisrampenplan ; noodplancoördinator zorg
fr responsable de centre de vaccination ; coordinateur de centre de vaccination ; responsable de centre de dépistage ; coordinateur de crise sanitaire ; coordinateur de poste de tri ; responsable du plan d'urgence hospitalier ; coordinateur de poste médical de garde
en vaccination centre manager ; vaccination centre coordinator ; test centre manager ; health crisis coordinator ; triage post coordinator ; hospital emergency planner ; out-of-hours practice manager
de Leiter Impfzentrum ; Koordinator Testzentrum ; Krisenkoordinator Gesundheit ; Koordinator Krankenhausalarmplanung ; Leiter Teststation ; Pandemiebeauftragter

# --- doctors (ISCO 2211) ---------------------------------------------------------------------

concept doctor
kind occupation
protected
parent care-professional
isco 2211
rubric care
work gp specialist
nl arts ; dokter ; geneesheer ; medicus ; geneeskundige ; doktores ; basisarts ; arts-assistent ; vrouwelijke arts ; ziekenhuisarts ; zaalarts ; arts in opleiding ; wachtarts ; vervangend arts
fr médecin ; docteur ; docteur en médecine ; femme médecin ; praticien ; médecin hospitalier ; interne en médecine ; médecin assistant ; médecin résident ; praticien hospitalier ; médecin de garde ; médecin remplaçant
en doctor ; physician ; medical doctor ; MD ; medical practitioner ; resident doctor ; junior doctor ; house officer ; hospital doctor ; locum doctor
de Arzt ; Ärztin ; Mediziner ; Medizinerin ; Assistenzarzt ; Assistenzärztin ; Humanmediziner ; Stationsarzt ; Krankenhausarzt ; Doktor der Medizin ; Turnusarzt

concept general-practitioner
kind occupation
protected
parent doctor
isco 2211
rubric care
work gp
nl huisarts ; huisdokter ; huisarts in opleiding ; HAIO ; omnipracticus ; algemeen arts ; dokter van wacht ; huisarts wachtpost ; wijkdokter ; waarnemend huisarts
fr médecin généraliste ; généraliste ; médecin de famille ; médecin traitant ; médecin omnipraticien ; assistant en médecine générale ; omnipraticien ; docteur en médecine générale ; médecin de ville
en general practitioner ; GP ; family doctor ; family physician ; primary care physician ; family medicine doctor ; GP trainee ; general physician
de Hausarzt ; Hausärztin ; Allgemeinmediziner ; Arzt für Allgemeinmedizin ; praktischer Arzt ; Facharzt für Allgemeinmedizin ; Allgemeinarzt ; Familienarzt

concept coordinating-physician
kind occupation
protected
parent general-practitioner
isco 2211
rubric care
work gp management
nl coördinerend en raadgevend arts ; CRA ; CRA-arts ; raadgevend arts ; rusthuisarts ; arts woonzorgcentrum ; coördinerend arts ; verpleeghuisarts
fr médecin coordinateur ; médecin coordinateur et conseiller ; MCC ; médecin coordonnateur ; médecin de maison de repos ; médecin coordonnateur en EHPAD
en coordinating physician ; care home doctor ; nursing home physician ; coordinating and advisory physician ; elderly care physician
de Heimarzt ; koordinierender Arzt ; beratender Arzt im Pflegeheim ; Altenheimarzt ; Pflegeheimarzt

concept school-physician
kind occupation
protected
parent doctor
isco 2211
rubric care
work gp
nl schoolarts ; jeugdarts ; CLB-arts ; consultatiebureau-arts ; arts Kind en Gezin ; arts jeugdgezondheidszorg ; schooldokter ; arts preventieve jeugdzorg
fr médecin scolaire ; médecin de l'ONE ; médecin PSE ; médecin de la promotion de la santé à l'école ; médecin de PMI ; médecin de l'enfance ; médecin de santé scolaire
en school doctor ; school physician ; school medical officer ; child health clinic doctor ; youth health physician ; community child health doctor
de Schularzt ; Schulärztin ; Jugendarzt ; Arzt im Kinder- und Jugendgesundheitsdienst ; schulärztlicher Dienst ; Kinder- und Jugendarzt im Gesundheitsamt

# --- medical specialists (ISCO 2212) ---------------------------------------------------------

concept medical-specialist
kind occupation
protected
parent doctor
isco 2212
rubric care
work specialist
nl arts-specialist ; medisch specialist ; specialist ; geneesheer-specialist ; arts-specialist in opleiding ; ASO ; specialist in opleiding ; AIOS ; consulterend arts ; staflid arts ; dokter-specialist
fr médecin spécialiste ; spécialiste ; médecin spécialiste en formation ; MACCS ; médecin assistant clinicien candidat spécialiste ; docteur spécialiste ; médecin consultant ; candidat spécialiste
en medical specialist ; specialist doctor ; consultant physician ; specialist physician ; specialty registrar ; consultant doctor ; specialist medical practitioner ; attending physician
de Facharzt ; Fachärztin ; Spezialarzt ; Oberarzt ; Oberärztin ; Arzt in Weiterbildung ; fachärztlicher Mitarbeiter ; Konsiliararzt

concept anaesthetist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl anesthesist ; anesthesioloog ; arts anesthesie ; narcotiseur ; anesthesie-reanimatie arts ; arts-specialist anesthesie ; anesthesiste
fr anesthésiste ; médecin anesthésiste ; anesthésiste-réanimateur ; anesthésiologiste ; médecin anesthésiste-réanimateur ; spécialiste en anesthésie
en anaesthetist ; anesthesiologist ; anaesthesiologist ; anaesthetics consultant ; anesthesia physician ; specialist in anaesthesia
de Anästhesist ; Anästhesistin ; Facharzt für Anästhesie ; Anästhesiologe ; Narkosearzt ; Anästhesiearzt ; Facharzt für Anästhesiologie

concept intensivist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl intensivist ; arts intensieve zorg ; intensivearts ; IZ-arts ; arts-specialist intensieve zorgen ; reanimatie-arts ; IC-arts
fr intensiviste ; médecin réanimateur ; médecin intensiviste ; réanimateur ; médecin de soins intensifs ; intensiviste-réanimateur
en intensivist ; critical care physician ; intensive care doctor ; ICU doctor ; intensive care consultant ; critical care specialist
de Intensivmediziner ; Intensivarzt ; Facharzt für Intensivmedizin ; Arzt auf der Intensivstation ; Intensivmedizinerin

concept emergency-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl urgentiearts ; spoedarts ; urgentist ; spoedeisendehulparts ; SEH-arts ; arts spoedgevallen ; MUG-arts ; urgentiegeneesheer ; arts acute geneeskunde
fr urgentiste ; médecin urgentiste ; médecin SMUR ; médecin des urgences ; spécialiste en médecine d'urgence ; médecin en médecine aiguë
en emergency physician ; A&E doctor ; emergency doctor ; emergency medicine specialist ; emergency medicine consultant ; ER doctor
de Notarzt ; Notärztin ; Notfallmediziner ; Notaufnahmearzt ; Arzt in der Notaufnahme ; Facharzt für Notfallmedizin

concept internist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl internist ; arts inwendige geneeskunde ; specialist inwendige ziekten ; arts interne geneeskunde ; arts-specialist inwendige geneeskunde ; internist-arts
fr interniste ; médecin interniste ; spécialiste en médecine interne ; médecin de médecine interne ; interniste généraliste
en internist ; internal medicine physician ; internal medicine specialist ; consultant in general medicine ; specialist in internal medicine
de Internist ; Internistin ; Facharzt für Innere Medizin ; Arzt für Innere Medizin ; Facharzt Innere ; internistischer Facharzt

concept cardiologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl cardioloog ; hartspecialist ; cardiologe ; arts cardiologie ; hartdokter ; interventiecardioloog ; arts-specialist cardiologie
fr cardiologue ; médecin cardiologue ; spécialiste du coeur ; spécialiste en cardiologie ; cardiologue interventionnel
en cardiologist ; heart specialist ; heart doctor ; interventional cardiologist ; consultant cardiologist
de Kardiologe ; Kardiologin ; Herzspezialist ; Facharzt für Kardiologie ; Herzarzt

concept pulmonologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl longarts ; pneumoloog ; longspecialist ; pulmonoloog ; arts pneumologie ; longdokter ; pneumologe
fr pneumologue ; médecin pneumologue ; spécialiste des poumons ; spécialiste en pneumologie ; pneumo-allergologue
en pulmonologist ; lung specialist ; respiratory physician ; chest physician ; respiratory medicine consultant
de Pneumologe ; Lungenfacharzt ; Lungenarzt ; Pulmologe ; Facharzt für Pneumologie ; Pneumologin

concept gastroenterologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl gastro-enteroloog ; maag-darm-leverarts ; MDL-arts ; maag-darmspecialist ; gastro-enterologe ; hepatoloog ; leverspecialist
fr gastro-entérologue ; médecin gastro-entérologue ; hépato-gastro-entérologue ; hépatologue ; gastroentérologue
en gastroenterologist ; stomach and bowel specialist ; hepatologist ; consultant gastroenterologist ; digestive diseases specialist
de Gastroenterologe ; Facharzt für Gastroenterologie ; Magen-Darm-Arzt ; Gastroenterologin ; Hepatologe

concept nephrologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl nefroloog ; nierspecialist ; nefrologe ; arts nefrologie ; dialysearts ; nierarts
fr néphrologue ; médecin néphrologue ; spécialiste des reins ; médecin de dialyse ; spécialiste en néphrologie
en nephrologist ; kidney specialist ; renal physician ; consultant nephrologist ; dialysis physician
de Nephrologe ; Nierenarzt ; Facharzt für Nephrologie ; Nephrologin ; Dialysearzt

concept endocrinologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl endocrinoloog ; diabetoloog ; hormoonspecialist ; endocrinologe ; diabetesarts ; endocrino-diabetoloog
fr endocrinologue ; diabétologue ; endocrinologue-diabétologue ; spécialiste des hormones ; médecin endocrinologue
en endocrinologist ; diabetologist ; hormone specialist ; diabetes doctor ; consultant endocrinologist
de Endokrinologe ; Diabetologe ; Hormonspezialist ; Endokrinologin ; Facharzt für Endokrinologie

concept rheumatologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl reumatoloog ; reumaspecialist ; reumatologe ; reuma-arts ; arts reumatologie
fr rhumatologue ; médecin rhumatologue ; spécialiste en rhumatologie ; spécialiste des rhumatismes
en rheumatologist ; rheumatism specialist ; consultant rheumatologist ; arthritis specialist
de Rheumatologe ; Rheumatologin ; Facharzt für Rheumatologie ; Rheumaarzt

concept haematologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl hematoloog ; bloedspecialist ; hematologe ; klinisch hematoloog ; arts hematologie
fr hématologue ; médecin hématologue ; spécialiste du sang ; hématologue clinique ; onco-hématologue
en haematologist ; hematologist ; blood specialist ; clinical haematologist ; consultant haematologist
de Hämatologe ; Hämatologin ; Facharzt für Hämatologie ; Blutspezialist ; Hämatoonkologe

concept oncologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl oncoloog ; kankerspecialist ; medisch oncoloog ; oncologe ; arts oncologie
fr oncologue ; cancérologue ; oncologue médical ; médecin oncologue ; spécialiste du cancer
en oncologist ; cancer specialist ; medical oncologist ; cancer doctor ; consultant oncologist
de Onkologe ; Onkologin ; Krebsspezialist ; Facharzt für Onkologie ; Krebsarzt

concept radiation-oncologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl radiotherapeut-oncoloog ; radiotherapeut ; bestralingsarts ; arts radiotherapie ; radiotherapeute
fr radiothérapeute ; oncologue radiothérapeute ; médecin radiothérapeute ; radio-oncologue
en radiation oncologist ; clinical oncologist ; radiotherapist doctor ; radiotherapy consultant
de Strahlentherapeut ; Radioonkologe ; Facharzt für Strahlentherapie ; Strahlenarzt ; Strahlentherapeutin

concept infectious-disease-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl infectioloog ; infectieziektearts ; arts infectieziekten ; arts infectieziektebestrijding ; internist-infectioloog ; tropenarts ; arts tropische geneeskunde ; covid-arts
fr infectiologue ; médecin infectiologue ; spécialiste des maladies infectieuses ; médecin tropicaliste ; spécialiste en maladies tropicales
en infectious disease physician ; infectious diseases specialist ; communicable disease control doctor ; tropical medicine physician ; infection consultant
de Infektiologe ; Infektiologin ; Facharzt für Infektionskrankheiten ; Tropenmediziner ; Facharzt für Tropenmedizin

concept geriatrician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl geriater ; klinisch geriater ; ouderenarts ; specialist ouderengeneeskunde ; arts geriatrie ; arts ouderenzorg
fr gériatre ; médecin gériatre ; gérontologue ; spécialiste en gériatrie ; médecin des personnes âgées
en geriatrician ; consultant geriatrician ; specialist in elderly medicine ; doctor for the elderly ; geriatric physician
de Geriater ; Geriaterin ; Facharzt für Geriatrie ; Altersmediziner ; Arzt für Altersmedizin

concept neurologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl neuroloog ; hersenspecialist ; neurologe ; zenuwarts ; kinderneuroloog ; arts neurologie
fr neurologue ; médecin neurologue ; spécialiste du système nerveux ; neuropédiatre ; spécialiste en neurologie
en neurologist ; brain specialist ; consultant neurologist ; paediatric neurologist ; nerve specialist
de Neurologe ; Neurologin ; Nervenarzt ; Facharzt für Neurologie ; Kinderneurologe

concept psychiatrist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist psychosocial
nl psychiater ; arts psychiatrie ; arts geestelijke gezondheidszorg ; volwassenpsychiater ; neuropsychiater ; ouderenpsychiater ; forensisch psychiater
fr psychiatre ; médecin psychiatre ; neuropsychiatre ; psychiatre pour adultes ; géronto-psychiatre ; psychiatre hospitalier
en psychiatrist ; consultant psychiatrist ; mental health doctor ; neuropsychiatrist ; old age psychiatrist ; forensic psychiatrist
de Psychiater ; Psychiaterin ; Facharzt für Psychiatrie ; Facharzt für Psychiatrie und Psychotherapie ; Gerontopsychiater ; Neuropsychiater

concept child-psychiatrist
kind occupation
protected
parent psychiatrist
isco 2212
rubric care
work specialist psychosocial
nl kinderpsychiater ; kinder- en jeugdpsychiater ; jeugdpsychiater ; arts kinderpsychiatrie ; infantpsychiater
fr pédopsychiatre ; psychiatre pour enfants ; psychiatre infanto-juvénile ; psychiatre de l'enfant et de l'adolescent
en child psychiatrist ; child and adolescent psychiatrist ; youth psychiatrist ; adolescent psychiatrist
de Kinderpsychiater ; Kinder- und Jugendpsychiater ; Jugendpsychiater ; Facharzt für Kinder- und Jugendpsychiatrie

concept paediatrician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl kinderarts ; pediater ; kinderdokter ; arts pediatrie ; kinderspecialist ; kinderarts-specialist
fr pédiatre ; médecin pédiatre ; médecin des enfants ; spécialiste en pédiatrie ; docteur pour enfants
en paediatrician ; pediatrician ; children's doctor ; consultant paediatrician ; child specialist
de Kinderarzt ; Kinderärztin ; Pädiater ; Facharzt für Kinderheilkunde ; Facharzt für Kinder- und Jugendmedizin

concept neonatologist
kind occupation
protected
parent paediatrician
isco 2212
rubric care
work specialist
nl neonatoloog ; kinderarts-neonatoloog ; arts neonatologie ; specialist pasgeborenen ; neonatologe
fr néonatologue ; néonatologiste ; médecin néonatologue ; pédiatre néonatologue
en neonatologist ; consultant neonatologist ; newborn specialist ; neonatal physician
de Neonatologe ; Neonatologin ; Facharzt für Neonatologie ; Neugeborenenarzt

concept surgeon
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl chirurg ; heelkundige ; algemeen chirurg ; arts heelkunde ; abdominaal chirurg ; traumachirurg ; chirurge ; thoraxchirurg ; vaatchirurg ; borstchirurg ; kinderchirurg ; arts-specialist heelkunde
fr chirurgien ; chirurgienne ; chirurgien général ; chirurgien digestif ; chirurgien viscéral ; chirurgien vasculaire ; chirurgien thoracique ; chirurgien pédiatrique ; chirurgien traumatologue ; médecin chirurgien
en surgeon ; general surgeon ; trauma surgeon ; vascular surgeon ; thoracic surgeon ; paediatric surgeon ; abdominal surgeon ; consultant surgeon
de Chirurg ; Chirurgin ; Allgemeinchirurg ; Unfallchirurg ; Viszeralchirurg ; Gefäßchirurg ; Thoraxchirurg ; Kinderchirurg ; Facharzt für Chirurgie

concept cardiac-surgeon
kind occupation
protected
parent surgeon
isco 2212
rubric care
work specialist
nl hartchirurg ; cardiochirurg ; cardiaal chirurg ; hartheelkundige ; cardiothoracaal chirurg
fr chirurgien cardiaque ; chirurgien du coeur ; chirurgien cardio-vasculaire ; chirurgien cardio-thoracique
en cardiac surgeon ; heart surgeon ; cardiothoracic surgeon ; cardiovascular surgeon
de Herzchirurg ; Herzchirurgin ; Facharzt für Herzchirurgie ; Kardiochirurg

concept neurosurgeon
kind occupation
protected
parent surgeon
isco 2212
rubric care
work specialist
nl neurochirurg ; hersenchirurg ; arts neurochirurgie ; rugchirurg ; neurochirurge
fr neurochirurgien ; chirurgien du cerveau ; spécialiste en neurochirurgie ; neurochirurgienne
en neurosurgeon ; brain surgeon ; neurological surgeon ; consultant neurosurgeon
de Neurochirurg ; Neurochirurgin ; Facharzt für Neurochirurgie ; Hirnchirurg

concept orthopaedic-surgeon
kind occupation
protected
parent surgeon
isco 2212
rubric care
work specialist
nl orthopedist ; orthopedisch chirurg ; orthopeed ; botspecialist ; arts orthopedie ; orthopediste ; handchirurg
fr orthopédiste ; chirurgien orthopédiste ; chirurgien orthopédique ; spécialiste des os ; médecin orthopédiste ; chirurgien de la main
en orthopaedic surgeon ; orthopedist ; orthopedic surgeon ; bone specialist ; orthopaedic consultant ; hand surgeon
de Orthopäde ; Orthopädin ; Facharzt für Orthopädie ; orthopädischer Chirurg ; Knochenspezialist ; Handchirurg

concept plastic-surgeon
kind occupation
protected
parent surgeon
isco 2212
rubric care
work specialist
nl plastisch chirurg ; esthetisch chirurg ; reconstructief chirurg ; cosmetisch chirurg ; cosmetisch arts
fr chirurgien plasticien ; chirurgien esthétique ; plasticien ; chirurgien reconstructeur ; médecin esthétique
en plastic surgeon ; cosmetic surgeon ; aesthetic surgeon ; reconstructive surgeon ; aesthetic doctor
de plastischer Chirurg ; Schönheitschirurg ; Facharzt für plastische Chirurgie ; ästhetischer Chirurg

concept oral-surgeon
kind occupation
protected
parent surgeon
isco 2212
rubric care
work specialist
nl stomatoloog ; kaakchirurg ; mondchirurg ; mond-, kaak- en aangezichtschirurg ; MKA-chirurg ; tandchirurg
fr stomatologue ; chirurgien maxillo-facial ; chirurgien de la mâchoire ; chirurgien buccal ; chirurgien oral
en oral surgeon ; maxillofacial surgeon ; oral and maxillofacial surgeon ; stomatologist ; jaw surgeon
de Kieferchirurg ; Mund-Kiefer-Gesichtschirurg ; MKG-Chirurg ; Oralchirurg ; Kieferchirurgin

concept gynaecologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl gynaecoloog ; vrouwenarts ; gynaecologe ; gynaecoloog-verloskundige ; arts gynaecologie ; obstetricus ; fertiliteitsarts
fr gynécologue ; gynécologue-obstétricien ; obstétricien ; médecin gynécologue ; accoucheur ; spécialiste de la fertilité
en gynaecologist ; gynecologist ; obstetrician ; OB/GYN ; consultant obstetrician ; fertility specialist ; women's doctor
de Gynäkologe ; Gynäkologin ; Frauenarzt ; Frauenärztin ; Facharzt für Gynäkologie ; Geburtshelfer ; Reproduktionsmediziner

concept urologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl uroloog ; urologe ; arts urologie ; blaasspecialist ; androloog
fr urologue ; médecin urologue ; chirurgien urologue ; spécialiste en urologie ; andrologue
en urologist ; urological surgeon ; consultant urologist ; bladder specialist ; andrologist
de Urologe ; Urologin ; Facharzt für Urologie ; Androloge

concept dermatologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl dermatoloog ; huidarts ; huidspecialist ; dermatologe ; dermato-venereoloog ; arts dermatologie ; huiddokter ; veneroloog
fr dermatologue ; médecin dermatologue ; dermato-vénéréologue ; spécialiste de la peau ; vénérologue
en dermatologist ; skin specialist ; skin doctor ; consultant dermatologist ; venereologist
de Dermatologe ; Hautarzt ; Hautärztin ; Facharzt für Dermatologie ; Venerologe ; Dermatologin

concept ophthalmologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl oogarts ; oftalmoloog ; oogspecialist ; oogchirurg ; oogdokter ; oftalmologe
fr ophtalmologue ; ophtalmologiste ; médecin ophtalmologue ; oculiste ; chirurgien ophtalmologue ; médecin des yeux
en ophthalmologist ; eye doctor ; eye surgeon ; eye specialist ; consultant ophthalmologist ; oculist
de Augenarzt ; Augenärztin ; Ophthalmologe ; Facharzt für Augenheilkunde ; Augenchirurg

concept ent-specialist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl neus-keel-oorarts ; NKO-arts ; KNO-arts ; otorhinolaryngoloog ; oorarts ; keel-neus-oorarts ; NKO-specialist
fr oto-rhino-laryngologiste ; ORL ; médecin ORL ; spécialiste ORL ; oto-rhino ; phoniatre
en ENT specialist ; otolaryngologist ; ENT surgeon ; ear nose and throat doctor ; otorhinolaryngologist ; phoniatrist
de HNO-Arzt ; Hals-Nasen-Ohren-Arzt ; HNO-Ärztin ; Facharzt für HNO-Heilkunde ; Phoniater

concept radiologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl radioloog ; röntgenarts ; arts radiologie ; radiodiagnost ; radiologe ; arts medische beeldvorming ; interventieradioloog
fr radiologue ; médecin radiologue ; spécialiste en radiodiagnostic ; radiologue interventionnel ; échographiste médecin
en radiologist ; diagnostic radiologist ; interventional radiologist ; consultant radiologist ; imaging physician
de Radiologe ; Radiologin ; Facharzt für Radiologie ; Röntgenarzt ; Röntgenologe

concept nuclear-medicine-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl nucleair geneeskundige ; nuclearist ; arts nucleaire geneeskunde ; specialist nucleaire geneeskunde ; nucleair arts
fr médecin nucléaire ; spécialiste en médecine nucléaire ; nucléariste ; médecin de médecine nucléaire
en nuclear medicine physician ; nuclear medicine specialist ; nuclear physician ; consultant in nuclear medicine
de Nuklearmediziner ; Facharzt für Nuklearmedizin ; Nuklearmedizinerin ; Arzt für Nuklearmedizin

concept pathologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl patholoog ; anatoompatholoog ; patholoog-anatoom ; arts pathologische anatomie ; wetsdokter ; gerechtsarts ; forensisch arts ; lijkschouwer ; cytopatholoog
fr pathologiste ; anatomopathologiste ; anatomo-pathologiste ; médecin légiste ; médecin anatomopathologiste ; cytopathologiste
en pathologist ; histopathologist ; forensic pathologist ; anatomical pathologist ; medical examiner ; coroner physician
de Pathologe ; Pathologin ; Rechtsmediziner ; Facharzt für Pathologie ; Gerichtsmediziner ; Leichenbeschauer

concept clinical-biologist-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl arts klinisch bioloog ; arts-microbioloog ; klinisch bioloog arts ; laboratoriumarts ; arts laboratoriumgeneeskunde ; medisch immunoloog ; arts klinische biologie
fr médecin biologiste ; médecin en biologie clinique ; biologiste médical ; médecin microbiologiste ; immunologue
en clinical biology physician ; medical microbiologist ; laboratory medicine physician ; chemical pathologist ; clinical immunologist
de Laborarzt ; Facharzt für Laboratoriumsmedizin ; Labormediziner ; Facharzt für Mikrobiologie ; Immunologe

concept clinical-geneticist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl klinisch geneticus ; arts erfelijkheidsonderzoek ; medisch geneticus ; arts klinische genetica ; arts menselijke erfelijkheid
fr généticien clinique ; médecin généticien ; généticien médical ; spécialiste en génétique médicale
en clinical geneticist ; medical geneticist ; genetics consultant ; consultant in genetics
de Humangenetiker ; Facharzt für Humangenetik ; klinischer Genetiker ; Medizingenetiker

concept rehabilitation-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl revalidatiearts ; fysisch geneesheer ; arts fysische geneeskunde ; fysiater ; arts revalidatie ; fysiotherapeut-arts ; arts fysische geneeskunde en revalidatie
fr médecin physique et réadaptateur ; médecin de médecine physique ; physiatre ; médecin rééducateur ; médecin de réadaptation ; spécialiste en médecine physique
en rehabilitation physician ; physiatrist ; rehabilitation medicine consultant ; physical medicine specialist ; rehabilitation doctor
de Rehabilitationsmediziner ; Facharzt für Physikalische Medizin ; Rehaarzt ; Facharzt für physikalische und rehabilitative Medizin ; Physiater

concept occupational-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl arbeidsarts ; bedrijfsarts ; arbeidsgeneesheer ; preventieadviseur-arbeidsarts ; arts arbeidsgeneeskunde ; preventiearts ; arbodienstarts
fr médecin du travail ; conseiller en prévention médecin du travail ; spécialiste en médecine du travail ; médecin d'entreprise ; médecin de prévention
en occupational physician ; occupational health physician ; company doctor ; occupational medicine doctor ; works doctor
de Betriebsarzt ; Arbeitsmediziner ; Werksarzt ; Facharzt für Arbeitsmedizin ; Betriebsärztin

concept insurance-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl verzekeringsarts ; adviserend arts ; adviserend geneesheer ; controlearts ; controlegeneesheer ; keuringsarts ; arts mutualiteit ; sociaal verzekeringsarts
fr médecin-conseil ; médecin conseil de mutuelle ; médecin contrôleur ; médecin d'assurance ; médecin expert ; médecin évaluateur
en insurance physician ; medical adviser ; medical assessor ; medical control doctor ; social insurance doctor ; disability assessor doctor
de Gutachterarzt ; Versicherungsarzt ; Vertrauensarzt ; Gutachter beim Medizinischen Dienst ; Amtsarzt ; Versicherungsmediziner

concept public-health-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl arts maatschappij en gezondheid ; arts volksgezondheid ; GGD-arts ; medisch milieukundige ; sociaal geneeskundige ; inspecteur-arts ; arts gezondheidsinspectie ; epidemiologisch arts
fr médecin de santé publique ; médecin hygiéniste ; médecin inspecteur ; médecin épidémiologiste ; médecin inspecteur d'hygiène
en public health physician ; public health doctor ; community medicine specialist ; preventive medicine physician ; health protection consultant
de Facharzt für öffentliches Gesundheitswesen ; Arzt im Gesundheitsamt ; Präventivmediziner ; Sozialmediziner ; Arzt im öffentlichen Gesundheitsdienst

concept hospital-hygiene-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl arts-ziekenhuishygiënist ; ziekenhuishygiënist ; arts infectiepreventie ; hygiënearts ; arts ziekenhuishygiëne
fr médecin hygiéniste hospitalier ; hygiéniste hospitalier ; praticien hygiéniste ; médecin en hygiène hospitalière
en hospital hygiene physician ; infection control doctor ; hospital hygienist ; infection prevention physician
de Krankenhaushygieniker ; Facharzt für Hygiene ; Facharzt für Hygiene und Umweltmedizin ; Hygienearzt

concept palliative-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl palliatief arts ; palliatieve arts ; arts palliatieve zorg ; pijnspecialist ; algoloog ; pijnarts ; hospice-arts
fr médecin de soins palliatifs ; médecin palliatologue ; algologue ; médecin de la douleur ; spécialiste de la douleur
en palliative care physician ; palliative medicine consultant ; hospice doctor ; pain specialist ; pain medicine doctor
de Palliativmediziner ; Palliativarzt ; Schmerztherapeut ; Arzt für Palliativmedizin ; Schmerzmediziner

concept sports-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl sportarts ; sportdokter ; arts sportgeneeskunde ; sportgeneesheer ; sportmedisch arts
fr médecin du sport ; médecin sportif ; spécialiste en médecine du sport ; médecin d'équipe sportive
en sports physician ; sports doctor ; sports medicine specialist ; team doctor
de Sportarzt ; Sportmediziner ; Mannschaftsarzt ; Facharzt für Sportmedizin

concept allergist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl allergoloog ; allergiespecialist ; allergologe ; allergie-arts
fr allergologue ; médecin allergologue ; spécialiste des allergies ; allergologiste
en allergist ; allergy specialist ; allergologist ; allergy consultant
de Allergologe ; Allergologin ; Facharzt für Allergologie ; Allergiespezialist

concept angiologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl vaatarts ; angioloog ; fleboloog ; vaatspecialist ; spataderspecialist
fr angiologue ; phlébologue ; médecin vasculaire ; spécialiste des varices
en angiologist ; phlebologist ; vascular physician ; vein specialist
de Angiologe ; Phlebologe ; Gefäßmediziner ; Venenarzt

concept addiction-physician
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist psychosocial
nl verslavingsarts ; arts verslavingszorg ; drugsarts ; arts verslavingsgeneeskunde ; alcoholspecialist
fr addictologue ; médecin addictologue ; alcoologue ; médecin en assuétudes
en addiction physician ; addiction doctor ; substance misuse doctor ; addiction medicine specialist
de Suchtmediziner ; Arzt für Suchtmedizin ; Suchtarzt ; Suchtmedizinerin

concept clinical-pharmacologist
kind occupation
protected
parent medical-specialist
isco 2212
rubric care
work specialist
nl klinisch farmacoloog ; arts klinische farmacologie ; arts-onderzoeker geneesmiddelen ; farmaceutisch arts
fr pharmacologue clinique ; médecin pharmacologue ; médecin pharmaceutique ; médecin investigateur
en clinical pharmacologist ; pharmaceutical physician ; drug trial physician ; investigator physician
de klinischer Pharmakologe ; Facharzt für klinische Pharmakologie ; Prüfarzt ; pharmazeutischer Arzt

# --- nurses (ISCO 2221, 3221) ----------------------------------------------------------------

concept nurse
kind occupation
protected
parent care-professional
isco 2221
rubric care
work nursing
nl verpleegkundige ; verpleger ; verpleegster ; algemeen verpleegkundige ; verpleegkundige verantwoordelijk voor algemene zorg ; VVAZ ; bachelor verpleegkundige ; gegradueerd verpleegkundige ; A1-verpleegkundige ; A1-verpleger ; ziekenhuisverpleegkundige ; ziekenverpleger ; verpleegkundige ziekenhuis ; HBO-verpleegkundige ; BIG-geregistreerd verpleegkundige ; zuster ; verpleging
fr infirmier ; infirmière ; infirmier en soins généraux ; infirmier responsable de soins généraux ; IRSG ; infirmier gradué ; infirmier bachelier ; infirmière A1 ; infirmier hospitalier ; infirmière diplômée d'État ; IDE ; infirmier diplômé d'État
en nurse ; registered nurse ; RN ; general nurse ; staff nurse ; hospital nurse ; qualified nurse ; nursing professional ; male nurse ; bachelor nurse ; bank nurse
de Krankenpfleger ; Krankenschwester ; Pflegefachkraft ; Pflegefachmann ; Pflegefachfrau ; Gesundheits- und Krankenpfleger ; examinierte Pflegekraft ; diplomierter Gesundheits- und Krankenpfleger ; DGKP ; Pflegefachperson ; examinierter Krankenpfleger

concept basic-nurse
kind occupation
protected
parent nurse
isco 3221
rubric care
work nursing
nl basisverpleegkundige ; HBO5-verpleegkundige ; gediplomeerd verpleegkundige ; gebrevetteerd verpleegkundige ; verpleegkundige A2 ; A2-verpleegkundige ; MBO-verpleegkundige ; verpleegkundige niveau 4 ; verpleegassistent ; ziekenhuisassistent ; verpleegkundig assistent
fr assistant en soins infirmiers ; infirmier breveté ; infirmière brevetée ; assistante en soins infirmiers ; infirmier A2 ; infirmier hospitalier breveté ; infirmière A2 ; infirmier auxiliaire ; infirmière auxiliaire
en basic nurse ; enrolled nurse ; licensed practical nurse ; LPN ; nursing associate ; assistant nurse ; licensed vocational nurse ; associate nurse ; practical nurse
de Basispflegefachkraft ; Krankenpflegehelfer mit Ausbildung ; Pflegefachassistent ; Pflegefachassistenz ; Pflegeassistent ; Krankenpflegeassistent ; Gesundheits- und Krankenpflegehelfer ; Pflegefachhelfer

concept night-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl nachtverpleegkundige ; nachtverpleegster ; verpleegkundige nacht ; verpleegkundige nachtdienst ; nachtverpleger ; nachtzuster ; verpleegkundige in vaste nacht
fr infirmier de nuit ; infirmière de nuit ; infirmier service de nuit ; veilleur de nuit infirmier ; infirmière de garde de nuit
en night nurse ; night shift nurse ; night duty nurse ; nurse on nights ; permanent night nurse
de Nachtschwester ; Nachtpfleger ; Pflegefachkraft Nachtdienst ; Krankenpfleger Nachtdienst ; Dauernachtwache Pflegefachkraft

concept icu-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundige intensieve zorgen ; IZ-verpleegkundige ; intensieve-zorgverpleegkundige ; IC-verpleegkundige ; verpleegkundige intensieve zorg en spoed ; verpleegkundige intensive care ; verpleegkundige ICU ; intensievezorgenverpleegkundige ; verpleegkundige reanimatie ; verpleegkundige medium care
fr infirmier en soins intensifs ; infirmière aux soins intensifs ; infirmier SIAMU ; infirmier de réanimation ; infirmière SISU ; infirmier soins intensifs et urgences ; infirmière de réanimation
en ICU nurse ; intensive care nurse ; critical care nurse ; nurse in intensive care ; ITU nurse ; high care nurse
de Intensivpfleger ; Intensivpflegekraft ; Intensivkrankenschwester ; Fachkrankenpfleger für Intensivpflege ; Pflegefachkraft Intensivstation ; Intensivschwester ; außerklinische Intensivpflege

concept emergency-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl spoedverpleegkundige ; verpleegkundige spoed ; verpleegkundige spoedgevallen ; MUG-verpleegkundige ; SEH-verpleegkundige ; PIT-verpleegkundige ; urgentieverpleegkundige ; triageverpleegkundige ; triagist ; triageverpleger ; ambulanceverpleegkundige
fr infirmier urgentiste ; infirmière aux urgences ; infirmier SMUR ; infirmier PIT ; infirmier de tri ; infirmière d'accueil et d'orientation ; infirmier ambulancier ; infirmière urgentiste
en emergency nurse ; A&E nurse ; ER nurse ; triage nurse ; accident and emergency nurse ; ambulance nurse ; emergency department nurse
de Notfallpfleger ; Pflegefachkraft Notaufnahme ; Fachkrankenpfleger Notfallpflege ; Triage-Pflegekraft ; Notaufnahmeschwester ; Krankenpfleger in der Notaufnahme

concept theatre-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl operatieverpleegkundige ; OK-verpleegkundige ; verpleegkundige operatiekwartier ; instrumenterend verpleegkundige ; verpleegkundige operatiezaal ; operatieassistent ; instrumentist ; perioperatief verpleegkundige ; operatieassistente
fr infirmier de bloc opératoire ; infirmière instrumentiste ; infirmier de salle d'opération ; IBODE ; infirmière en salle d'op ; infirmier circulant
en theatre nurse ; operating room nurse ; scrub nurse ; perioperative nurse ; OR nurse ; operating theatre nurse ; circulating nurse
de OP-Pfleger ; OP-Schwester ; Operationspflegekraft ; Fachkrankenpfleger OP ; Pflegefachkraft im OP ; Instrumentierschwester

concept anaesthetic-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl anesthesieverpleegkundige ; verpleegkundige anesthesie ; anesthesiemedewerker ; recoveryverpleegkundige ; verpleegkundige recovery ; verpleegkundige ontwaakzaal ; anesthesie-assistent
fr infirmier anesthésiste ; infirmière anesthésiste ; IADE ; infirmier de salle de réveil ; assistant en anesthésie
en anaesthetic nurse ; nurse anaesthetist ; recovery nurse ; nurse anesthetist ; anaesthesia nurse
de Anästhesiepfleger ; Anästhesieschwester ; Fachkrankenpfleger für Anästhesie ; Aufwachraum-Pflegekraft ; Pflegefachkraft Anästhesie

concept geriatric-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl geriatrisch verpleegkundige ; verpleegkundige woonzorgcentrum ; verpleegkundige WZC ; rusthuisverpleegkundige ; verpleegkundige ouderenzorg ; verpleegkundige geriatrie ; verpleegkundige in een rusthuis ; verpleegkundige RVT ; verpleeghuisverpleegkundige ; verpleegkundige bejaardenzorg
fr infirmier gériatrique ; infirmière en maison de repos ; infirmier MRS ; infirmière en gériatrie ; infirmier en maison de repos et de soins ; infirmier en EHPAD ; infirmier spécialisé en gériatrie
en geriatric nurse ; care home nurse ; nursing home nurse ; elderly care nurse ; nurse in a care home ; gerontological nurse ; residential care nurse
de geriatrischer Pfleger ; Krankenschwester im Altenheim ; Altenpflegefachkraft ; Pflegefachkraft Altenheim ; Pflegefachkraft Geriatrie ; Fachpfleger Geriatrie ; Pflegefachkraft im Seniorenheim

concept german-geriatric-carer
kind occupation
parent care-professional
isco 3221
rubric care
work care nursing
nl bejaardenverzorgende met verpleegopleiding ; Duitse ouderenverpleger ; altenpfleger ; gediplomeerd ouderenverzorger ; bejaardenverpleger
fr aide-gériatre diplômé ; garde-malade gériatrique diplômé ; soignant gériatrique ; infirmier assistant gériatrique
en Altenpfleger ; qualified elderly carer ; state-examined geriatric carer ; certified geriatric care worker
de Altenpfleger ; Altenpflegerin ; examinierter Altenpfleger ; staatlich geprüfter Altenpfleger ; Fachkraft Altenpflege ; Fachkraft für Altenpflege

concept psychiatric-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing psychosocial
nl psychiatrisch verpleegkundige ; verpleegkundige psychiatrie ; verpleegkundige geestelijke gezondheidszorg ; GGZ-verpleegkundige ; SPV ; sociaalpsychiatrisch verpleegkundige ; verpleegkundige PVT ; psychiatrieverpleegkundige
fr infirmier psychiatrique ; infirmière en psychiatrie ; infirmier en santé mentale ; infirmier spécialisé en santé mentale et psychiatrie ; infirmier de secteur psychiatrique
en psychiatric nurse ; mental health nurse ; community psychiatric nurse ; nurse in psychiatry ; RMN ; mental health nursing
de psychiatrischer Pfleger ; Fachpfleger Psychiatrie ; Pflegefachkraft Psychiatrie ; Fachkrankenpfleger für Psychiatrie ; psychiatrischer Krankenpfleger ; Psychiatrieschwester

concept home-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl thuisverpleegkundige ; thuisverpleger ; thuisverpleegster ; zelfstandig verpleegkundige ; wijkverpleegkundige ; verpleegkundige thuiszorg ; verpleegkundige aan huis ; wijkzuster ; verpleegkundige Wit-Gele Kruis ; wijkverpleger
fr infirmier à domicile ; infirmière à domicile ; infirmier indépendant ; infirmière libérale ; infirmier visiteur ; infirmier libéral ; infirmier de soins à domicile ; infirmière de quartier
en home nurse ; district nurse ; community nurse ; visiting nurse ; home health nurse ; homecare nurse ; self-employed nurse
de ambulante Pflegefachkraft ; Hauskrankenpfleger ; Pflegefachkraft ambulanter Dienst ; Gemeindeschwester ; Pflegefachkraft häusliche Krankenpflege ; Hauskrankenschwester ; Spitexpfleger

concept community-health-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl sociaal verpleegkundige ; verpleegkundige maatschappelijke gezondheidszorg ; sociaal verpleger ; regioverpleegkundige Kind en Gezin ; verpleegkundige Kind en Gezin ; jeugdverpleegkundige ; verpleegkundige consultatiebureau ; verpleegkundige infectieziektebestrijding ; verpleegkundige wijkgezondheidscentrum ; TBC-verpleegkundige
fr infirmier en santé communautaire ; infirmière sociale ; infirmier social ; travailleur médico-social ONE ; TMS ONE ; partenaire enfants-parents ; infirmière de maison médicale ; puéricultrice de PMI ; infirmier de santé publique
en community health nurse ; public health nurse ; health visitor ; social nurse ; child health clinic nurse ; infant welfare nurse
de Sozialpfleger ; Public-Health-Schwester ; Familien-Gesundheits-Pflegekraft ; Mütterberaterin ; Community Health Nurse ; Gesundheitsschwester ; sozialmedizinische Assistentin

concept school-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl schoolverpleegkundige ; CLB-verpleegkundige ; verpleegkundige op school ; verpleegkundige MPI ; paramedisch werker CLB ; verpleegkundige buitengewoon onderwijs ; paramedisch werker
fr infirmier scolaire ; infirmière scolaire ; infirmier PSE ; infirmière PMS ; auxiliaire paramédical CPMS ; infirmier en école spécialisée
en school nurse ; school health nurse ; college nurse ; nurse in special school ; pupil health nurse
de Schulkrankenschwester ; Schulgesundheitsfachkraft ; Schulpfleger ; Schulschwester ; School Nurse

concept occupational-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl bedrijfsverpleegkundige ; arbeidsverpleegkundige ; verpleegkundige arbeidsgeneeskunde ; verpleegkundige externe dienst ; verpleegkundige bedrijfsgeneeskundige dienst
fr infirmier du travail ; infirmière en santé au travail ; infirmière d'entreprise ; infirmier de médecine du travail
en occupational health nurse ; works nurse ; company nurse ; industrial nurse ; workplace nurse
de Betriebskrankenschwester ; Werkskrankenpfleger ; arbeitsmedizinische Fachangestellte ; Betriebssanitätspfleger ; Betriebskrankenpfleger

concept paediatric-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl pediatrisch verpleegkundige ; kinderverpleegkundige ; verpleegkundige pediatrie ; verpleegkundige neonatologie ; NICU-verpleegkundige ; verpleegkundige kinderafdeling ; kinderverpleegster ; neonatologieverpleegkundige
fr infirmier pédiatrique ; infirmière pédiatrique ; infirmière puéricultrice ; infirmier en néonatologie ; infirmier spécialisé en pédiatrie ; infirmière en pédiatrie
en paediatric nurse ; children's nurse ; neonatal nurse ; pediatric nurse ; NICU nurse ; sick children's nurse
de Kinderkrankenpfleger ; Kinderkrankenschwester ; Gesundheits- und Kinderkrankenpfleger ; Pflegefachkraft Pädiatrie ; Pflegefachkraft Neonatologie ; Gesundheits- und Kinderkrankenpflegerin

concept oncology-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl oncologieverpleegkundige ; verpleegkundige oncologie ; oncologisch verpleegkundige ; borstverpleegkundige ; verpleegkundig consulent oncologie ; oncocoach ; verpleegkundige chemotherapie
fr infirmier en oncologie ; infirmière en oncologie ; infirmière spécialisée en oncologie ; infirmier coordinateur de soins en oncologie ; CSO ; infirmière du sein
en oncology nurse ; cancer nurse ; breast care nurse ; chemotherapy nurse ; Macmillan nurse
de onkologische Pflegekraft ; Fachkrankenpfleger Onkologie ; Pflegefachkraft Onkologie ; Breast Care Nurse ; Onkologiepfleger

concept palliative-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl palliatief verpleegkundige ; verpleegkundige palliatieve zorg ; palliatieve verpleegkundige ; referentieverpleegkundige palliatieve zorg ; hospiceverpleegkundige ; verpleegkundige hospice ; palliatief deskundige
fr infirmier en soins palliatifs ; infirmière de soins palliatifs ; infirmier référent en soins palliatifs ; infirmière en unité palliative
en palliative care nurse ; hospice nurse ; end of life care nurse ; palliative nurse
de Palliativpfleger ; Palliativpflegekraft ; Palliativschwester ; Pflegefachkraft Palliativ ; Palliative-Care-Fachkraft ; Hospizpflegekraft

concept dialysis-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl dialyseverpleegkundige ; verpleegkundige dialyse ; verpleegkundige nefrologie ; hemodialyseverpleegkundige ; verpleegkundige nierdialyse
fr infirmier en dialyse ; infirmière d'hémodialyse ; infirmier en néphrologie ; infirmière en dialyse
en dialysis nurse ; renal nurse ; haemodialysis nurse ; nephrology nurse
de Dialysepfleger ; Dialyseschwester ; Pflegefachkraft Dialyse ; Fachkrankenpfleger Nephrologie

concept wound-care-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl wondzorgverpleegkundige ; wondverpleegkundige ; referentieverpleegkundige wondzorg ; stomaverpleegkundige ; wondzorgspecialist ; stomatherapeut ; wondconsulent ; decubitusverpleegkundige
fr infirmier en soins de plaies ; infirmière stomathérapeute ; stomathérapeute ; infirmier référent plaies ; infirmière spécialisée plaies et cicatrisation
en wound care nurse ; tissue viability nurse ; stoma nurse ; wound specialist ; ostomy nurse ; wound nurse
de Wundexperte ; Wundmanager ; Stomatherapeut in der Pflege ; Wundexperte ICW ; Stomaschwester ; Wundtherapeut

concept diabetes-educator
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl diabeteseducator ; diabetesverpleegkundige ; diabetes-educatrice ; verpleegkundige diabetes ; diabetesconsulent ; referentieverpleegkundige diabetes
fr éducateur en diabétologie ; infirmière en diabétologie ; éducatrice diabète ; infirmier spécialisé en diabétologie ; infirmier relais diabète
en diabetes educator ; diabetes nurse ; diabetes specialist nurse ; diabetes care nurse
de Diabetesberater ; Diabetesassistent ; Diabetesberaterin ; Diabetes-Pflegefachkraft ; Diabetesassistentin

concept infection-control-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundige-ziekenhuishygiënist ; verpleegkundige infectiepreventie ; hygiëneverpleegkundige ; deskundige infectiepreventie ; infectiepreventieverpleegkundige ; verpleegkundige ziekenhuishygiëne
fr infirmier hygiéniste ; infirmière hygiéniste ; infirmier en hygiène hospitalière ; infirmier prévention des infections
en infection control nurse ; infection prevention nurse ; hygiene nurse ; hospital hygiene nurse
de Hygienefachkraft ; Fachkrankenpfleger für Hygiene ; Hygieneschwester ; Hygienebeauftragter in der Pflege ; Hygienefachkraft im Krankenhaus

concept vaccinator
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl vaccinator ; prikker ; vaccinatieverpleegkundige ; verpleegkundige vaccinatiecentrum ; inenter ; vaccinatrice ; prikverpleegkundige ; verpleegkundige testcentrum ; swabber
fr vaccinateur ; vaccinatrice ; infirmier vaccinateur ; infirmière au centre de vaccination ; préleveur Covid ; infirmière au centre de dépistage
en vaccinator ; vaccination nurse ; immunisation nurse ; jab giver ; nurse at vaccination centre ; swabber at test centre
de Impfkraft ; Impfschwester ; Impfhelfer ; Pflegefachkraft im Impfzentrum ; medizinische Impfkraft ; Abstrichkraft

concept specialist-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundig specialist ; gespecialiseerd verpleegkundige ; verpleegkundig expert ; verpleegkundig consulent ; VS ; referentieverpleegkundige ; verpleegkundige met bijzondere bekwaamheid ; advanced practice nurse ; praktijkondersteuner huisarts ; praktijkverpleegkundige ; POH
fr infirmier spécialisé ; infirmier de pratique avancée ; IPA ; infirmière clinicienne ; infirmier expert ; infirmier en pratique avancée ; infirmière de référence ; infirmier en cabinet médical
en nurse practitioner ; advanced nurse practitioner ; clinical nurse specialist ; advanced practice registered nurse ; nurse specialist ; practice nurse ; GP nurse
de Pflegeexperte ; Advanced Practice Nurse ; Fachkrankenpfleger ; Pflegeexpertin APN ; Fachpflegekraft ; akademische Pflegefachkraft ; Praxisschwester

concept clinical-care-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundige cardiologie ; verpleegkundige chirurgie ; verpleegkundige heelkunde ; verpleegkundige inwendige geneeskunde ; verpleegkundige dagziekenhuis ; verpleegkundige revalidatie ; verpleegkundige polikliniek ; verpleegkundige materniteit ; verpleegkundige endoscopie ; verpleegkundige neurologie ; verpleegkundige Covid-afdeling ; verpleegkundige mobiele equipe
fr infirmier en cardiologie ; infirmière en chirurgie ; infirmier en médecine interne ; infirmière d'hôpital de jour ; infirmier en revalidation ; infirmière en polyclinique ; infirmier en endoscopie ; infirmier unité Covid ; infirmier équipe mobile
en ward nurse ; surgical nurse ; cardiac nurse ; medical ward nurse ; outpatient nurse ; day hospital nurse ; rehabilitation nurse ; endoscopy nurse ; COVID ward nurse ; float pool nurse
de Pflegefachkraft Kardiologie ; Pflegefachkraft Chirurgie ; Pflegefachkraft Innere Medizin ; Pflegefachkraft Tagesklinik ; Pflegefachkraft Rehabilitation ; Endoskopiepfleger ; Pflegefachkraft Covid-Station ; Springer in der Pflege

concept travelling-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl projectverpleegkundige ; verpleegkundige vliegende equipe ; interimverpleegkundige ; flexverpleegkundige ; uitzendverpleegkundige ; verpleegkundige invaller ; legerverpleegkundige ; verpleegkundige Rode Kruis
fr infirmier intérimaire ; infirmière volante ; infirmier de l'équipe volante ; infirmier remplaçant ; infirmier militaire ; infirmière Croix-Rouge
en agency nurse ; travel nurse ; relief nurse ; military nurse ; Red Cross nurse ; locum nurse
de Leihpflegekraft ; Pflegefachkraft in Zeitarbeit ; Vertretungskraft Pflege ; Rotkreuzschwester ; Springerpool Pflegefachkraft

concept pain-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl pijnverpleegkundige ; verpleegkundige pijnkliniek ; verpleegkundige multidisciplinaire pijnbehandeling ; pijnconsulent
fr infirmier ressource douleur ; infirmière de la clinique de la douleur ; infirmier algologie ; infirmière douleur
en pain nurse ; pain management nurse ; pain clinic nurse ; acute pain nurse
de Pain Nurse ; Schmerzpfleger ; Schmerzexperte in der Pflege ; Algesiologische Fachassistenz

concept dementia-reference-person
kind occupation
parent care-professional
isco 2221
rubric care
work nursing care
nl referentiepersoon dementie ; referentiepersoon voor dementie ; dementieconsulent ; dementiecoach ; verpleegkundige dementie ; referent dementie ; casemanager dementie ; dementieverpleegkundige ; deskundige dementie
fr personne référente démence ; référent démence ; référente démence ; personne de référence démence ; conseiller en démence ; gestionnaire de cas Alzheimer
en dementia reference person ; dementia nurse ; dementia adviser ; Admiral nurse ; dementia case manager ; dementia specialist
de Demenzbeauftragter ; Demenzberater ; Demenzexperte ; Demenzcoach ; Fachkraft Demenz ; Demenz-Referenzperson

concept nursing-teacher
kind occupation
parent nurse
isco 2221
rubric care 0.8 social 0.2
work nursing education
nl stagebegeleider verpleegkunde ; praktijklector verpleegkunde ; verpleegkundig stagementor ; begeleidingsverpleegkundige ; mentor verpleegkunde ; verpleegkundige opleider ; docent verpleegkunde ; verpleegkundig stafmedewerker
fr infirmier accueil nouveaux engagés ; ICANE ; infirmier enseignant ; maître de stage infirmier ; infirmière formatrice ; maître de formation pratique en soins infirmiers
en clinical nurse educator ; nurse tutor ; nurse mentor ; nurse teacher ; nursing lecturer ; practice educator nursing
de Praxisanleiter Pflege ; Pflegepädagoge ; Lehrer für Pflegeberufe ; Pflegelehrer ; Mentor in der Pflege ; Praxisanleiter in der Pflege

# --- midwives (ISCO 2222, 3222) --------------------------------------------------------------

concept midwife
kind occupation
protected
parent care-professional
isco 2222
rubric care
work nursing
nl vroedvrouw ; verloskundige ; vroedkundige ; zelfstandig vroedvrouw ; hoofdvroedvrouw ; vroedvrouw verloskwartier ; vroedvrouw aan huis ; mannelijke vroedvrouw
fr sage-femme ; accoucheuse ; maïeuticien ; sage-femme indépendante ; sage-femme à domicile ; homme sage-femme ; sage-femme en chef
en midwife ; registered midwife ; community midwife ; nurse-midwife ; delivery suite midwife ; midwifery sister
de Hebamme ; Entbindungspfleger ; freiberufliche Hebamme ; Hebammenschwester ; Familienhebamme ; Beleghebamme

concept midwife-assistant
kind occupation
parent care-professional
isco 3222
rubric care
work care
nl hulpvroedvrouw ; assistent-vroedvrouw ; doula ; bevallingscoach ; geboortebegeleider ; lactatiekundige ; borstvoedingsdeskundige ; perinataal coach
fr assistante sage-femme ; doula ; accompagnante à la naissance ; consultante en lactation ; aide-accoucheuse ; conseillère en allaitement
en assistant midwife ; midwifery support worker ; doula ; birth companion ; lactation consultant ; maternity assistant ; breastfeeding counsellor
de Hebammenhelferin ; Doula ; Geburtsbegleiterin ; Stillberaterin ; Laktationsberaterin ; Hebammenassistentin

concept maternity-carer
kind occupation
parent care-professional
isco 5322
rubric care
work care
nl kraamverzorgende ; kraamhulp ; kraamzorgster ; kraamverzorgster ; kraamzorg ; hulp na de bevalling ; expertisecentrum kraamzorg medewerker
fr aide périnatale ; aide aux jeunes mamans ; garde maternité ; auxiliaire de maternité à domicile ; aide postnatale
en maternity carer ; postnatal carer ; maternity nurse at home ; postnatal home help ; mother and baby helper
de Wochenbettpflegerin ; Mütterpflegerin ; Kinderbettpflegerin ; Wochenbetthilfe ; Familienpflegerin im Wochenbett

# --- dentistry (ISCO 2261, 3251) -------------------------------------------------------------

concept dentist
kind occupation
protected
parent care-professional
isco 2261
rubric care
work specialist
nl tandarts ; tandheelkundige ; algemeen tandarts ; huistandarts ; kindertandarts ; vrouwelijke tandarts ; tandarts-endodontoloog ; tandarts in opleiding
fr dentiste ; chirurgien-dentiste ; praticien de l'art dentaire ; dentiste généraliste ; pédodontiste ; licencié en sciences dentaires ; endodontiste
en dentist ; dental surgeon ; general dentist ; dental practitioner ; paediatric dentist ; endodontist ; family dentist
de Zahnarzt ; Zahnärztin ; Zahnmediziner ; Kinderzahnarzt ; Endodontologe ; Zahnmedizinerin

concept orthodontist
kind occupation
protected
parent dentist
isco 2261
rubric care
work specialist
nl orthodontist ; tandarts-specialist orthodontie ; beugeltandarts ; orthodontiste ; specialist beugels
fr orthodontiste ; dentiste spécialiste en orthodontie ; spécialiste en orthopédie dento-faciale ; orthopédiste dento-facial
en orthodontist ; brace specialist ; dentofacial orthopaedist ; consultant orthodontist
de Kieferorthopäde ; Kieferorthopädin ; Fachzahnarzt für Kieferorthopädie ; Spangenzahnarzt

concept periodontist
kind occupation
protected
parent dentist
isco 2261
rubric care
work specialist
nl parodontoloog ; tandarts-specialist parodontologie ; tandvleesspecialist ; implantoloog ; tandarts-implantoloog ; prosthodontist
fr parodontologue ; parodontiste ; dentiste spécialiste en parodontologie ; implantologue ; prosthodontiste
en periodontist ; gum specialist ; dental implantologist ; prosthodontist ; implant dentist
de Parodontologe ; Implantologe ; Fachzahnarzt für Parodontologie ; Prothetiker ; Prothetikzahnarzt

concept dental-hygienist
kind occupation
protected
parent care-professional
isco 3251
rubric care
work care
nl mondhygiënist ; tandhygiënist ; mondhygiëniste ; preventieassistent tandheelkunde ; mondzorgkundige
fr hygiéniste bucco-dentaire ; hygiéniste dentaire ; hygiéniste bucco-dentaire bachelier ; technicien en hygiène dentaire
en dental hygienist ; oral hygienist ; dental therapist ; oral health therapist ; hygienist therapist
de Dentalhygieniker ; Dentalhygienikerin ; zahnmedizinischer Prophylaxeassistent ; Prophylaxeassistentin ; Prophylaxehelfer

concept dental-assistant
kind occupation
parent care-professional
isco 3251
rubric care
work care
nl tandartsassistent ; tandartsassistente ; assistent tandheelkunde ; stoelassistent ; balieassistent tandarts ; paro-assistent ; assistent orthodontie
fr assistant dentaire ; assistante dentaire ; secrétaire-assistant dentaire ; aide dentaire ; assistant en cabinet dentaire ; assistante en orthodontie
en dental assistant ; dental nurse ; chairside assistant ; orthodontic assistant ; dental surgery assistant
de zahnmedizinischer Fachangestellter ; ZFA ; Zahnarzthelferin ; Zahnarztassistent ; Stuhlassistenz ; zahnmedizinische Fachangestellte ; zahnmedizinische Verwaltungsassistentin

concept dental-technician
kind occupation
protected
parent care-professional
isco 3214
rubric care
work technical
nl tandtechnicus ; tandprotheticus ; tandprothesist ; dentaaltechnicus ; dentaal technicus ; kroon- en brugtechnicus ; kunstgebitmaker ; orthodontietechnicus
fr technicien dentaire ; prothésiste dentaire ; mécanicien dentaire ; technicien en prothèse dentaire ; céramiste dentaire ; denturologiste
en dental technician ; dental prosthetist ; denturist ; crown and bridge technician ; dental laboratory technician ; dental ceramist
de Zahntechniker ; Zahntechnikerin ; Dentaltechniker ; Zahntechnikermeister ; Dentalkeramiker ; Zahnprothetiker

# --- therapists (ISCO 2264-2269, 3255) -------------------------------------------------------

concept physiotherapist
kind occupation
protected
parent paramedic-professional
isco 2264
rubric care
work care
nl kinesitherapeut ; kinesist ; kiné ; fysiotherapeut ; kinesiste ; kinesitherapeute ; zelfstandig kinesist ; ademhalingskinesist ; sportkinesist ; bekkenbodemkinesist ; kinderkinesist ; manueel therapeut ; heilgymnast ; fysio ; kinesitherapie
fr kinésithérapeute ; kinésithérapeute à domicile ; physiothérapeute ; masseur-kinésithérapeute ; kinésithérapeute respiratoire ; kiné du sport ; thérapeute manuel ; kinésithérapeute pédiatrique ; kiné
en physiotherapist ; physical therapist ; physio ; manual therapist ; respiratory physiotherapist ; sports physiotherapist ; paediatric physiotherapist ; chartered physiotherapist ; physical therapy
de Physiotherapeut ; Physiotherapeutin ; Krankengymnast ; Krankengymnastin ; Atemphysiotherapeut ; Manualtherapeut ; Sportphysiotherapeut ; Bewegungstherapeut

concept physiotherapy-assistant
kind occupation
parent paramedic-professional
isco 3255
rubric care
work care
nl assistent kinesitherapie ; fysiotherapieassistent ; kine-assistent ; fysiotherapeutisch assistent ; masseur therapeutisch ; medisch masseur ; hydrotherapeut ; oedeemtherapeut ; acupressuurmasseur ; shiatsutherapeut
fr assistant en kinésithérapie ; aide-kinésithérapeute ; masseur médical ; hydrothérapeute ; drainage lymphatique thérapeute ; masseur thérapeutique ; praticien shiatsu ; aide-kiné
en physiotherapy assistant ; physical therapy assistant ; massage therapist ; medical masseur ; hydrotherapist ; lymphoedema therapist ; acupressure therapist ; electrotherapist ; shiatsu therapist
de Physiotherapieassistent ; Masseur und medizinischer Bademeister ; medizinischer Masseur ; Hydrotherapeut ; Heilmasseur ; Therapiehelfer ; Lymphtherapeut ; Shiatsu-Praktiker ; Massagetherapeut

concept occupational-therapist
kind occupation
protected
parent paramedic-professional
isco 2269
rubric care
work care
nl ergotherapeut ; ergotherapeute ; ergo ; arbeidstherapeut ; ergotherapeut in het woonzorgcentrum ; ergotherapie ; ergotherapeut aan huis ; kinderergotherapeut ; bezigheidstherapeut
fr ergothérapeute ; ergothérapeute en maison de repos ; ergothérapeute à domicile ; ergothérapie ; thérapeute occupationnel ; ergothérapeute pédiatrique
en occupational therapist ; OT ; occupational therapy ; ergotherapist ; paediatric occupational therapist ; community occupational therapist ; work therapist
de Ergotherapeut ; Ergotherapeutin ; Beschäftigungstherapeut ; Arbeitstherapeut ; Ergotherapie ; Beschäftigungstherapie

concept occupational-therapy-assistant
kind occupation
parent paramedic-professional
isco 3255
rubric care
work care
nl assistent-ergotherapeut ; ergotherapieassistent ; activiteitenbegeleider ergotherapie ; medewerker ergotherapie ; hulp-ergotherapeut
fr assistant en ergothérapie ; aide-ergothérapeute ; auxiliaire en ergothérapie ; assistante ergothérapeute
en occupational therapy assistant ; OT assistant ; occupational therapy aide ; therapy assistant
de Ergotherapieassistent ; Ergotherapiehelfer ; Assistenz Ergotherapie ; Hilfskraft Ergotherapie

concept speech-therapist
kind occupation
protected
parent paramedic-professional
isco 2266
rubric care
work care
nl logopedist ; logopediste ; spraaktherapeut ; taaltherapeut ; stemtherapeut ; spraak- en taalpatholoog ; afasietherapeut ; logopedie ; sliktherapeut ; stottertherapeut
fr logopède ; orthophoniste ; logopédiste ; thérapeute du langage ; logopédie ; orthophonie ; phoniatre logopède
en speech therapist ; speech and language therapist ; speech pathologist ; speech-language pathologist ; speech therapy ; language therapist ; swallowing therapist ; SLT
de Logopäde ; Logopädin ; Sprachtherapeut ; Logopädie ; Stimmtherapeut ; Sprachheiltherapeut ; Schlucktherapeut ; klinischer Linguist

concept audiologist
kind occupation
protected
parent paramedic-professional
isco 2266
rubric care
work care
nl audioloog ; audicien ; gehoorspecialist ; hoorzorgspecialist ; audiologe ; audiometrist ; klinisch audioloog ; hoortoestelspecialist ; gehoorprothesist
fr audiologue ; audicien ; audioprothésiste ; spécialiste de l'audition ; audiométriste ; audiologiste ; spécialiste des appareils auditifs
en audiologist ; hearing aid specialist ; audiometrist ; hearing care professional ; hearing therapist ; hearing aid audiologist
de Audiologe ; Hörakustiker ; Hörgeräteakustiker ; Audiometrist ; Audiologin ; Pädakustiker ; Hörtherapeut

concept dietitian
kind occupation
protected
parent paramedic-professional
isco 2265
rubric care
work care
nl diëtist ; voedingsdeskundige ; diëtiste ; voedingsconsulent ; klinisch diëtist ; voedingscoach ; sportdiëtist ; voedings- en dieetkundige ; nutritionist ; voedingsadviseur
fr diététicien ; diététicienne ; nutritionniste ; diététicien nutritionniste ; conseiller en nutrition ; diététicien clinique ; diététicien du sport
en dietitian ; dietician ; nutritionist ; clinical dietitian ; diet adviser ; nutrition consultant ; sports nutritionist ; food service dietitian
de Diätassistent ; Ernährungsberater ; Diätologe ; Diätassistentin ; Ernährungswissenschaftler ; Ernährungsberaterin ; Oecotrophologe ; Ernährungstherapeut

concept podiatrist
kind occupation
protected
parent paramedic-professional
isco 2269
rubric care
work care
nl podoloog ; podotherapeut ; voetspecialist ; podologe ; registerpodoloog ; podopostural therapeut ; voettherapeut
fr podologue ; pédicure-podologue ; podothérapeute ; spécialiste des pieds ; podologue médical
en podiatrist ; chiropodist ; foot specialist ; foot doctor ; podiatric therapist
de Podologe ; Podologin ; Fußtherapeut ; Fußspezialist ; Podotherapeut

concept medical-foot-carer
kind occupation
parent care-professional
isco 5329
rubric care
work care
nl medisch pedicure ; gespecialiseerd voetverzorger ; pedicure aan huis in zorg ; medisch voetverzorgster ; voetverzorger in een woonzorgcentrum
fr pédicure médicale ; pédicure médical en maison de repos ; soigneur de pieds médical ; pédicure spécialisée
en medical foot carer ; medical pedicurist ; foot care assistant in a care home ; foot health practitioner
de medizinischer Fußpfleger ; medizinische Fußpflege ; medizinische Fußpflegerin ; Fußpfleger im Pflegeheim

concept psychomotor-therapist
kind occupation
parent paramedic-professional
isco 2269
rubric care
work care psychosocial
nl psychomotorisch therapeut ; psychomotorisch kindertherapeut ; PMT ; bewegingstherapeut ; psychomotoriektherapeut ; psychomotorisch begeleider ; oefentherapeut Mensendieck
fr psychomotricien ; psychomotricienne ; thérapeute psychomoteur ; thérapeute en psychomotricité ; praticien en psychomotricité
en psychomotor therapist ; movement therapist ; psychomotricity therapist ; dance movement therapist ; psychomotrician
de Psychomotoriker ; Psychomotoriktherapeut ; Mototherapeut ; Motopäde ; Psychomotoriktherapeutin

concept creative-therapist
kind occupation
parent paramedic-professional
isco 2269
rubric care
work care psychosocial
nl creatief therapeut ; muziektherapeut ; kunsttherapeut ; dramatherapeut ; danstherapeut ; vaktherapeut ; beeldend therapeut ; speltherapeut ; tuintherapeut ; recreatietherapeut ; dierentherapeut ; hippotherapeut
fr art-thérapeute ; musicothérapeute ; dramathérapeute ; danse-thérapeute ; thérapeute par le jeu ; zoothérapeute ; thérapeute créatif ; hippothérapeute ; médiateur artistique thérapeute
en art therapist ; music therapist ; drama therapist ; recreational therapist ; play therapist ; creative arts therapist ; animal-assisted therapist ; horticultural therapist ; dance therapist
de Kunsttherapeut ; Musiktherapeut ; Theatertherapeut ; Tanztherapeut ; Kreativtherapeut ; Spieltherapeut ; Gartentherapeut ; tiergestützter Therapeut ; Freizeittherapeut ; Reittherapeut

concept osteopath
kind occupation
parent paramedic-professional
isco 2269
rubric care
work care
nl osteopaat ; osteopate ; osteopaat-kinesist ; kinderosteopaat ; osteopathisch behandelaar ; osteopathie
fr ostéopathe ; ostéopathe D.O. ; ostéopathe pédiatrique ; praticien en ostéopathie ; étiopathe
en osteopath ; osteopathic practitioner ; paediatric osteopath ; osteopathy practitioner
de Osteopath ; Osteopathin ; Kinderosteopath ; osteopathischer Therapeut

concept chiropractor
kind occupation
parent paramedic-professional
isco 3259
rubric care
work care
nl chiropractor ; chiropracticus ; chiropraxie beoefenaar ; rugkraker ; chiropractische behandelaar
fr chiropracteur ; chiropraticien ; chiropractor ; praticien en chiropraxie
en chiropractor ; chiropractic practitioner ; doctor of chiropractic ; spinal manipulation therapist
de Chiropraktiker ; Chiropraktor ; Chiropraktikerin ; Wirbelsäulentherapeut

concept optometrist
kind occupation
parent paramedic-professional
isco 2267
rubric care
work care
nl optometrist ; contactlensspecialist ; opticien-optometrist ; oogmeetkundige ; optometriste
fr optométriste ; optométriste contactologue ; spécialiste en optométrie ; contactologue ; opticien optométriste
en optometrist ; ophthalmic optician ; contact lens practitioner ; eye test optometrist ; optometry specialist
de Optometrist ; Optometristin ; Kontaktlinsenspezialist ; Augenoptiker Optometrist

concept orthoptist
kind occupation
protected
parent paramedic-professional
isco 2267
rubric care
work care
nl orthoptist ; orthoptist-optometrist ; orthoptiste ; oogoefentherapeut ; scheelzienspecialist ; technisch oogheelkundig assistent
fr orthoptiste ; orthoptiste-optométriste ; rééducateur de la vision ; rééducateur basse vision
en orthoptist ; vision therapist ; squint specialist ; orthoptics practitioner ; low vision therapist
de Orthoptist ; Orthoptistin ; Sehschultherapeut ; Schieltherapeut ; Low-Vision-Trainer

concept optician
kind occupation
protected
parent care-professional
isco 3254
rubric care
work technical
nl opticien ; brillenmaker ; dispenserend opticien ; opticienne ; opticien-verkoper ; brilspecialist ; oculair prothesist
fr opticien ; opticienne ; opticien-lunetier ; lunetier ; monteur en optique-lunetterie ; opticien visagiste
en optician ; dispensing optician ; spectacle dispenser ; eyewear dispenser ; contact lens optician
de Augenoptiker ; Augenoptikerin ; Optiker ; Brillenmacher ; Augenoptikermeister

concept prosthetist-orthotist
kind occupation
protected
parent paramedic-professional
isco 3214
rubric care
work technical
nl orthopedisch technoloog ; prothesist ; orthesist ; orthopedisch technicus ; prothesemaker ; orthopedisch instrumentmaker ; bandagist ; orthopedisch schoenmaker ; orthopedisch schoentechnicus ; bandagist-orthesist-prothesist
fr orthoprothésiste ; bandagiste ; technologue en orthopédie ; prothésiste orthésiste ; orthésiste ; technicien orthopédiste ; podo-orthésiste ; bottier orthopédiste ; oculariste
en prosthetist ; orthotist ; prosthetics technician ; orthopaedic technician ; orthotic technician ; orthopaedic shoemaker ; artificial limb maker ; ocularist ; prosthetist-orthotist
de Orthopädietechniker ; Orthopädietechnik-Mechaniker ; Prothesenbauer ; Bandagist ; Orthopädieschuhmacher ; Orthopädiemechaniker ; Okularist ; Orthetiker

concept remedial-therapist-other
kind occupation
parent paramedic-professional
isco 2269
rubric care
work care
nl seksuoloog ; seksuoloog-therapeut ; klinisch seksuoloog ; sekstherapeut ; tabakoloog ; rookstopbegeleider ; slaapcoach ; slaaptherapeut
fr sexologue ; sexologue clinicien ; tabacologue ; sexothérapeute ; spécialiste du sommeil ; conseiller en arrêt tabagique
en sexologist ; sex therapist ; smoking cessation adviser ; sleep therapist ; tobacco treatment specialist
de Sexologe ; Sexualtherapeut ; Sexualtherapeutin ; Raucherentwöhnungstrainer ; Schlaftherapeut

# --- psychologists (ISCO 2634) ---------------------------------------------------------------

concept psychologist
kind occupation
protected
parent care-professional
isco 2634
rubric care 0.8 social 0.2
work psychosocial
nl psycholoog ; psychologe ; master psychologie ; consultatiepsycholoog ; psycholoog woonzorgcentrum ; ouderenpsycholoog ; gezondheidspsycholoog ; basispsycholoog ; gz-psycholoog ; algemeen psycholoog
fr psychologue ; licencié en psychologie ; psychologue en maison de repos ; psychologue de la santé ; femme psychologue ; psychologue gériatrique ; psychologue généraliste
en psychologist ; health psychologist ; psychologist in a care home ; counselling psychologist ; applied psychologist ; assistant psychologist
de Psychologe ; Psychologin ; Diplom-Psychologe ; Gesundheitspsychologe ; Gerontopsychologe ; Fachpsychologe

concept clinical-psychologist
kind occupation
protected
parent psychologist
isco 2634
rubric care 0.8 social 0.2
work psychosocial
nl klinisch psycholoog ; klinisch psychologe ; eerstelijnspsycholoog ; ziekenhuispsycholoog ; psycho-oncoloog ; psycholoog CGG ; oncopsycholoog ; ELP ; psycholoog-psychotherapeut
fr psychologue clinicien ; psychologue clinicienne ; psychologue de première ligne ; psychologue hospitalier ; psycho-oncologue ; psychologue en santé mentale ; psychologue-psychothérapeute
en clinical psychologist ; primary care psychologist ; hospital psychologist ; psycho-oncologist ; mental health psychologist
de klinischer Psychologe ; klinische Psychologin ; Psychoonkologe ; Krankenhauspsychologe ; psychologischer Psychotherapeut

concept clinical-remedial-educationalist
kind occupation
protected
parent psychologist
isco 2634
rubric care 0.6 social 0.4
work psychosocial
nl klinisch orthopedagoog ; orthopedagoog ; orthopedagoog-generalist ; klinisch pedagoog ; orthopedagoge ; heilpedagoog
fr orthopédagogue clinicien ; orthopédagogue ; orthopédagogue clinicienne ; pédagogue clinicien
en clinical orthopedagogue ; orthopedagogue ; clinical remedial educationalist ; clinical educationalist
de klinischer Heilpädagoge ; klinischer Orthopädagoge ; Orthopädagoge ; Rehabilitationspädagoge

concept psychotherapist
kind occupation
protected
parent psychologist
isco 2634
rubric care 0.7 social 0.3
work psychosocial
nl psychotherapeut ; gedragstherapeut ; cognitief therapeut ; systeemtherapeut ; gezinstherapeut ; kindertherapeut ; psychoanalyticus ; traumatherapeut ; psychotherapeute ; EMDR-therapeut
fr psychothérapeute ; thérapeute familial ; thérapeute systémicien ; psychanalyste ; thérapeute cognitivo-comportemental ; comportementaliste
en psychotherapist ; cognitive behavioural therapist ; family therapist ; psychoanalyst ; behaviour therapist ; trauma therapist ; couples therapist ; CBT therapist
de Psychotherapeut ; Psychotherapeutin ; Verhaltenstherapeut ; Familientherapeut ; Psychoanalytiker ; systemischer Therapeut ; Paartherapeut ; Kinder- und Jugendlichenpsychotherapeut

concept other-psychologist
kind occupation
parent psychologist
isco 2634
rubric care 0.7 social 0.3
work psychosocial
nl schoolpsycholoog ; kinderpsycholoog ; bedrijfspsycholoog ; arbeidspsycholoog ; sportpsycholoog ; forensisch psycholoog ; organisatiepsycholoog ; neuropsycholoog ; ontwikkelingspsycholoog ; onderzoeker psychologie ; verkeerspsycholoog
fr psychologue scolaire ; psychologue du travail ; psychologue du sport ; neuropsychologue ; psychologue pour enfants ; psychologue légiste ; psychologue industriel ; psychologue des organisations ; psychologue du développement
en educational psychologist ; child psychologist ; organisational psychologist ; sports psychologist ; forensic psychologist ; neuropsychologist ; occupational psychologist ; developmental psychologist
de Schulpsychologe ; Kinderpsychologe ; Arbeitspsychologe ; Sportpsychologe ; Rechtspsychologe ; Neuropsychologe ; Organisationspsychologe ; Entwicklungspsychologe ; Verkehrspsychologe

concept psychological-support-worker
kind occupation
parent psychologist
isco 2634
rubric care 0.6 social 0.4
work psychosocial
nl psychologisch consulent ; rouwtherapeut ; stressconsulent ; assistent in de psychologie ; bachelor toegepaste psychologie begeleider ; burn-outcoach ; psychologisch ondersteuner zorgpersoneel ; slachtofferopvang psycholoog
fr conseiller psychologique ; assistant en psychologie ; thérapeute du deuil ; soutien psychologique au personnel soignant ; coach burn-out
en psychological counsellor ; assistant in psychology ; bereavement therapist ; stress counsellor ; wellbeing practitioner for staff
de psychologischer Berater ; psychologischer Assistent ; Stressberater ; psychologische Beraterin ; Krisenpsychologe

# --- paramedical practitioners, clinical officers (ISCO 2240, 3256) --------------------------

concept physician-assistant
kind occupation
parent care-professional
isco 2240
rubric care
work care
nl physician assistant ; klinisch medewerker arts ; spoedarts-assistent paramedic ; bachelor medische hulpverlening ; klinisch verloskundige paramedic ; PA in de zorg ; medisch hulpverlener
fr assistant médical clinique ; auxiliaire médical en pratique avancée ; assistant de médecin clinicien ; praticien auxiliaire ; officier de santé
en physician associate ; physician assistant ; clinical officer ; advanced care paramedic ; surgical care practitioner ; feldsher ; primary care paramedic
de Arztassistent ; Physician Assistant ; klinischer Assistent ; Feldscher ; Arztassistentin ; Chirurgieassistent

concept medical-assistant
kind occupation
parent care-professional
isco 3256
rubric care
work care
nl doktersassistent ; doktersassistente ; medisch assistent ; praktijkassistent ; praktijkassistente ; poliklinisch assistent ; assistent huisartsenpraktijk ; polikliniekassistent ; gipsverbandmeester ; gipsmeester ; oogartsassistent
fr assistant médical ; assistante médicale ; assistant de pratique ; assistant de consultation ; assistant en cabinet médical ; aide médicale en consultation ; assistant de praticien ; plâtrier médical
en medical assistant ; doctor's assistant ; practice assistant ; GP practice assistant ; clinical assistant ; ophthalmic assistant ; plaster technician ; outpatient clinic assistant
de medizinischer Fachangestellter ; MFA ; Arzthelferin ; medizinische Fachangestellte ; Ordinationsassistent ; Praxisassistent ; Sprechstundenhilfe ; Ordinationsgehilfin ; Gipser im Krankenhaus

concept phlebotomist
kind occupation
parent care-professional
isco 3256
rubric care
work nursing care
nl bloedafnemer ; bloedafnamemedewerker ; prikdienstmedewerker ; flebotomist ; medewerker bloedafname ; medewerker bloedafnamecentrum ; prikassistent
fr préleveur sanguin ; phlébotomiste ; préleveur ; agent de prélèvement ; infirmier préleveur ; préleveuse
en phlebotomist ; blood collector ; phlebotomy technician ; blood taker ; venipuncture technician ; sample taker
de Blutabnehmer ; Phlebotomist ; Blutentnahmekraft ; Blutentnahmehelfer ; Blutabnahmedienst

# --- technicians (ISCO 3211, 3252, 3258, 3259, 3213 elsewhere) --------------------------------

concept medical-imaging-technologist
kind occupation
protected
parent paramedic-professional
isco 3211
rubric care
work technical care
nl technoloog medische beeldvorming ; medisch beeldvormingstechnoloog ; radiologisch laborant ; röntgenlaborant ; MBB'er ; medisch beeldvormings- en bestralingsdeskundige ; radiologieverpleegkundige ; echografist ; MRI-laborant ; CT-laborant ; verpleegkundige medische beeldvorming ; echoscopist ; mammografielaborant
fr technologue en imagerie médicale ; manipulateur en radiologie ; technicien en imagerie médicale ; TIM ; manipulateur en électroradiologie médicale ; technicien en radiologie ; échographiste ; infirmier en radiologie ; technicien IRM
en radiographer ; medical imaging technologist ; radiologic technologist ; X-ray technician ; diagnostic radiographer ; sonographer ; MRI technician ; CT radiographer ; mammographer ; medical imaging technician
de Medizinischer Technologe für Radiologie ; MTRA ; medizinisch-technischer Radiologieassistent ; Röntgenassistent ; Radiologietechnologe ; Sonografie-Assistent ; MRT-Assistent ; RTA

concept radiotherapy-technologist
kind occupation
protected
parent paramedic-professional
isco 3211
rubric care
work technical care
nl radiotherapeutisch laborant ; technoloog radiotherapie ; bestralingslaborant ; verpleegkundige radiotherapie ; medisch nucleair werker ; nucleair geneeskundig laborant ; technoloog nucleaire geneeskunde ; dosimetrist
fr technologue en radiothérapie ; manipulateur en radiothérapie ; infirmier en radiothérapie ; technicien en médecine nucléaire ; technologue en médecine nucléaire ; dosimétriste
en therapeutic radiographer ; radiation therapist ; radiotherapy technologist ; nuclear medicine technologist ; dosimetrist ; nuclear medicine technician
de Strahlentherapieassistent ; MTRA Strahlentherapie ; Dosimetrist ; nuklearmedizinischer Assistent ; Radiologietechnologe Strahlentherapie

concept functional-diagnostics-technician
kind occupation
parent paramedic-professional
isco 3211
rubric care
work technical care
nl hartfunctielaborant ; functielaborant ; EEG-laborant ; longfunctielaborant ; technicus functiemetingen ; KNF-laborant ; slaaplaborant ; echocardiografist ; laborant klinische neurofysiologie ; ECG-technicus
fr technicien en explorations fonctionnelles ; technicien EEG ; technicien ECG ; technicien en électrophysiologie ; technicien en cardiologie ; technicien du sommeil ; technicien en neurophysiologie
en cardiac physiologist ; EEG technician ; ECG technician ; respiratory physiologist ; neurophysiology technician ; sleep technician ; clinical physiologist ; echocardiographer
de MTAF ; Funktionsdiagnostiker ; medizinischer Technologe für Funktionsdiagnostik ; EEG-Assistent ; Kardiotechnischer Assistent ; medizinisch-technischer Assistent Funktionsdiagnostik ; EKG-Assistent

concept perfusionist
kind occupation
parent paramedic-professional
isco 3211
rubric care
work technical care
nl perfusionist ; klinisch perfusionist ; hart-longmachinebediener ; ECMO-technicus ; technicus medische apparatuur bij patiënten ; dialysetechnicus
fr perfusionniste ; technicien en circulation extracorporelle ; technicien de dialyse ; technicien ECMO
en perfusionist ; clinical perfusionist ; heart-lung machine operator ; dialysis technician ; ECMO technician
de Kardiotechniker ; Perfusionist ; Dialysetechniker ; ECMO-Techniker

concept respiratory-therapist
kind occupation
parent paramedic-professional
isco 3259
rubric care
work care technical
nl ademhalingstherapeut ; beademingsdeskundige ; ventilation practitioner ; beademingstechnicus ; ademtherapeut ; technicus anesthesie ; beademingsverantwoordelijke
fr inhalothérapeute ; thérapeute respiratoire ; technicien en ventilation ; technicien d'anesthésie ; technicien respiratoire à domicile
en respiratory therapist ; ventilation practitioner ; respiratory therapy technician ; anaesthesia technician ; breathing therapist
de Atmungstherapeut ; Atemtherapeut ; Beatmungsspezialist ; Anästhesietechnischer Assistent ; ATA ; Beatmungsassistent

concept surgical-technician
kind occupation
parent care-professional
isco 3259
rubric care
work care technical
nl chirurgisch assistent ; zaalassistent operatiekwartier ; operatiekamertechnicus ; OK-assistent ; logistiek assistent operatiekwartier
fr technicien de bloc opératoire ; aide opératoire ; assistant en chirurgie ; aide de salle d'opération ; assistant opératoire
en surgical technologist ; operating department practitioner ; ODP ; theatre assistant ; surgical technician
de Operationstechnischer Assistent ; OTA ; OP-Assistent ; Operationsassistent ; OP-Helfer

concept medical-records-technician
kind occupation
parent care-professional
isco 3252
rubric care 0.7 office 0.3
work admin
nl medisch dossiercodeur ; medewerker medische registratie ; MZG-codeur ; medisch archivaris ; medewerker medisch archief ; medisch datamanager ; codeur medische gegevens ; klinisch codeur ; zorgadministrateur patiëntendossiers ; datamanager klinische studies ; RHM-codeur ; tumorregistratiemedewerker
fr encodeur médical ; encodeur RHM ; archiviste médical ; gestionnaire de dossiers médicaux ; technicien de l'information médicale ; TIM codage ; encodeuse médicale ; data manager médical ; gestionnaire de données médicales
en medical records technician ; health information clerk ; medical records officer ; health records technician ; disease registry technician ; clinical data manager
de medizinische Kodierfachkraft ; medizinischer Dokumentar ; medizinischer Dokumentationsassistent ; Kodierfachkraft ; klinischer Kodierer ; medizinischer Dokumentationsassistentin ; Patientenaktenverwalter

concept ambulance-worker
kind occupation
protected
parent care-professional
isco 3258
rubric care
work care
nl hulpverlener-ambulancier ; ambulancier ; ambulancemedewerker ; hulpverlener 112 ; ambulancier 112 ; ziekenwagenhulpverlener ; ambulancehulpverlener ; paramedic ambulance ; brandweerman-ambulancier ; spoedambulancier
fr secouriste-ambulancier ; ambulancier secouriste ; ambulancier urgentiste ; secouriste-ambulancier 112 ; ambulancière ; ambulancier AMU ; ambulancier ; pompier-ambulancier ; ambulancier diplômé d'État
en ambulance worker ; paramedic ; emergency medical technician ; EMT ; ambulance officer ; ambulance paramedic ; ambulance technician ; ambulance attendant ; emergency ambulance worker
de Rettungssanitäter ; Notfallsanitäter ; Rettungsassistent ; Sanitäter im Rettungsdienst ; Notfallsanitäterin ; Rettungsdienstmitarbeiter ; Rettungshelfer

concept patient-transport-ambulance
kind occupation
protected
parent ambulance-worker
isco 3258
rubric care 0.8 logistics 0.2
work care logistics
nl ambulancier niet-dringend patiëntenvervoer ; ziekenwagenbestuurder ; ambulancechauffeur ; ziekenvervoerder ; ambulancier liggend ziekenvervoer ; ambulancebegeleider ; ambulanceverzorger
fr ambulancier TMS ; chauffeur ambulancier ; ambulancier de transport médico-sanitaire ; chauffeur d'ambulance ; auxiliaire ambulancier ; ambulancier transport non urgent ; brancardier ambulancier
en patient transport ambulance driver ; ambulance care assistant ; ambulance driver ; non-emergency patient transport worker ; patient transport officer
de Krankentransportfahrer ; Krankenwagenfahrer ; Sanitäter Krankentransport ; Fahrer im qualifizierten Krankentransport ; Mitarbeiter Krankentransport ; Liegendtransportfahrer

concept emergency-dispatcher
kind occupation
parent care-professional
isco 3258
rubric care
work care communication
nl aangestelde noodcentrale 112 ; operator noodcentrale ; dispatcher 112 ; meldkamercentralist ambulance ; neutraal calltaker ; telefonist wachtpost 1733 ; centralist meldkamer
fr opérateur centre de secours 112 ; préposé centrale d'urgence 112 ; régulateur SAMU ; calltaker neutre ; assistant de régulation médicale ; permanencier auxiliaire de régulation médicale
en ambulance dispatcher ; emergency medical dispatcher ; 112 operator ; emergency call handler ; 111 call adviser
de Leitstellendisponent ; Rettungsleitstellendisponent ; Disponent Notruf 112 ; Calltaker Rettungsleitstelle

concept community-health-worker
kind occupation
parent care-professional
isco 3253
rubric care 0.7 social 0.3
work care psychosocial
nl gezondheidswerker in de wijk ; wijkgezondheidswerker ; community health worker ; CHW ; intercultureel bemiddelaar gezondheidszorg ; gezondheidsbemiddelaar ; gezondheidsgids ; eerstelijnsgezondheidswerker ; outreachend gezondheidswerker ; Covid-gezondheidsambassadeur
fr agent de santé communautaire ; médiateur en santé ; travailleur en santé communautaire ; relais santé ; médiateur interculturel en santé ; intervenant en santé communautaire ; community health worker
en community health worker ; community health aide ; village health worker ; health mediator ; family health worker ; health outreach worker ; link worker social prescribing
de Gemeindegesundheitshelfer ; Gesundheitslotse ; Gesundheitsmediator ; kommunaler Gesundheitsarbeiter ; Gesundheitsmittler ; Stadtteilgesundheitsförderer

concept health-promoter
kind occupation
parent care-professional
isco 2269
rubric care 0.7 social 0.3
work education psychosocial
nl gezondheidspromotor ; stafmedewerker gezondheidspromotie ; gezondheidscoach ; preventiewerker gezondheid ; leefstijlcoach ; verwijzer Bewegen op Verwijzing ; gezondheidsbevorderaar ; gezondheidsmakelaar
fr promoteur de la santé ; chargé de promotion de la santé ; coach santé ; conseiller en prévention santé ; chargé de projets en promotion de la santé ; éducateur en santé
en health promotion officer ; health educator ; health coach ; health promotion worker ; lifestyle coach ; public health promoter
de Gesundheitsförderer ; Gesundheitspädagoge ; Gesundheitscoach ; Gesundheitsberater ; Präventionsberater Gesundheit ; Gesundheitserzieher

concept contact-tracer
kind occupation
parent care-professional
isco 3259
rubric care 0.6 office 0.4
work admin communication
nl contactonderzoeker ; contacttracer ; contactopspoorder ; COVID-contactonderzoeker ; medewerker contactopvolging ; veldonderzoeker contactopsporing ; GGD-medewerker bron- en contactonderzoek
fr agent de suivi des contacts ; traceur de contacts ; agent de traçage ; contact tracer ; agent de terrain suivi Covid ; enquêteur sanitaire
en contact tracer ; contact tracing agent ; COVID tracer ; test and trace caller ; case investigator
de Kontaktnachverfolger ; Containment Scout ; Kontaktermittler ; Mitarbeiter Kontaktnachverfolgung ; Contact Tracer

concept health-counsellor
kind occupation
parent care-professional
isco 3259
rubric care 0.7 social 0.3
work psychosocial
nl hiv-consulent ; consulent seksuele gezondheid ; gezinsplanningsconsulent ; genetisch consulent ; transplantatiecoördinator ; casemanager zorg ; zorgtrajectbegeleider ; trajectcoördinator revalidatie ; studiecoördinator klinische studies ; klinisch onderzoeksmedewerker
fr conseiller VIH ; conseiller en planning familial ; conseiller en génétique ; coordinateur de transplantation ; case manager en santé ; coordinateur de trajet de soins ; coordinateur d'études cliniques
en HIV counsellor ; genetic counsellor ; transplant coordinator ; care pathway coordinator ; clinical study coordinator ; health case manager
de HIV-Berater ; genetischer Berater ; Transplantationskoordinator ; Case Manager im Gesundheitswesen ; Studienkoordinator klinische Studien ; Study Nurse

# --- health care assistants and carers (ISCO 5321, 5322, 5329) --------------------------------

concept care-assistant
kind occupation
protected
parent care-professional
isco 5321
rubric care
work care
nl zorgkundige ; zorgkundige in een woonzorgcentrum ; verzorgende ; verzorger ; verzorgster ; zorgkundige ziekenhuis ; zorgkundige WZC ; rusthuisverzorger ; bejaardenhelper ; bejaardenverzorger ; bejaardenverzorgster ; ziekenoppasser ; verzorgende IG ; helpende zorg en welzijn ; verzorgende individuele gezondheidszorg ; ziekenverzorger ; zorgkundige thuisverpleging ; zorghulp ; helpende plus
fr aide-soignant ; aide-soignante ; aide soignant ; aide soignante ; aide-soignant en maison de repos ; aide-soignante en hôpital ; auxiliaire de soins ; assistant de soins ; aide en soins
en healthcare assistant ; health care assistant ; care assistant ; nursing assistant ; nursing aide ; certified nursing assistant ; CNA ; HCA ; nurse aide ; carer ; hospital care assistant ; nursing auxiliary
de Pflegehelfer ; Pflegehelferin ; Pflegehilfskraft ; Krankenpflegehelfer ; Altenpflegehelfer ; Altenpflegehelferin ; Pflegekraft ; Schwesternhelferin ; Stationshilfe in der Pflege ; Pflegediensthelfer ; Pflegerin ; Pfleger

concept night-care-assistant
kind occupation
protected
parent care-assistant
isco 5321
rubric care
work care
nl nachtzorgkundige ; zorgkundige nacht ; nachtverzorgende ; nachtzorg ; nachtwaker in een woonzorgcentrum ; zorgkundige nachtdienst ; nachtdienst zorg
fr aide-soignant de nuit ; aide-soignante de nuit ; veilleur de nuit en maison de repos ; garde de nuit soignant ; aide-soignant service de nuit
en night care assistant ; night carer ; healthcare assistant nights ; waking night carer ; night shift care assistant
de Pflegehelfer Nachtdienst ; Nachtwache in der Pflege ; Nachtwache im Altenheim ; Pflegehilfskraft nachts ; Nachtbetreuung

concept family-carer
kind occupation
parent care-professional
isco 5322
rubric care
work care
nl verzorgende in de thuiszorg ; polyvalent verzorgende ; gezinshelper ; gezinshelpster ; gezinsverzorgende ; verzorgende gezinszorg ; bejaardenhulp aan huis ; verzorgende aanvullende thuiszorg ; thuisverzorger ; thuishulp A ; thuiszorgmedewerker ; thuishelper ; verzorgende aan huis ; thuishulp
fr aide familial ; aide familiale ; aide senior ; auxiliaire de vie ; auxiliaire de vie sociale ; aide-soignant à domicile ; aide aux personnes âgées ; assistant de vie ; auxiliaire familiale ; aide polyvalent ; accompagnant éducatif et social à domicile ; aide ménagère soignante à domicile
fr aide à domicile ; aides à domicile ; employé d'aide à domicile
en home carer ; home care worker ; home help carer ; domiciliary care worker ; home care aide ; personal carer ; home health aide ; home support worker ; homecare assistant ; domiciliary carer ; personal care aide
de Familienpfleger ; Heimhelfer ; Heimhilfe ; ambulanter Pflegehelfer ; Haus- und Familienpfleger ; Dorfhelferin ; Pflegehelfer ambulante Pflege ; häusliche Pflegehilfe ; Hauspflegerin ; Haushelfer in der Pflege ; Familienhelferin in der Pflege

concept live-in-carer
kind occupation
parent family-carer
isco 5322
rubric care
work care
nl inwonende verzorger ; 24-uursverzorger ; inwonende zorgverlener ; inwonende thuiszorg ; inwonende hulp ; oppas bij zieken thuis
fr garde à domicile 24h/24 ; aide à domicile à demeure ; auxiliaire de vie 24h/24 ; garde à domicile résident ; dame de compagnie à demeure ; garde-malade à domicile
en live-in carer ; 24-hour carer ; live-in caregiver ; residential carer at home ; sitter service carer
de 24-Stunden-Betreuungskraft ; Live-in-Betreuung ; Personenbetreuer ; 24-Stunden-Pflegekraft ; häusliche Betreuungskraft ; Betreuungskraft im Haushalt

concept personal-assistant-disability
kind occupation
parent family-carer
isco 5322
rubric care
work care
nl persoonlijk assistent voor iemand met een handicap ; persoonlijke assistentie ; PVB-assistent ; ADL-assistent ; assistent van een persoon met een handicap ; ADL-assistente
fr assistant personnel handicap ; assistant AVJ ; aide à la vie journalière ; assistant de vie pour personne handicapée
en personal assistant disability ; disability personal assistant ; independent living assistant ; ADL assistant ; PA for a disabled person
de persönlicher Assistent für Menschen mit Behinderung ; ADL-Assistent ; Behindertenassistent ; Arbeitgebermodell-Assistenz

concept disability-carer
kind occupation
parent care-professional
isco 5321
rubric care 0.7 social 0.3
work care psychosocial
nl verzorgende gehandicaptenzorg ; zorgbegeleider ; verzorger gehandicaptenzorg ; zorgkundige gehandicaptenzorg ; medewerker gehandicaptenzorg ; verzorgende personen met een beperking ; begeleider in een voorziening voor personen met een handicap ; opvoeder-verzorger ; groepsverzorger
fr soignant en institution pour personnes handicapées ; aide-soignant secteur handicap ; auxiliaire de soins handicap ; soignant en foyer pour adultes handicapés ; auxiliaire de vie secteur handicap
en carer for disabled people ; disability care worker ; support worker disability services ; care assistant in disability services
de Heilerziehungspflegehelfer ; Betreuer in der Behindertenhilfe ; Pflegehelfer Behindertenhilfe ; Pflegekraft in der Behindertenhilfe ; Betreuer im Behindertenwohnheim

concept mental-health-support-worker
kind occupation
parent care-professional
isco 5321
rubric care 0.6 social 0.4
work care psychosocial
nl begeleider geestelijke gezondheidszorg ; zorgkundige psychiatrie ; begeleider beschut wonen ; medewerker psychiatrisch verzorgingstehuis ; afdelingsbegeleider psychiatrie ; ervaringsdeskundige psychiatrie ; ervaringswerker
fr aide-soignant en psychiatrie ; accompagnateur en habitations protégées ; éducateur en maison de soins psychiatriques ; pair-aidant ; accompagnateur en santé mentale
en mental health support worker ; psychiatric aide ; mental health care assistant ; psychiatric care assistant ; peer support worker ; supported living worker mental health
de Pflegehelfer Psychiatrie ; Betreuer in der Psychiatrie ; Genesungsbegleiter ; Mitarbeiter im betreuten Wohnen Psychiatrie ; EX-IN-Genesungsbegleiter

concept everyday-companion
kind occupation
parent care-professional
isco 5322
rubric care 0.7 social 0.3
work care psychosocial
nl medewerker wonen en leven ; woonassistent ; leefgroepbegeleider ouderen ; huiskamermedewerker ; gastvrouw in de zorg ; huiskamerbegeleider ; dagbegeleider ouderen ; welzijnsmedewerker ouderen ; gastheer in de zorg ; levensloopbegeleider
fr accompagnateur de vie quotidienne ; assistant de vie quotidienne ; assistant de soins en gérontologie ; ASG ; hôtesse de vie en maison de repos ; accompagnant de vie en résidence
en everyday companion ; daily living companion ; wellbeing assistant ; companion carer ; resident companion ; homemaker in a care home ; wellbeing coordinator care home
de Alltagsbegleiter ; Alltagsbegleitung ; Alltagsbegleiterin ; Betreuungskraft ; Betreuungsassistent ; Präsenzkraft ; zusätzliche Betreuungskraft ; Betreuungskraft nach 53c ; Alltagsbetreuer ; Seniorenbetreuer ; Alltagshelfer ; Demenzbetreuer

concept senior-companion
kind occupation
parent everyday-companion
isco 5322
rubric care 0.6 social 0.4
work care psychosocial
nl oppas voor ouderen ; oppashulp ouderen ; oppasser bij bejaarden ; ouderenoppas ; zitdienst ; oppasdienst zieken en ouderen
fr garde de personne âgée ; baby-sitting seniors ; service de garde à domicile ; garde pour seniors ; accompagnement de seniors à domicile
en companion for the elderly ; elderly sitter ; elder companion ; sitting service volunteer ; respite sitter ; lady companion
de Seniorenbetreuung zu Hause ; Besuchsdienst Senioren ; Seniorenassistent ; Seniorenbetreuer zu Hause ; Begleitdienst für Senioren

concept day-care-worker-elderly
kind occupation
parent care-assistant
isco 5321
rubric care
work care
nl zorgkundige dagverzorging ; medewerker dagverzorgingscentrum ; begeleider dagopvang ouderen ; medewerker kortverblijf ; medewerker dagcentrum ouderen ; noaberhuis begeleider
fr aide-soignant en centre de jour ; accompagnateur centre d'accueil de jour ; auxiliaire en court séjour ; animateur soignant centre de jour
en day centre care worker ; day care assistant for the elderly ; respite care worker ; day care worker elderly
de Mitarbeiter Tagespflege ; Pflegehelfer Tagespflege ; Betreuungskraft Tagespflege ; Mitarbeiter Kurzzeitpflege

concept covid-care-assistant
kind occupation
parent care-assistant
isco 5321
rubric care
work care
nl zorgkundige Covid-afdeling ; zorgassistent corona ; zorgkundige cohortafdeling ; zorgmedewerker schakelzorgcentrum ; zorgkundige coronapatiënten
fr aide-soignant unité Covid ; aide-soignante cohorte Covid ; renfort soins Covid ; aide-soignant secteur Covid
en COVID care assistant ; COVID ward care assistant ; corona ward carer ; COVID cohort carer
de Pflegehelfer Covid-Station ; Corona-Pflegehelfer ; Pflegehilfskraft Covid-Bereich ; Pflegehelfer Isolierstation

concept care-volunteer
kind occupation
parent care-professional
isco 5329
rubric care 0.7 social 0.3
work care
nl zorgvrijwilliger ; vrijwilliger in de zorg ; vrijwilliger ziekenhuis ; vrijwilliger woonzorgcentrum ; helpende hand in de zorg ; extra handen in de zorg ; mantelzorger ; vrijwilliger rusthuis
fr bénévole en soins ; bénévole à l'hôpital ; bénévole en maison de repos ; volontaire aux soins ; renfort bénévole aux soins
en care volunteer ; hospital volunteer ; nursing home volunteer ; extra pair of hands in care ; volunteer carer
de Pflegefreiwilliger ; Ehrenamtlicher in der Pflege ; grüne Dame ; ehrenamtlicher Hospizbegleiter ; freiwilliger Helfer in der Pflege

concept care-student
kind occupation
parent care-assistant
isco 5321
rubric care
work care
nl jobstudent zorg ; jobstudent zorgkundige ; student verpleegkunde ; leerling-verpleegkundige ; stagiair zorg ; student geneeskunde ; zorgstudent ; jobstudent verzorging ; stagiair verpleegkunde ; student vroedkunde
fr étudiant en soins infirmiers ; étudiant aide-soignant ; stagiaire en soins ; étudiant en médecine ; élève infirmier ; jobiste aide-soignant ; élève aide-soignante ; étudiant sage-femme
en student nurse ; nursing student ; medical student ; care trainee ; student care worker ; trainee care assistant ; student midwife
de Pflegeschüler ; Auszubildender Pflege ; Krankenpflegeschüler ; Medizinstudent ; Praktikant Pflege ; Auszubildender Pflegefachmann ; FSJ in der Pflege

concept first-aider
kind occupation
parent care-professional
isco 5329
rubric care
work care
nl EHBO'er ; hulpverlener eerste hulp ; nijverheidshelper ; hulpverlener Rode Kruis ; eerstehulpverlener ; bedrijfseerstehulpverlener ; first responder ; evenementenhulpverlener ; vrijwilliger Rode Kruis hulpdienst
fr secouriste ; secouriste d'entreprise ; secouriste volontaire Croix-Rouge ; sauveteur secouriste du travail ; premier intervenant ; secouriste événementiel
en first aider ; first aid attendant ; workplace first aider ; event first aider ; Red Cross first aider ; first responder
de Ersthelfer ; Betriebssanitäter ; Sanitätshelfer ; betrieblicher Ersthelfer ; Helfer vor Ort ; Sanitätsdiensthelfer

concept hospital-orderly
kind occupation
parent care-professional
isco 5329
rubric care 0.6 logistics 0.4
work care logistics
nl patiëntenvervoerder ; patiëntenvervoerster ; brancardier ; patiëntentransporteur ; interne patiëntenvervoerder ; ziekenbroeder ; medewerker patiëntenvervoer ; bedtransporteur ; medewerker intern patiëntentransport ; beddenvervoerder
fr brancardier ; brancardière ; transporteur de patients ; brancardier hospitalier ; agent de transport interne des patients ; coursier-brancardier ; transport interne des malades
en hospital orderly ; hospital porter ; patient porter ; patient transporter ; medical porter ; stretcher bearer ; patient transport porter
de Krankenträger ; Patiententransporteur ; Patientenbegleitdienst ; Hol- und Bringedienst ; Krankenhaushelfer ; Mitarbeiter Patiententransport ; Bettentransport Mitarbeiter

concept logistics-assistant-care
kind occupation
parent care-professional
isco 5329
rubric care 0.6 logistics 0.4
work care logistics
nl logistiek assistent ; logistiek assistente ; logistiek assistent in de zorg ; logistiek helper zorg ; afdelingsassistent ; zorgassistent ; zorgondersteuner ; voedingsassistent op de afdeling ; logistiek medewerker verpleegafdeling ; ondersteunend medewerker zorg ; afdelingshulp ; hotelassistent zorg ; zorgassistente
fr assistant logistique en soins ; assistante logistique ; aide logistique en unité de soins ; assistant en logistique hospitalière ; aide-hospitalière ; agent de service hospitalier ; assistant logistique en maison de repos ; aide hospitalier ; ASH ; ASL
en ward assistant ; logistics assistant in care ; ward support worker ; hospital ward helper ; care support assistant ; ward helper ; ward host
de Stationshelfer ; Stationsassistent ; Pflegeassistenz Logistik ; Serviceassistent auf Station ; Servicekraft im Krankenhaus ; Stationshilfe ; Versorgungsassistent

concept sterilisation-assistant
kind occupation
parent care-professional
isco 5329
rubric care
work technical care
nl medewerker centrale sterilisatie ; sterilisatieassistent ; medewerker CSA ; deskundige steriele medische hulpmiddelen ; sterilisatiemedewerker ; medewerker sterilisatieafdeling ; DSMH
fr agent de stérilisation ; assistant en stérilisation centrale ; technicien en stérilisation ; aide en stérilisation ; agent en stérilisation hospitalière ; opérateur en stérilisation
en sterilisation technician ; sterile services technician ; sterilisation aide ; central sterile supply technician ; decontamination technician ; sterile processing technician
de Sterilisationsassistent ; Mitarbeiter ZSVA ; Fachkraft für Medizinprodukteaufbereitung ; FMA ; Sterilgutassistent ; AEMP-Mitarbeiter ; Mitarbeiter Aufbereitung Medizinprodukte

concept imaging-assistant
kind occupation
parent care-professional
isco 5329
rubric care
work care
nl assistent medische beeldvorming ; hulp radiologie ; zaalhulp radiologie ; assistent röntgen ; labohulp ziekenhuis
fr aide en imagerie médicale ; assistant en radiologie ; aide-radiologie ; auxiliaire en imagerie
en imaging assistant ; radiology assistant ; X-ray aide ; radiography helper
de Radiologiehelfer ; Röntgenhelfer ; Assistenz Radiologie ; Hilfskraft Bildgebung

concept hydration-meal-helper
kind occupation
parent care-professional
isco 5329
rubric care 0.8 catering 0.2
work care
nl maaltijdbegeleider ; eethulp ; maaltijdhelper ; voedingsassistent zorg ; helper bij de maaltijden
fr aide-repas ; aide aux repas en maison de repos ; accompagnant repas ; auxiliaire repas
en mealtime assistant ; feeding assistant ; mealtime volunteer ; nutrition assistant ; feeding helper
de Essensbegleiter ; Mahlzeitenhelfer ; Esshilfe ; Ernährungsassistent auf Station ; Essensanreicher

concept corona-steward-health
kind occupation
parent care-professional
isco 5329
rubric care 0.8 logistics 0.2
work care logistics
nl medewerker triagepost ; medewerker testcentrum ; medewerker vaccinatiecentrum ; triagemedewerker ingang ; medewerker schakelzorgcentrum ; testafnemer ; coronatester ; testmedewerker ; ondersteuner vaccinatiecentrum
fr agent de centre de vaccination ; agent de centre de test ; collaborateur poste de tri ; agent de dépistage ; steward Covid ; médiateur de lutte anti-Covid ; agent de tri à l'entrée
en vaccination centre worker ; test centre worker ; triage post worker ; COVID tester ; testing operative ; vaccination centre steward
de Mitarbeiter Impfzentrum ; Mitarbeiter Teststation ; Corona-Tester ; Helfer im Impfzentrum ; Testhelfer ; Mitarbeiter Corona-Testzentrum

concept hospice-carer
kind occupation
parent care-assistant
isco 5321
rubric care
work care
nl zorgkundige palliatieve zorg ; verzorgende palliatieve eenheid ; medewerker palliatief dagcentrum ; hospiceverzorger ; terminale thuiszorg verzorgende ; palliatief verzorgende
fr aide-soignant en soins palliatifs ; auxiliaire de vie soins palliatifs ; soignant en unité de soins palliatifs ; accompagnant fin de vie
en hospice carer ; palliative care assistant ; hospice healthcare assistant ; end of life carer
de Pflegehelfer Palliativ ; Hospizpfleger ; Palliativpflegehelfer ; Pflegehelfer im Hospiz ; Pflegehilfskraft Hospiz

concept dementia-carer
kind occupation
parent care-assistant
isco 5321
rubric care
work care
nl zorgkundige dementie ; verzorgende psychogeriatrie ; begeleider dementie ; zorgkundige gesloten afdeling ; verzorgende dementiezorg ; begeleider jongdementie
fr aide-soignant unité Alzheimer ; soignant en unité Cantou ; accompagnant Alzheimer ; aide-soignant unité protégée
en dementia carer ; dementia care assistant ; dementia support worker ; memory unit carer
de Pflegehelfer Demenzbereich ; Betreuungskraft Demenz ; Pflegehilfskraft Demenzstation ; Demenzhelfer ; Pflegekraft Demenzbereich

# --- more specialised roles ------------------------------------------------------------------

concept retired-care-professional
kind occupation
parent care-professional
isco 2221
rubric care
work nursing gp
nl gepensioneerd verpleegkundige ; verpleegkundige op rust ; gepensioneerde arts ; oud-verpleegkundige ; gewezen verpleegkundige ; gepensioneerd zorgkundige ; arts op rust ; herintredend verpleegkundige ; niet-praktiserend verpleegkundige
fr infirmier pensionné ; infirmière retraitée ; médecin retraité ; ancien infirmier ; aide-soignant pensionné ; médecin pensionné ; infirmière à la retraite
en retired nurse ; retired doctor ; former nurse ; returning nurse ; retired carer ; nurse returning to practice
de pensionierte Krankenschwester ; Arzt im Ruhestand ; ehemaliger Krankenpfleger ; Pflegekraft im Ruhestand ; Wiedereinsteiger Pflege ; pensionierter Arzt

concept medical-student-helper
kind occupation
parent care-professional
isco 3256
rubric care
work care gp
nl geneeskundestudent ; student-arts ; coassistent ; arts-stagiair ; semi-arts ; laatstejaars geneeskunde ; student tandheelkunde ; jobstudent geneeskunde
fr étudiant en médecine stagiaire ; externe en médecine ; stagiaire en médecine ; étudiant en dentisterie ; étudiant en fin de médecine ; jobiste en médecine
en medical student helper ; medical intern ; clinical clerk ; final-year medical student helper ; dental student ; student doctor
de Medizinstudentin ; Famulant ; Student im praktischen Jahr ; PJ-Student ; Zahnmedizinstudent ; studentische Hilfskraft Medizin

concept humanitarian-physician
kind occupation
protected
parent doctor
isco 2211
rubric care
work gp
nl gevangenisarts ; scheepsarts ; militair arts ; noodhulparts ; Artsen Zonder Grenzen arts ; arts in een asielcentrum ; legerarts ; straatarts
fr médecin pénitentiaire ; médecin de bord ; médecin militaire ; médecin humanitaire ; médecin de rue ; médecin de centre d'accueil
en prison doctor ; ship's doctor ; military doctor ; humanitarian doctor ; street doctor ; relief doctor ; army doctor
de Gefängnisarzt ; Schiffsarzt ; Militärarzt ; humanitärer Arzt ; Truppenarzt ; Anstaltsarzt ; Straßenarzt

concept vaccination-physician
kind occupation
protected
parent doctor
isco 2211
rubric care
work gp
nl vaccinatiearts ; arts vaccinatiecentrum ; arts testcentrum ; triagearts ; arts triagepost ; toezichthoudend arts vaccinatie
fr médecin vaccinateur ; médecin de centre de vaccination ; médecin de triage ; médecin trieur ; médecin superviseur vaccination
en vaccination doctor ; vaccination centre doctor ; triage doctor ; test centre doctor ; supervising vaccination physician
de Impfarzt ; Arzt im Impfzentrum ; Triagearzt ; Impfärztin ; Arzt im Testzentrum

concept liaison-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing management
nl liaisonverpleegkundige ; transferverpleegkundige ; verpleegkundige casemanager ; verpleegkundige zorgtraject ; brugverpleegkundige ; verpleegkundig zorgcoach ; interne liaison geriatrie
fr infirmier de liaison ; infirmière de liaison ; infirmier case manager ; gestionnaire de sortie hospitalière ; infirmier coordinateur de trajet de soins
en liaison nurse ; discharge nurse ; nurse case manager ; transfer nurse ; discharge coordinator nurse
de Liaison-Pflegekraft ; Entlassmanager Pflege ; Überleitungspflegekraft ; Brückenschwester ; Case Manager Pflege

concept rehabilitation-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl revalidatieverpleegkundige ; verpleegkundige revalidatiecentrum ; verpleegkundige locomotorische revalidatie ; verpleegkundige neurorevalidatie ; verpleegkundige hersteloord
fr infirmier en centre de revalidation ; infirmière de réadaptation ; infirmier en revalidation neurologique ; infirmier en maison de convalescence
en rehabilitation nurse specialist ; rehab nurse ; nurse in a rehabilitation centre ; convalescent home nurse
de Rehapflegekraft ; Pflegefachkraft Reha ; Fachpflege Rehabilitation ; Pflegefachkraft Rehaklinik

concept cardiac-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl cardiologieverpleegkundige ; hartfalenverpleegkundige ; CCU-verpleegkundige ; verpleegkundige coronaire zorg ; hartbewakingsverpleegkundige ; cathlabverpleegkundige
fr infirmier en unité coronaire ; infirmière insuffisance cardiaque ; infirmier en salle de cathétérisme ; infirmier spécialisé en cardiologie
en cardiology nurse ; heart failure nurse ; coronary care nurse ; CCU nurse ; cath lab nurse
de Kardiologie-Pflegekraft ; Herzinsuffizienzschwester ; Pflegefachkraft Herzkatheterlabor ; Herzkatheterschwester ; Heart Failure Nurse

concept surgical-ward-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundige chirurgische afdeling ; verpleegkundige orthopedie ; verpleegkundige traumatologie ; dagchirurgieverpleegkundige ; verpleegkundige chirurgisch dagziekenhuis
fr infirmier en orthopédie ; infirmière en traumatologie ; infirmier d'hôpital de jour chirurgical ; infirmier en service de chirurgie
en surgical ward nurse ; orthopaedic nurse ; day surgery nurse ; trauma nurse ; post-op ward nurse
de Pflegefachkraft Orthopädie ; Pflegefachkraft Unfallchirurgie ; Pflegefachkraft ambulantes Operieren ; chirurgische Stationsschwester

concept disability-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundige gehandicaptenzorg ; verpleegkundige in een voorziening voor personen met een beperking ; verpleegkundige dagcentrum handicap ; verpleegkundige medisch-pedagogisch instituut
fr infirmier en institution pour personnes handicapées ; infirmière en centre pour adultes handicapés ; infirmier secteur handicap ; infirmier en IMP
en learning disability nurse ; nurse in disability services ; disability nurse ; intellectual disability nurse
de Pflegefachkraft Behindertenhilfe ; Krankenschwester in der Behinderteneinrichtung ; Pflegefachkraft Eingliederungshilfe ; Pflegefachkraft im Wohnheim für Menschen mit Behinderung

concept prison-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl gevangenisverpleegkundige ; verpleegkundige in de gevangenis ; forensisch verpleegkundige ; straatverpleegkundige ; verpleegkundige asielcentrum ; verpleegkundige Fedasil
fr infirmier pénitentiaire ; infirmière en prison ; infirmier de rue ; infirmière de rue ; infirmier en centre Fedasil
en prison nurse ; forensic nurse ; street nurse ; nurse in asylum centre ; outreach nurse
de Gefängnispfleger ; forensischer Pfleger ; Krankenpfleger im Justizvollzug ; Straßenkrankenschwester ; Pflegefachkraft im Asylzentrum

concept blood-donation-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl verpleegkundige bloedinzameling ; verpleegkundige donorcentrum ; bloedtransfusieverpleegkundige ; donorverpleegkundige
fr infirmier collecte de sang ; infirmière au centre de transfusion ; infirmier don de sang ; infirmière transfusion sanguine
en blood donation nurse ; donor centre nurse ; transfusion nurse ; blood donor carer
de Pflegefachkraft Blutspende ; Transfusionsschwester ; Blutspendeschwester ; Krankenpfleger im Blutspendedienst

concept telehealth-nurse
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing communication
nl verpleegkundige telemonitoring ; verpleegkundige zorgcentrale ; verpleegkundige aan de telefoon ; televerpleegkundige ; verpleegkundige infolijn ; triagist aan de telefoon
fr infirmier en télésuivi ; infirmière de télémonitoring ; infirmier au téléphone ; infirmière de centrale d'appels santé
en telehealth nurse ; telephone advice nurse ; remote monitoring nurse ; nurse helpline adviser ; telemonitoring nurse
de Telepflegekraft ; Pflegefachkraft Telemonitoring ; Telefonberatung Pflegefachkraft ; Telenurse

concept nurse-researcher
kind occupation
protected
parent nurse
isco 2221
rubric care
work nursing
nl studieverpleegkundige ; verpleegkundig onderzoeker ; researchverpleegkundige ; stafverpleegkundige kwaliteit ; kwaliteitsverpleegkundige ; studieverpleger ; verpleegkundig kwaliteitscoördinator
fr infirmier de recherche clinique ; infirmière de recherche ; infirmier qualité ; infirmier chercheur ; infirmière coordinatrice qualité
en research nurse ; clinical research nurse ; quality nurse ; nurse researcher ; nursing quality coordinator
de Studienschwester ; Forschungspflegekraft ; Qualitätsbeauftragter Pflege ; Pflegeforscher ; Qualitätsmanager in der Pflege

concept traditional-birth-attendant
kind occupation
parent midwife-assistant
isco 3222
rubric care
work care
nl traditionele vroedvrouw ; bakermoeder ; baker ; geboorteassistent ; bevallingsassistent
fr accoucheuse traditionnelle ; matrone ; aide à l'accouchement ; assistante de naissance
en traditional birth attendant ; birth attendant ; traditional midwife ; birth assistant
de traditionelle Geburtshelferin ; Geburtsassistentin ; Laienhebamme ; Hilfshebamme

concept dental-aide
kind occupation
parent dental-assistant
isco 5329
rubric care
work care
nl hulp in de tandartspraktijk ; sterilisatiehulp tandarts ; tandartshulp ; praktijkhulp tandarts
fr aide en cabinet dentaire ; aide au fauteuil ; aide-stérilisation dentaire ; auxiliaire dentaire
en dental aide ; dental surgery helper ; dental practice helper ; dental sterilisation aide
de Zahnarzthilfe ; Hilfskraft Zahnarztpraxis ; Praxishilfe Zahnarzt ; zahnärztlicher Helfer

concept health-aide-school
kind occupation
parent care-assistant
isco 5321
rubric care 0.6 social 0.4
work care
nl kinderverzorger in het buitengewoon onderwijs ; zorgkundige op school ; verzorgende in een MPI ; kinderverzorgster buitengewoon onderwijs ; verzorgende multifunctioneel centrum
fr puéricultrice en enseignement spécialisé ; aide-soignante en école spécialisée ; auxiliaire de soins en école ; aide-soignant en IMP
en special school care assistant ; care assistant in a school ; health aide in special education ; school care assistant
de Pflegehelfer an der Förderschule ; Pflegekraft in der Förderschule ; pflegerische Hilfskraft in der Schule ; Schulpflegehelfer

concept rehabilitation-assistant
kind occupation
parent paramedic-professional
isco 3255
rubric care
work care
nl revalidatieassistent ; revalidatiehulp ; assistent revalidatie ; oefenassistent ; hulp in de kinezaal
fr assistant en réadaptation ; aide en revalidation ; assistant de rééducation ; aide en salle de kiné
en rehabilitation assistant ; rehab assistant ; therapy support worker ; exercise assistant in rehab
de Rehaassistent ; Rehabilitationshelfer ; Assistent Rehabilitation ; Hilfskraft in der Therapie

concept hospital-physiotherapist
kind occupation
protected
parent physiotherapist
isco 2264
rubric care
work care
nl kinesitherapeut intensieve zorgen ; kinesist ademhaling covid ; kinesitherapeut ziekenhuis ; kinesitherapeut woonzorgcentrum ; revalidatiekinesist ; geriatrisch kinesist ; geriatriefysiotherapeut
fr kinésithérapeute aux soins intensifs ; kinésithérapeute hospitalier ; kinésithérapeute en maison de repos ; kinésithérapeute gériatrique ; kiné Covid
en hospital physiotherapist ; ICU physiotherapist ; care home physiotherapist ; geriatric physiotherapist
de Physiotherapeut Intensivstation ; Krankenhausphysiotherapeut ; Physiotherapeut im Pflegeheim ; geriatrischer Physiotherapeut

concept child-disability-carer
kind occupation
parent disability-carer
isco 5322
rubric care 0.6 social 0.4
work care
nl thuisbegeleider zorgkinderen ; gespecialiseerde oppas voor kinderen met een beperking ; oppas ziek kind ; verzorger zorgintensief kind ; oppas aan huis voor zieke kinderen
fr garde d'enfant handicapé ; garde d'enfants malades à domicile ; garde d'enfant malade ; auxiliaire de vie pour enfant handicapé
en carer for a disabled child ; sick child sitter ; sick childcare at home ; special needs child carer
de Betreuer für behinderte Kinder ; Kinderpflegekraft zu Hause ; Betreuung kranker Kinder zu Hause ; Kinderintensivpflege zu Hause

# --- complementary medicine (ISCO 2230, 3230) -------------------------------------------------

concept complementary-practitioner
kind occupation
parent care-professional
isco 2230
rubric care
nl homeopaat ; acupuncturist ; natuurgeneeskundige ; ayurvedisch arts ; natuurarts ; beoefenaar traditionele Chinese geneeskunde ; homeopathe ; TCM-therapeut ; antroposofisch arts ; natuurgenezer
fr homéopathe ; acupuncteur ; naturopathe ; praticien en médecine chinoise ; médecin ayurvédique ; médecin homéopathe ; praticien en médecine traditionnelle ; acupunctrice
en homeopath ; acupuncturist ; naturopath ; ayurvedic practitioner ; traditional Chinese medicine practitioner ; herbal medicine practitioner ; complementary medicine practitioner
de Homöopath ; Akupunkteur ; Heilpraktiker ; Naturheilkundler ; Ayurveda-Therapeut ; TCM-Therapeut ; Heilpraktikerin ; Naturheilpraktiker

concept alternative-healer
kind occupation
parent care-professional
isco 3230
rubric care
nl reflexoloog ; voetreflexoloog ; kruidengenezer ; magnetiseur ; herborist ; reikitherapeut ; bachbloesemtherapeut ; aromatherapeut ; kinesioloog ; fytotherapeut ; sofroloog ; hypnotherapeut
fr réflexologue ; herboriste ; guérisseur ; magnétiseur ; praticien reiki ; rebouteux ; aromathérapeute ; phytothérapeute ; sophrologue ; kinésiologue ; hypnothérapeute
en reflexologist ; herbalist ; traditional healer ; reiki practitioner ; aromatherapist ; bonesetter ; sophrologist ; hypnotherapist ; cupping therapist
de Reflexzonentherapeut ; Kräuterheiler ; Heiler ; Reiki-Therapeut ; Aromatherapeut ; Wunderheiler ; Fußreflexologe ; Hypnotherapeut ; Kinesiologe ; Geistheiler

