# Places where helpers work: institutions and services of Belgian care, welfare, education and leisure, with their
# abbreviations (WZC, OCMW, CPAS, MRS) and the words neighbouring countries use. They say where; those that are
# made for one kind of work (a kitchen, a laundry, a ward) lean to its rubric too.

concept care-institution
kind workplace
nl zorginstelling ; zorgvoorziening ; zorgorganisatie ; welzijnsvoorziening ; welzijnsorganisatie ; verzorgingsinstelling ; instelling ; voorziening
fr établissement de soins ; institution de soins ; structure de soins ; organisation de soins ; institution ; établissement médico-social
en care institution ; care organisation ; care facility ; care provider ; welfare organisation ; health care facility
de Pflegeeinrichtung ; Einrichtung ; Gesundheitseinrichtung ; Sozialeinrichtung ; Betreuungseinrichtung ; Wohlfahrtseinrichtung

concept residential-care-centre
kind workplace
parent care-institution
nl woonzorgcentrum ; WZC ; rusthuis ; bejaardentehuis ; ouderenvoorziening ; verzorgingshuis ; verpleeghuis ; bejaardenhuis ; rustoord ; woonzorghuis
fr maison de repos ; home pour personnes âgées ; EHPAD ; maison de retraite ; résidence pour seniors ; MRPA ; résidence pour personnes âgées ; home
en nursing home ; care home ; residential care home ; old people's home ; retirement home ; elderly care home ; residential care centre ; home for the elderly
de Pflegeheim ; Altenheim ; Seniorenheim ; Altersheim ; Seniorenresidenz ; Altenpflegeheim ; Wohn- und Pflegezentrum ; Alters- und Pflegeheim

concept rest-and-nursing-home
kind workplace
parent residential-care-centre
nl rust- en verzorgingstehuis ; RVT ; RVT-afdeling ; rust- en verzorgingsbed ; verzorgingstehuis
fr maison de repos et de soins ; MRS ; unité MRS ; lit MRS ; MR-MRS
en nursing and residential home ; RVT home ; skilled nursing facility ; high-dependency care home
de Alten- und Pflegeheim ; Wohn- und Pflegeheim ; Pflegewohnheim ; vollstationäre Pflege

concept assisted-living
kind workplace
parent care-institution
nl assistentiewoning ; serviceflat ; aanleunwoning ; groep van assistentiewoningen ; GAW ; serviceresidentie ; seniorenflat
fr résidence-services ; résidence service ; appartement service ; logement encadré pour seniors ; flat service ; résidence autonomie
en assisted living ; sheltered housing ; service flat ; serviced apartments for seniors ; retirement flat ; extra care housing
de betreutes Wohnen ; Servicewohnen ; Seniorenwohnung ; betreutes Seniorenwohnen ; Wohnen mit Service

concept short-stay-centre
kind workplace
parent care-institution
nl centrum voor kortverblijf ; kortverblijf ; hersteloord ; herstelverblijf ; zorghotel ; centrum voor herstelverblijf ; CVK
fr centre de court séjour ; court-séjour ; maison de convalescence ; centre de convalescence ; séjour de répit ; revalidation court séjour
en short-stay centre ; respite centre ; convalescent home ; recovery centre ; respite care facility
de Kurzzeitpflege ; Kurzzeitpflegeeinrichtung ; Erholungsheim ; Genesungsheim ; Kurzaufenthaltszentrum

concept day-care-centre-elderly
kind workplace
parent care-institution
nl dagverzorgingscentrum ; DVC ; dagverzorging ; dagopvang voor ouderen ; dagverzorgingshuis ; centrum voor dagverzorging ; CDV
fr centre de soins de jour ; centre d'accueil de jour ; CSJ ; accueil de jour pour personnes âgées ; centre de jour pour seniors
en adult day care centre ; day care centre for the elderly ; day care for older people ; elderly day centre ; senior day care
de Tagespflege ; Tagespflegeeinrichtung ; Tagesstätte für Senioren ; Seniorentagesstätte ; Tageszentrum für Senioren

concept day-centre
kind workplace
parent care-institution
nl dagcentrum ; dagbesteding ; activiteitencentrum ; dagactiviteitencentrum ; DAC ; dagopvang ; inloopcentrum ; dagbestedingscentrum
fr centre de jour ; service d'accueil de jour ; SAJ ; accueil de jour ; centre d'activités de jour ; centre d'accueil pour adultes
en day centre ; drop-in centre ; activity centre ; day activity centre ; day services ; day care
de Tageszentrum ; Tagesstätte ; Tagesförderstätte ; Tagesbetreuungszentrum ; Begegnungsstätte

concept local-service-centre
kind workplace
parent care-institution
nl lokaal dienstencentrum ; LDC ; dienstencentrum ; regionaal dienstencentrum ; seniorencentrum ; ontmoetingscentrum voor ouderen
fr centre de services local ; centre de services ; maison des seniors ; club des seniors ; centre d'accueil pour aînés
en local service centre ; community service centre ; seniors' centre ; older people's centre ; neighbourhood service centre
de lokales Dienstleistungszentrum ; Seniorenzentrum ; Seniorentreff ; Seniorenbegegnungsstätte ; Nachbarschaftszentrum für Senioren

concept hospital
kind workplace
parent care-institution
nl ziekenhuis ; algemeen ziekenhuis ; AZ ; hospitaal ; kliniek ; ziekenhuizen ; regionaal ziekenhuis ; ZH
fr hôpital ; clinique ; centre hospitalier ; hôpital général ; CHR ; CHC ; milieu hospitalier
en hospital ; general hospital ; clinic ; medical centre ; acute hospital ; infirmary
de Krankenhaus ; Klinik ; Spital ; Klinikum ; Allgemeinkrankenhaus ; Hospital

concept university-hospital
kind workplace
parent hospital
nl universitair ziekenhuis ; UZ ; UMC ; academisch ziekenhuis ; universitair medisch centrum
fr hôpital universitaire ; CHU ; cliniques universitaires ; centre hospitalier universitaire
en university hospital ; teaching hospital ; academic hospital ; university medical centre
de Universitätsklinikum ; Universitätsklinik ; Uniklinik ; Universitätsspital

concept psychiatric-hospital
kind workplace
parent hospital
nl psychiatrisch ziekenhuis ; PZ ; psychiatrisch centrum ; psychiatrische instelling ; PAAZ ; psychiatrische afdeling ; psychiatrie
fr hôpital psychiatrique ; HP ; centre psychiatrique ; clinique psychiatrique ; service de psychiatrie ; psychiatrie
en psychiatric hospital ; mental hospital ; psychiatric ward ; mental health unit ; psychiatric clinic
de psychiatrische Klinik ; Psychiatrie ; psychiatrisches Krankenhaus ; Nervenklinik ; psychiatrische Station

concept psychiatric-care-home
kind workplace
parent care-institution
nl psychiatrisch verzorgingstehuis ; PVT ; beschut wonen ; initiatief voor beschut wonen ; IBW ; beschermd wonen
fr maison de soins psychiatriques ; MSP ; habitation protégée ; IHP ; initiative d'habitations protégées
en psychiatric care home ; sheltered living ; supported housing for mental health ; psychiatric nursing home
de psychiatrisches Pflegeheim ; geschütztes Wohnen ; sozialpsychiatrisches Wohnheim ; betreute Wohngemeinschaft

concept mental-health-centre
kind workplace
parent care-institution
nl centrum voor geestelijke gezondheidszorg ; CGG ; GGZ ; ggz-instelling ; mobiel team ; mobiel crisisteam ; geestelijke gezondheidszorg
fr service de santé mentale ; SSM ; centre de santé mentale ; centre de guidance ; CMP ; équipe mobile de crise ; santé mentale
en mental health centre ; community mental health centre ; mental health service ; mobile crisis team ; mental health team
de Zentrum für psychische Gesundheit ; sozialpsychiatrischer Dienst ; Beratungs- und Therapiezentrum ; psychosozialer Dienst ; mobiles Krisenteam

concept rehabilitation-centre
kind workplace
parent care-institution
nl revalidatiecentrum ; revalidatieziekenhuis ; centrum voor ambulante revalidatie ; revalidatieafdeling ; Sp-dienst
fr centre de revalidation ; centre de réadaptation ; centre de rééducation ; service de revalidation ; CRF ; SSR
en rehabilitation centre ; rehab centre ; rehabilitation hospital ; rehabilitation ward ; outpatient rehabilitation centre
de Rehabilitationszentrum ; Rehaklinik ; Reha-Zentrum ; Rehabilitationsklinik ; Rehastation

concept community-health-centre
kind workplace
parent care-institution
nl wijkgezondheidscentrum ; WGC ; gezondheidscentrum ; eerstelijnszone ; multidisciplinaire praktijk ; ELZ
fr maison médicale ; centre de santé ; centre de santé intégré ; maison de santé ; maison de santé pluridisciplinaire
en community health centre ; health centre ; primary care centre ; neighbourhood health centre ; primary care zone
de Gesundheitszentrum ; medizinisches Versorgungszentrum ; MVZ ; Stadtteilgesundheitszentrum ; Primärversorgungszentrum

concept doctor-practice
kind workplace
parent care-institution
nl huisartsenpraktijk ; dokterspraktijk ; groepspraktijk ; praktijk ; consultatieruimte ; artsenpraktijk ; dokterskabinet
fr cabinet médical ; cabinet de médecine générale ; pratique de groupe ; cabinet du médecin ; cabinet médical de groupe
en doctor's practice ; GP practice ; surgery ; group practice ; doctor's office ; general practice surgery
de Arztpraxis ; Hausarztpraxis ; Gemeinschaftspraxis ; Ordination ; Praxis

concept out-of-hours-gp-post
kind workplace
parent care-institution
nl huisartsenwachtpost ; wachtpost ; huisartsenpost ; HAP ; triagepost ; triagecentrum
fr poste de garde ; poste de garde médicale ; maison médicale de garde ; centre de tri ; poste de triage
en out-of-hours GP centre ; GP out-of-hours post ; triage centre ; triage post ; walk-in centre
de ärztlicher Bereitschaftsdienst ; Notfallpraxis ; hausärztlicher Notdienst ; Triagestelle ; Triagezentrum

concept vaccination-centre
kind workplace
parent care-institution
nl vaccinatiecentrum ; vaccinatiepost ; priklocatie ; vaccinatiedorp ; vaccinatiestraat ; vaccinatiecentra
fr centre de vaccination ; vaccinodrome ; antenne de vaccination ; point de vaccination ; centres de vaccination
en vaccination centre ; vaccination hub ; vaccine clinic ; vaccination site ; vaccination post
de Impfzentrum ; Impfstelle ; Impfstraße ; Impfstation ; Impfpraxis

concept test-centre
kind workplace
parent care-institution
nl testcentrum ; afnamecentrum ; teststraat ; testpost ; covid-testcentrum ; schakelpunt testen ; testdorp
fr centre de test ; centre de prélèvement ; centre de dépistage ; point de test ; drive-in de dépistage
en test centre ; testing site ; sampling centre ; Covid test centre ; screening centre
de Testzentrum ; Teststation ; Abstrichstelle ; Teststraße ; Entnahmestelle

concept transit-care-centre
kind workplace
parent care-institution
nl schakelzorgcentrum ; SZC ; tussenstructuur ; schakelzorg ; intermediair zorgcentrum ; noodhospitaal ; veldhospitaal
fr structure intermédiaire de soins ; centre de soins intermédiaires ; structure de soins intermédiaire ; hôpital de campagne ; structure de répit post-hospitalier
en transitional care centre ; intermediate care centre ; step-down facility ; field hospital ; emergency hospital
de Übergangspflegezentrum ; Übergangspflege ; Zwischenpflegezentrum ; Notkrankenhaus ; Feldlazarett

concept contact-tracing-centre
kind workplace
nl contactcentrum contactonderzoek ; contactcentrum ; cel contactonderzoek ; lokaal contactonderzoeksteam
fr centre de suivi des contacts ; cellule de suivi des contacts ; centre de tracing ; cellule de tracing
en contact tracing centre ; contact tracing team ; contact tracing office ; contact tracing unit
de Contact-Tracing-Team ; Kontaktnachverfolgungsteam ; Kontaktnachverfolgungszentrum ; Kontaktermittlungsstelle

concept emergency-department
kind workplace
parent hospital
nl spoedgevallendienst ; spoed ; spoedafdeling ; dienst spoedgevallen ; SEH ; spoedeisende hulp ; spoeddienst
fr service des urgences ; urgences ; aux urgences ; salle d'urgence ; service d'urgence
en emergency department ; emergency room ; accident and emergency ; A&E ; casualty ; casualty department
de Notaufnahme ; Notfallambulanz ; Notfallaufnahme ; Rettungsstelle ; Notfallstation

concept intensive-care-unit
kind workplace
parent hospital
nl intensieve zorgen ; dienst intensieve zorgen ; intensive care ; IZ ; IC-afdeling ; ICU-dienst ; intensieve
fr soins intensifs ; unité de soins intensifs ; USI ; réanimation ; service de réanimation
en intensive care unit ; ICU ; intensive care ; critical care unit ; high-dependency unit
de Intensivstation ; Intensivpflegestation ; Intensivmedizin ; Intermediate-Care-Station

concept infection-ward
kind workplace
parent hospital
nl covidafdeling ; cohortafdeling ; isolatieafdeling ; corona-afdeling ; quarantaineafdeling ; cohorte
fr unité Covid ; service Covid ; unité d'isolement ; unité de cohorte ; aile Covid
en Covid ward ; isolation ward ; cohort ward ; quarantine unit ; infection ward
de Covid-Station ; Isolierstation ; Infektionsstation ; Quarantänestation ; Coronastation

concept geriatric-ward
kind workplace
parent hospital
nl geriatrie ; geriatrische afdeling ; dienst geriatrie ; G-dienst ; geriatrisch dagziekenhuis
fr gériatrie ; service de gériatrie ; unité gériatrique ; service G ; hôpital de jour gériatrique
en geriatric ward ; geriatrics ; elderly care ward ; geriatric day hospital ; geriatric department
de Geriatrie ; geriatrische Station ; Altersmedizin ; geriatrische Tagesklinik ; Akutgeriatrie

concept dementia-ward
kind workplace
parent residential-care-centre
nl dementieafdeling ; gesloten afdeling ; beveiligde afdeling ; afdeling dementie ; leefgroep dementie ; PG-afdeling ; kleinschalig wonen
fr unité démence ; cantou ; unité Alzheimer ; unité fermée ; unité adaptée ; unité protégée ; unité cognitive
en dementia ward ; dementia unit ; memory care unit ; secure unit ; closed ward ; Alzheimer unit
de Demenzstation ; Demenzbereich ; geschlossene Station ; beschützter Bereich ; Demenz-Wohngruppe ; gerontopsychiatrische Station

concept hospice
kind workplace
parent care-institution
nl hospice ; palliatieve eenheid ; palliatieve afdeling ; hospiz ; palliatief dagcentrum ; palliatieve zorgeenheid
fr hospice ; unité de soins palliatifs ; USP ; maison de soins palliatifs ; service de soins palliatifs ; unité palliative ; service palliatif
en hospice ; palliative care unit ; palliative ward ; palliative day centre ; end-of-life care centre
de Hospiz ; Palliativstation ; Palliativeinheit ; Tageshospiz ; stationäres Hospiz

concept maternity-ward
kind workplace
parent hospital
nl materniteit ; kraamafdeling ; kraamkliniek ; verloskwartier ; moeder-en-kindafdeling ; kinderafdeling ; pediatrie ; NICU
fr maternité ; service de maternité ; bloc accouchement ; salle d'accouchement ; pédiatrie ; néonatologie
en maternity ward ; labour ward ; delivery suite ; maternity unit ; paediatric ward ; neonatal unit
de Entbindungsstation ; Wöchnerinnenstation ; Kreißsaal ; Geburtsstation ; Kinderstation ; Neonatologie

concept operating-theatre
kind workplace
parent hospital
nl operatiekwartier ; OK-kwartier ; operatiezaal ; ontwaakzaal ; recovery ; operatieafdeling
fr bloc opératoire ; salle d'opération ; quartier opératoire ; salle de réveil ; SOP
en operating theatre ; operating room ; surgical theatre ; recovery room ; operating suite
de Operationssaal ; OP-Saal ; OP-Bereich ; Aufwachraum ; Operationstrakt

concept hospital-ward
kind workplace
parent hospital
nl afdeling ; verpleegafdeling ; verpleegeenheid ; ziekenhuisafdeling ; zorgafdeling ; leefgroep
fr unité de soins ; service hospitalier ; étage de soins ; salle d'hospitalisation ; unité de vie
en ward ; nursing unit ; hospital ward ; care unit ; living unit
de Station ; Pflegestation ; Krankenhausstation ; Wohnbereich ; Pflegeabteilung

concept consultation-department
kind workplace
parent hospital
nl polikliniek ; raadpleging ; raadplegingen ; consultatie ; dagziekenhuis ; daghospitaal ; dialyseafdeling
fr polyclinique ; consultations ; policlinique ; hôpital de jour ; service de dialyse
en outpatient clinic ; outpatients ; outpatient department ; day hospital ; dialysis unit
de Ambulanz ; Poliklinik ; Tagesklinik ; Sprechstunde ; Dialysestation

concept blood-donation-centre
kind workplace
nl bloedtransfusiecentrum ; donorcentrum ; bloedinzameling ; bloedinzamelpunt ; plasmacentrum ; bloedbank
fr centre de transfusion ; centre de don de sang ; collecte de sang ; banque de sang ; EFS
en blood donation centre ; blood transfusion centre ; blood drive ; blood bank ; donor centre
de Blutspendezentrum ; Blutspendedienst ; Blutbank ; Blutspendetermin ; Plasmazentrum

concept ambulance-station
kind workplace
nl ambulancepost ; ambulancedienst ; brandweerkazerne ; hulpverleningszone ; MUG-standplaats ; noodcentrale
fr poste d'ambulance ; service d'ambulance ; zone de secours ; caserne de pompiers ; centrale de secours ; SMUR
en ambulance station ; ambulance service ; fire station ; emergency dispatch centre ; rescue zone
de Rettungswache ; Rettungsdienststelle ; Feuerwache ; Rettungsleitstelle ; Leitstelle

concept pharmacy
kind workplace
rubric medical-science
nl apotheek ; ziekenhuisapotheek ; officina ; officina-apotheek ; apotheken
fr pharmacie ; officine ; pharmacie hospitalière ; pharmacie de garde
en pharmacy ; hospital pharmacy ; community pharmacy ; chemist's ; drugstore
de Apotheke ; Krankenhausapotheke ; Offizin ; Klinikapotheke ; öffentliche Apotheke

concept laboratory
kind workplace
rubric medical-science
nl laboratorium ; klinisch laboratorium ; labo ; lab ; ziekenhuislaboratorium
fr laboratoire ; laboratoire d'analyses ; labo ; laboratoire de biologie clinique ; laboratoire médical
en laboratory ; clinical laboratory ; lab ; medical laboratory ; diagnostic laboratory
de Labor ; Laboratorium ; medizinisches Labor ; Krankenhauslabor ; Diagnostiklabor

concept disability-facility
kind workplace
parent care-institution
nl voorziening voor personen met een handicap ; VAPH-voorziening ; MFC ; multifunctioneel centrum ; gehandicaptenzorg ; instelling voor gehandicapten ; tehuis niet-werkenden ; vergunde zorgaanbieder
fr centre pour personnes handicapées ; service résidentiel pour adultes ; SRA ; service résidentiel pour jeunes ; institut médico-pédagogique ; IMP ; IME ; foyer pour handicapés
en disability care facility ; home for people with disabilities ; residential disability service ; disability centre ; learning disability home
de Behinderteneinrichtung ; Wohnheim für Menschen mit Behinderung ; Behindertenheim ; Einrichtung der Eingliederungshilfe ; Wohnstätte

concept sheltered-workshop
kind workplace
nl maatwerkbedrijf ; beschutte werkplaats ; sociale werkplaats ; maatwerk ; sociaal tewerkstellingsbedrijf ; arbeidszorg
fr entreprise de travail adapté ; ETA ; atelier protégé ; ESAT ; entreprise d'insertion
en sheltered workshop ; supported workshop ; social enterprise workshop ; work integration enterprise
de Behindertenwerkstatt ; Werkstatt für behinderte Menschen ; WfbM ; beschützende Werkstätte ; Integrationsbetrieb

concept youth-care-facility
kind workplace
parent care-institution
nl jeugdzorgvoorziening ; jeugdhulpvoorziening ; begeleidingstehuis ; kindertehuis ; OOOC ; CKG ; centrum voor kinderzorg en gezinsondersteuning ; gemeenschapsinstelling ; jeugdinstelling ; gezinshuis
fr institution d'aide à la jeunesse ; service résidentiel général ; SRG ; IPPJ ; maison d'enfants ; home pour enfants ; pouponnière ; MECS ; foyer de l'enfance
en youth care facility ; children's home ; residential youth care ; youth institution ; child protection centre ; youth detention centre
de Jugendhilfeeinrichtung ; Kinderheim ; Jugendwohngruppe ; Kinder- und Jugendheim ; Jugendheim ; Heim für Kinder

concept foster-care-service
kind workplace
nl pleegzorgdienst ; pleegzorg ; dienst voor pleegzorg ; pleeggezin
fr service de placement familial ; service d'accueil familial ; famille d'accueil ; placement en famille d'accueil
en foster care service ; foster care agency ; fostering service ; foster family
de Pflegekinderdienst ; Pflegefamilie ; Familienpflege für Kinder ; Pflegekinderwesen

concept welfare-centre
kind workplace
nl centrum algemeen welzijnswerk ; CAW ; JAC ; welzijnscentrum ; onthaalpunt CAW ; Huis van het Kind
fr centre d'action sociale globale ; CASG ; service social ; maison de l'enfant ; centre de service social ; planning familial
en general welfare centre ; welfare centre ; social service centre ; family planning centre ; social welfare service
de Sozialdienst ; Sozialzentrum ; soziale Beratungsstelle ; Familienberatungsstelle ; Sozialberatungsstelle

concept public-welfare-centre
kind workplace
nl OCMW ; openbaar centrum voor maatschappelijk welzijn ; sociaal huis ; sociale dienst ; zorgbedrijf ; welzijnsvereniging
fr CPAS ; centre public d'action sociale ; maison sociale ; CCAS ; services sociaux
en OCMW ; CPAS ; public centre for social welfare ; social welfare office ; social services department ; public social welfare centre ; public welfare centre
de ÖSHZ ; öffentliches Sozialhilfezentrum ; Sozialamt ; Sozialhilfezentrum ; Sozialbehörde

concept municipality
kind workplace
nl gemeente ; gemeentebestuur ; stadsbestuur ; stadhuis ; gemeentehuis ; lokaal bestuur ; stadsdienst ; bestuur
fr commune ; administration communale ; maison communale ; hôtel de ville ; mairie ; pouvoir local
en municipality ; town hall ; city council ; local authority ; local government ; city hall
de Gemeinde ; Gemeindeverwaltung ; Rathaus ; Stadtverwaltung ; Kommune ; Gemeindehaus

concept homeless-shelter
kind workplace
nl daklozenopvang ; nachtopvang ; thuislozenzorg ; nachtasiel ; opvangtehuis ; noodopvang ; winteropvang ; inloophuis
fr abri de nuit ; centre d'hébergement pour sans-abri ; maison d'accueil ; asile de nuit ; hébergement d'urgence ; CHRS ; accueil de nuit
en homeless shelter ; night shelter ; emergency shelter ; hostel for the homeless ; winter shelter
de Obdachlosenunterkunft ; Notschlafstelle ; Obdachlosenheim ; Nachtasyl ; Notunterkunft ; Wärmestube

concept asylum-centre
kind workplace
nl asielcentrum ; opvangcentrum ; Fedasil ; asielzoekerscentrum ; AZC ; LOI ; lokaal opvanginitiatief ; nooddorp ; vluchtelingenopvang
fr centre d'accueil pour demandeurs d'asile ; centre Fedasil ; centre d'accueil ; ILA ; initiative locale d'accueil ; CADA ; centre pour réfugiés
en asylum centre ; reception centre ; refugee centre ; reception centre for asylum seekers ; emergency village
de Asylzentrum ; Aufnahmezentrum ; Flüchtlingsunterkunft ; Asylbewerberheim ; Erstaufnahmeeinrichtung

concept women-refuge
kind workplace
nl vluchthuis ; vrouwenopvang ; blijf-van-mijn-lijfhuis ; vrouwenopvangcentrum ; Family Justice Center ; veilig huis ; zorgcentrum na seksueel geweld
fr refuge pour femmes ; maison d'accueil pour femmes ; centre pour femmes battues ; refuge ; centre de prise en charge des violences sexuelles ; CPVS
en women's refuge ; women's shelter ; domestic violence shelter ; safe house ; sexual assault centre
de Frauenhaus ; Frauenschutzhaus ; Frauennotruf ; Schutzwohnung ; Frauenzufluchtsstätte

concept food-bank
kind workplace
nl voedselbank ; voedselverdeelpunt ; voedselbedeling ; sociale kruidenier ; voedselverdeling ; kringwinkel ; weggeefwinkel
fr banque alimentaire ; colis alimentaires ; épicerie sociale ; restos du cœur ; distribution alimentaire ; ressourcerie ; aide alimentaire
en food bank ; food distribution point ; social grocery ; food pantry ; food aid ; charity shop ; second-hand shop
de Lebensmittelbank ; Tafelladen ; Lebensmittelausgabe ; Sozialmarkt ; Sozialladen ; Sozialkaufhaus

concept social-restaurant
kind workplace
rubric catering
nl sociaal restaurant ; volksrestaurant ; dorpsrestaurant ; buurtrestaurant ; soepbedeling ; volkskeuken
fr restaurant social ; resto social ; soupe populaire ; cantine solidaire ; cuisine de quartier
en social restaurant ; soup kitchen ; community restaurant ; community kitchen ; community café
de Sozialrestaurant ; Suppenküche ; Sozialküche ; Volksküche ; Nachbarschaftsküche

concept home-nursing-service
kind workplace
nl dienst thuisverpleging ; Wit-Gele Kruis ; thuisverpleging ; wijkverpleging ; thuisverplegingsdienst ; buurtzorg
fr service de soins infirmiers à domicile ; soins infirmiers à domicile ; Croix Jaune et Blanche ; CSD ; SSIAD ; soins à domicile
en home nursing service ; district nursing service ; home nursing ; White and Yellow Cross ; community nursing service
de ambulanter Pflegedienst ; häusliche Krankenpflege ; mobile Hauskrankenpflege ; Hauskrankenpflegedienst ; Sozialstation

concept home-care-service
kind workplace
nl dienst voor gezinszorg ; gezinszorg ; thuiszorgdienst ; Familiehulp ; Familiezorg ; thuiszorgorganisatie ; thuiszorg
fr service d'aide aux familles ; SAFA ; service d'aide à domicile ; services à domicile ; aide aux familles
en home care service ; family care service ; domiciliary care agency ; home care agency ; home help service ; domiciliary care
de Familienhilfedienst ; häuslicher Hilfsdienst ; Hauspflegedienst ; häusliche Pflege ; Heimhilfedienst

concept client-home
kind workplace
nl aan huis ; bij mensen thuis ; thuis bij de cliënt ; ten huize ; huisbezoek ; bij de cliënt thuis ; bij patiënten thuis
fr à domicile ; au domicile des patients ; chez les gens ; au domicile du bénéficiaire ; visite à domicile
en at people's homes ; in the client's home ; home visit ; at home ; at the patient's home
de beim Klienten zu Hause ; zu Hause ; Hausbesuch ; im häuslichen Umfeld ; beim Patienten zu Hause

concept remote-work
kind workplace
nl thuiswerk ; telewerk ; van thuis uit ; thuiswerken ; op afstand ; vanop afstand ; online ; vanuit huis ; telewerken ; digitaal
fr télétravail ; à distance ; de chez soi ; depuis la maison ; travail à domicile ; en ligne ; distanciel
en remote work ; work from home ; telework ; from home ; working remotely ; online ; remotely
de Homeoffice ; Heimarbeit ; Telearbeit ; von zu Hause aus ; Fernarbeit ; online ; aus der Ferne

concept creche
kind workplace
rubric social
nl kinderdagverblijf ; crèche ; kinderopvang ; kribbe ; KDV ; peutertuin ; baby- en peuteropvang ; onthaalgezin ; minicrèche
fr crèche ; milieu d'accueil ; halte-garderie ; MCAE ; prégardiennat ; halte-accueil ; maison d'enfants d'accueil ; multi-accueil
en crèche ; nursery ; day nursery ; day-care nursery ; childcare centre ; kindergarten for toddlers
de Kinderkrippe ; Krippe ; Kindertagesstätte ; Kita ; Kinderhort ; Kinderbetreuungsstätte ; Krabbelstube

concept out-of-school-care
kind workplace
rubric social
nl buitenschoolse opvang ; BKO ; IBO ; BSO ; voor- en naschoolse opvang ; naschoolse opvang ; vakantieopvang ; schoolopvang ; noodopvang voor kinderen
fr accueil extrascolaire ; garderie ; garderie scolaire ; ATL ; accueil temps libre ; accueil de loisirs ; périscolaire ; CLAE
en out-of-school care ; after-school care ; after-school club ; before and after school care ; holiday childcare ; emergency childcare
de Hort ; außerschulische Betreuung ; Nachmittagsbetreuung ; Ferienbetreuung ; offene Ganztagsschule ; Notbetreuung

concept school
kind workplace
nl school ; basisschool ; lagere school ; kleuterschool ; secundaire school ; middelbare school ; scholengroep ; scholen
fr école ; école primaire ; école maternelle ; école secondaire ; lycée ; collège ; établissement scolaire ; athénée
en school ; primary school ; nursery school ; secondary school ; high school ; elementary school
de Schule ; Grundschule ; Kindergarten ; Sekundarschule ; Gymnasium ; Volksschule

concept special-school
kind workplace
parent school
nl buitengewoon onderwijs ; school voor buitengewoon onderwijs ; BuSO ; BuBaO ; BLO ; speciaal onderwijs ; OV1
fr enseignement spécialisé ; école spécialisée ; école d'enseignement spécialisé ; école adaptée ; enseignement spécial
en special school ; special education school ; special needs school ; SEN school
de Förderschule ; Sonderschule ; sonderpädagogische Schule ; Förderzentrum ; heilpädagogische Schule

concept university
kind workplace
nl universiteit ; hogeschool ; campus ; universitaire instelling ; unief
fr université ; haute école ; campus universitaire ; faculté ; école supérieure
en university ; college ; university college ; higher education institution ; faculty
de Universität ; Hochschule ; Fachhochschule ; Campus ; Uni

concept boarding-school
kind workplace
nl internaat ; schoolinternaat ; permanent internaat ; kostschool ; studentenhuis
fr internat ; internat scolaire ; home d'étudiants ; pensionnat ; foyer étudiant
en boarding school ; boarding house ; school dormitory ; student residence
de Internat ; Schülerheim ; Wohnheim für Schüler ; Studentenwohnheim

concept pupil-guidance-centre
kind workplace
nl centrum voor leerlingenbegeleiding ; CLB ; CLB-team ; leerlingenbegeleidingscentrum
fr centre psycho-médico-social ; PMS ; centre PMS ; promotion de la santé à l'école ; PSE
en pupil guidance centre ; CLB ; school health service ; school guidance centre
de Zentrum für die gesunde Entwicklung von Kindern und Jugendlichen ; Kaleido ; PMS-Zentrum ; Schulberatungszentrum

concept infant-consultation
kind workplace
nl consultatiebureau ; Kind en Gezin ; consultatiebureau Kind en Gezin ; babyconsultatie
fr consultation ONE ; Office de la Naissance et de l'Enfance ; consultation pour enfants ; PMI ; consultation des nourrissons
en infant welfare clinic ; baby clinic ; child health clinic ; well-baby clinic
de Mütterberatung ; Kleinkindberatung ; Säuglingsberatung ; Elternberatungsstelle

concept health-insurance-fund
kind workplace
nl ziekenfonds ; mutualiteit ; zorgkas ; zorgverzekeraar ; Solidaris ; mutualiteiten
fr mutualité ; mutuelle ; caisse d'assurance maladie ; sécurité sociale ; organisme assureur
en health insurance fund ; sickness fund ; mutual insurance fund ; health insurer ; mutual society
de Krankenkasse ; Krankenversicherung ; Gesundheitskasse ; Hilfskasse ; Ersatzkasse

concept red-cross
kind workplace
nl Rode Kruis ; Rode Kruis-Vlaanderen ; Vlaamse Kruis ; hulppost ; Rode Kruisafdeling
fr Croix-Rouge ; Croix-Rouge de Belgique ; poste de secours ; section locale de la Croix-Rouge
en Red Cross ; first aid post ; local Red Cross branch ; Red Crescent
de Rotes Kreuz ; DRK ; Sanitätswache ; Sanitätsposten ; BRK

concept prison
kind workplace
nl gevangenis ; strafinrichting ; detentiehuis ; gesloten centrum ; penitentiaire inrichting ; justitiehuis
fr prison ; établissement pénitentiaire ; maison de détention ; centre fermé ; centre pénitentiaire ; maison de justice
en prison ; detention centre ; correctional facility ; jail ; penitentiary
de Gefängnis ; Justizvollzugsanstalt ; JVA ; Haftanstalt ; Strafanstalt ; Hafthaus

concept addiction-centre
kind workplace
parent care-institution
nl verslavingszorg ; centrum voor alcohol- en andere drugproblemen ; MSOC ; ontwenningskliniek ; drughulpverlening ; afkickcentrum ; verslavingskliniek
fr centre de désintoxication ; maison d'accueil socio-sanitaire ; centre d'addictologie ; centre de cure ; service assuétudes ; CSAPA
en addiction centre ; drug rehabilitation centre ; detox clinic ; alcohol and drug service ; addiction treatment centre
de Suchtklinik ; Suchthilfezentrum ; Entzugsklinik ; Suchtberatungsstelle ; Drogenberatung

concept helpline
kind workplace
rubric social
nl hulplijn ; Tele-Onthaal ; Awel ; zelfmoordlijn ; telefonische hulplijn ; infolijn ; 1712 ; luisterlijn ; chathulp ; 106
fr ligne d'écoute ; Télé-Accueil ; numéro vert ; ligne d'aide ; centre de prévention du suicide ; écoute téléphonique ; Écoute-Enfants
en helpline ; telephone helpline ; crisis line ; suicide prevention line ; listening line ; information line
de Telefonseelsorge ; Hilfetelefon ; Sorgentelefon ; Hotline ; Krisentelefon ; Telefonhilfe

concept community-centre
kind workplace
nl gemeenschapscentrum ; buurthuis ; wijkcentrum ; ontmoetingscentrum ; buurtcentrum ; parochiezaal ; buurtwerking ; vrijetijdscentrum
fr maison de quartier ; centre communautaire ; centre de rencontre ; salle paroissiale ; maison citoyenne ; centre de quartier
en community centre ; neighbourhood centre ; meeting centre ; village hall ; community house
de Gemeinschaftszentrum ; Bürgerhaus ; Nachbarschaftshaus ; Stadtteilzentrum ; Pfarrsaal ; Begegnungszentrum

concept youth-centre
kind workplace
rubric recreation 0.6 social 0.4
nl jeugdhuis ; jeugdcentrum ; jeugdwerking ; jeugdclub ; speelplein ; speelpleinwerking ; jeugdbeweging ; jongerencentrum
fr maison de jeunes ; MJ ; centre de jeunes ; plaine de vacances ; plaine de jeux ; mouvement de jeunesse ; MJC
en youth centre ; youth club ; playground scheme ; youth house ; youth movement
de Jugendzentrum ; Jugendtreff ; Jugendclub ; Jugendhaus ; Spielplatzprojekt

concept library-building
kind workplace
rubric recreation 0.7 office 0.3
nl bibliotheek ; openbare bibliotheek ; bib ; mediatheek ; bibliotheekfiliaal
fr bibliothèque ; médiathèque ; bibliothèque publique ; ludothèque ; bibliothèque communale
en library ; public library ; media library ; library branch ; toy library
de Bibliothek ; Bücherei ; Stadtbibliothek ; Mediathek ; Stadtbücherei

concept cultural-venue
kind workplace
rubric recreation
nl cultuurcentrum ; museum ; theater ; schouwburg ; concertzaal ; academie ; bioscoop ; cultureel centrum
fr centre culturel ; musée ; théâtre ; salle de concert ; académie ; cinéma ; maison de la culture
en cultural centre ; museum ; theatre ; concert hall ; arts centre ; cinema
de Kulturzentrum ; Museum ; Theater ; Konzertsaal ; Kulturhaus ; Kino

concept sports-centre
kind workplace
nl sportcentrum ; sporthal ; zwembad ; fitnesscentrum ; sportclub ; turnzaal ; sportcomplex ; manege
fr centre sportif ; hall des sports ; piscine ; salle de fitness ; club sportif ; complexe sportif ; salle de sport ; hall omnisports
en sports centre ; sports hall ; swimming pool ; fitness centre ; sports club ; gym ; leisure centre
de Sportzentrum ; Sporthalle ; Schwimmbad ; Fitnessstudio ; Sportverein ; Turnhalle ; Hallenbad

concept call-centre
kind workplace
nl callcenter ; contactcenter ; telefooncentrale ; klantencontactcentrum ; call center
fr centre d'appels ; centre d'appel ; call center ; centrale téléphonique ; plateforme téléphonique
en call centre ; contact centre ; telephone exchange ; call center ; customer contact centre
de Callcenter ; Call-Center ; Telefonzentrale ; Kundencenter ; Servicecenter

concept front-office
kind workplace
nl onthaalbalie ; inkomhal ; balie ; ingang ; loket ; receptie ; inkom ; voordeur
fr comptoir d'accueil ; hall d'entrée ; guichet ; entrée ; bureau d'accueil ; desk d'accueil
en reception desk ; entrance hall ; front desk ; counter ; entrance ; lobby
de Empfangstheke ; Eingangsbereich ; Schalter ; Eingang ; Infotheke ; Eingangshalle

concept office-building
kind workplace
nl kantoor ; hoofdzetel ; bureau ; administratief centrum ; kantoorgebouw ; secretariaatslokaal
fr siège administratif ; bureaux ; siège social ; centre administratif ; immeuble de bureaux
en office ; head office ; administrative centre ; headquarters ; office building
de Büro ; Zentrale ; Verwaltungsgebäude ; Hauptsitz ; Bürogebäude

concept institution-kitchen
kind workplace
rubric catering
nl grootkeuken ; keuken ; centrale keuken ; ziekenhuiskeuken ; cafetaria ; eetzaal ; refter ; satellietkeuken
fr cuisine de collectivité ; cuisine centrale ; cantine ; cafétéria ; réfectoire ; cuisine ; salle à manger
en institutional kitchen ; central kitchen ; hospital kitchen ; canteen ; cafeteria ; dining room ; kitchen
de Großküche ; Zentralküche ; Krankenhausküche ; Kantine ; Cafeteria ; Speisesaal ; Küche

concept institution-laundry
kind workplace
rubric cleaning
nl wasserij ; linnenkamer ; linnendienst ; strijkatelier ; centrale wasserij
fr blanchisserie ; buanderie ; lingerie ; atelier de repassage ; service lingerie
en laundry room ; linen room ; institutional laundry ; linen service ; laundry department
de Wäscherei ; Wäschekammer ; Wäscheservice ; Bügelstube ; Wäscheabteilung

concept outdoors
kind workplace
nl buiten ; in open lucht ; park ; op straat ; in de buurt ; tuin ; buitenwerk
fr en plein air ; à l'extérieur ; dans la rue ; dans le quartier ; jardin
en outdoors ; open air ; park ; on the street ; in the neighbourhood ; garden
de im Freien ; draußen ; Park ; auf der Straße ; in der Nachbarschaft ; Garten

concept crisis-centre
kind workplace
nl crisiscentrum ; crisiscel ; crisisopvang ; coördinatiecentrum ; noodplanning ; rampgebied ; evacuatiecentrum ; onthaalcentrum
fr centre de crise ; cellule de crise ; accueil de crise ; centre de coordination ; zone sinistrée ; centre d'évacuation
en crisis centre ; crisis cell ; crisis shelter ; coordination centre ; disaster area ; evacuation centre
de Krisenzentrum ; Krisenstab ; Krisenunterkunft ; Koordinierungszentrum ; Katastrophengebiet ; Evakuierungszentrum
