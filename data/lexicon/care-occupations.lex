# Occupations in care and health: managers, doctors and every medical specialism, nurses, midwives,
# dentists, therapists, psychologists, technicians, assistants, carers, veterinary and complementary medicine.
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
nl manager kliniek ; manager gezondheidscentrum ; coördinator wijkgezondheidscentrum ; praktijkmanager ; zorginstellingmanager
nl hoofd patiëntenlogistiek ; directeur geestelijke gezondheidszorg ; directeur CGG ; manager ggz ; bedrijfsleider medisch centrum
nl hoofd medische administratie ziekenhuis ; diensthoofd kinesitherapie ; hoofd paramedische dienst ; paramedisch directeur
nl hoofd radiologie ; manager laboratorium ziekenhuis ; directeur revalidatiecentrum ; directeur ziekenfonds zorg ; zorgnetwerkcoördinator
nl transmuraal manager ; coördinator eerstelijnszone ; manager thuisverpleging
fr gestionnaire de services de santé ; directeur des soins ; directrice des soins ; cadre de santé ; coordinateur de soins ; coordinatrice de soins ; responsable des soins ; directeur d'établissement de santé ; cadre supérieur de santé ; responsable d'établissement médico-social
fr coordinateur de maison médicale ; directeur de maison médicale ; directeur de polyclinique ; gestionnaire de cabinet médical
fr responsable des services paramédicaux ; directeur de centre de santé ; directeur de centre de revalidation
fr directeur de service de santé mentale ; gestionnaire de pôle hospitalier ; responsable de service hospitalier ; manager en santé
fr cadre de pôle ; directeur d'un centre médical ; coordinateur de plateforme de soins ; chef de service paramédical
fr directeur de réseau de santé
en health services manager ; healthcare manager ; care director ; director of care ; health service administrator ; care coordinator ; clinical services manager ; healthcare administrator ; health care manager
en GP practice manager ; clinical operations manager ; health facility manager
en community health centre manager ; therapy services manager ; rehabilitation centre manager ; head of radiology
en mental health services manager ; patient services manager ; health programme manager ; public health manager ; medical centre manager
en blood bank manager ; laboratory services manager ; ambulance service manager ; primary care manager ; dental practice manager
en clinical department manager
de Leiter im Gesundheitswesen ; Gesundheitsmanager ; Pflegemanager ; Führungskraft im Gesundheitswesen ; Manager im Gesundheitswesen ; Bereichsleiter Pflege ; Leiter einer Gesundheitseinrichtung ; Pflegekoordinator
de Leiter MVZ ; Leiter eines Ärztehauses ; kaufmännischer Leiter Klinik ; Leiter Gesundheitszentrum ; Leiter Rehaklinik
de Therapieleitung ; Leiter Physiotherapie ; Stationsmanager ; Leiter Rettungsdienst ; Gesundheitsbetriebswirt
de Abteilungsleiter Gesundheitswesen ; MVZ-Manager ; Fachwirt im Gesundheits- und Sozialwesen ; Leiter Gesundheitsamt ; Leiter Poliklinik
de Praxisleiter ; ärztliche Praxismanagerin ; Klinikmanagement-Mitarbeiter ; Case-Management-Leitung

concept hospital-director
kind occupation
parent health-services-manager
isco 1342
rubric care
work management
nl ziekenhuisdirecteur ; directeur van een ziekenhuis ; algemeen directeur ziekenhuis ; ziekenhuismanager ; ziekenhuisdirectrice ; directeur kliniek ; ziekenhuisbestuurder ; manager polikliniek
nl hospitaaldirecteur ; financieel directeur ziekenhuis ; gedelegeerd bestuurder ziekenhuis ; directeur psychiatrisch ziekenhuis
nl adjunct-directeur ziekenhuis ; campusdirecteur ziekenhuis ; sectormanager ziekenhuis
fr directeur d'hôpital ; directrice d'hôpital ; directeur de clinique ; gestionnaire d'hôpital ; administrateur d'hôpital ; directeur hospitalier ; gestionnaire hospitalier ; directrice de clinique
fr directeur général d'hôpital ; directeur administratif d'hôpital ; directeur adjoint d'hôpital ; directeur d'hôpital psychiatrique
fr directeur de CHU ; directeur d'établissement hospitalier
en hospital director ; hospital manager ; hospital administrator ; clinic manager ; hospital chief executive ; clinic director ; medical administrator
en hospital CEO ; hospital superintendent ; hospital operations manager ; health care facility administrator
en psychiatric hospital director ; hospital trust manager
de Krankenhausdirektor ; Klinikleiter ; Krankenhausmanager ; Klinikmanager ; Krankenhausleiter ; Verwaltungsdirektor Krankenhaus ; Spitaldirektor ; Klinikdirektorin
de Klinikgeschäftsführer ; Krankenhausgeschäftsführer ; kaufmännischer Direktor Klinik ; Verwaltungsleiter Krankenhaus ; Spitaldirektorin
de Klinikdirektor ; Krankenhausverwalter

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
nl directeur serviceflats ; directeur assistentiewoningen ; rusthuisuitbater ; directeur zorgcentrum ; zorgcentrumdirecteur
nl vestigingsmanager verpleeghuis ; manager verzorgingshuis ; directeur hersteloord ; uitbater rusthuis ; directeur woonzorgnetwerk
nl verpleeghuisdirecteur ; WZC-directeur ; directeur dagverzorgingscentrum ; woonzorgmanager
fr directeur de maison de repos ; directrice de maison de repos ; directeur d'EHPAD ; gestionnaire de maison de repos ; directeur de résidence pour seniors ; directeur de MRS ; responsable de résidence services ; directeur d'établissement pour personnes âgées
fr directeur de résidence-services ; directeur d'institution pour aînés ; gestionnaire de résidence seniors ; directeur de foyer logement
fr directeur de maison de retraite ; directrice d'EHPAD ; directrice de MRS ; directeur de séniorie ; exploitant de maison de repos
fr gérant de maison de retraite ; directeur adjoint de maison de repos
en care home director ; care home manager ; nursing home manager ; aged care manager ; nursing home director ; residential care home manager ; registered care manager ; elderly care manager ; retirement home manager
en nursing home administrator ; home manager elderly care ; deputy care home manager ; sheltered housing manager ; assisted living manager
en extra care housing manager ; residential home manager ; matron of a nursing home ; aged care facility manager
en long-term care administrator ; care village manager
de Heimleiter ; Heimleitung ; Heimleiterin ; Leiter eines Altenheims ; Einrichtungsleitung Altenpflege ; Leiter Seniorenheim ; Pflegeheimleiter ; Residenzleiter Seniorenresidenz
de Altenheimleiter ; Heimleiterin Altenheim ; Seniorenheimleiter ; Einrichtungsleiter Pflegeheim ; Heimdirektor
de stellvertretende Heimleitung ; Leiter Seniorenzentrum ; Leiter betreutes Wohnen ; Leiter Altenzentrum ; Hausleitung Seniorenresidenz
de Residenzleitung ; Pflegeheimleitung ; Einrichtungsleiter Seniorenheim

concept home-care-manager
kind occupation
parent health-services-manager
isco 1343
rubric care
work management care
nl verantwoordelijke thuiszorg ; sectorverantwoordelijke gezinszorg ; leidinggevende thuiszorg ; coördinator thuiszorg ; regioverantwoordelijke gezinszorg ; verantwoordelijke gezinszorg ; verantwoordelijke dagverzorging ; centrumleider dienstencentrum ; coördinator dagverzorgingscentrum ; teamleider thuiszorg
nl thuiszorgmanager ; zorgregisseur thuiszorg ; thuiszorgcoördinator ; manager wijkverpleging ; teamverantwoordelijke thuisverpleging
nl centrumverantwoordelijke lokaal dienstencentrum ; wijkteammanager ouderenzorg ; coördinator gezinszorg ; planner gezinszorg
fr responsable d'aide à domicile ; responsable de secteur aide à domicile ; coordinateur de soins à domicile ; coordinatrice de maintien à domicile ; responsable de centre de soins de jour ; chef de service aides familiales ; responsable SSIAD ; encadrant aides familiales
fr coordinatrice d'aide familiale ; directeur de service d'aide à domicile ; responsable de SAAD
fr responsable de centre d'accueil de jour aînés ; directeur de centrale de soins à domicile ; coordinateur de SSIAD
fr gestionnaire de planning aides familiales
en home care manager ; domiciliary care manager ; community care manager ; home care coordinator ; day care centre manager for the elderly ; home help organiser ; care services manager ; homecare supervisor
en home care agency manager ; domiciliary care coordinator ; home health agency director ; community nursing manager
en branch manager home care ; care scheduling coordinator ; adult day care manager
de Leiter ambulanter Pflegedienst ; Einsatzleitung ambulante Pflege ; Einsatzleiter Hauskrankenpflege ; Leitung Tagespflege ; Teamleitung ambulante Pflege ; Leiter Sozialstation ; Koordinator häusliche Pflege ; Einsatzplanung Heimhilfe
de Pflegedienstleitung ambulant ; Leiter Hauskrankenpflege ; Leiter mobile Dienste ; Spitex-Leiter ; Teamleiter Spitex
de Einsatzleiterin mobile Pflege ; Leiterin Tagespflege ; Inhaber ambulanter Pflegedienst

concept care-team-leader
kind occupation
parent care-professional
isco 1343
rubric care
work management care
nl teamleider zorg ; teamcoach zorg ; teamverantwoordelijke zorg ; afdelingsverantwoordelijke zorg ; hoofdzorgkundige ; leefgroepverantwoordelijke ouderenzorg ; zorgverantwoordelijke ; verantwoordelijke zorg en wonen ; coördinator zorgteam ; diensthoofd zorg ; hoofd bewonerszorg ; verantwoordelijke bewonerszorg
nl woonverantwoordelijke zorg ; dagverantwoordelijke zorg ; hoofdverzorgende ; EVV'er ; eerst verantwoordelijk verzorgende
nl teamleidster zorg ; ploegverantwoordelijke zorg ; leefgroepcoördinator ouderenzorg ; zorgcoach team
nl teamverantwoordelijke woonzorgcentrum ; contactverzorgende
fr chef d'équipe soins ; responsable d'équipe de soins ; responsable de l'unité de vie ; référent de l'équipe soignante ; chef d'unité maison de repos ; coordinateur d'équipe soignante ; responsable nursing en maison de repos
fr chef d'équipe aides-soignants ; aide-soignant référent ; responsable d'étage maison de repos ; paramédical en chef
fr coordinateur d'unité de vie ; responsable de cantou ; responsable de lieu de vie aînés
en care team leader ; senior carer ; senior care assistant ; team leader care home ; care supervisor ; care shift leader ; unit leader elderly care
en lead carer ; head carer ; senior healthcare assistant ; senior support worker elderly ; care practitioner lead
en unit manager elderly care ; night care manager ; floor manager care home
de Teamleiter Pflege ; Bereichsleitung Altenpflege ; Schichtleitung Pflege ; Leitung Wohngruppe Senioren ; Pflegeteamleiter ; Gruppenleitung Betreuung ; Wohngruppenleitung Altenpflege
de Wohngruppenleiter Pflege ; Schichtleiter Pflege ; Stockwerksleitung Pflege ; stellvertretende Wohnbereichsleitung
de Hausgemeinschaftsleitung ; Bereichsleiter Altenpflege ; Verantwortliche Betreuung Altenheim

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
nl dokteres ; arts in loondienst ; afdelingsarts ; artsenwacht dokter ; assistent-geneeskundige ; ANIOS ; dienstarts ; poortarts
nl SEH-basisarts ; arts niet in opleiding ; geneeskundestagiair arts ; urgentiedokter van wacht ; ziekenhuisgeneeskundige
nl districtsarts ; hulparts ; medisch doctor ; arts-onderzoeker
fr médecin ; docteur ; docteur en médecine ; femme médecin ; praticien ; médecin hospitalier ; interne en médecine ; médecin assistant ; médecin résident ; praticien hospitalier ; médecin de garde ; médecin remplaçant
fr médecin salle ; médecin salarié ; docteure ; médecin interne ; chef de clinique ; assistant en médecine clinique
fr médecin stagiaire ; faisant fonction d'interne ; médecin de permanence ; médecin attaché ; médecin libéral ; médecin chercheur
fr médecin de district ; clinicien
en doctor ; physician ; medical doctor ; MD ; medical practitioner ; resident doctor ; junior doctor ; house officer ; hospital doctor ; locum doctor
en house physician ; intern doctor ; foundation doctor ; senior house officer ; medical officer ; staff grade doctor
en primary medical officer ; ward doctor ; duty doctor ; district medical doctor ; resident medical officer
en doctor of medicine ; clinician ; hospitalist ; woman doctor
de Arzt ; Ärztin ; Mediziner ; Medizinerin ; Assistenzarzt ; Assistenzärztin ; Humanmediziner ; Stationsarzt ; Krankenhausarzt ; Doktor der Medizin ; Turnusarzt
de Bereitschaftsarzt ; Honorararzt ; Vertretungsarzt ; Stationsärztin ; Spitalsarzt ; Sekundararzt ; Klinikarzt
de angestellter Arzt ; niedergelassener Arzt ; Distriktsarzt ; approbierter Arzt ; Medizinalrat ; Ambulanzarzt ; Arzt in Ausbildung
de Basisarzt ; Doktorin

concept general-practitioner
kind occupation
protected
parent doctor
isco 2211
rubric care
work gp
nl huisarts ; huisdokter ; huisarts in opleiding ; HAIO ; omnipracticus ; algemeen arts ; dokter van wacht ; huisarts wachtpost ; wijkdokter ; waarnemend huisarts
nl huisarts-opleider ; plattelandshuisarts ; huisarts in dienstverband ; vervangend huisarts ; huisarts wijkgezondheidscentrum ; HIDHA
nl huisartsgeneeskundige ; kaderhuisarts ; eerstelijnsarts ; dorpsdokter ; praktijkhoudend huisarts
fr médecin généraliste ; généraliste ; médecin de famille ; médecin traitant ; médecin omnipraticien ; assistant en médecine générale ; omnipraticien ; docteur en médecine générale ; médecin de ville
fr médecin de campagne ; médecin généraliste remplaçant ; médecin de maison médicale ; médecin de soins primaires
fr médecin généraliste libéral ; généraliste de garde ; médecin de quartier ; médecin de première ligne ; médecin généraliste conventionné
en general practitioner ; GP ; family doctor ; family physician ; primary care physician ; family medicine doctor ; GP trainee ; general physician
en salaried GP ; locum GP ; GP partner ; rural doctor ; out-of-hours GP ; general medical practitioner
en community doctor ; primary care doctor ; village doctor ; GP registrar
de Hausarzt ; Hausärztin ; Allgemeinmediziner ; Arzt für Allgemeinmedizin ; praktischer Arzt ; Facharzt für Allgemeinmedizin ; Allgemeinarzt ; Familienarzt
de Landarzt ; Hausarzt in Vertretung ; Gemeindearzt ; niedergelassener Hausarzt ; Arzt im hausärztlichen Notdienst ; Familienmediziner
de praktische Ärztin ; Fachärztin für Allgemeinmedizin ; Sprengelarzt ; Kassenarzt ; Grundversorger

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
nl arts-specialist ; medisch specialist ; geneesheer-specialist ; arts-specialist in opleiding ; ASO ; specialist in opleiding ; AIOS ; consulterend arts ; staflid arts ; dokter-specialist
fr médecin spécialiste ; médecin spécialiste en formation ; MACCS ; médecin assistant clinicien candidat spécialiste ; docteur spécialiste ; médecin consultant ; candidat spécialiste
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
nl gegradueerd verpleegkundige HBO5 ; verpleegkundige HBO5 ; verpleegassistente ; hulpverpleegkundige ; basisverpleger
nl assistent-verpleegkundige ; verpleegkundige 4 ; verpleegkundige op mbo-niveau
nl verpleeghulp ; diplomaverpleegkundige ; verpleegkundige mbo ; verpleegkundige in opleiding niveau 4 ; basisverpleegkundige nacht
nl verpleegassistent thuiszorg
fr assistant en soins infirmiers ; infirmier breveté ; infirmière brevetée ; assistante en soins infirmiers ; infirmier A2 ; infirmier hospitalier breveté ; infirmière A2 ; infirmier auxiliaire ; infirmière auxiliaire
fr assistant infirmier ; hospitalière brevetée ; infirmier assistant ; breveté en soins infirmiers ; garde-malade hospitalier
fr infirmier praticien auxiliaire ; infirmier HBO5 ; infirmier de niveau diplôme ; infirmière hospitalière ; aide-infirmière
fr assistante infirmière ; infirmier adjoint ; infirmier de base
en basic nurse ; enrolled nurse ; licensed practical nurse ; LPN ; nursing associate ; assistant nurse ; licensed vocational nurse ; associate nurse ; practical nurse
en LVN ; second-level nurse ; nurse assistant practitioner ; assistant practitioner nursing ; trainee nursing associate
en associate professional nurse ; state enrolled nurse ; auxiliary nurse ; vocational nurse ; primary care assistant nurse
en district enrolled nurse ; graduate practical nurse ; enrolled psychiatric nurse ; practical nurse nights ; LPN nurse
en nurse assistant licensed
de Basispflegefachkraft ; Krankenpflegehelfer mit Ausbildung ; Pflegefachassistent ; Pflegefachassistenz ; Pflegeassistent ; Krankenpflegeassistent ; Gesundheits- und Krankenpflegehelfer ; Pflegefachhelfer
de Pflegefachassistentin ; Pflegeassistentin ; Gesundheits- und Krankenpflegeassistent ; staatlich anerkannter Pflegehelfer
de Fachangestellter Gesundheit ; Fachfrau Gesundheit ; Fachmann Gesundheit ; FaGe ; einjährig examinierter Krankenpflegehelfer
de diplomierter Pflegeassistent ; Krankenpflegegehilfe ; Sozialassistent Pflege ; Assistent Gesundheit und Soziales ; Pflegefachhelferin
de Altenpflegefachhelfer

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
nl geriatrisch verzorgende Duitsland ; ouderenverpleger ; Duitse ouderenverpleegkundige
fr aide-gériatre diplômé ; garde-malade gériatrique diplômé ; soignant gériatrique ; infirmier assistant gériatrique
fr soignant gériatrique diplômé ; soignant en gériatrie allemand ; infirmier gériatrique de type allemand
en Altenpfleger ; qualified elderly carer ; state-examined geriatric carer ; certified geriatric care worker ; elderly care nurse qualified
en qualified geriatric carer ; state-registered geriatric carer
de Altenpfleger ; Altenpflegerin ; examinierter Altenpfleger ; staatlich geprüfter Altenpfleger ; Fachkraft Altenpflege ; Fachkraft für Altenpflege
de examinierte Altenpflegerin ; staatlich anerkannter Altenpfleger ; Altenfachbetreuer ; Gerontofachkraft ; gerontopsychiatrische Fachkraft
de Wohnbereichspflegekraft

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
de ambulante Pflegefachkraft ; Hauskrankenpfleger ; Pflegefachkraft ambulanter Dienst ; Gemeindeschwester ; Pflegefachkraft häusliche Krankenpflege ; Hauskrankenschwester ; Spitexpfleger ; Krankenpfleger in der häuslichen Pflege ; ambulanter Krankenpfleger

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
nl vroedvrouw-echografist ; vroedvrouw materniteit ; vroedvrouw kraamafdeling ; vroedvrouw NICU ; vroedvrouw prenatale consultatie
nl thuisvroedvrouw ; eerstelijnsvroedvrouw ; klinisch verloskundige ; verloskundige in de eerste lijn ; waarnemend verloskundige
nl verloskundig echoscopist ; vroedvrouw in opleiding ; diensthoofd vroedvrouwen ; tweedelijnsvroedvrouw
nl praktijkhouder verloskundigenpraktijk ; vroedvrouw bevallingskwartier ; nachtvroedvrouw
nl vroedvrouw-teamcoach ; vroedvrouw fertiliteit ; vroedvrouw-seksuoloog ; verloskundig zorgverlener
nl vroedvrouw gynaecologie
fr sage-femme ; accoucheuse ; maïeuticien ; sage-femme indépendante ; sage-femme à domicile ; homme sage-femme ; sage-femme en chef
fr sage-femme hospitalière ; sage-femme libérale ; sage-femme échographiste ; sage-femme coordinatrice ; sage-femme cadre
fr sage-femme en bloc obstétrical ; sage-femme en salle de naissance ; sage-femme en maternité ; sage-femme de PMI ; sage-femme consultante
fr sage-femme enseignante ; bachelière sage-femme ; sage-femme en chef d'unité ; sage-femme référente
fr sage-femme en consultation prénatale ; gynéco sage-femme ; sage-femme territoriale ; sage-femme de première ligne
fr sage-femme remplaçante ; maïeuticienne ; sage-femme en PMA ; infirmière accoucheuse ; sage-femme tabacologue ; sage-femme vaccinatrice
fr sage-femme de consultation
en midwife ; registered midwife ; community midwife ; nurse-midwife ; delivery suite midwife ; midwifery sister
en independent midwife ; caseload midwife ; lead midwife ; head of midwifery ; consultant midwife ; antenatal midwife ; postnatal midwife
en labour ward midwife ; home birth midwife ; rotational midwife ; bank midwife ; research midwife ; midwife sonographer
en certified nurse midwife ; certified professional midwife ; bereavement midwife ; specialist midwife ; midwife practitioner
en neonatal midwife ; midwifery lecturer ; public health midwife ; parent education midwife ; direct-entry midwife ; midwifery team leader
de Hebamme ; Entbindungspfleger ; freiberufliche Hebamme ; Hebammenschwester ; Familienhebamme ; Beleghebamme ; Kreißsaalhebamme
de leitende Hebamme ; angestellte Hebamme ; Klinikhebamme ; Lehrhebamme ; Hebamme im Kreißsaal ; Hebamme auf der Wochenstation
de Nachsorgehebamme ; Oberhebamme ; Hausgeburtshebamme ; Hebamme in Ausbildung ; Hebammenwissenschaftlerin ; Stationshebamme
de Hebamme Schwangerenvorsorge ; Hebamme B.Sc. ; Kursleiterin Geburtsvorbereitung Hebamme ; Geburtshelferin ; Wehenhebamme ; Diplomhebamme
de Frühgeborenenhebamme ; Hebammenleitung ; Praxisanleiterin Hebammen ; Sprengelhebamme ; Hebamme in der Praxis
de Hebamme Geburtshaus ; Hebamme Familienzentrum

concept midwife-assistant
kind occupation
parent care-professional
isco 3222
rubric care
work care
nl hulpvroedvrouw ; assistent-vroedvrouw ; doula ; bevallingscoach ; geboortebegeleider ; lactatiekundige ; borstvoedingsdeskundige ; perinataal coach
nl kraamzorgassistent ; vroedkundig assistent ; assistent verloskunde ; zwangerschapscoach ; zwangerschapsbegeleider ; postpartumdoula
nl postnatale doula ; verloskundig assistente ; lactatieconsulent ; borstvoedingsconsulent ; IBCLC ; verlosassistent ; draagconsulent
nl slaapcoach baby's ; partusassistent ; polikliniekassistent verloskunde ; hypnobirthing coach ; zwangerschapsyogadocent
nl prenataal begeleider ; kraamassistent
fr assistante sage-femme ; doula ; accompagnante à la naissance ; consultante en lactation ; aide-accoucheuse ; conseillère en allaitement
fr doula postnatale ; accompagnante périnatale ; aide sage-femme ; auxiliaire sage-femme ; consultante IBCLC ; assistante obstétricale
fr aide en salle d'accouchement ; conseillère périnatale ; coach périnatal ; conseillère en portage ; animatrice en allaitement
fr accompagnante en haptonomie ; auxiliaire obstétricale ; assistant sage-femme ; technicienne obstétricale ; accompagnant à la naissance
fr préparatrice à la naissance ; accompagnatrice de grossesse ; auxiliaire de puériculture en maternité ; aide-soignante en maternité
en assistant midwife ; midwifery support worker ; doula ; birth companion ; lactation consultant ; maternity assistant ; breastfeeding counsellor
en maternity care assistant ; maternity support worker ; auxiliary midwife ; associate midwife ; midwife's assistant ; antenatal teacher
en childbirth educator ; postpartum doula ; postnatal doula ; birth doula ; infant feeding adviser ; IBCLC lactation consultant
en labour companion ; obstetric assistant ; community midwife assistant ; babywearing consultant ; hypnobirthing teacher
en labour ward assistant
de Hebammenhelferin ; Doula ; Geburtsbegleiterin ; Stillberaterin ; Laktationsberaterin ; Hebammenassistentin ; Hebammenassistent
de Geburtsbegleiter ; Stillberater ; IBCLC Stillberaterin ; Trageberaterin ; Geburtsvorbereiterin ; Mütterbegleiterin ; Wochenbettdoula
de Mutter-Kind-Betreuerin ; Kreißsaalhelferin ; Schwangerschaftsbegleiterin ; Hebammengehilfin ; geburtshilfliche Assistentin
de Assistenz Kreißsaal ; Hebammenschülerin ; Assistentin Geburtshilfe ; Pflegehelferin Wochenstation
de Still- und Laktationsberaterin ; Geburtsvorbereitungskursleiterin

concept maternity-carer
kind occupation
parent care-professional
isco 5322
rubric care
work care
nl kraamverzorgende ; kraamhulp ; kraamzorgster ; kraamverzorgster ; kraamzorg ; hulp na de bevalling ; expertisecentrum kraamzorg medewerker
nl kraamverpleegster aan huis ; partusassistente kraamzorg ; kraamcoach ; kraamhelpster ; moeder- en kindverzorgende
nl zelfstandig kraamverzorgende ; intaker kraamzorg ; kraamverzorger
fr aide périnatale ; aide aux jeunes mamans ; garde maternité ; auxiliaire de maternité à domicile ; aide postnatale
fr aide maternelle à domicile ; auxiliaire périnatale ; accompagnante postnatale à domicile ; puéricultrice à domicile ; garde-couches
en maternity carer ; postnatal carer ; maternity nurse at home ; postnatal home help ; mother and baby helper ; maternity home help
en home maternity carer ; night nanny newborn ; postpartum home carer ; mother's help postnatal
de Wochenbettpflegerin ; Mütterpflegerin ; Kinderbettpflegerin ; Wochenbetthilfe ; Familienpflegerin im Wochenbett ; Wochenpflegerin
de Mutter-Kind-Pflegerin ; Säuglingspflegerin zu Hause ; Wochenbettbetreuerin ; Haushaltshilfe im Wochenbett

# --- dentistry (ISCO 2261, 3251) -------------------------------------------------------------

concept dentist
kind occupation
protected
parent care-professional
isco 2261
rubric care
work specialist
nl tandarts ; tandheelkundige ; algemeen tandarts ; huistandarts ; kindertandarts ; vrouwelijke tandarts ; tandarts-endodontoloog ; tandarts in opleiding
nl tandarts-pedodontoloog ; tandarts geriatrie ; gerodontoloog ; schooltandarts ; angsttandarts ; restauratief tandarts
nl tandarts algemeen practicus ; forensisch odontoloog ; tandarts bijzondere tandheelkunde ; praktijkhoudend tandarts ; waarnemend tandarts
nl tandarts gehandicaptenzorg ; esthetisch tandarts ; odontoloog ; tandarts-prothetist
nl tandarts met eigen praktijk ; gnatholoog ; wachttandarts ; endodontoloog ; endodontist ; MKA-tandarts ; tandarts-gnatholoog
nl tandarts in loondienst
fr dentiste ; chirurgien-dentiste ; praticien de l'art dentaire ; dentiste généraliste ; pédodontiste ; licencié en sciences dentaires ; endodontiste
fr médecin dentiste ; dentiste conventionné ; dentiste pour enfants ; dentiste hospitalier ; chirurgien-dentiste libéral ; dentiste conseil
fr dentiste scolaire ; odontologiste ; odontologue ; odontologue légiste ; pédodontologue ; spécialiste en endodontie ; dentiste esthétique
fr dentiste omnipraticien ; gérodontologue ; stomatologue dentiste ; chirurgien-dentiste collaborateur
fr dentiste de garde ; chirurgienne-dentiste ; dentiste stagiaire ; dentisterie ; dentiste restaurateur
en dentist ; dental surgeon ; general dentist ; dental practitioner ; paediatric dentist ; endodontist ; family dentist ; community dentist
en cosmetic dentist ; locum dentist ; associate dentist ; school dentist ; dental officer ; restorative dentist
en special care dentist ; children's dentist ; geriatric dentist ; dental practitioner NHS ; prison dentist ; army dentist
en forensic odontologist ; oral pathologist ; dental public health consultant ; DDS ; paedodontist ; pediatric dentist ; foundation dentist
en principal dentist ; oral medicine specialist ; aesthetic dentist ; root canal specialist ; odontologist
de Zahnarzt ; Zahnärztin ; Zahnmediziner ; Kinderzahnarzt ; Endodontologe ; Zahnmedizinerin ; Vorbereitungsassistent Zahnmedizin
de angestellter Zahnarzt ; Schulzahnarzt ; Fachzahnarzt für Oralchirurgie ; Alterszahnmediziner ; Zahnarzt für Allgemeinmedizin
de ästhetischer Zahnarzt ; Amtszahnarzt ; Endodontist ; Kinderzahnärztin ; Assistenzzahnarzt ; Jugendzahnarzt ; Facharzt für Zahnheilkunde
de Dentist ; Zahnchirurg ; niedergelassener Zahnarzt ; Zahnarzt in der Geriatrie ; Zahnheilkundler ; Notdienst-Zahnarzt ; Klinikzahnarzt
de Fachzahnarzt ; forensischer Odontologe ; Zahnarzt im öffentlichen Gesundheitswesen

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
nl mondhygiënist ; tandhygiënist ; mondhygiëniste ; preventieassistent tandheelkunde ; mondzorgkundige ; mondzorgverlener
nl geregistreerd-mondhygiënist ; vrijgevestigd mondhygiënist ; mondhygiënist in loondienst ; gebitsreiniger ; dentaal hygiënist
nl schoolmondhygiënist ; mondzorgassistent ; mondgezondheidswerker ; mondzorgcoach
fr hygiéniste bucco-dentaire ; hygiéniste dentaire ; hygiéniste bucco-dentaire bachelier ; technicien en hygiène dentaire
fr prophylaxiste dentaire ; hygiéniste en soins dentaires ; conseiller en prévention bucco-dentaire ; praticien en hygiène bucco-dentaire
fr assistant de prévention dentaire ; thérapeute dentaire ; éducateur en santé bucco-dentaire
fr hygiéniste bucco-dentaire en milieu scolaire
en dental hygienist ; oral hygienist ; dental therapist ; oral health therapist ; hygienist therapist ; registered dental hygienist
en dental hygiene therapist ; oral health educator ; prophylaxis assistant ; school dental therapist ; oral health practitioner
en dental hygiene practitioner ; dental health educator ; expanded function dental hygienist ; oral hygiene specialist
en periodontal hygienist
de Dentalhygieniker ; Dentalhygienikerin ; zahnmedizinischer Prophylaxeassistent ; Prophylaxeassistentin ; Prophylaxehelfer
de zahnmedizinische Prophylaxeassistentin ; ZMP ; Prophylaxeassistent ; Prophylaxekraft ; Dentalhygieniker im Praxisteam ; Zahnpfleger
de Mundhygieniker ; Mundhygienikerin ; zahnmedizinischer Fachassistent ; ZMF ; zahnmedizinische Fachassistentin ; Kariesprophylaxe-Helferin
de Zahngesundheitserzieher ; Prophylaxefachkraft

concept dental-assistant
kind occupation
parent care-professional
isco 3251
rubric care
work care
nl tandartsassistent ; tandartsassistente ; assistent tandheelkunde ; stoelassistent ; balieassistent tandarts ; paro-assistent ; assistent orthodontie
nl tandartsassistent chirurgie ; preventieassistent tandarts ; assistent mondzorg ; orthodontieassistent ; paro-preventieassistent
nl tandartsassistent endodontie ; assistent implantologie ; stoelassistente ; assistent kaakchirurgie ; leerling-tandartsassistent
nl steriliseerassistent tandartspraktijk ; assistent-tandarts ; tandheelkundig assistent ; praktijkassistent tandheelkunde
nl röntgenassistent tandheelkunde
fr assistant dentaire ; assistante dentaire ; secrétaire-assistant dentaire ; aide dentaire ; assistant en cabinet dentaire ; assistante en orthodontie
fr assistant en dentisterie ; assistant dentaire qualifié ; assistant fauteuil ; assistant en orthodontie ; assistant en chirurgie dentaire
fr assistant en implantologie ; réceptionniste-assistante dentaire ; assistante dentaire polyvalente
fr assistant technico-administratif dentaire ; assistant de stomatologie ; assistante de prévention dentaire
fr secrétaire dentaire assistante ; infirmière dentaire ; assistante en médecine dentaire
en dental assistant ; dental nurse ; chairside assistant ; orthodontic assistant ; dental surgery assistant ; registered dental nurse
en trainee dental nurse ; orthodontic nurse ; dental chairside assistant ; dental surgery nurse ; dental implant nurse
en dental radiography assistant ; expanded function dental assistant ; sedation dental nurse ; certified dental assistant
en lead dental nurse ; orthodontic therapist ; dental prosthetic assistant ; oral surgery assistant ; dental practice assistant
de zahnmedizinischer Fachangestellter ; ZFA ; Zahnarzthelferin ; Zahnarztassistent ; Stuhlassistenz ; zahnmedizinische Fachangestellte ; zahnmedizinische Verwaltungsassistentin
de zahnärztlicher Fachassistent ; Zahnarzthelfer ; zahnärztliche Assistentin ; Zahnarztassistentin ; Dentalassistent ; Dentalassistentin
de Kieferorthopädie-Assistentin ; KFO-Assistenz ; Behandlungsassistenz Zahnarztpraxis ; Prophylaxe-Assistenz
de zahnmedizinischer Verwaltungsassistent ; Rezeptionskraft Zahnarztpraxis ; Sterilisationsassistenz Zahnarzt ; OP-Assistenz Oralchirurgie
de Implantologie-Assistenz

concept dental-technician
kind occupation
protected
parent care-professional
isco 3214
rubric care
work technical
nl tandtechnicus ; tandprotheticus ; tandprothesist ; dentaaltechnicus ; dentaal technicus ; kroon- en brugtechnicus ; kunstgebitmaker ; orthodontietechnicus
nl tandtechnieker ; prothesetechnicus ; keramist tandtechniek ; tandtechnicus CAD/CAM ; tandtechnicus uitneembaar
nl tandtechnicus kroon- en brugwerk ; tandprotheticus in eigen praktijk ; meester-tandtechnicus ; frametechnicus ; tandtechnisch medewerker
nl medewerker tandtechnisch laboratorium ; gipskamermedewerker tandtechniek ; dental designer ; gebittenmaker ; kunsttandenmaker
nl tandtechniekassistent
fr technicien dentaire ; prothésiste dentaire ; mécanicien dentaire ; technicien en prothèse dentaire ; céramiste dentaire ; denturologiste
fr prothésiste dentaire CFAO ; technicien prothésiste dentaire ; technicien en orthodontie ; céramiste prothésiste ; denturologue
fr technicien de laboratoire dentaire ; monteur en prothèse dentaire ; prothésiste dentaire numérique ; mécanicien-dentiste
fr prothésiste adjoint ; plâtrier de laboratoire dentaire ; métallurgiste dentaire ; fabricant de dentiers
fr chef de laboratoire de prothèse dentaire
en dental technician ; dental prosthetist ; denturist ; crown and bridge technician ; dental laboratory technician ; dental ceramist
en orthodontic technician ; denture technician ; clinical dental technician ; dental CAD/CAM technician ; denture maker
en dental prosthesis maker ; maxillofacial prosthetist ; dental lab assistant ; removable prosthodontics technician ; dental mechanic
en dental moulder ; ceramic dental technician ; dental technologist ; dental waxer ; chrome cobalt technician
de Zahntechniker ; Zahntechnikerin ; Dentaltechniker ; Zahntechnikermeister ; Dentalkeramiker ; Zahnprothetiker ; Zahntechniker Keramik
de Zahntechniker CAD/CAM ; Zahntechniker Kunststoff ; Kieferorthopädie-Techniker ; Modellgusstechniker ; Dentalprothetiker
de Zahntechnik-Assistent ; Gebissmacher ; Edelmetalltechniker Dental ; Zahntechnikhelfer ; Kronen- und Brückentechniker
de Zahntechnische Fachassistenz ; zahntechnischer Fachassistent ; Leiter Dentallabor ; Epithetiker

# --- therapists (ISCO 2264-2269, 3255) -------------------------------------------------------

concept physiotherapist
kind occupation
protected
parent paramedic-professional
isco 2264
rubric care
work care
nl kinesitherapeut ; kinesist ; kiné ; fysiotherapeut ; kinesiste ; kinesitherapeute ; zelfstandig kinesist ; ademhalingskinesist ; sportkinesist ; bekkenbodemkinesist ; kinderkinesist ; manueel therapeut ; heilgymnast ; fysio ; kinesitherapie
nl kinesitherapeut-osteopaat ; bekkenfysiotherapeut ; kinderfysiotherapeut ; sportfysiotherapeut ; geriatrie kinesitherapeut
nl psychosomatisch fysiotherapeut ; oedeemfysiotherapeut ; manueeltherapeut ; arbeidsfysiotherapeut ; bedrijfsfysiotherapeut
nl kinesitherapeut in opleiding ; hoofdkinesist ; kinesitherapeut pediatrie ; neurologisch kinesitherapeut ; perinatale kinesist
nl bobath-kinesist ; kinesist aan huis ; waarnemend fysiotherapeut ; orofaciaal fysiotherapeut ; fysiotherapeute
nl kine aan huis ; vestibulair kinesist ; hartrevalidatiekinesist ; praktijkhouder kinesitherapie ; reumakinesist
fr kinésithérapeute ; kinésithérapeute à domicile ; physiothérapeute ; masseur-kinésithérapeute ; kinésithérapeute respiratoire ; kiné du sport ; thérapeute manuel ; kinésithérapeute pédiatrique ; kiné
fr kinésithérapeute libéral ; kinésithérapeute indépendant ; kinésithérapeute du sport ; kinésithérapeute périnéal
fr kinésithérapeute en neurologie ; kinésithérapeute vestibulaire ; kinésithérapeute ostéopathe ; kinésithérapeute cadre
fr kinésithérapeute en chef ; kinésithérapeute maxillo-facial ; kinésithérapeute remplaçant ; bachelier en kinésithérapie
fr kinésithérapeute salarié ; kinésithérapeute en pédiatrie ; kiné à domicile ; kiné respiratoire ; kiné périnatale
fr fasciathérapeute kinésithérapeute ; licencié en kinésithérapie ; thérapeute en mécanothérapie ; kinésithérapeute en cardiologie
fr masseuse-kinésithérapeute ; thérapeute McKenzie
en physiotherapist ; physical therapist ; physio ; manual therapist ; respiratory physiotherapist ; sports physiotherapist ; paediatric physiotherapist ; chartered physiotherapist ; physical therapy
en musculoskeletal physiotherapist ; neurological physiotherapist ; community physiotherapist ; rotational physiotherapist
en first contact physiotherapist ; women's health physiotherapist ; pelvic floor physiotherapist ; orthopaedic physiotherapist
en occupational health physiotherapist ; outpatient physiotherapist ; physiotherapy team leader ; advanced practice physiotherapist
en domiciliary physiotherapist ; cardiac rehab physiotherapist ; locum physiotherapist ; senior physiotherapist
en consultant physiotherapist ; home health physical therapist ; geriatric physical therapist ; orthopedic manual therapist
en vestibular therapist ; clinical specialist physiotherapist
de Physiotherapeut ; Physiotherapeutin ; Krankengymnast ; Krankengymnastin ; Atemphysiotherapeut ; Manualtherapeut ; Sportphysiotherapeut ; Bewegungstherapeut
de leitender Physiotherapeut ; Kinderphysiotherapeut ; Bobath-Therapeut ; Vojta-Therapeut ; Physiotherapeut im Hausbesuch
de Physiotherapeut Neurologie ; mobiler Physiotherapeut ; Physiotherapeut Orthopädie ; Physiotherapeut Pädiatrie ; Beckenbodentherapeut
de fachliche Leitung Physiotherapie ; Physiotherapeut in der Reha ; Physio ; Lymphphysiotherapeut ; PNF-Therapeut ; Physiotherapeut HF
de Heilgymnast ; selbstständiger Physiotherapeut ; Sportphysio ; Betriebsphysiotherapeut
de Krankengymnast auf neurophysiologischer Basis ; Rückenschullehrer Physiotherapie

concept physiotherapy-assistant
kind occupation
parent paramedic-professional
isco 3255
rubric care
work care
nl assistent kinesitherapie ; fysiotherapieassistent ; kine-assistent ; fysiotherapeutisch assistent ; masseur therapeutisch ; medisch masseur ; hydrotherapeut ; oedeemtherapeut ; acupressuurmasseur ; shiatsutherapeut
nl assistent fysiotherapie ; kinehulp ; hulpkinesist ; sportmasseur ; massagetherapeut ; therapeutisch masseur ; lymfedrainagetherapeut
nl huid- en oedeemtherapeut ; huidtherapeut ; balneotherapeut ; thermotherapeut ; elektrotherapeut ; bindweefselmasseur ; aquatherapeut
nl assistent hydrotherapie ; medewerker oefenzaal ; stoelmasseur in de zorg ; acupressurist ; technicus fysiotherapie
nl masseur in een kuuroord ; bewegingsagoog ouderen ; fysiotherapeutisch medewerker ; kinesitechnieker
fr assistant en kinésithérapie ; aide-kinésithérapeute ; masseur médical ; hydrothérapeute ; drainage lymphatique thérapeute ; masseur thérapeutique ; praticien shiatsu ; aide-kiné
fr aide-physiothérapeute ; assistant en physiothérapie ; masseur ; masseuse ; massothérapeute ; masseur sportif
fr drainage lymphatique praticien ; balnéothérapeute ; agent thermal ; hydrotechnicien ; technicien thermal ; électrothérapeute
fr praticien en acupression ; soigneur thermal ; technicien de physiothérapie ; aide de kinésithérapie ; masseur bien-être
fr praticien en massage thérapeutique ; assistant de rééducation fonctionnelle ; aquathérapeute ; auxiliaire en physiothérapie
fr masseur-hydrothérapeute
en physiotherapy assistant ; physical therapy assistant ; massage therapist ; medical masseur ; hydrotherapist ; lymphoedema therapist ; acupressure therapist ; electrotherapist ; shiatsu therapist
en physiotherapy aide ; physiotherapy technician ; physio assistant ; physical therapist aide ; physical therapist assistant
en sports masseur ; remedial masseur ; clinical masseur ; medical massage practitioner ; balneotherapist ; aquatic therapist assistant
en lymphatic drainage therapist ; physical rehabilitation technician ; acupressure practitioner ; spa therapist medical
en hydrotherapy assistant ; sports massage therapist ; neuromuscular massage therapist ; masseuse ; therapy technician
de Physiotherapieassistent ; Masseur und medizinischer Bademeister ; medizinischer Masseur ; Hydrotherapeut ; Heilmasseur ; Therapiehelfer ; Lymphtherapeut ; Shiatsu-Praktiker ; Massagetherapeut
de Physiotherapiehelfer ; Masseur ; Masseurin ; medizinische Bademeisterin ; medizinische Masseurin ; Sportmasseur
de Bademeister medizinisch ; Balneotherapeut ; Elektrotherapeut ; Lymphdrainagetherapeut ; Wassertherapeut ; Physiotherapeut-Assistent
de Heilbademasseur ; gewerblicher Masseur ; Akupressurtherapeut ; Assistenz Physiotherapie ; Heilbademeister ; Kurbademeister
de Therapieassistent ; Physiopraktiker ; Hilfskraft Physiotherapie ; Bäderhelfer Therapie

concept occupational-therapist
kind occupation
protected
parent paramedic-professional
isco 2269
rubric care
work care
nl ergotherapeut ; ergotherapeute ; ergo ; arbeidstherapeut ; ergotherapeut in het woonzorgcentrum ; ergotherapie ; ergotherapeut aan huis ; kinderergotherapeut ; bezigheidstherapeut
nl ergotherapeut revalidatie ; ergotherapeut neurologie ; handtherapeut ; ergotherapeut geestelijke gezondheidszorg
nl ergotherapeut pediatrie ; woningaanpassingsadviseur ergotherapeut ; ergotherapeut-mobiliteitsadviseur ; arbeidstrainer ergotherapie
fr ergothérapeute ; ergothérapeute en maison de repos ; ergothérapeute à domicile ; ergothérapie ; thérapeute occupationnel ; ergothérapeute pédiatrique
fr ergothérapeute en psychiatrie ; ergothérapeute hospitalier ; ergothérapeute libéral ; thérapeute de la main
fr ergothérapeute en revalidation ; ergothérapeute en gériatrie ; ergothérapeute conseil aménagement du domicile ; bachelier ergothérapeute
en occupational therapist ; OT ; occupational therapy ; ergotherapist ; paediatric occupational therapist ; community occupational therapist ; work therapist
en hand therapist ; mental health occupational therapist ; rotational occupational therapist ; vocational rehabilitation therapist
en housing occupational therapist ; children's occupational therapist ; driving assessment therapist ; locum occupational therapist
de Ergotherapeut ; Ergotherapeutin ; Beschäftigungstherapeut ; Arbeitstherapeut ; Ergotherapie ; Beschäftigungstherapie ; Handtherapeut
de Ergotherapeut Psychiatrie ; Ergotherapeut Geriatrie ; Ergotherapeut Pädiatrie ; leitender Ergotherapeut
de Ergotherapeut Neurologie ; Ergo-Praxis-Mitarbeiter

concept occupational-therapy-assistant
kind occupation
parent paramedic-professional
isco 3255
rubric care
work care
nl assistent-ergotherapeut ; ergotherapieassistent ; activiteitenbegeleider ergotherapie ; medewerker ergotherapie ; hulp-ergotherapeut
nl ergotherapeutisch medewerker ; ergotherapiehulp ; assistent bezigheidstherapie ; activiteitentherapeut
nl technisch assistent ergotherapie ; medewerker arbeidstherapie
fr assistant en ergothérapie ; aide-ergothérapeute ; auxiliaire en ergothérapie ; assistante ergothérapeute ; technicien en ergothérapie
fr assistant d'ergothérapeute ; moniteur d'ergothérapie ; aide en ergothérapie ; auxiliaire d'ergothérapeute
en occupational therapy assistant ; OT assistant ; occupational therapy aide ; therapy assistant ; certified occupational therapy assistant
en COTA ; occupational therapy technician ; occupational therapy support worker ; OT technician ; activities therapist assistant
de Ergotherapieassistent ; Ergotherapiehelfer ; Assistenz Ergotherapie ; Hilfskraft Ergotherapie ; ergotherapeutischer Assistent
de Ergotherapiehilfe ; Arbeitsanleiter Ergotherapie ; Beschäftigungstherapie-Assistent

concept speech-therapist
kind occupation
protected
parent paramedic-professional
isco 2266
rubric care
work care
nl logopedist ; logopediste ; spraaktherapeut ; taaltherapeut ; stemtherapeut ; spraak- en taalpatholoog ; afasietherapeut ; logopedie ; sliktherapeut ; stottertherapeut
nl logopedist-afasietherapeut ; kinderlogopedist ; ziekenhuislogopedist ; preverbaal logopedist ; stotterlogopedist ; dyslexietherapeut
nl schoollogopedist ; neurologopedist ; klinisch linguïst ; stemcoach therapeutisch ; slikspecialist
nl spraaklerares ; logopedist neurologie ; zelfstandig logopedist ; foniatrist ; logo-audioloog
nl stemtherapeute ; logopedist CAR ; dyslexie logopedist ; hanen-logopedist ; communicatietherapeut ; spraakpatholoog
fr logopède ; orthophoniste ; logopédiste ; thérapeute du langage ; logopédie ; orthophonie ; phoniatre logopède ; logopède hospitalier
fr logopède scolaire ; logopède indépendante ; orthophoniste libéral ; orthophoniste hospitalier
fr aphasiologue ; thérapeute de la voix ; thérapeute de la parole ; rééducateur de la parole ; orthophoniste en neurologie
fr logopède pédiatrique ; spécialiste de la déglutition ; logopède en revalidation ; logopède spécialisé en dyslexie
fr rééducateur du langage ; linguiste clinicien ; bachelière en logopédie ; logopède PMS ; logopède-audiologue
fr logopède à domicile ; pathologiste de la parole et du langage
en speech therapist ; speech and language therapist ; speech pathologist ; speech-language pathologist ; speech therapy ; language therapist ; swallowing therapist ; SLT
en paediatric speech therapist ; school speech therapist ; voice therapist ; dysphagia specialist ; stammering therapist
en speech and language pathologist ; adult speech and language therapist ; community speech and language therapist
en stroke speech therapist ; aphasia therapist ; dyslexia therapist ; clinical linguist ; speech clinician ; SLP
en bilingual speech therapist ; specialist speech and language therapist ; newly qualified speech therapist
en AAC specialist ; augmentative communication therapist ; phoniatrics speech therapist ; speech correctionist
en orofacial myology therapist ; early intervention speech therapist
de Logopäde ; Logopädin ; Sprachtherapeut ; Logopädie ; Stimmtherapeut ; Sprachheiltherapeut ; Schlucktherapeut ; klinischer Linguist
de akademischer Sprachtherapeut ; Sprachtherapeutin ; Kinderlogopäde ; Stottertherapeut ; Dysphagietherapeut ; Aphasietherapeut
de Sprechtherapeut ; Atem-, Sprech- und Stimmlehrer ; leitender Logopäde
de Logopäde Neurologie ; Neurolinguist ; klinischer Sprechwissenschaftler ; Stimm- und Sprachtherapeut
de Logopäde Geriatrie ; Patholinguist ; Schullogopäde ; Logopäde Frühförderung ; Stimmbildner therapeutisch ; LRS-Therapeut
de Spracherzieher

concept audiologist
kind occupation
protected
parent paramedic-professional
isco 2266
rubric care
work care
nl audioloog ; audicien ; gehoorspecialist ; hoorzorgspecialist ; audiologe ; audiometrist ; klinisch audioloog ; hoortoestelspecialist ; gehoorprothesist
nl gehoortherapeut ; kinderaudioloog ; diagnostisch audioloog ; hoortoestelakoepedist ; akoepedist ; hooradviseur ; audiologieassistent
nl triage-audicien ; audioloog-audicien ; hoorapparatenspecialist ; gehoortester ; cochleair implantaatspecialist ; tinnitustherapeut
nl winkelaudicien ; vestibulair onderzoeker ; audiologisch assistent ; gehooraudicien
fr audiologue ; audicien ; audioprothésiste ; spécialiste de l'audition ; audiométriste ; audiologiste ; spécialiste des appareils auditifs
fr audiologue pédiatrique ; audicien-prothésiste ; acousticien ; spécialiste en aides auditives ; audiologue hospitalier
fr régleur d'implants cochléaires ; assistant audioprothésiste ; thérapeute des acouphènes ; technicien en audiologie
fr orthophoniste audiologue ; prothésiste auditif ; technicien en audiométrie
en audiologist ; hearing aid specialist ; audiometrist ; hearing care professional ; hearing therapist ; hearing aid audiologist
en paediatric audiologist ; clinical audiologist ; hearing aid dispenser ; hearing aid acoustician ; educational audiologist
en diagnostic audiologist ; cochlear implant audiologist ; tinnitus therapist ; audiology technician ; vestibular audiologist
en hearing screener ; hearing aid fitter ; audiology assistant ; hearing instrument specialist ; newborn hearing screener
en hearing aid technician ; audiological scientist
de Audiologe ; Hörakustiker ; Hörgeräteakustiker ; Audiometrist ; Audiologin ; Pädakustiker ; Hörtherapeut ; Hörakustikerin
de Audiologie-Assistent ; Hörgeräteakustikerin ; klinischer Audiologe ; Audiotherapeut ; Tinnitustherapeut ; Hörberater
de Audiologie-Akustiker ; medizinischer Audiologe ; Audiologieassistentin ; Cochlea-Implantat-Akustiker ; Pädaudiologe nichtärztlich
de Hörgerätetechniker ; Hörsystemakustiker ; Hörtechniker ; Akustikmeister Hörgeräte

concept dietitian
kind occupation
protected
parent paramedic-professional
isco 2265
rubric care
work care
nl diëtist ; voedingsdeskundige ; diëtiste ; voedingsconsulent ; klinisch diëtist ; voedingscoach ; sportdiëtist ; voedings- en dieetkundige ; nutritionist ; voedingsadviseur
nl ziekenhuisdiëtist ; zelfstandig diëtist ; kinderdiëtist ; diabetesdiëtist ; gewichtsconsulent
nl vakbekwaam diëtist ; voedingswetenschapper ; voedingsspecialist ; hoofddiëtist ; oncologisch diëtist ; diëtist nefrologie
nl diëtist eetstoornissen ; voedingsconsulente ; afslankconsulent ; dieetconsulent ; voedingstherapeute ; diëtist aan huis
nl vegan voedingsdeskundige ; diëtist-voedingskundige ; onderzoeker voeding ; diëtist volksgezondheid ; menudiëtist
fr diététicien ; diététicienne ; nutritionniste ; diététicien nutritionniste ; conseiller en nutrition ; diététicien clinique ; diététicien du sport
fr diététicien hospitalier ; diététicienne agréée ; diététicien pédiatrique ; diététicien de collectivité
fr ingénieur en nutrition ; conseillère en diététique ; diététicien en restauration collective ; diététicien libéral
fr spécialiste en nutrition ; coach nutrition ; conseiller diététique ; diététicien en diabétologie ; diététicienne en oncologie
fr micronutritionniste ; diététicien en chef ; diététicien-conseil ; nutritionniste en santé publique ; nutritionniste du sport
fr chercheur en nutrition humaine ; conseiller minceur diététicien ; diététicienne nutritionniste ; diététicienne hospitalière
fr diététicien en gériatrie ; conseillère en nutrition ; diététicien consultant ; diététicienne du sport
en dietitian ; dietician ; nutritionist ; clinical dietitian ; diet adviser ; nutrition consultant ; sports nutritionist ; food service dietitian
en registered dietitian ; paediatric dietitian ; renal dietitian ; diabetes dietitian ; community dietitian ; public health nutritionist
en nutritional therapist ; sports dietitian ; oncology dietitian ; administrative dietitian ; nutrition scientist
en food scientist dietetics ; dietetic adviser ; nutrition adviser ; freelance dietitian ; bariatric dietitian
en weight loss consultant ; chief dietitian ; therapeutic dietitian ; nutrition coach ; ICU dietitian ; nutrition support dietitian
en dietetics graduate
de Diätassistent ; Ernährungsberater ; Diätologe ; Diätassistentin ; Ernährungswissenschaftler ; Ernährungsberaterin ; Oecotrophologe ; Ernährungstherapeut
de Ernährungsmediziner nichtärztlich ; Diätetiker ; Ernährungsfachkraft ; Ernährungsexperte ; Ernährungscoach ; Diätberater
de leitende Diätassistentin ; Diabetesdiätassistent ; Ökotrophologe ; Ökotrophologin ; Ernährungsfachmann ; Trophologe
de dipl. Ernährungsberaterin HF ; Sporternährungsberater ; Kinderernährungsberater ; Diätologin
de klinischer Diätologe ; Ernährungswissenschaftlerin ; Public-Health-Nutritionist ; onkologischer Diätassistent ; Abnehmcoach

concept podiatrist
kind occupation
protected
parent paramedic-professional
isco 2269
rubric care
work care
nl podoloog ; podotherapeut ; voetspecialist ; podologe ; registerpodoloog ; podopostural therapeut ; voettherapeut
nl podoposturaal therapeut ; medisch podoloog ; sportpodoloog ; podotherapeute ; diabetisch podoloog ; kinderpodotherapeut
fr podologue ; pédicure-podologue ; podothérapeute ; spécialiste des pieds ; podologue médical ; podologue du sport
fr pédicure-podologue libéral ; podologue spécialisé diabète ; podologue posturologue
en podiatrist ; chiropodist ; foot specialist ; foot doctor ; podiatric therapist ; musculoskeletal podiatrist ; diabetic podiatrist
en community podiatrist ; sports podiatrist ; podiatric surgeon ; biomechanics podiatrist
de Podologe ; Podologin ; Fußtherapeut ; Fußspezialist ; Podotherapeut ; medizinischer Podologe ; Sportpodologe ; Podologe im Hausbesuch
de Diabetesfußtherapeut ; diplomierte Podologin HF

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
nl psychodramatherapeut ; dansbewegingstherapeut ; hulphond-therapeut ; therapeutisch clown ; beeldende therapie begeleider
nl vaktherapeut muziek ; vaktherapeut drama ; paardentherapeut ; equitherapeut ; bibliotherapeut ; outdoortherapeut
nl sandplaytherapeut
fr art-thérapeute ; musicothérapeute ; dramathérapeute ; danse-thérapeute ; thérapeute par le jeu ; zoothérapeute ; thérapeute créatif ; hippothérapeute ; médiateur artistique thérapeute
fr équithérapeute ; médiation animale thérapeute ; hortithérapeute ; ludothérapeute ; psychodramatiste ; thérapeute par la danse
fr sociothérapeute ; thérapeute par la musique ; thérapeute récréatif ; bibliothérapeute ; marionnettiste thérapeute
en art therapist ; music therapist ; drama therapist ; recreational therapist ; play therapist ; creative arts therapist ; animal-assisted therapist ; horticultural therapist ; dance therapist
en equine therapist ; recreation therapist ; art psychotherapist ; dance movement psychotherapist ; psychodrama therapist
en therapeutic recreation specialist ; hippotherapist ; bibliotherapist ; sociotherapist ; activity therapist ; sound therapist clinical
en animal therapist
de Kunsttherapeut ; Musiktherapeut ; Theatertherapeut ; Tanztherapeut ; Kreativtherapeut ; Spieltherapeut ; Gartentherapeut ; tiergestützter Therapeut ; Freizeittherapeut ; Reittherapeut
de Arbeits- und Kreativtherapeut ; Bewegungs- und Tanztherapeut ; Musiktherapeutin ; Kunsttherapeutin ; Psychodramatherapeut
de Hippotherapeut ; Poesietherapeut ; Soziotherapeut ; Dramatherapeut ; Delfintherapeut ; Gestaltungstherapeut ; Hundetherapeut
de Bibliotherapeut ; Milieutherapeut

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
nl chiropractor ; chiropracticus ; chiropraxie beoefenaar ; rugkraker ; chiropractische behandelaar ; doctor of chiropractic
nl chiropractor in eigen praktijk ; manipulatief therapeut wervelkolom ; wervelkolomspecialist ; kinderchiropractor
fr chiropracteur ; chiropraticien ; chiropractor ; praticien en chiropraxie ; docteur en chiropraxie ; chiropraxie ; chiropraticienne
fr vertébrothérapeute
en chiropractor ; chiropractic practitioner ; doctor of chiropractic ; spinal manipulation therapist ; chiropractic doctor
en paediatric chiropractor ; spine manipulator ; McTimoney chiropractor
de Chiropraktiker ; Chiropraktor ; Chiropraktikerin ; Wirbelsäulentherapeut ; Dorntherapeut ; Chiropraktikspezialist
de Doktor der Chiropraktik ; amerikanischer Chiropraktor

concept optometrist
kind occupation
parent paramedic-professional
isco 2267
rubric care
work care
nl optometrist ; contactlensspecialist ; opticien-optometrist ; oogmeetkundige ; optometriste ; klinisch optometrist
nl zelfstandig optometrist ; low vision specialist ; low vision optometrist ; kinderoptometrist ; optometristencoördinator
nl gediplomeerd optometrist ; oogzorgspecialist ; contactlensdeskundige ; ogentester ; oogmeter ; optometrist in een oogkliniek
nl optometrist in een optiekzaak ; ziekenhuisoptometrist ; oogmeetspecialist ; lenzenspecialist ; visueel trainer ; functioneel optometrist
nl gedragsoptometrist ; optoloog ; contactoloog
fr optométriste ; optométriste contactologue ; spécialiste en optométrie ; contactologue ; opticien optométriste ; optométriste clinicien
fr optométriste comportemental ; adaptateur en lentilles de contact ; opticien contactologue ; optométriste en clinique ophtalmologique
fr spécialiste de la basse vision ; spécialiste en lentilles de contact ; optométriste hospitalier ; optométriste pédiatrique
fr thérapeute visuel ; examinateur de vue ; réfractionniste ; praticien en optométrie ; optométriste en magasin d'optique
fr docteur en optométrie ; contrôleur visuel optométriste ; opticien réfractionniste
en optometrist ; ophthalmic optician ; contact lens practitioner ; eye test optometrist ; optometry specialist ; clinical optometrist
en behavioural optometrist ; paediatric optometrist ; low vision optometrist ; resident optometrist
en independent prescribing optometrist ; eye care optometrist ; domiciliary optometrist ; locum optometrist ; doctor of optometry
en store optometrist ; contact lens optometrist ; refractionist ; eye examiner ; vision care optometrist ; glaucoma optometrist
en optometric physician ; pre-registration optometrist ; specialist optometrist ; orthokeratology specialist
de Optometrist ; Optometristin ; Kontaktlinsenspezialist ; Augenoptiker Optometrist ; klinischer Optometrist ; Augenoptiker und Optometrist
de Kontaktlinsenanpasser ; Funktionaloptometrist ; Kinderoptometrist ; Kontaktlinsenoptiker ; Low-Vision-Optometrist ; Refraktionist
de Bachelor Optometrie ; Visualtrainer ; Kontaktologe ; Augenprüfer ; Kontaktlinsenberater
de Dipl.-Augenoptiker ; Refraktionsspezialist ; Sehtester ; Sehtestexperte ; Optometrist im Augenoptikgeschäft ; Fachoptometrist
de Optikmeister mit Augenprüfung

concept orthoptist
kind occupation
protected
parent paramedic-professional
isco 2267
rubric care
work care
nl orthoptist ; orthoptist-optometrist ; orthoptiste ; oogoefentherapeut ; scheelzienspecialist ; technisch oogheelkundig assistent
nl kinderorthoptist ; oogheelkundig technisch assistent ; TOA oogheelkunde ; oogspierspecialist
nl amblyopietherapeut ; klinisch orthoptist ; orthoptisch medewerker ; oogtherapeut ; visuotherapeut ; loensspecialist ; ooglaborant
fr orthoptiste ; orthoptiste-optométriste ; rééducateur de la vision ; rééducateur basse vision ; orthoptiste hospitalier
fr orthoptiste libéral ; rééducateur orthoptique ; orthoptiste en ophtalmologie ; spécialiste du strabisme ; technicien en ophtalmologie
fr rééducatrice en basse vision ; orthoptiste pédiatrique ; instructeur en locomotion malvoyants
en orthoptist ; vision therapist ; squint specialist ; orthoptics practitioner ; low vision therapist
en paediatric orthoptist ; eye muscle specialist ; head orthoptist ; orthoptics specialist ; amblyopia therapist
en ophthalmic technician orthoptics ; eye therapist ; specialist orthoptist ; stroke orthoptist ; ophthalmic vision scientist
de Orthoptist ; Orthoptistin ; Sehschultherapeut ; Schieltherapeut ; Low-Vision-Trainer ; leitende Orthoptistin
de Schielspezialist ; Sehtherapeut ; Neuroorthoptist ; Orthoptik-Fachkraft ; Amblyopietherapeut ; Rehalehrer für Sehbehinderte
de Orthoptist Kinderaugenheilkunde ; Augentherapeut ; Sehbehindertentrainer

concept optician
kind occupation
protected
parent care-professional
isco 3254
rubric care
work technical
nl opticien ; brillenmaker ; dispenserend opticien ; opticienne ; opticien-verkoper ; brilspecialist ; oculair prothesist
nl dispensing optician ; optiekverkoper ; verkoper optiek ; optiekassistent ; assistent-opticien ; brillenverkoper ; brillenspecialist
nl brillenadviseur ; monteur brillen ; optiekzaakhouder ; opticien-manager ; werkplaatsmedewerker optiek ; meester-opticien
nl monturenadviseur ; bril- en lenzenspecialist ; optieker ; opticien aan huis ; optisch medewerker ; verkoper brillen en contactlenzen
nl optometrieassistent ; brilmonteur ; optiekbedrijfsleider ; kinderopticien ; optiekwinkelier ; glazenslijper opticien
fr opticien ; opticienne ; opticien-lunetier ; lunetier ; monteur en optique-lunetterie ; opticien visagiste ; monteur-vendeur en optique
fr vendeur en optique ; opticien diplômé ; assistant opticien ; conseiller en optique ; gérant de magasin d'optique ; opticien mobile
fr opticien à domicile ; monteur en lunettes ; visagiste en optique ; technicien en optique lunetterie ; vendeur de lunettes
fr opticien indépendant ; opticien salarié ; directeur de magasin d'optique ; opticien responsable ; apprenti opticien ; opticien fabricant
fr opticienne-lunetière ; conseillère visagiste optique ; tailleur de verres opticien
fr vendeuse en optique ; ajusteur de lunettes ; opticienne visagiste ; opticien-optométriste de magasin ; monteur-opticien
fr agent de vente en optique
en optician ; dispensing optician ; spectacle dispenser ; eyewear dispenser ; contact lens optician ; optical assistant ; optical adviser
en optical dispenser ; spectacle maker ; optical retail manager ; optical consultant ; optometric assistant ; glasses fitter
en optical store manager ; qualified dispensing optician ; contact lens dispenser ; eyeglass fitter ; optical shop assistant
en spectacle frame adviser ; optical technician dispensing ; mobile optician ; domiciliary optician ; trainee dispensing optician
en licensed optician ; frame stylist ; eyeglasses salesperson ; optical practice manager ; children's optician ; opticianry apprentice
en spectacle fitter ; ophthalmic dispenser
de Augenoptiker ; Augenoptikerin ; Optiker ; Brillenmacher ; Augenoptikermeister ; Brillenberater ; Augenoptikgeselle
de angestellter Augenoptiker ; Optikerin ; Optikermeister ; Brillenanpasser ; Verkäufer Augenoptik ; Filialleiter Augenoptik
de Brillenverkäufer ; Optikverkäufer ; Augenoptik-Assistent ; Refraktionsoptiker ; Augenoptikgesellin ; Werkstattoptiker ; mobiler Optiker
de Kontaktlinsenverkäufer ; staatlich geprüfter Augenoptiker ; Optikfachverkäufer ; Fassungsberater ; Augenoptikermeisterin
de Hausbesuchsoptiker ; Kinderoptiker ; Lehrling Augenoptik ; Brillenfachberater ; Optikhändler ; Sehhilfenberater

concept prosthetist-orthotist
kind occupation
protected
parent paramedic-professional
isco 3214
rubric care
work technical
nl orthopedisch technoloog ; prothesist ; orthesist ; orthopedisch technicus ; prothesemaker ; orthopedisch instrumentmaker ; bandagist ; orthopedisch schoenmaker ; orthopedisch schoentechnicus ; bandagist-orthesist-prothesist
nl orthopedisch adviseur ; orthopedisch technoloog ortheses ; prothesetechnicus ledematen ; prothesist-orthesist ; orthesemaker
nl orthopedietechnicus ; orthopedietechnieker ; orthopedisch schoenmaker-technicus ; zooltechnicus ; steunzolenmaker ; maker van steunzolen
nl corsetmaker orthopedisch ; epithesemaker ; oogprothesemaker ; ocularist ; adviseur therapeutisch elastische kousen ; korsettenmaker
nl bandagiste ; prothesebouwer ; orthopedisch instrumentmaker-technicus ; technoloog orthopedische hulpmiddelen ; arm- en beenprothesemaker
nl gipstechnicus orthopedie ; hulpmiddelentechnicus orthopedie
fr orthoprothésiste ; bandagiste ; technologue en orthopédie ; prothésiste orthésiste ; orthésiste ; technicien orthopédiste ; podo-orthésiste ; bottier orthopédiste ; oculariste
fr orthopédiste-orthésiste ; podo-orthésiste chausseur ; bandagiste-orthésiste ; bandagiste-prothésiste
fr technicien en appareillage orthopédique ; applicateur orthopédique ; orthopédiste bandagiste ; fabricant de prothèses
fr monteur en prothèses orthopédiques ; épithésiste ; oculariste prothésiste ; technicien en orthèses plantaires ; semelliste orthopédique
fr cordonnier orthopédique ; corsetier orthopédiste ; plâtrier orthopédiste ; mécanicien en orthopédie ; technicien orthoprothésiste
fr orthopédiste-cordonnier ; prothésiste capillaire médical ; appareilleur orthopédique
en prosthetist ; orthotist ; prosthetics technician ; orthopaedic technician ; orthotic technician ; orthopaedic shoemaker ; artificial limb maker ; ocularist ; prosthetist-orthotist
en orthopaedic appliance maker ; orthopaedic footwear technician ; brace maker ; prosthetic limb technician ; surgical footwear maker
en prosthetics and orthotics technologist ; orthopaedic technologist ; surgical appliance fitter ; prosthetic technologist
en artificial eye maker ; anaplastologist ; orthopaedic boot maker ; orthotics technician ; orthotic fitter ; prosthetic fitter
en insole maker ; compression garment fitter ; surgical corset maker ; limb fitter ; orthopedic technician ; prosthetic assistant
en medical appliance technician ; splint maker
de Orthopädietechniker ; Orthopädietechnik-Mechaniker ; Prothesenbauer ; Bandagist ; Orthopädieschuhmacher ; Orthopädiemechaniker ; Okularist ; Orthetiker
de Orthopädietechnikmeister ; Orthopädietechnik-Mechanikerin ; Orthopädieschuhmachermeister ; Orthopädieschuhtechniker ; Einlagenbauer
de Orthesenbauer ; Orthopädist ; Prothetiker Orthopädietechnik ; Prothesentechniker ; Kunstaugenmacher ; Augenprothetiker ; Glasaugenbläser
de Epithesenbauer ; Korsettmacher orthopädisch ; Orthopädiemechaniker und Bandagist ; Orthopädietechniker für Beinprothetik
de Sanitätshaus-Techniker ; Bandagistin ; Kompressionsstrumpf-Berater ; Orthopädie-Techniker ; Schuhorthopäde
de Techniker für Orthopädietechnik ; Podo-Orthopäde

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
nl physician assistant heelkunde ; physician assistant klinische verloskunde ; PA chirurgie ; ambulant paramedicus met medische bevoegdheid
nl klinisch officier ; clinical officer ; feldsjer ; physician assistant anesthesie ; physician assistant orthopedie
nl physician assistant huisartsenzorg ; physician assistant spoedeisende hulp ; medisch physician assistant
nl verpleegkundig praktijkassistent arts ; praktijkverpleegkundig paramedicus ; basisarts-assistent ; chirurgisch physician assistant
nl klinisch assistent van de arts ; advanced paramedic ; medisch officier niet-arts ; bachelor medische hulpverlener ; BMH'er
nl medisch ondersteuner arts ; PA interne geneeskunde ; physician assistant psychiatrie ; physician assistant cardiologie
nl physician assistant ouderengeneeskunde ; physician assistant radiologie
fr assistant médical clinique ; auxiliaire médical en pratique avancée ; assistant de médecin clinicien ; praticien auxiliaire ; officier de santé
fr assistant en pratique médicale avancée ; paramédical en pratique avancée ; officier clinique ; feldsher ; assistant au médecin
fr adjoint au médecin ; associé au médecin ; assistant médical de soins primaires ; assistant chirurgical clinicien
fr auxiliaire clinique du médecin ; praticien paramédical avancé ; physician assistant ; assistant de chirurgien
fr assistant médecin en soins de santé primaires ; assistant médical militaire ; praticien de santé non médecin ; agent clinicien
fr auxiliaire du médecin en chirurgie ; paramédic de soins avancés ; technicien supérieur de santé clinique
fr assistant médical en pratique avancée ; infirmier praticien clinicien auxiliaire ; paramédic praticien ; assistant médical en chirurgie
fr aide-médecin clinicien ; assistant clinique du médecin
en physician associate ; physician assistant ; clinical officer ; advanced care paramedic ; surgical care practitioner ; feldsher ; primary care paramedic
en anaesthesia associate ; physician's assistant ; surgical physician assistant ; PA-C ; certified physician assistant
en advanced clinical practitioner paramedic ; anaesthetic practitioner ; primary health care paramedic ; paramedical practitioner
en surgical assistant practitioner ; clinical associate ; medical officer assistant ; assistant medical officer
en emergency care practitioner ; emergency medicine physician assistant ; orthopaedic physician assistant ; non-physician clinician
en paramedic practitioner ; physician associate in general practice ; specialist paramedic ; medical care practitioner
en surgical first assistant ; health officer clinical ; ward physician associate ; advanced paramedic practitioner
de Arztassistent ; Physician Assistant ; klinischer Assistent ; Feldscher ; Arztassistentin ; Chirurgieassistent
de Physician Assistant Chirurgie ; ärztlicher Assistent ; Operationsassistent akademisch ; Physician Assistant Notaufnahme
de Arztassistent Chirurgie ; klinische Assistentin ; Physician Assistant B.Sc. ; Assistenz des Arztes akademisch
de paramedizinischer Praktiker ; medizinischer Assistent des Arztes ; Chirurgisch-technischer Assistent ; CTA Chirurgie ; Gefäßassistent
de akademischer Arztassistent ; Feldscherin ; Arztassistent Anästhesie ; Physician Assistant Innere Medizin
de Assistenzperson ärztlicher Dienst ; Arztassistent Hausarztpraxis ; medizinische Assistenz im ärztlichen Dienst ; Clinical Officer
de Physician Associate ; Physician Assistant Orthopädie ; Physician Assistant Kardiologie ; Physician Assistant Anästhesie
de Arztassistent Radiologie

concept veterinarian
kind occupation
parent care-professional
isco 2250
rubric care
work specialist
nl dierenarts ; veearts ; dierenarts gezelschapsdieren ; paardendierenarts ; dierenarts grote huisdieren ; dierenarts kleine huisdieren
nl dierenarts-specialist ; dierenchirurg ; dierengeneeskundige ; veterinair ; praktijkdierenarts ; dierenarts-inspecteur
nl dierentuindierenarts ; wildlifedierenarts ; pluimveedierenarts ; varkensdierenarts ; rundveedierenarts ; keuringsdierenarts
nl officieel dierenarts ; veterinair patholoog ; veterinair chirurg ; veterinair epidemioloog ; veterinair radioloog ; dierenkliniekarts
nl bedrijfsdierenarts ; dierenarts asiel ; waarnemend dierenarts ; vrouwelijke dierenarts ; spoeddierenarts ; dierentandarts
nl onderzoeker diergeneeskunde ; dierenarts volksgezondheid ; dierenanesthesist ; intern dierengeneeskunde ; dokter voor dieren
nl dierenarts in het dierenasiel
fr vétérinaire ; médecin vétérinaire ; docteur vétérinaire ; chirurgien vétérinaire ; vétérinaire rural ; vétérinaire équin
fr vétérinaire canin ; vétérinaire mixte ; vétérinaire inspecteur ; vétérinaire pour animaux de compagnie ; vétérinaire de zoo
fr vétérinaire praticien ; vétérinaire sanitaire ; inspecteur vétérinaire ; vétérinaire officiel ; vétérinaire hospitalier
fr vétérinaire de refuge ; vétérinaire urgentiste ; pathologiste vétérinaire ; vétérinaire avicole ; vétérinaire porcin ; vétérinaire bovin
fr vétérinaire libéral ; vétérinaire salarié ; vétérinaire chargé de mission AFSCA ; dentiste équin ; épidémiologiste vétérinaire
fr vétérinaire comportementaliste ; interne en clinique vétérinaire ; vétérinaire de laboratoire ; vétérinaire militaire
fr vétérinaire remplaçant ; vétérinaire de garde
en veterinarian ; vet ; veterinary surgeon ; animal doctor ; small animal vet ; large animal vet ; equine vet ; farm vet
en veterinary physician ; zoo vet ; veterinary pathologist ; veterinary epidemiologist ; official veterinarian ; veterinary intern
en locum vet ; mixed practice vet ; emergency vet ; poultry veterinarian ; veterinary officer ; veterinary inspector ; shelter vet
en wildlife veterinarian ; veterinary scientist ; companion animal vet ; veterinary doctor ; veterinary radiologist
en veterinary anaesthetist ; meat inspection veterinarian ; exotic animal vet ; clinical director veterinary practice
en veterinary dermatologist ; government veterinarian
de Tierarzt ; Tierärztin ; Veterinär ; Veterinärmediziner ; Veterinärin ; Amtstierarzt ; Fachtierarzt ; Kleintierarzt ; Großtierarzt
de Pferdetierarzt ; Tierchirurg ; Assistenztierarzt ; Zootierarzt ; praktischer Tierarzt ; Fachtierarzt für Pferde
de Fachtierarzt für Kleintiere ; Veterinärchirurg ; Nutztierarzt ; amtlicher Tierarzt ; Wildtierarzt ; Geflügeltierarzt ; Schweinetierarzt
de Rindertierarzt ; Tierarzt im Tierheim ; Veterinärpathologe ; Veterinärepidemiologe ; Tierheilkundler ; Notdienst-Tierarzt
de Kreisveterinär ; Tierarzt für Kleintiere ; Tierzahnarzt ; Klinikveterinär ; Fischtierarzt ; Bestandstierarzt ; Tiermediziner
de Tiermedizinerin

concept veterinary-technician
kind occupation
parent care-professional
isco 3240
rubric care
work nursing
nl dierenartsassistent ; dierenartsassistente ; paraveterinair ; dierenverpleegkundige ; veterinair assistent ; dierenassistent
nl dierenartsassistent paraveterinair ; veterinair verpleegkundige ; kunstmatig inseminator ; inseminator ; KI-technicus
nl veterinair technicus ; embryotransplantatietechnicus ; assistent dierenkliniek ; assistente in de dierenartspraktijk
nl dierfysiotherapeut ; dierenosteopaat ; dierenhomeopaat ; vaccineerder van dieren ; pluimveevaccineur ; veterinair laborant
nl balieassistent dierenarts ; verpleger in een dierenziekenhuis ; dierenziekenhuisverpleegkundige ; hondenfysiotherapeut
nl paardenfysiotherapeut ; dierenarts-assistent ; dierenziekenverzorger ; castreur ; klauwbekapper ; operatieassistent dierenkliniek
nl hoefverzorger veterinair
fr assistant vétérinaire ; assistante vétérinaire ; auxiliaire vétérinaire ; auxiliaire spécialisé vétérinaire ; ASV
fr infirmier vétérinaire ; infirmière vétérinaire ; technicien vétérinaire ; technicien en santé animale ; inséminateur
fr technicien d'insémination ; inséminatrice ; aide vétérinaire ; vaccinateur de volailles ; secrétaire-assistante vétérinaire
fr ostéopathe animalier ; physiothérapeute animalier ; kinésithérapeute animalier ; technicien en transplantation embryonnaire
fr aide-soignant vétérinaire ; assistant de clinique vétérinaire ; pareur de bovins ; assistant en chirurgie vétérinaire
fr technicien en santé des animaux ; infirmier pour animaux ; agent de clinique vétérinaire ; homéopathe vétérinaire
fr assistant de santé animale ; technicienne en insémination artificielle ; soigneur en clinique vétérinaire
en veterinary nurse ; veterinary technician ; veterinary assistant ; vet nurse ; vet tech ; registered veterinary nurse
en animal nursing assistant ; veterinary care assistant ; artificial inseminator ; artificial insemination technician
en animal physiotherapist ; animal osteopath ; veterinary nursing assistant ; animal health technician ; veterinary vaccinator
en embryo transfer technician ; veterinary receptionist nurse ; equine veterinary nurse ; veterinary dental nurse
en veterinary surgical nurse ; veterinary auxiliary ; animal health assistant ; student veterinary nurse ; animal chiropractor
en canine hydrotherapist ; hoof trimmer ; veterinary laboratory technician ; equine dental technician ; animal hydrotherapist
en head veterinary nurse ; animal homeopath
de tiermedizinischer Fachangestellter ; tiermedizinische Fachangestellte ; TFA Tiermedizin ; Tierarzthelferin ; Tierarzthelfer
de Tierarztassistent ; Tierarztassistentin ; Besamungstechniker ; Besamer ; Tierphysiotherapeut ; Tierosteopath
de Tierheilpraktiker ; Veterinärassistent ; veterinärmedizinisch-technischer Assistent ; Veterinärtechniker ; Ordinationsassistent Tierarzt
de tiermedizinischer Praxisassistent ; tiermedizinische Praxisassistentin ; Tierkrankenpfleger ; Tierkrankenschwester
de Eigenbestandsbesamer ; Hufpfleger ; Klauenpfleger ; Hundephysiotherapeut ; Pferdephysiotherapeut ; Pferdedentist
de Embryotransfertechniker ; Fleischkontrolleur Veterinäramt ; Tierhomöopath ; Helfer in der Tierarztpraxis
de Besamungswart

concept medical-assistant
kind occupation
parent care-professional
isco 3256
rubric care
work care
nl doktersassistent ; doktersassistente ; medisch assistent ; praktijkassistent ; praktijkassistente ; poliklinisch assistent ; assistent huisartsenpraktijk ; polikliniekassistent ; gipsverbandmeester ; gipsmeester ; oogartsassistent
nl assistent dermatologie ; assistent oogheelkunde ; assistent KNO ; assistent cardiologie poli ; praktijkondersteuner
nl praktijkondersteuner huisartsenzorg ; POH-GGZ ; POH-somatiek ; huisartsenassistent ; medische assistente ; assistent polikliniek
nl gipsmeesteres ; medisch consultatieassistent ; klinisch assistent ; gipsverbandtechnicus ; assistent bij de arts
nl consultatiebureauassistent ; medisch praktijkassistent ; spreekuurassistent ; spreekuurondersteuner ; huidtherapieassistent
nl oogheelkundig assistent ; arboassistent ; medisch-technisch assistent praktijk ; keuringsassistent ; endoscopieassistent
nl assistent dagbehandeling ; praktijkmanager huisartsenpraktijk
fr assistant médical ; assistante médicale ; assistant de pratique ; assistant de consultation ; assistant en cabinet médical ; aide médicale en consultation ; assistant de praticien ; plâtrier médical
fr assistante de médecin ; assistant en médecine générale salarié ; aide médicale ; auxiliaire médical
fr assistant médical en ophtalmologie ; technicien plâtrier ; assistante de praticien ; aide au médecin ; assistant en dermatologie
fr assistant de cabinet d'ophtalmologie ; assistant de policlinique ; assistant en soins médicaux ; assistante médico-technique
fr assistant clinique ; aide en cabinet médical ; assistante en médecine ; auxiliaire de cabinet médical ; assistant en endoscopie
fr orthoptiste assistant médical ; assistant de consultation hospitalière ; assistant de médecin spécialiste
en medical assistant ; doctor's assistant ; practice assistant ; GP practice assistant ; clinical assistant ; ophthalmic assistant ; plaster technician ; outpatient clinic assistant
en certified medical assistant ; GP assistant ; clinical medical assistant ; podiatric assistant
en chiropractic assistant ; ophthalmic technician ; healthcare practice assistant ; general practice assistant ; physician's aide
en medical practice assistant ; doctor's office assistant ; orthopaedic cast technician ; cast technician ; endoscopy assistant
en dermatology assistant ; clinic assistant ; surgery assistant GP ; fertility clinic assistant ; occupational health technician
en osteopathic assistant ; eye clinic assistant ; cardiology clinic assistant
de medizinischer Fachangestellter ; MFA ; Arzthelferin ; medizinische Fachangestellte ; Ordinationsassistent ; Praxisassistent ; Sprechstundenhilfe ; Ordinationsgehilfin ; Gipser im Krankenhaus
de Arzthelfer ; Praxisassistentin ; medizinische Praxisassistentin ; MPA ; medizinischer Praxisassistent ; Ordinationsassistentin
de ärztlicher Praxishelfer ; Versorgungsassistent in der Hausarztpraxis ; VERAH ; NÄPA ; Entlastende Versorgungsassistentin
de Sprechstundenassistent ; Arztassistentin Praxis ; MFA Augenheilkunde ; MFA Kardiologie ; MFA Onkologie ; Gipspfleger ; Gipsassistent
de Ambulanzhilfe ; medizinischer Fachangestellter Ambulanz ; Praxishelfer ; Ordinationshilfe ; Endoskopieassistent
de Betriebsmedizinische Assistentin ; arbeitsmedizinische Assistentin ; Augenarzthelferin ; Röntgenhelferin ; Dialyseassistentin MFA
de Empfang und Assistenz Arztpraxis

concept phlebotomist
kind occupation
parent care-professional
isco 3256
rubric care
work nursing care
nl bloedafnemer ; bloedafnamemedewerker ; prikdienstmedewerker ; flebotomist ; medewerker bloedafname ; medewerker bloedafnamecentrum ; prikassistent
nl bloedprikker ; bloedprikster ; bloedafnemer aan huis ; laborant bloedafname ; medewerker prikpost ; flebotomiste ; donorassistent
nl medewerker bloedinzameling ; medewerker trombosedienst ; doktersassistent prikdienst ; staalafnemer ; venapunctieassistent
fr préleveur sanguin ; phlébotomiste ; préleveur ; agent de prélèvement ; infirmier préleveur ; préleveuse ; phlébotomiste à domicile
fr agent de prise de sang ; technicien préleveur ; infirmière de prise de sang ; préleveur de laboratoire ; assistant au don de sang
fr agent de collecte de sang ; préleveur à domicile ; technicien en phlébotomie ; aide au prélèvement ; préposé aux prises de sang
fr préleveur de sang
en phlebotomist ; blood collector ; phlebotomy technician ; blood taker ; venipuncture technician ; sample taker ; mobile phlebotomist
en blood donor assistant ; donor carer ; phlebotomy assistant ; blood test technician ; phlebotomy nurse
en plasma collection technician ; blood collection assistant ; venesection technician ; trainee phlebotomist
de Blutabnehmer ; Phlebotomist ; Blutentnahmekraft ; Blutentnahmehelfer ; Blutabnahmedienst ; Blutentnahmeassistent ; Phlebotomistin
de Blutspendehelfer ; Punktionskraft ; Entnahmekraft Blutspende ; Mitarbeiter Blutentnahme ; Blutentnahmeschwester ; Entnahmehelfer
de Mitarbeiter Blutspendedienst ; Plasmaspende-Mitarbeiter

# --- technicians (ISCO 3211, 3252, 3258, 3259, 3213 elsewhere) --------------------------------

concept medical-imaging-technologist
kind occupation
protected
parent paramedic-professional
isco 3211
rubric care
work technical care
nl technoloog medische beeldvorming ; medisch beeldvormingstechnoloog ; radiologisch laborant ; röntgenlaborant ; MBB'er ; medisch beeldvormings- en bestralingsdeskundige ; radiologieverpleegkundige ; echografist ; MRI-laborant ; CT-laborant ; verpleegkundige medische beeldvorming ; echoscopist ; mammografielaborant
nl radiodiagnostisch laborant ; technoloog radiologie ; laborant radiologie ; MBB-er radiologie ; medisch beeldvormer ; scannerlaborant
nl laborant CT en MRI ; röntgentechnicus ; röntgenassistent ; angiografielaborant ; interventielaborant ; echolaborant ; screeningslaborant
nl mammograaf ; vasculair laborant ; vaatlaborant ; PET-CT-laborant ; radiografist ; bachelor medische beeldvorming laborant
nl beeldvormingstechnicus ; operator medische beeldvorming
fr technologue en imagerie médicale ; manipulateur en radiologie ; technicien en imagerie médicale ; TIM ; manipulateur en électroradiologie médicale ; technicien en radiologie ; échographiste ; infirmier en radiologie ; technicien IRM
fr technologue en radiologie ; manipulateur radio ; manipulatrice radio ; manipulateur IRM ; manipulateur scanner ; technicien scanner
fr technologue d'imagerie par résonance magnétique ; technicien en mammographie ; technologue en échographie ; sonographe
fr manipulateur en imagerie interventionnelle ; technicien RX ; technicien en radiographie ; opérateur en imagerie médicale ; radiographe
fr manipulatrice en électroradiologie médicale ; technologue en mammographie ; cadre manipulateur ; manipulateur d'électroradiologie
fr technicien en angiographie
en radiographer ; medical imaging technologist ; radiologic technologist ; X-ray technician ; diagnostic radiographer ; sonographer ; MRI technician ; CT radiographer ; mammographer ; medical imaging technician
en radiology technician ; MRI radiographer ; ultrasound technician ; ultrasonographer ; vascular sonographer ; interventional radiographer
en CT technologist ; MRI technologist ; mammography technologist ; obstetric sonographer ; radiologic technician ; reporting radiographer
en veterinary radiographer ; PET-CT technologist ; computed tomography technician ; angiography technician ; X-ray operator
en medical radiation technologist ; magnetic resonance imaging technologist ; radiological technologist ; breast screening radiographer
de Medizinischer Technologe für Radiologie ; MTRA ; medizinisch-technischer Radiologieassistent ; Röntgenassistent ; Radiologietechnologe ; Sonografie-Assistent ; MRT-Assistent ; RTA
de medizinisch-technische Radiologieassistentin ; Medizinische Technologin für Radiologie ; Radiologieassistent ; Röntgentechniker
de CT-Assistent ; Fachmann für medizinisch-technische Radiologie ; MTR ; diplomierter Radiologietechnologe ; Mammografie-Assistentin
de Sonograph ; Ultraschallassistent ; MTRA Nuklearmedizin ; Angiographie-Assistent ; leitende MTRA ; Radiologietechnologin
de Röntgenassistentin ; MRT-Fachkraft ; Radiologiefachkraft ; dipl. Radiologiefachmann HF ; Schnittbild-MTRA

concept radiotherapy-technologist
kind occupation
protected
parent paramedic-professional
isco 3211
rubric care
work technical care
nl radiotherapeutisch laborant ; technoloog radiotherapie ; bestralingslaborant ; verpleegkundige radiotherapie ; medisch nucleair werker ; nucleair geneeskundig laborant ; technoloog nucleaire geneeskunde ; dosimetrist
nl radiotherapielaborant ; nucleair laborant ; laborant nucleaire geneeskunde ; bestralingsdeskundige ; stralingstherapeutisch laborant
nl planningslaborant radiotherapie ; brachytherapielaborant ; laborant bestralingsplanning ; MBB'er radiotherapie
nl MBB'er nucleaire geneeskunde
fr technologue en radiothérapie ; manipulateur en radiothérapie ; infirmier en radiothérapie ; technicien en médecine nucléaire ; technologue en médecine nucléaire ; dosimétriste
fr manipulateur en médecine nucléaire ; dosimétriste médical ; technicien de radiothérapie ; technologue en radio-oncologie
fr manipulateur en curiethérapie ; technicien en dosimétrie ; technologue en radiothérapie oncologique
en therapeutic radiographer ; radiation therapist ; radiotherapy technologist ; nuclear medicine technologist ; dosimetrist ; nuclear medicine technician
en radiotherapist technologist ; medical dosimetrist ; treatment planning radiographer ; radiation technologist ; radiotherapy radiographer
en brachytherapy technologist ; nuclear medicine radiographer ; radiation therapy technologist
de Strahlentherapieassistent ; MTRA Strahlentherapie ; Dosimetrist ; nuklearmedizinischer Assistent ; Radiologietechnologe Strahlentherapie
de Strahlentherapie-MTRA ; MTRA in der Strahlentherapie ; nuklearmedizinisch-technischer Assistent ; Bestrahlungsplaner ; Dosimetriker
de Strahlentherapietechniker ; MTR Strahlentherapie ; Nuklearmedizintechniker ; Brachytherapie-Assistent

concept functional-diagnostics-technician
kind occupation
parent paramedic-professional
isco 3211
rubric care
work technical care
nl hartfunctielaborant ; functielaborant ; EEG-laborant ; longfunctielaborant ; technicus functiemetingen ; KNF-laborant ; slaaplaborant ; echocardiografist ; laborant klinische neurofysiologie ; ECG-technicus
nl cardiotechnicus ; hartfilmlaborant ; technicus cardiologie ; hartkatheterisatielaborant ; pacemakertechnicus
nl technicus elektrofysiologie ; audiometrie-technicus ; spirometrielaborant ; urodynamisch laborant ; EMG-laborant
nl neurofysiologisch laborant ; slaaptechnicus ; laborant functieonderzoek ; medewerker functiemetingen ; polysomnografietechnicus
nl elektrocardiografietechnicus ; longfunctieassistent ; hartfunctieassistent
fr technicien en explorations fonctionnelles ; technicien EEG ; technicien ECG ; technicien en électrophysiologie ; technicien en cardiologie ; technicien du sommeil ; technicien en neurophysiologie
fr technicien en spirométrie ; technicien en polysomnographie ; technicien en électroencéphalographie ; technicien en échocardiographie
fr technicien en cathétérisme cardiaque ; technicien pacemaker ; technicien de laboratoire du sommeil ; électrophysiologiste technicien
fr technicien en explorations respiratoires ; technicien EMG ; électrocardiographiste ; technologue en cardiologie
fr technicien en hémodynamique ; technicien en électrocardiographie
en cardiac physiologist ; EEG technician ; ECG technician ; respiratory physiologist ; neurophysiology technician ; sleep technician ; clinical physiologist ; echocardiographer
en cardiac technician ; electrocardiograph technician ; EEG technologist ; polysomnographic technologist ; cardiovascular technologist
en cath lab technician ; cardiac catheterisation technician ; pacemaker technician ; electroneurodiagnostic technologist
en pulmonary function technician ; spirometry technician ; vascular technologist ; clinical neurophysiologist technician
en sleep physiologist ; gastrointestinal physiologist ; cardiographer ; EMG technician ; cardiac electrophysiology technician
en urodynamics technician ; electroencephalographer
de MTAF ; Funktionsdiagnostiker ; medizinischer Technologe für Funktionsdiagnostik ; EEG-Assistent ; Kardiotechnischer Assistent ; medizinisch-technischer Assistent Funktionsdiagnostik ; EKG-Assistent
de Schlaflaborassistent ; EEG-Techniker ; Herzkatheter-Assistent ; Lungenfunktionsassistent
de Medizinische Technologin für Funktionsdiagnostik ; Funktionsdiagnostikassistent ; Echokardiographie-Assistent
de Elektrophysiologie-Assistent ; Schrittmachertechniker ; MTA Funktionsdiagnostik ; EKG-Techniker ; Neurophysiologie-Assistent
de kardiologischer Assistent ; Polysomnographie-Assistent ; Spirometrie-Assistent ; Kardiologietechniker

concept perfusionist
kind occupation
parent paramedic-professional
isco 3211
rubric care
work technical care
nl perfusionist ; klinisch perfusionist ; hart-longmachinebediener ; ECMO-technicus ; technicus medische apparatuur bij patiënten ; dialysetechnicus
nl hartlongmachinist ; medisch perfusionist ; extracorporeel circulatietechnicus ; dialyse-assistent ; dialysetechnieker
nl hemodialysetechnicus ; medisch technicus intensive care
fr perfusionniste ; technicien en circulation extracorporelle ; technicien de dialyse ; technicien ECMO ; technicien en perfusion
fr perfusionniste clinique ; technicien en hémodialyse ; technicien biomédical de dialyse ; infirmier perfusionniste
en perfusionist ; clinical perfusionist ; heart-lung machine operator ; dialysis technician ; ECMO technician ; cardiac perfusionist
en cardiovascular perfusionist ; haemodialysis technician ; renal dialysis technician ; extracorporeal technologist
de Kardiotechniker ; Perfusionist ; Dialysetechniker ; ECMO-Techniker ; klinischer Perfusionist ; Herz-Lungen-Maschinen-Techniker
de Perfusionistin ; Hämodialysetechniker ; Kardiotechnikerin

concept respiratory-therapist
kind occupation
parent paramedic-professional
isco 3259
rubric care
work care technical
nl ademhalingstherapeut ; beademingsdeskundige ; ventilation practitioner ; beademingstechnicus ; ademtherapeut ; technicus anesthesie ; beademingsverantwoordelijke
nl longfysiotherapeut-beademing ; beademingsconsulent ; hyperbaar technicus ; technicus ademhaling ; anesthesiemedewerker techniek
nl ademhalingsdeskundige ; zuurstoftherapeut ; beademingsverpleegkundig practitioner ; thuisbeademingsconsulent ; slaapapneuconsulent
nl CPAP-consulent
fr inhalothérapeute ; thérapeute respiratoire ; technicien en ventilation ; technicien d'anesthésie ; technicien respiratoire à domicile
fr technicien en oxygénothérapie ; prestataire PPC technicien ; technicien en assistance respiratoire ; technicien hyperbare
fr technicien apnée du sommeil ; spécialiste en ventilation mécanique ; aide-anesthésiste ; assistant d'anesthésie
fr conseiller en assistance respiratoire
en respiratory therapist ; ventilation practitioner ; respiratory therapy technician ; anaesthesia technician ; breathing therapist
en anaesthetic technician ; oxygen therapist ; CPAP adviser ; hyperbaric technician ; ventilator technician ; home ventilation specialist
en pulmonary rehabilitation therapist ; anaesthetic assistant ; anesthesia technologist ; inhalation therapist
en respiratory care practitioner ; sleep apnoea adviser
de Atmungstherapeut ; Atemtherapeut ; Beatmungsspezialist ; Anästhesietechnischer Assistent ; ATA ; Beatmungsassistent
de Respiratory Therapist ; Anästhesietechnische Assistentin ; Beatmungstherapeut ; Sauerstofftherapeut ; Atemtherapeutin
de außerklinischer Beatmungsexperte ; Druckkammer-Techniker ; Anästhesie-Assistent ; Heimbeatmungsberater ; Schlafapnoe-Berater
de Atempädagoge

concept surgical-technician
kind occupation
parent care-professional
isco 3259
rubric care
work care technical
nl chirurgisch assistent ; zaalassistent operatiekwartier ; operatiekamertechnicus ; OK-assistent ; logistiek assistent operatiekwartier
nl chirurgieassistent ; eerste assistent operatiekamer ; omloopassistent operatiekwartier ; medewerker operatiekwartier
nl assistent operatiezaal ; chirurgisch technicus ; OK-medewerker ; operatieassistent orthopedie ; operatieassistent cardiochirurgie
nl operatieassistent oogheelkunde ; robotchirurgie-assistent ; OK-technicus ; dagchirurgieassistent ; holding-medewerker operatiekamer
nl obductietechnicus
fr technicien de bloc opératoire ; aide opératoire ; assistant en chirurgie ; aide de salle d'opération ; assistant opératoire
fr assistant de bloc opératoire ; assistant instrumentiste ; technicien en chirurgie ; aide de bloc opératoire ; technologue en chirurgie
fr agent de bloc opératoire ; aide-instrumentiste ; technicien de salle d'opération ; panseur de bloc ; aide-circulant
fr instrumentiste de bloc opératoire ; auxiliaire de bloc opératoire
en surgical technologist ; operating department practitioner ; ODP ; theatre assistant ; surgical technician ; operating theatre technician
en operating room technician ; scrub tech ; theatre practitioner ; scrub technician ; surgical first assist technician
en theatre support worker ; surgical support technician ; operating theatre assistant ; circulating technician
en instrument assistant theatre ; certified surgical technologist ; theatre orderly ; OR assistant
de Operationstechnischer Assistent ; OTA ; OP-Assistent ; Operationsassistent ; OP-Helfer ; Operationstechnische Assistentin
de Fachmann Operationstechnik ; Instrumentierassistent ; chirurgischer Assistent ; OP-Techniker ; OP-Springer ; OP-Fachkraft
de Chirurgisch-Technische Assistentin ; OP-Lagerungspfleger ; OP-Lagerungsassistent ; diplomierter Operationsassistent ; OP-Gehilfe
de OTA Orthopädie ; dipl. Fachmann Operationstechnik HF ; Instrumenteur

concept medical-records-technician
kind occupation
parent care-professional
isco 3252
rubric care 0.7 office 0.3
work admin
nl medisch dossiercodeur ; medewerker medische registratie ; MZG-codeur ; medisch archivaris ; medewerker medisch archief ; medisch datamanager ; codeur medische gegevens ; klinisch codeur ; zorgadministrateur patiëntendossiers ; datamanager klinische studies ; RHM-codeur ; tumorregistratiemedewerker
nl medisch codeur ; medisch codeerder ; medewerker medische codering ; ICD-codeur ; DBC-registratiemedewerker
nl medisch registratiemedewerker ; medisch informatiespecialist
nl medisch archiefmedewerker ; kankerregistratiemedewerker ; medewerker kankerregistratie ; medisch dossierbeheerder
nl medisch documentalist ; zorgregistratiemedewerker ; DRG-codeur ; patiëntendossierbeheerder ; klinisch dossieranalist
nl medewerker patiëntendossiers ; gezondheidsinformatiemedewerker ; datamanager gezondheidszorg ; EPD-medewerker
nl medewerker elektronisch patiëntendossier ; verantwoordelijke medisch archief ; zorgdatamanager ; medisch informaticus
nl datamanager kankerregister ; registratiemedewerker MZG ; medewerker zorgadministratie en codering ; medisch datacodeur
nl beheerder medische dossiers ; klinisch documentalist ; diagnosecodeur ; ICD-10-codeur ; encodeur medische gegevens
nl medewerker diagnosecodering ; klinisch codeerder
fr encodeur médical ; encodeur RHM ; archiviste médical ; gestionnaire de dossiers médicaux ; technicien de l'information médicale ; TIM codage ; encodeuse médicale ; data manager médical ; gestionnaire de données médicales
fr codeur médical ; codeuse médicale ; codeur ICD-10 ; codeur RHM ; agent de codage médical ; technicien d'information médicale
fr archiviste hospitalier ; technicien de dossiers médicaux ; employé aux archives médicales ; responsable des archives médicales
fr encodeur RIM ; gestionnaire de l'information médicale ; technicien en archives médicales ; archiviste médicale
fr codeur PMSI ; technicien DIM ; opérateur de codage hospitalier ; encodeur de données cliniques ; technicien du registre du cancer
fr gestionnaire du dossier patient informatisé ; technicien en information de santé ; agent des dossiers médicaux
fr commis aux dossiers médicaux ; registraire en oncologie ; analyste de dossiers cliniques ; data manager en recherche clinique
fr data manager hospitalier ; responsable DIM ; collaborateur enregistrement médical ; codeur diagnostics ; encodeuse RHM
fr archiviste de dossiers patients ; encodeur ICD-10 ; encodeur de diagnostics ; encodeur de dossiers médicaux
fr codeur de séjours hospitaliers ; codeur ICD
en medical records technician ; health information clerk ; medical records officer ; health records technician ; disease registry technician ; clinical data manager
en medical coder ; clinical coder ; medical coding clerk ; medical records clerk ; clinical coding officer ; health information technician
en health records clerk ; medical coding specialist ; medical records assistant ; health records officer ; medical record administrator
en cancer registrar ; tumour registrar ; clinical documentation specialist ; ICD-10 coder ; DRG coder ; health information manager
en patient records clerk ; medical records analyst ; clinical coding auditor ; disease registrar
en health data analyst records ; trainee clinical coder ; medical archive assistant
en electronic health records technician ; release of information clerk ; medical librarian records ; clinical data coordinator
en medical data entry specialist ; discharge coding clerk ; medical records administrator ; health information coding technician
en medical documentation officer ; clinical coding clerk ; clinical coding assistant ; diagnosis coder ; hospital coder
en medical records coder ; inpatient coder
de medizinische Kodierfachkraft ; medizinischer Dokumentar ; medizinischer Dokumentationsassistent ; Kodierfachkraft ; klinischer Kodierer ; medizinischer Dokumentationsassistentin ; Patientenaktenverwalter
de klinische Kodierfachkraft ; Kodierfachkraft DRG ; medizinischer Codierer ; Codierfachkraft
de Fachangestellter für Medien- und Informationsdienste Medizin ; medizinische Dokumentarin ; Medizincontroller ; Archivar Krankenakten
de Krankenhausarchivar ; Mitarbeiter Krankenblattarchiv ; Patientenaktenarchivar ; Tumordokumentar ; klinischer Dokumentar ; DRG-Kodierer
de Mitarbeiter medizinische Dokumentation ; medizinischer Datenmanager ; klinischer Datenmanager
de Sachbearbeiter medizinische Dokumentation ; Krebsregister-Dokumentar ; Studiendokumentar ; Medizininformationsspezialist
de Mitarbeiter Patientenakten ; Mitarbeiter Krankenaktenarchiv ; Fachkraft für medizinische Dokumentation ; Gesundheitsdatenmanager
de Leiter Medizincontrolling ; medizinischer Codierassistent ; klinischer Codierer ; Tumordokumentationsassistent ; Diagnosekodierer
de medizinischer Kodierer ; Kodierassistent ; Kodierkraft ; Kodierer im Gesundheitswesen ; klinische Kodierkraft
de medizinische Kodierassistentin ; Medizincontrolling-Kodierer

concept ambulance-worker
kind occupation
protected
parent care-professional
isco 3258
rubric care
work care
nl hulpverlener-ambulancier ; ambulancier ; ambulancemedewerker ; hulpverlener 112 ; ambulancier 112 ; ziekenwagenhulpverlener ; ambulancehulpverlener ; paramedic ambulance ; brandweerman-ambulancier ; spoedambulancier
nl paramedicus ambulance ; ambulanceverpleegkundig hulpverlener ; MUG-ambulancier ; PIT-ambulancier ; motorambulancier
nl badge 112 ambulancier ; hulpverlener-ambulancier DGH ; ziekenwagenambulancier ; reddingswerker ambulance ; noodhulpverlener
nl eerstehulpverlener ambulance ; ambulancier-brandweerman ; ambulanciersopleider ; helikopterparamedicus ; ambulance paramedicus
nl ambulancebroeder ; evenementenambulancier ; militair ambulancier ; stagiair-ambulancier ; rapid responder ambulance
nl bedrijfsambulancier
fr secouriste-ambulancier ; ambulancier secouriste ; ambulancier urgentiste ; secouriste-ambulancier 112 ; ambulancière ; ambulancier AMU ; ambulancier ; pompier-ambulancier ; ambulancier diplômé d'État
fr ambulancier SMUR ; ambulancier paramédic ; paramédic ; paramédical d'urgence ; technicien ambulancier
fr technicien ambulancier paramédical ; ambulancier-pompier ; secouriste ambulancière ; ambulancier privé ; ambulancier de la Croix-Rouge
fr ambulancier militaire ; ambulancier de garde ; ambulancier moto ; ambulancier événementiel ; ambulancier SAMU ; ambulancier sanitaire
fr technicien d'urgence médicale ; ambulancier hospitalier ; formateur ambulancier ; sapeur-pompier ambulancier
fr secouriste professionnel d'ambulance
en ambulance worker ; paramedic ; emergency medical technician ; EMT ; ambulance officer ; ambulance paramedic ; ambulance technician ; ambulance attendant ; emergency ambulance worker
en ambulance medic ; emergency care assistant ; emergency medical responder ; first responder ambulance ; advanced EMT
en critical care paramedic ; flight paramedic ; HEMS paramedic ; event medic ; ambulance crew member ; rescue paramedic
en emergency paramedic ; student paramedic ; ambulance emergency medical technician ; combat medic ambulance ; military paramedic
en ambulancewoman ; ambulanceman ; rapid response paramedic ; community paramedic ; industrial paramedic ; offshore medic
en emergency responder ambulance
de Rettungssanitäter ; Notfallsanitäter ; Rettungsassistent ; Sanitäter im Rettungsdienst ; Notfallsanitäterin ; Rettungsdienstmitarbeiter ; Rettungshelfer
de Rettungssanitäterin ; Rettungsassistentin ; Rettungsdienstler ; Sanitäter ; Sanitäterin ; Rettungsdiensthelfer ; Luftrettungssanitäter
de HEMS-TC ; diplomierter Rettungssanitäter ; Transportsanitäter ; Einsatzsanitäter ; Feuerwehr-Rettungssanitäter
de Praxisanleiter Rettungsdienst ; Rettungsdienstfachkraft ; Auszubildender Notfallsanitäter ; Wehrdienst-Sanitäter ; Ambulanzsanitäter
de Bergungssanitäter ; Rettungswagenfahrer ; RTW-Besatzung ; Wachleiter Rettungswache ; Notarzteinsatzfahrer ; NEF-Fahrer

concept patient-transport-ambulance
kind occupation
protected
parent ambulance-worker
isco 3258
rubric care 0.8 logistics 0.2
work care logistics
nl ambulancier niet-dringend patiëntenvervoer ; ziekenwagenbestuurder ; ambulancechauffeur ; ziekenvervoerder ; ambulancier liggend ziekenvervoer ; ambulancebegeleider ; ambulanceverzorger
nl chauffeur zorgambulance ; zorgambulancier ; zorgambulancemedewerker ; ziekentransporteur ; bestuurder ziekenwagen
nl ambulancier dagtransport ; mindervalidenvervoer ambulancier ; assistent ziekenvervoer ; bijrijder ambulance ; ziekenwagenchauffeur
fr ambulancier TMS ; chauffeur ambulancier ; ambulancier de transport médico-sanitaire ; chauffeur d'ambulance ; auxiliaire ambulancier ; ambulancier transport non urgent ; brancardier ambulancier
fr chauffeur d'ambulance non urgente ; convoyeur ambulancier ; ambulancier VSL ; conducteur ambulancier ; ambulancière TMS
fr auxiliaire de transport sanitaire ; conducteur d'ambulance ; ambulancier de transport programmé
en patient transport ambulance driver ; ambulance care assistant ; ambulance driver ; non-emergency patient transport worker ; patient transport officer
en ambulance car driver ; PTS ambulance driver ; patient transport ambulance crew ; ambulance transport assistant
en non-emergency ambulance attendant ; patient transport service worker
de Krankentransportfahrer ; Krankenwagenfahrer ; Sanitäter Krankentransport ; Fahrer im qualifizierten Krankentransport ; Mitarbeiter Krankentransport ; Liegendtransportfahrer
de KTW-Fahrer ; Fahrer Krankentransportwagen ; Krankentransporteur ; Krankentransportsanitäter ; Krankenwagenbegleiter ; Ambulanzfahrer
de Rettungshelfer Krankentransport

concept emergency-dispatcher
kind occupation
parent care-professional
isco 3258
rubric care
work care communication
nl aangestelde noodcentrale 112 ; operator noodcentrale ; dispatcher 112 ; meldkamercentralist ambulance ; neutraal calltaker ; telefonist wachtpost 1733 ; centralist meldkamer
nl noodcentralist ; calltaker noodcentrale ; operator 112 ; dispatcher ambulance ; meldkamerverpleegkundige ; centralist noodoproepen
nl verpleegkundig centralist ; operator dringende geneeskundige hulpverlening ; regulator medische noodoproepen ; hulpcentralist
fr opérateur centre de secours 112 ; préposé centrale d'urgence 112 ; régulateur SAMU ; calltaker neutre ; assistant de régulation médicale ; permanencier auxiliaire de régulation médicale
fr régulateur d'ambulances ; opérateur de régulation médicale ; dispatcheur ambulance ; opérateur 112 ; opérateur d'appels d'urgence
fr préposé aux appels d'urgence ; répartiteur médical d'urgence ; permanencier 112 ; superviseur de salle de régulation
en ambulance dispatcher ; emergency medical dispatcher ; 112 operator ; emergency call handler ; 111 call adviser ; 999 call handler
en emergency operations dispatcher ; emergency call taker ; ambulance control assistant ; emergency medical call taker ; 911 dispatcher
en ambulance controller ; emergency communications operator ; patient transport controller ; NHS 111 health adviser
de Leitstellendisponent ; Rettungsleitstellendisponent ; Disponent Notruf 112 ; Calltaker Rettungsleitstelle ; Notrufdisponent
de Leitstellenmitarbeiter ; Disponent Rettungsdienst ; Leitstellenkraft ; Notrufsachbearbeiter ; Calltaker 112
de Rettungsleitstelle Disponent ; Einsatzdisponent ; Notrufbearbeiter ; Disponent Krankentransport Leitstelle

concept community-health-worker
kind occupation
parent care-professional
isco 3253
rubric care 0.7 social 0.3
work care psychosocial
nl gezondheidswerker in de wijk ; wijkgezondheidswerker ; community health worker ; CHW ; intercultureel bemiddelaar gezondheidszorg ; gezondheidsbemiddelaar ; gezondheidsgids ; eerstelijnsgezondheidswerker ; outreachend gezondheidswerker ; Covid-gezondheidsambassadeur
nl dorpsgezondheidswerker ; sociaal gezondheidswerker ; gezondheidsvoorlichter eigen taal en cultuur ; zorgconsulent migranten
nl sleutelpersoon gezondheid ; brugfiguur gezondheid ; buurtgezondheidswerker ; gezondheidsambassadeur ; VETC'er
nl ervaringsdeskundige gezondheid ; peer-gezondheidswerker ; wijkgezondheidscoach ; zorgbuddy in de wijk
nl medewerker wijkgezondheidscentrum onthaal en outreach ; mobiel gezondheidsteam medewerker ; gezondheidswerker daklozen
nl spuitenruilmedewerker ; welzijnscoach op verwijzing ; zorgwijkbemiddelaar ; gemeenschapsgezondheidswerker ; wijkambassadeur vaccinatie
nl community health promotor ; gezondheidsgidsster ; eerstelijnshelper gezondheid
fr agent de santé communautaire ; médiateur en santé ; travailleur en santé communautaire ; relais santé ; médiateur interculturel en santé ; intervenant en santé communautaire ; community health worker
fr agent communautaire de santé ; travailleur de santé communautaire ; accompagnateur santé ; médiatrice en santé ; facilitateur en santé
fr agent de santé de village ; éducateur pour la santé communautaire ; animateur santé ; animateur en santé communautaire
fr ambassadeur santé ; référent santé de quartier ; accompagnateur d'accès aux soins ; auxiliaire de santé communautaire
fr intervenant de proximité en santé ; agent de prévention santé ; pair-aidant en santé ; agent relais santé ; médiateur santé de rue
fr animateur de prévention sida ; éducateur sanitaire ; aide de santé communautaire ; relais communautaire ; agent de soins communautaires
fr travailleur de rue en santé
en community health worker ; community health aide ; village health worker ; health mediator ; family health worker ; health outreach worker ; link worker social prescribing
en community health assistant ; community health promoter ; barefoot doctor ; health trainer ; community health navigator
en patient navigator ; peer health worker ; lay health worker ; health champion ; community outreach health worker
en community wellbeing worker ; community health volunteer ; HIV outreach worker
en health visitor assistant ; health support worker community ; aboriginal health worker ; community health representative ; care navigator
en migrant health mediator ; health advocate ; community vaccination ambassador ; primary health care worker ; promotora
de Gemeindegesundheitshelfer ; Gesundheitslotse ; Gesundheitsmediator ; kommunaler Gesundheitsarbeiter ; Gesundheitsmittler ; Stadtteilgesundheitsförderer
de Dorfgesundheitshelfer ; Gesundheitsmediatorin ; Stadtteilgesundheitsarbeiter ; Gesundheitsbotschafter ; aufsuchender Gesundheitshelfer
de Gesundheitskiosk-Mitarbeiter ; Patientenlotse ; Gemeindegesundheitsarbeiter ; Gesundheitslotsin ; interkultureller Gesundheitsmediator
de Gesundheitsarbeiter ; Community Health Worker ; Gesundheitshelfer in der Gemeinde ; mobiler Gesundheitshelfer ; Impflotse
de Impfbotschafter ; Pflegelotse ; Streetworker Gesundheit ; Gesundheitsassistent Gemeinde ; Kiezgesundheitslotse ; Gesundheitsbegleiter
de Mitarbeiter aufsuchende Gesundheitshilfe ; Peer-Gesundheitsberater ; Gesundheitsförderer im Quartier ; Gesundheitsfachkraft im Quartier
de Gesundheitspate ; Seniorenlotse Gesundheit ; Gemeindegesundheitsförderer

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
nl bronopspoorder ; bron- en contactonderzoeker ; medewerker contactonderzoek ; callcentermedewerker contactopsporing ; quarantainecoach
fr agent de suivi des contacts ; traceur de contacts ; agent de traçage ; contact tracer ; agent de terrain suivi Covid ; enquêteur sanitaire
fr agent de contact tracing ; enquêteur de contacts ; agent d'appel Covid ; agent de recherche de contacts ; accompagnateur de quarantaine
en contact tracer ; contact tracing agent ; COVID tracer ; test and trace caller ; case investigator ; track and trace worker
en COVID contact investigator ; quarantine adviser ; contact tracing caller ; exposure investigator
de Kontaktnachverfolger ; Containment Scout ; Kontaktermittler ; Mitarbeiter Kontaktnachverfolgung ; Contact Tracer
de Kontaktpersonenermittler ; Kontaktpersonennachverfolger ; Nachverfolger Gesundheitsamt ; Infektionsermittler ; Quarantäneberater

concept health-counsellor
kind occupation
parent care-professional
isco 3259
rubric care 0.7 social 0.3
work psychosocial
nl hiv-consulent ; consulent seksuele gezondheid ; gezinsplanningsconsulent ; genetisch consulent ; transplantatiecoördinator ; casemanager zorg ; zorgtrajectbegeleider ; trajectcoördinator revalidatie ; studiecoördinator klinische studies ; klinisch onderzoeksmedewerker
nl orgaandonatiecoördinator ; donorcoördinator ; consulent verslavingspreventie zorg
nl seksueel gezondheidsconsulent ; anticonceptieconsulent ; fertiliteitsconsulent ; erfelijkheidsconsulent ; SOA-consulent
nl valpreventieconsulent ; menopauzeconsulent ; incontinentieconsulent ; zorgtrajectpromotor ; patiëntenvoorlichter ; GVO-functionaris
nl patiëntencoach ; begeleider medische keuring ; vaccinatieconsulent
fr conseiller VIH ; conseiller en planning familial ; conseiller en génétique ; coordinateur de transplantation ; case manager en santé ; coordinateur de trajet de soins ; coordinateur d'études cliniques
fr conseiller en santé sexuelle ; conseiller génétique ; conseillère conjugale et familiale en planning ; coordinateur de dons d'organes
fr coordinateur de prélèvement d'organes ; infirmier IST conseiller ; éducateur thérapeutique ; conseiller en fertilité
fr accompagnateur de patients ; patient expert ; conseiller en prévention des chutes ; conseiller en vaccination
fr assistant de soins en gérontologie conseil ; coordinateur de parcours de santé ; gestionnaire de cas
en HIV counsellor ; genetic counsellor ; transplant coordinator ; care pathway coordinator ; clinical study coordinator ; health case manager
en organ donation coordinator ; menopause adviser ; patient educator
en stop smoking adviser ; falls prevention adviser ; continence adviser ; contraception counsellor ; STI counsellor ; health adviser
en care pathway navigator ; vaccination adviser ; clinical trial assistant ; cancer navigator
de HIV-Berater ; genetischer Berater ; Transplantationskoordinator ; Case Manager im Gesundheitswesen ; Studienkoordinator klinische Studien ; Study Nurse
de Sexualberater im Gesundheitsdienst ; Organspendekoordinator ; Kinderwunschberater ; Humangenetischer Berater ; Patientenberater
de Kontinenzberater ; Sturzpräventionsberater ; Aids-Berater ; Verhütungsberater ; Impfberater ; Patientenedukator
de Fallmanager Gesundheit ; Studienassistent klinische Studie

# --- health care assistants and carers (ISCO 5321, 5322, 5329) --------------------------------

concept care-assistant
kind occupation
protected
parent care-professional
isco 5321
rubric care
work care
nl zorgkundige ; zorgkundige in een woonzorgcentrum ; verzorgende ; verzorger ; verzorgster ; zorgkundige ziekenhuis ; zorgkundige WZC ; rusthuisverzorger ; bejaardenhelper ; bejaardenverzorger ; bejaardenverzorgster ; ziekenoppasser ; verzorgende IG ; helpende zorg en welzijn ; verzorgende individuele gezondheidszorg ; ziekenverzorger ; zorgkundige thuisverpleging ; zorghulp ; helpende plus
nl ziekenhuisverzorgende ; verpleeghulp zorg ; verzorgende C ; zorgkundige polyvalent
nl zorgkundige dagziekenhuis ; zorgkundige geriatrie ; leerling-verzorgende ; leerling-zorgkundige
nl zorghelper ; ziekenhuishulp in de zorg ; verzorgingsassistent ; verzorgende psychiatrie ; zorgkundige revalidatie
nl sanitair helpster ; ziekenzorger ; zorgondersteuner bewoners ; zorgkundige 3de jaar
fr aide-soignant ; aide-soignante ; aide soignant ; aide soignante ; aide-soignant en maison de repos ; aide-soignante en hôpital ; auxiliaire de soins ; assistant de soins ; aide en soins
fr aide-soignant hospitalier ; aide-soignante polyvalente ; aide-soignant en gériatrie
fr agent de soins ; assistante de soins ; assistant en soins et santé communautaire ; aide-soignant volant ; aide-soignant en rééducation
fr aide-infirmier ; préposé aux bénéficiaires ; aide sanitaire ; aide-soignant stagiaire ; aide-soignant diplômé
fr agent d'aide aux soins
en healthcare assistant ; health care assistant ; care assistant ; nursing assistant ; nursing aide ; certified nursing assistant ; CNA ; HCA ; nurse aide ; carer ; hospital care assistant ; nursing auxiliary
en clinical support worker ; patient care assistant ; patient care technician ; bank healthcare assistant
en ward healthcare assistant ; care worker ; personal care worker
en maternity healthcare assistant ; aged care worker ; trainee healthcare assistant ; residential carer
en nursing support worker ; care support worker ; agency carer
de Pflegehelfer ; Pflegehelferin ; Pflegehilfskraft ; Krankenpflegehelfer ; Altenpflegehelfer ; Altenpflegehelferin ; Pflegekraft ; Schwesternhelferin ; Stationshilfe in der Pflege ; Pflegediensthelfer ; Pflegerin ; Pfleger
de Pflegehilfe ; Pflegeassistenz ; Pflegemitarbeiter ; Altenpflegehilfe ; Altenpflegehilfskraft ; Krankenpflegehelferin ; Pflegehelfer SRK
de Pflegehelferin SRK ; Betreuungshelfer Pflege ; Heimpfleger ; Helfer in der Altenpflege ; Helfer in der Krankenpflege
de Helfer stationäre Krankenpflege ; Wohnbereichshelfer ; qualifizierte Pflegehilfskraft ; ungelernte Pflegekraft
de Spitalgehilfe ; Springer Pflegehilfe

concept night-care-assistant
kind occupation
protected
parent care-assistant
isco 5321
rubric care
work care
nl nachtzorgkundige ; zorgkundige nacht ; nachtverzorgende ; nachtzorg ; nachtwaker in een woonzorgcentrum ; zorgkundige nachtdienst ; nachtdienst zorg
nl nachtzuster in de zorg ; nachtwacht zorg ; slapende nacht zorg ; nachtverzorgster ; waakdienst verzorgende
fr aide-soignant de nuit ; aide-soignante de nuit ; veilleur de nuit en maison de repos ; garde de nuit soignant ; aide-soignant service de nuit
fr surveillant de nuit soignant ; aide-soignant de nuit volant ; veilleuse de nuit soignante
en night care assistant ; night carer ; healthcare assistant nights ; waking night carer ; night shift care assistant
en night health care assistant ; night support worker ; sleep-in carer ; overnight carer ; night sitter
de Pflegehelfer Nachtdienst ; Nachtwache in der Pflege ; Nachtwache im Altenheim ; Pflegehilfskraft nachts ; Nachtbetreuung
de Dauernachtwache ; Nachtdienstpflegehelfer ; Nachtwache Pflege ; Nachtbereitschaft Pflege

concept family-carer
kind occupation
parent care-professional
isco 5322
rubric care
work care
nl verzorgende in de thuiszorg ; polyvalent verzorgende ; gezinshelper ; gezinshelpster ; gezinsverzorgende ; verzorgende gezinszorg ; bejaardenhulp aan huis ; verzorgende aanvullende thuiszorg ; thuisverzorger ; thuishulp A ; thuiszorgmedewerker ; thuishelper ; verzorgende aan huis ; thuishulp
nl thuisverzorgende ; thuishulp zorg ; zorgkundige in de thuiszorg ; gezinshelper in de thuiszorg ; ouderenverzorger aan huis
nl thuiszorghulp ; medewerker gezinszorg ; wijkziekenverzorgende ; wijkverzorgende ; verzorgende thuiszorg ; bejaardenhelpster
nl thuiszorgmedewerkster ; verzorgende wijkzorg ; kraam- en gezinszorgmedewerker ; particulier verzorger ; zorgondersteuner thuis
nl medewerker diensten voor gezinszorg ; hulpverlener thuiszorg ; mobiele verzorgende ; mantelzorgvervanger ; respijtzorger
nl ziekenoppas aan huis
fr aide familial ; aide familiale ; aide senior ; auxiliaire de vie ; auxiliaire de vie sociale ; aide-soignant à domicile ; aide aux personnes âgées ; assistant de vie ; auxiliaire familiale ; aide polyvalent ; accompagnant éducatif et social à domicile ; aide ménagère soignante à domicile
fr aide familial polyvalent ; auxiliaire de vie à domicile ; intervenant à domicile ; garde-malade de jour ; aide seniors à domicile
fr aide médico-sociale à domicile ; assistant de vie aux familles ; assistante de vie dépendance ; employé d'aide à domicile
fr auxiliaire de vie sociale à domicile ; aide-soignante SSIAD ; intervenante à domicile ; aide gériatrique à domicile
fr accompagnant à domicile ; baluchonneur ; aide de vie ; auxiliaire à domicile
fr aide à domicile ; aides à domicile
en home carer ; home care worker ; home help carer ; domiciliary care worker ; home care aide ; personal carer ; home health aide ; home support worker ; homecare assistant ; domiciliary carer ; personal care aide
en home care assistant ; homecare worker ; community carer ; community care assistant ; domiciliary support worker
en home carer for the elderly ; visiting carer ; care at home worker ; personal home care aide ; reablement worker ; respite carer
en mobile carer ; home nursing aide ; private carer ; elderly companion carer ; home-based personal care worker
en support worker home care ; home care support worker ; home help aide ; outreach carer
de Familienpfleger ; Heimhelfer ; Heimhilfe ; ambulanter Pflegehelfer ; Haus- und Familienpfleger ; Dorfhelferin ; Pflegehelfer ambulante Pflege ; häusliche Pflegehilfe ; Hauspflegerin ; Haushelfer in der Pflege ; Familienhelferin in der Pflege
de mobile Pflegehilfe ; Hauskrankenpflegehelfer ; Pflegehelfer Spitex ; Haushaltshilfe mit Pflege ; häusliche Altenpflegehilfe
de Alltagshelfer in der ambulanten Pflege ; Hauspfleger ; Familienpflegerin ; Dorfhelfer ; Heimhelferin ; Betreuungskraft ambulant
de mobiler Altenpflegehelfer ; Altenbetreuer zu Hause ; Haushelferin Spitex ; mobiler Betreuer ; ambulante Betreuungskraft
de häuslicher Pflegehelfer ; Pflegehelferin mobiler Dienst ; Verhinderungspflegekraft ; mobile Heimhilfe

concept live-in-carer
kind occupation
parent family-carer
isco 5322
rubric care
work care
nl inwonende verzorger ; 24-uursverzorger ; inwonende zorgverlener ; inwonende thuiszorg ; inwonende hulp ; oppas bij zieken thuis
nl 24-uurszorg verlener ; inwonend verzorgster ; 24/7 thuiszorgmedewerker ; inwonende mantelzorger ; verzorger dag en nacht
fr garde à domicile 24h/24 ; aide à domicile à demeure ; auxiliaire de vie 24h/24 ; garde à domicile résident ; dame de compagnie à demeure ; garde-malade à domicile
fr auxiliaire de vie à demeure ; aide-soignant à demeure ; garde de vie à domicile ; garde à demeure
en live-in carer ; 24-hour carer ; live-in caregiver ; residential carer at home ; sitter service carer ; live-in care assistant
en live-in caretaker elderly ; resident carer ; 24/7 carer
de 24-Stunden-Betreuungskraft ; Live-in-Betreuung ; Personenbetreuer ; 24-Stunden-Pflegekraft ; häusliche Betreuungskraft ; Betreuungskraft im Haushalt
de 24-Stunden-Betreuerin ; Live-in-Pflegekraft ; Personenbetreuerin ; 24-Stunden-Pflegerin

concept personal-assistant-disability
kind occupation
parent family-carer
isco 5322
rubric care
work care
nl persoonlijk assistent voor iemand met een handicap ; persoonlijke assistentie ; PVB-assistent ; ADL-assistent ; assistent van een persoon met een handicap ; ADL-assistente
nl zorgassistent PAB ; persoonlijk assistent PAB ; budgetassistent ; PGB-hulp ; persoonlijke assistent
nl assistent zelfstandig wonen met handicap ; assistent aan huis voor persoon met een handicap ; hulp voor rolstoelgebruiker
fr assistant personnel handicap ; assistant AVJ ; aide à la vie journalière ; assistant de vie pour personne handicapée ; aide AVJ
fr assistant personnel BAP ; aide humaine handicap
fr accompagnant de personne handicapée à domicile
en personal assistant disability ; disability personal assistant ; independent living assistant ; ADL assistant ; PA for a disabled person
en personal care assistant disability ; support worker for physical disability ; spinal injury carer ; direct payments carer
en home support worker for disabled people
de persönlicher Assistent für Menschen mit Behinderung ; ADL-Assistent ; Behindertenassistent ; Arbeitgebermodell-Assistenz
de Assistenzkraft für Menschen mit Behinderung ; Assistent für Rollstuhlfahrer ; Assistenznehmer-Begleiter

concept disability-carer
kind occupation
parent care-professional
isco 5321
rubric care 0.7 social 0.3
work care psychosocial
nl verzorgende gehandicaptenzorg ; zorgbegeleider ; verzorger gehandicaptenzorg ; zorgkundige gehandicaptenzorg ; medewerker gehandicaptenzorg ; verzorgende personen met een beperking ; begeleider in een voorziening voor personen met een handicap ; opvoeder-verzorger ; groepsverzorger
nl begeleider wonen personen met een beperking ; dagbesteder handicap
nl groepsbegeleider gehandicaptenzorg ; persoonlijk begeleider gehandicaptenzorg
fr soignant en institution pour personnes handicapées ; aide-soignant secteur handicap ; auxiliaire de soins handicap ; soignant en foyer pour adultes handicapés ; auxiliaire de vie secteur handicap
fr aide-soignant en institution pour adultes handicapés ; soignant en MAS ; assistant socio-éducatif handicap ; auxiliaire de vie en foyer
en carer for disabled people ; disability care worker ; support worker disability services ; care assistant in disability services
en support worker learning disabilities ; disability support carer ; group home support worker ; residential disability worker
de Heilerziehungspflegehelfer ; Betreuer in der Behindertenhilfe ; Pflegehelfer Behindertenhilfe ; Pflegekraft in der Behindertenhilfe ; Betreuer im Behindertenwohnheim
de Betreuer Behindertenwohnheim ; Behindertenpfleger ; Wohnbetreuer Behindertenhilfe ; Fachmann Betreuung Behinderte

concept mental-health-support-worker
kind occupation
parent care-professional
isco 5321
rubric care 0.6 social 0.4
work care psychosocial
nl begeleider geestelijke gezondheidszorg ; zorgkundige psychiatrie ; begeleider beschut wonen ; medewerker psychiatrisch verzorgingstehuis ; afdelingsbegeleider psychiatrie ; ervaringsdeskundige psychiatrie ; ervaringswerker
nl groepsbegeleider ggz ; medewerker psychiatrische afdeling ; ervaringswerker ggz ; ervaringsdeskundige ggz
nl sociotherapeutisch medewerker ; woonbegeleider ggz
fr aide-soignant en psychiatrie ; accompagnateur en habitations protégées ; éducateur en maison de soins psychiatriques ; pair-aidant ; accompagnateur en santé mentale
fr aide-soignante en psychiatrie ; accompagnant en santé mentale ; intervenant en habitation protégée ; pair-aidant en santé mentale
fr moniteur en psychiatrie ; soignant en psychiatrie
en mental health support worker ; psychiatric aide ; mental health care assistant ; psychiatric care assistant ; peer support worker ; supported living worker mental health
en psychiatric nursing assistant ; peer support worker mental health ; mental health recovery worker ; psychiatric technician
en mental health aide ; psychiatric support worker
de Pflegehelfer Psychiatrie ; Betreuer in der Psychiatrie ; Genesungsbegleiter ; Mitarbeiter im betreuten Wohnen Psychiatrie ; EX-IN-Genesungsbegleiter
de Betreuer Psychiatrie ; Peerberater Psychiatrie ; Wohnbetreuer Psychiatrie ; psychiatrischer Betreuungshelfer

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
nl strandredder EHBO ; hulppostmedewerker ; helper Vlaamse Kruis ; eerstehulpdienst vrijwilliger
fr secouriste ; secouriste d'entreprise ; secouriste volontaire Croix-Rouge ; sauveteur secouriste du travail ; premier intervenant ; secouriste événementiel
fr secouriste bénévole ; secouriste de la Croix-Rouge ; intervenant secouriste ; équipier secouriste ; aide-secouriste
fr brigadier secouriste
en first aider ; first aid attendant ; workplace first aider ; event first aider ; Red Cross first aider ; first responder
en first aid volunteer ; St John volunteer ; community first responder ; first aid officer
de Ersthelfer ; Betriebssanitäter ; Sanitätshelfer ; betrieblicher Ersthelfer ; Helfer vor Ort ; Sanitätsdiensthelfer ; Betriebsersthelfer
de Helfer im Sanitätsdienst ; Rotkreuzhelfer ; First Responder ; Sanitätsdienstleistender ; Samariter

concept hospital-orderly
kind occupation
parent care-professional
isco 5329
rubric care 0.6 logistics 0.4
work care logistics
nl patiëntenvervoerder ; patiëntenvervoerster ; brancardier ; patiëntentransporteur ; interne patiëntenvervoerder ; ziekenbroeder ; medewerker patiëntenvervoer ; bedtransporteur ; medewerker intern patiëntentransport ; beddenvervoerder
nl ziekenhuishulp ; patiëntenvervoerder binnen het ziekenhuis ; medewerker patiëntenvervoer intern ; zaalhulp ; ziekenhuistransporteur
nl beddentransporteur ; bedmanager transport ; mortuariummedewerker ziekenhuis ; logistiek hulp patiëntenvervoer
fr brancardier ; brancardière ; transporteur de patients ; brancardier hospitalier ; agent de transport interne des patients ; coursier-brancardier ; transport interne des malades
fr agent de brancardage ; ASHQ ; agent hospitalier ; fille de salle ; agent de transport de patients ; agent d'amphithéâtre
en hospital orderly ; hospital porter ; patient porter ; patient transporter ; medical porter ; stretcher bearer ; patient transport porter
en ward orderly ; theatre porter ; portering assistant ; bed porter ; hospital transporter ; mortuary porter
de Krankenträger ; Patiententransporteur ; Patientenbegleitdienst ; Hol- und Bringedienst ; Krankenhaushelfer ; Mitarbeiter Patiententransport ; Bettentransport Mitarbeiter
de Hol- und Bringdienst ; Krankenhausbote ; Bettentransporteur ; Bettenfahrer ; Abteilungshelfer ; Abteilungshilfe ; OP-Träger
de Lagerungshelfer ; Transportdienst Krankenhaus ; Stationsbote ; Prosekturgehilfe

concept logistics-assistant-care
kind occupation
parent care-professional
isco 5329
rubric care 0.6 logistics 0.4
work care logistics
nl logistiek assistent ; logistiek assistente ; logistiek assistent in de zorg ; logistiek helper zorg ; afdelingsassistent ; zorgassistent ; zorgondersteuner ; voedingsassistent op de afdeling ; logistiek medewerker verpleegafdeling ; ondersteunend medewerker zorg ; afdelingshulp ; hotelassistent zorg ; zorgassistente
nl verpleegkundig logistiek assistent ; huishoudelijk medewerker zorgafdeling ; zorghostess
nl hulp op de verpleegafdeling
fr assistant logistique en soins ; assistante logistique ; aide logistique en unité de soins ; assistant en logistique hospitalière ; aide-hospitalière ; agent de service hospitalier ; assistant logistique en maison de repos ; aide hospitalier ; ASH ; ASL
fr aide hôtelière en soins ; agent logistique d'unité de soins ; hôtesse de soins ; assistante hospitalière
en ward assistant ; logistics assistant in care ; ward support worker ; hospital ward helper ; care support assistant ; ward helper ; ward host
en ward logistics assistant ; ward housekeeper ; care hotel assistant
en ward support assistant
de Stationshelfer ; Stationsassistent ; Pflegeassistenz Logistik ; Serviceassistent auf Station ; Servicekraft im Krankenhaus ; Stationshilfe ; Versorgungsassistent
de Versorgungsassistent Station ; Stationsassistentin ; Serviceassistent Pflege ; Pflegeserviceassistent ; Servicekraft auf Station
de Stationssekretariatshilfe ; Servicehelfer im Sozial- und Gesundheitswesen

concept sterilisation-assistant
kind occupation
parent care-professional
isco 5329
rubric care
work technical care
nl medewerker centrale sterilisatie ; sterilisatieassistent ; medewerker CSA ; deskundige steriele medische hulpmiddelen ; sterilisatiemedewerker ; medewerker sterilisatieafdeling ; DSMH
nl medewerker centrale sterilisatieafdeling ; sterilisatietechnicus ; sterilisatiehulp ; medewerker sterilisatie ; scopenreiniger
nl medewerker instrumentenvoorbereiding ; desinfectiemedewerker endoscopie
fr agent de stérilisation ; assistant en stérilisation centrale ; technicien en stérilisation ; aide en stérilisation ; agent en stérilisation hospitalière ; opérateur en stérilisation
fr technicien de stérilisation ; stérilisateur ; agent de stérilisation hospitalière ; technologue en dispositifs médicaux
fr agent de désinfection d'endoscopes
en sterilisation technician ; sterile services technician ; sterilisation aide ; central sterile supply technician ; decontamination technician ; sterile processing technician
en CSSD technician ; sterile services assistant ; central service technician ; endoscope decontamination technician
en instrument technician sterile services ; sterilisation attendant
de Sterilisationsassistent ; Mitarbeiter ZSVA ; Fachkraft für Medizinprodukteaufbereitung ; FMA ; Sterilgutassistent ; AEMP-Mitarbeiter ; Mitarbeiter Aufbereitung Medizinprodukte
de Mitarbeiter AEMP ; technischer Sterilisationsassistent ; FMA Medizinprodukteaufbereitung ; Medizinproduktetechnologe
de Endoskopaufbereiter ; Mitarbeiter Zentralsterilisation

concept imaging-assistant
kind occupation
parent care-professional
isco 5329
rubric care
work care
nl assistent medische beeldvorming ; hulp radiologie ; zaalhulp radiologie ; assistent röntgen ; labohulp ziekenhuis ; assistent radiologie
nl radiologieassistent ; medewerker medische beeldvorming ; hulp medische beeldvorming ; assistent nucleaire geneeskunde
nl echografieassistent
fr aide en imagerie médicale ; assistant en radiologie ; aide-radiologie ; auxiliaire en imagerie ; aide en radiologie
fr agent d'accueil technique radiologie ; aide-manipulateur ; auxiliaire en imagerie médicale
en imaging assistant ; radiology assistant ; X-ray aide ; radiography helper ; radiography assistant ; imaging support worker
en radiographic helper ; MRI assistant ; X-ray assistant ; ultrasound assistant
de Radiologiehelfer ; Röntgenhelfer ; Assistenz Radiologie ; Hilfskraft Bildgebung ; Helfer Radiologie ; Hilfskraft Röntgen

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
nl traditionele vroedvrouw ; bakermoeder ; geboorteassistent ; bevallingsassistent ; dorpsvroedvrouw
nl vrouw die helpt bij bevallingen ; inheemse vroedvrouw ; lekenvroedvrouw ; traditioneel geboorteassistent ; bakervrouw
nl traditioneel vroedkundige
fr accoucheuse traditionnelle ; matrone ; aide à l'accouchement ; assistante de naissance ; matrone de village ; accoucheuse de village
fr accoucheuse empirique ; assistante traditionnelle à l'accouchement
en traditional birth attendant ; birth attendant ; traditional midwife ; birth assistant ; village midwife ; lay midwife
en traditional birth companion ; skilled birth attendant
de traditionelle Geburtshelferin ; Geburtsassistentin ; Laienhebamme ; Hilfshebamme ; Dorfhebamme ; traditionelle Hebamme
de Geburtshelferin ohne Diplom ; Wehfrau

concept dental-aide
kind occupation
parent dental-assistant
isco 5329
rubric care
work care
nl hulp in de tandartspraktijk ; sterilisatiehulp tandarts ; tandartshulp ; praktijkhulp tandarts
nl schoonmaker instrumenten tandartspraktijk ; hulp tandarts ; tandtechnische hulp
fr aide en cabinet dentaire ; aide au fauteuil ; aide-stérilisation dentaire ; auxiliaire dentaire ; agent de stérilisation dentaire
fr aide en dentisterie ; aide de laboratoire dentaire
en dental aide ; dental surgery helper ; dental practice helper ; dental sterilisation aide ; dental helper ; dental laboratory aide
en dental decontamination assistant
de Zahnarzthilfe ; Hilfskraft Zahnarztpraxis ; Praxishilfe Zahnarzt ; zahnärztlicher Helfer ; Hilfe in der Zahnarztpraxis
de Sterilgutassistenz Zahnarztpraxis ; Dentalhelfer

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
nl revalidatieassistent ; revalidatiehulp ; assistent revalidatie ; oefenassistent ; hulp in de kinezaal ; revalidatietechnicus
nl revalidatiemedewerker oefenzaal ; hulp revalidatie ; logistiek medewerker kinezaal ; mobilisatiehulp ; therapieassistent ; therapiehulp
nl paramedisch assistent
fr assistant en réadaptation ; aide en revalidation ; assistant de rééducation ; aide en salle de kiné ; aide-rééducateur
fr assistant thérapeute ; auxiliaire de réadaptation ; technicien en réadaptation ; aide à la mobilisation ; accompagnant de rééducation
en rehabilitation assistant ; rehab assistant ; therapy support worker ; exercise assistant in rehab ; rehabilitation technician
en rehabilitation support worker ; reablement assistant ; therapy aide ; mobility assistant ; falls prevention assistant ; therapy helper
en rehab support worker
de Rehaassistent ; Rehabilitationshelfer ; Assistent Rehabilitation ; Hilfskraft in der Therapie ; Therapiehilfe ; Rehahelfer
de Mobilisationshelfer ; Rehatechnik-Assistenz ; Assistenz Therapie ; therapeutische Hilfskraft ; Therapiehilfskraft

concept hospital-physiotherapist
kind occupation
protected
parent physiotherapist
isco 2264
rubric care
work care
nl kinesitherapeut intensieve zorgen ; kinesist ademhaling covid ; kinesitherapeut ziekenhuis ; kinesitherapeut woonzorgcentrum ; revalidatiekinesist ; geriatrisch kinesist ; geriatriefysiotherapeut
nl kinesist neurologie ; kinesitherapeut pneumologie ; kinesitherapeut orthopedie
nl ziekenhuisfysiotherapeut ; ziekenhuiskinesist
fr kinésithérapeute aux soins intensifs ; kinésithérapeute hospitalier ; kinésithérapeute en maison de repos ; kinésithérapeute gériatrique ; kiné Covid
fr kinésithérapeute en réanimation ; kinésithérapeute en centre de revalidation
fr kinésithérapeute en pneumologie
en hospital physiotherapist ; ICU physiotherapist ; care home physiotherapist ; geriatric physiotherapist ; inpatient physiotherapist
en critical care physiotherapist ; acute care physiotherapist ; ward physiotherapist
de Physiotherapeut Intensivstation ; Krankenhausphysiotherapeut ; Physiotherapeut im Pflegeheim ; geriatrischer Physiotherapeut
de Klinikphysiotherapeut ; Physiotherapeut Akutgeriatrie ; Physiotherapeut Intensivpflege

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
nl acupuncturiste ; homeopathisch arts ; arts-acupuncturist ; arts-homeopaat ; ayurvedatherapeut ; unani-genezer
nl orthomoleculair therapeut ; natuurgeneeskundig therapeut ; integratief arts ; Chinese kruidentherapeut ; TCM-arts ; klassiek homeopaat
nl integratief therapeut ; natuurgeneeskundig arts ; antroposofisch therapeut ; orthomoleculair arts
nl beoefenaar van complementaire geneeskunde ; alternatief arts ; iriscopist ; therapeut natuurgeneeskunde ; ayurvedisch behandelaar
nl auriculotherapeut
fr homéopathe ; acupuncteur ; naturopathe ; praticien en médecine chinoise ; médecin ayurvédique ; médecin homéopathe ; praticien en médecine traditionnelle ; acupunctrice
fr médecin acupuncteur ; médecin homéopathe uniciste ; médecin naturopathe ; praticien ayurvédique ; praticien en acupuncture
fr praticien en homéopathie ; praticien en médecine intégrative ; praticien en médecine complémentaire ; praticien en naturopathie
fr thérapeute orthomoléculaire ; médecin anthroposophe ; spécialiste en médecine traditionnelle chinoise ; iridologue ; auriculothérapeute
fr médecin en médecine intégrative ; hakim ; thérapeute ayurvédique ; praticien MTC ; nutrithérapeute ; médecin phytothérapeute
fr médecin en acupuncture ; homéopathe uniciste ; acupuncteur traditionnel ; thérapeute en médecine douce ; praticien en médecine douce
fr herboriste de médecine chinoise
en homeopath ; acupuncturist ; naturopath ; ayurvedic practitioner ; traditional Chinese medicine practitioner ; herbal medicine practitioner ; complementary medicine practitioner
en acupuncture practitioner ; Chinese medicine doctor ; Chinese herbal medicine practitioner ; ayurvedic doctor ; ayurvedic physician
en unani practitioner ; naturopathic doctor ; naturopathic physician ; integrative medicine practitioner ; licensed acupuncturist
en medical herbalist ; homoeopath ; homeopathic doctor ; anthroposophic doctor ; functional medicine practitioner
en traditional medicine practitioner ; orthomolecular therapist ; iridologist ; auriculotherapist ; holistic doctor
en alternative medicine doctor ; Siddha practitioner ; complementary therapist ; Ayurveda therapist ; holistic acupuncturist
de Homöopath ; Akupunkteur ; Heilpraktiker ; Naturheilkundler ; Ayurveda-Therapeut ; TCM-Therapeut ; Heilpraktikerin ; Naturheilpraktiker
de Ayurveda-Arzt ; Akupunkteurin ; Arzt für Naturheilverfahren ; Arzt für Homöopathie ; TCM-Arzt ; TCM-Praktiker ; klassischer Homöopath
de Naturarzt ; Naturheilkundearzt ; anthroposophischer Arzt ; Orthomolekulartherapeut ; Praktiker der Chinesischen Medizin
de Komplementärtherapeut ; Komplementärmediziner ; Alternativmediziner ; Ayurveda-Mediziner ; Irisdiagnostiker ; Ohrakupunkteur
de Homöopathin ; Arzt für Akupunktur ; Heilpraktiker für Naturheilkunde ; integrativer Mediziner ; Phytotherapeut und Heilpraktiker
de Unani-Heiler

concept alternative-healer
kind occupation
parent care-professional
isco 3230
rubric care
nl reflexoloog ; voetreflexoloog ; kruidengenezer ; magnetiseur ; herborist ; reikitherapeut ; bachbloesemtherapeut ; aromatherapeut ; kinesioloog ; fytotherapeut ; sofroloog ; hypnotherapeut
nl voetzonetherapeut ; cranio-sacraaltherapeut ; craniosacraal therapeut ; polariteitstherapeut ; healer ; energetisch therapeut
nl shiatsumasseur ; ayurvedisch masseur ; paranormaal genezer ; lichttherapeut ; energiewerker ; klankschaaltherapeut
nl voedingstherapeut ; kruidendokter ; kruidkundige ; gezondheidstherapeut alternatief ; traditioneel genezer ; bottenzetter ; sjamaan
nl gebedsgenezeres ; edelsteentherapeut ; reiki-master ; hypnose therapeut ; biofeedbacktherapeut ; ademcoach
nl bowentherapeut ; chakratherapeut ; massagetherapeut alternatief ; regressietherapeut ; metamorf masseur ; Touch for Health-therapeut
nl helderziende genezer ; familieopsteller ; cuppingtherapeut ; haptotherapeut
fr réflexologue ; herboriste ; guérisseur ; magnétiseur ; praticien reiki ; rebouteux ; aromathérapeute ; phytothérapeute ; sophrologue ; kinésiologue ; hypnothérapeute
fr énergéticien ; thérapeute énergétique ; bioénergéticien ; praticien en réflexologie plantaire ; réflexologue plantaire
fr thérapeute crânio-sacré ; praticien en kinésiologie ; conseiller en fleurs de Bach ; maître reiki ; chaman ; tradipraticien
fr guérisseur traditionnel ; hypnotiseur thérapeute ; radiesthésiste ; coupeur de feu ; géobiologue ; lithothérapeute ; fasciathérapeute
fr praticien en ayurvéda ; conseillère en aromathérapie ; naturopathe non médecin ; praticien en hypnose ; praticien bien-être
fr sonothérapeute ; luminothérapeute ; praticien polarity ; réflexothérapeute ; herboriste thérapeute ; praticien ventouses
fr marabout guérisseur ; haptonome ; somatothérapeute ; psychogénéalogiste
en reflexologist ; herbalist ; traditional healer ; reiki practitioner ; aromatherapist ; bonesetter ; sophrologist ; hypnotherapist ; cupping therapist
en foot reflexologist ; craniosacral therapist ; energy healer ; spiritual healer ; folk healer ; herbal healer ; witch doctor
en crystal healer ; reiki master ; Bach flower therapist ; kinesiologist alternative ; Bowen therapist ; polarity therapist ; sound healer
en bioenergy therapist ; scraping therapist ; village healer ; homeopathic assistant ; ayurvedic masseur ; indigenous healer ; shaman
en magnetic healer ; holistic therapist ; thermalist ; sophrology practitioner ; hypnosis therapist ; biofeedback therapist
en light therapist ; traditional bone setter ; plant healer ; phytotherapist ; rolfing practitioner ; mindfulness healer
de Reflexzonentherapeut ; Kräuterheiler ; Heiler ; Reiki-Therapeut ; Aromatherapeut ; Wunderheiler ; Fußreflexologe ; Hypnotherapeut ; Kinesiologe ; Geistheiler
de Energetiker ; Humanenergetiker ; Craniosacral-Therapeut ; Bachblütenberater ; Bachblütentherapeut ; Schamane ; Geistheilerin
de Kräuterkundiger ; Kräuterfrau ; Knochenheiler ; Lichttherapeut ; Klangtherapeut ; Klangschalentherapeut ; Phytotherapeut
de Aromaberaterin ; Hypnosetherapeut ; Sophrologe ; Reiki-Meister ; Schröpftherapeut ; Polarity-Therapeut
de Bioresonanztherapeut ; Handaufleger ; Gesundbeter ; Rebirther ; Rutengänger Heiler ; traditioneller Heiler ; Fußreflexzonentherapeut
de Heilsteintherapeut ; Magnetiseur ; Kinesiologin ; Bowen-Therapeut ; Entspannungstherapeut ; Feldenkrais-Lehrer ; Rolfer
de Alexandertechnik-Lehrer ; Kräuterpädagoge
