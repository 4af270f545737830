# Medical science: pharmacists, laboratory people, physicists, chemists, biologists, environment, hygiene and
# occupational-health people (ISCO 2111, 2113, 2131, 2133, 2262, 2263, 3111, 3141, 3212, 3213, 3257), with the
# tasks and skills of the laboratory and the pharmacy.

concept medical-science-professional
kind occupation
rubric medical-science
nl medewerker medische wetenschappen ; biomedisch onderzoeker ; onderzoeker levenswetenschappen ; wetenschappelijk medewerker laboratorium ; wetenschapper biomedisch ; wetenschappelijk onderzoeker ; levenswetenschapper
fr professionnel des sciences médicales ; chercheur biomédical ; chercheur en sciences de la vie ; scientifique biomédical ; collaborateur scientifique de laboratoire ; chercheur scientifique
en medical science professional ; biomedical researcher ; life sciences researcher ; biomedical science worker ; laboratory scientist ; research scientist
de medizinischer Wissenschaftler ; biomedizinischer Forscher ; Biowissenschaftler ; Forscher Lebenswissenschaften ; Laborwissenschaftler ; wissenschaftlicher Mitarbeiter Biomedizin

# --- pharmacy (ISCO 2262, 3213) --------------------------------------------------------------

concept pharmacist
kind occupation
protected
parent medical-science-professional
isco 2262
rubric medical-science
work specialist
nl apotheker ; officina-apotheker ; apotheker-titularis ; adjunct-apotheker ; vervangend apotheker ; apothekeres ; farmaceut ; stadsapotheker ; huisapotheker ; dorpsapotheker ; openbaar apotheker
nl tweede apotheker ; beherend apotheker ; apotheker in loondienst ; apotheker officina ; apotheker-plaatsvervanger ; waarnemend apotheker
nl poliklinisch apotheker ; apotheker-provisor ; provisor ; verantwoordelijk apotheker ; wachtapotheker ; apotheek-eigenaar
nl apotheker aan de toonbank
fr pharmacien ; pharmacienne ; pharmacien d'officine ; pharmacien titulaire ; pharmacien adjoint ; pharmacien remplaçant ; pharmacien de référence ; apothicaire
fr pharmacienne adjointe ; pharmacien gérant ; pharmacien salarié ; pharmacien propriétaire ; pharmacien de garde ; pharmacien provisoire
fr pharmacien indépendant ; pharmacien conseil ; pharmacien de ville ; pharmacien officinal ; pharmacien de nuit ; pharmacien de comptoir
en pharmacist ; community pharmacist ; retail pharmacist ; locum pharmacist ; dispensing chemist ; superintendent pharmacist ; chemist in a pharmacy
en dispensing pharmacist ; pharmacy manager ; relief pharmacist ; store pharmacist ; independent pharmacist ; prescribing pharmacist
en duty pharmacist ; pharmacist in charge ; druggist ; responsible pharmacist ; supermarket pharmacist ; pre-registration pharmacist
en GP practice pharmacist
de Apotheker ; Apothekerin ; Offizinapotheker ; Pharmazeut ; Filialapotheker ; Vertretungsapotheker ; Pharmazeutin ; angestellter Apotheker
de Apothekenleiter ; approbierter Apotheker ; Pharmazeut im Praktikum ; Fachapotheker für Allgemeinpharmazie ; öffentlicher Apotheker
de Apothekenpächter ; Apotheker im Notdienst ; Inhaber einer Apotheke ; Provisor ; Vertretungsapothekerin ; Stadtapotheker

concept hospital-pharmacist
kind occupation
protected
parent pharmacist
isco 2262
rubric medical-science
work specialist
nl ziekenhuisapotheker ; klinisch apotheker ; apotheker ziekenhuis ; ziekenhuisapotheker in opleiding ; apotheker vaccinatiecentrum ; adjunct-ziekenhuisapotheker ; hoofdapotheker
nl apotheker ziekenhuisapotheek ; apotheker klinische farmacie ; radiofarmaceut ; apotheker nucleaire geneeskunde ; apotheker oncologie
nl antibioticumapotheker ; apotheker steriele bereidingen
fr pharmacien hospitalier ; pharmacien clinicien ; pharmacien d'hôpital ; pharmacien hospitalier en formation ; pharmacien en chef ; pharmacienne hospitalière
fr pharmacien clinique ; pharmacien PUI ; praticien hospitalier pharmacien ; radiopharmacien ; pharmacien en oncologie
fr pharmacien en stérilisation ; interne en pharmacie
en hospital pharmacist ; clinical pharmacist ; ward pharmacist ; chief pharmacist ; vaccination centre pharmacist ; oncology pharmacist
en antimicrobial pharmacist ; aseptic services pharmacist ; nuclear pharmacist ; ICU pharmacist
en medicines information pharmacist
de Krankenhausapotheker ; klinischer Pharmazeut ; Klinikapotheker ; Stationsapotheker ; Chefapotheker ; Spitalsapotheker
de Fachapotheker für klinische Pharmazie ; Klinikapothekerin ; Radiopharmazeut ; Krankenhausapothekerin ; Leiter Krankenhausapotheke
de Stationsapothekerin ; onkologischer Apotheker ; Spitalapotheker

concept industrial-pharmacist
kind occupation
protected
parent pharmacist
isco 2262
rubric medical-science
nl industrieapotheker ; apotheker industrie ; qualified person farmaceutische industrie ; apotheker-onderzoeker ; verantwoordelijke farmacovigilantie ; apotheker registratie geneesmiddelen ; bevoegd persoon geneesmiddelen
nl farmaceutisch onderzoeker ; galenicus ; farmaceutisch technoloog apotheker ; regulatory affairs apotheker
nl geneesmiddelenbewakingsdeskundige ; QP apotheker ; farmaceutisch deskundige ; geneesmiddelenveiligheidsdeskundige
nl deskundige geneesmiddelenregistratie ; medewerker farmacovigilantie ; medewerker regulatory affairs ; geneesmiddelenontwikkelaar
fr pharmacien d'industrie ; pharmacien industriel ; pharmacien responsable ; pharmacien de recherche ; responsable pharmacovigilance ; pharmacien affaires réglementaires ; personne qualifiée
fr galéniste ; pharmacien contrôle qualité ; pharmacien fabrication ; pharmacien assurance qualité ; chargé de pharmacovigilance
fr pharmacien galéniste ; pharmacien de production ; chargé d'affaires réglementaires ; responsable affaires réglementaires
fr spécialiste en pharmacovigilance ; développeur de médicaments
en industrial pharmacist ; qualified person ; research pharmacist ; pharmacovigilance officer ; regulatory affairs pharmacist ; drug safety pharmacist ; radiopharmacist
en formulation pharmacist ; quality assurance pharmacist ; pharmaceutical scientist ; galenic pharmacist ; production pharmacist
en medicines safety officer ; pharmaceutical researcher ; regulatory affairs officer ; pharmacovigilance specialist ; drug developer
en drug safety officer ; regulatory affairs manager
de Industrieapotheker ; Pharmazeut in der Industrie ; sachkundige Person Pharma ; Apotheker in der Forschung ; Pharmakovigilanzbeauftragter ; Stufenplanbeauftragter
de Galeniker ; Pharmazeut in der Qualitätssicherung ; Herstellungsleiter Pharma ; Kontrollleiter Pharma ; Regulatory-Affairs-Manager Pharma
de Pharmareferent Apotheker ; pharmazeutischer Wissenschaftler ; Zulassungsmanager Pharma ; Arzneimittelentwickler
de Arzneimittelsicherheitsexperte ; Pharmakovigilanzmanager

concept clinical-biology-pharmacist
kind occupation
protected
parent pharmacist
isco 2262
rubric medical-science
work specialist
nl apotheker klinisch bioloog ; apotheker-bioloog ; klinisch bioloog apotheker ; apotheker klinische biologie ; apotheker laboratorium
fr pharmacien biologiste ; pharmacien en biologie clinique ; biologiste clinicien pharmacien ; pharmacien de laboratoire
en clinical biology pharmacist ; pharmacist biologist ; laboratory pharmacist ; pharmacist in clinical biology
de Apotheker für klinische Biologie ; Laborapotheker ; Fachapotheker für klinische Chemie ; Apotheker im Labor

concept pharmacy-assistant
kind occupation
protected
parent medical-science-professional
isco 3213
rubric medical-science
work care
nl farmaceutisch-technisch assistent ; FTA ; apothekersassistent ; apothekersassistente ; apotheekassistent ; apotheekmedewerker ; assistent apotheek ; apotheekassistente ; ziekenhuisapotheekassistent ; farmaceutisch assistent ; magistraal bereider ; farmaceutisch technicus
nl farmaceutisch technisch medewerker ; farmaceutisch medewerker ; technicus apotheek
nl farmaceutisch consulent ; drogist ; drogisterijmedewerker ; assistent-drogist ; apothekersassistent kwaliteit ; apotheekbereider
nl baxtermedewerker ; polikliniekapotheek-assistent ; bereidingsassistent ; medicatieverificatieassistent
nl farmaceutisch-technisch assistente ; bachelor farmaceutische technieken ; farmaceutisch bereider ; apotheektechnicus
nl leerling-apothekersassistent ; herhaalreceptuur-medewerker ; toonbankassistent apotheek ; assistent medicatieverificatie
nl medicatieassistent apotheek ; polikliniekapotheekassistent ; receptverwerker apotheek ; assistent farmacie
fr assistant pharmaceutico-technique ; APT ; assistant en pharmacie ; assistante en pharmacie ; préparateur en pharmacie ; préparateur en pharmacie hospitalière ; aide-pharmacien ; technicien en pharmacie ; préparatrice en pharmacie
fr préparateur en officine ; technicien de pharmacie hospitalière ; assistant pharmaceutique ; assistant technique en pharmacie
fr assistante pharmaceutico-technique ; préparateur hospitalier ; aide préparateur en pharmacie ; vendeur en pharmacie
fr droguiste herboriste ; technicien en préparation pharmaceutique ; préparateur de médicaments ; conseiller en parapharmacie
fr vendeur en parapharmacie ; technicien-préparateur ; opérateur en blistérisation ; préparateur de piluliers
fr étudiant assistant pharmaceutico-technique ; assistant de pharmacie hospitalière ; technicienne en pharmacie ; assistante en officine
fr agent préparateur en pharmacie ; laborantin en pharmacie ; préparatrice en officine ; aide en officine
fr assistant de préparation pharmaceutique ; agent de pharmacie ; préparateur de doses
en pharmacy assistant ; pharmacy technician ; pharmaceutical technician ; dispensing assistant ; dispensing technician ; hospital pharmacy technician ; dispenser
en pharmacy dispenser ; retail pharmacy assistant ; medicines counter assistant ; healthcare counter assistant
en accuracy checking technician ; medicines management technician ; aseptic pharmacy technician ; pharmacy support technician
en prescription clerk ; medication technician ; compounding technician ; pharmacy shop assistant ; trainee pharmacy technician
en pharmacy sales assistant ; chemist's assistant ; dispensary assistant ; certified pharmacy technician ; pharmaceutical assistant
en dispensary technician ; ward-based pharmacy technician ; oncology pharmacy technician ; medicine dispenser
en pre-registration pharmacy technician ; drugstore assistant ; drug counter clerk ; drugstore clerk ; pharmacy counter assistant
en pharmacy medication technician ; medication preparation technician ; pharmacy counter worker ; drug dispensing assistant
en IV compounding technician
de pharmazeutisch-technischer Assistent ; PTA ; Apothekenhelfer ; pharmazeutisch-kaufmännischer Angestellter ; PKA ; Apothekenassistent ; Pharmazieassistent ; Pharmazieingenieur ; pharmazeutisch-technische Assistentin
de Apothekenhelferin ; pharmazeutischer Assistent ; Drogist ; Drogistin ; Apotheken-PKA ; PTA in der Krankenhausapotheke
de pharmazeutischer Fachassistent ; Fachmann Apotheke ; Pharmaassistent ; Pharma-Assistentin ; pharmazeutisch-kaufmännische Assistentin
de PKA Apotheke ; PTA Rezeptur ; PTA Verblisterung ; Apothekenmitarbeiter ; Rezepturkraft ; Pharmatechniker Apotheke
de Apothekenangestellter ; pharmazeutische Fachkraft ; PTA Labor ; Verkäufer Apotheke ; Apothekentechniker ; Zytostatika-PTA
de Rezepturmitarbeiter Apotheke ; Verblisterungskraft ; Rezeptbearbeiter Apotheke ; Pharmazieassistentin

concept pharmacy-aide
kind occupation
parent medical-science-professional
isco 5329
rubric medical-science 0.5 care 0.5
nl hulp in de apotheek ; stapelaar ziekenhuisapotheek ; apotheekhulp ; medewerker medicatiedistributie apotheek ; logistiek medewerker apotheek
nl farmacielogistiek medewerker ; medicijnkoerier apotheek ; logistiek apotheekmedewerker ; medicatiebezorger
fr aide en pharmacie ; auxiliaire de pharmacie ; magasinier en pharmacie hospitalière ; aide de pharmacie hospitalière
fr livreur de pharmacie ; rayonniste en pharmacie ; agent logistique pharmacie ; employé de pharmacie ; manutentionnaire en pharmacie
en pharmacy aide ; pharmacy helper ; pharmacy storekeeper ; pharmacy support worker ; pharmacy delivery assistant
en medicines delivery driver pharmacy ; pharmacy stores assistant ; pharmacy support assistant ; pharmacy cleaner and helper
de Hilfskraft in der Apotheke ; Apothekenhilfskraft ; Lagerhelfer Krankenhausapotheke ; Apothekenfacharbeiter ; Botendienst Apotheke
de Lagerkraft Apotheke ; Apothekenlogistiker ; Wareneingangskraft Apotheke

# --- laboratory (ISCO 3212, 3141, 3111 elsewhere) ---------------------------------------------

concept medical-lab-technologist
kind occupation
protected
parent medical-science-professional
isco 3212
rubric medical-science
work technical
nl medisch laboratoriumtechnoloog ; MLT ; medisch laborant ; laborant ; laborante ; klinisch laborant ; laboratoriumtechnoloog ; ziekenhuislaborant ; medisch analist ; klinisch-chemisch analist ; medisch laboratoriumanalist ; analist klinische chemie ; medische laborante ; laborant klinische biologie
nl medisch laboratoriumtechnicus ; bachelor biomedische laboratoriumtechnologie laborant ; medisch laboratorium technoloog
nl klinisch laboratoriumtechnoloog ; biomedisch laborant ; biomedisch analist ; ziekenhuisanalist ; laborant hematologie en chemie
nl hoofdlaborant ; medisch hoofdlaborant ; routinelaborant ; nachtlaborant ; point-of-care-analist
nl ziekenhuislaborante ; analist hematologie ; bloedonderzoeker ; analist in het ziekenhuislabo ; labotechnoloog ; labotechnicus
nl laboratoriumtechnicus
fr technologue de laboratoire médical ; technologue en laboratoire médical ; technicien de laboratoire médical ; laborantin médical ; technicien en biologie clinique ; technicien d'analyses biomédicales ; technicien de laboratoire d'analyses médicales ; laborantine ; laborantin
fr technologue biomédical ; technicien biomédical de laboratoire ; technicien médical de laboratoire
fr technicien de laboratoire hospitalier ; technologue médical ; technicien de biologie médicale ; technicienne de laboratoire médical
fr analyste clinique ; technologue en chef de laboratoire ; technicien de garde laboratoire ; technicien d'analyses médicales
fr bachelier technologue de laboratoire ; laborantin biologie clinique ; technologue de laboratoire
en medical laboratory technologist ; medical laboratory technician ; biomedical laboratory scientist ; clinical laboratory technician ; medical lab technician ; biomedical scientist ; MLT ; clinical laboratory technologist
en clinical laboratory scientist ; medical technologist ; clinical chemistry technician
en medical laboratory scientist ; biomedical laboratory technician ; laboratory medicine technician
en medical laboratory assistant practitioner ; associate practitioner pathology ; chief biomedical scientist
en point-of-care testing technician ; biomedical laboratory technologist ; pathology laboratory technician ; clinical analyst laboratory ; laboratory technician ; lab technician
de Medizinischer Technologe für Laboratoriumsanalytik ; MTLA ; medizinisch-technischer Laborassistent ; MTA Labor ; biomedizinischer Analytiker ; medizinischer Laborant ; medizinisch-technischer Laboratoriumsassistent ; medizinischer Laborassistent
de Biomedizinische Analytikerin ; MTA ; MTLA Hämatologie ; leitende MTLA ; medizinisch-technischer Assistent
de medizinisch-technische Laborassistentin ; MTL ; Krankenhauslaborant ; Medizinische Technologin für Laboratoriumsanalytik
de klinischer Laborant ; biomedizinischer Laborant ; dipl. biomedizinischer Analytiker HF ; Kliniklaborant ; Ärztelaborant
de Laborassistentin ; medizinische Laborantin ; klinisch-chemischer Laborant ; Laborant ; Laborantin

concept specialised-medical-lab-technician
kind occupation
protected
parent medical-lab-technologist
isco 3212
rubric medical-science
work technical
nl laborant microbiologie ; laborant hematologie ; laborant pathologie ; cytologisch analist ; histologisch analist ; bloedbanklaborant ; cytotechnoloog ; PCR-laborant ; analist moleculaire diagnostiek ; obductieassistent ; laborant serologie ; fertiliteitslaborant ; embryoloog
nl histotechnicus ; histologielaborant ; pathologielaborant ; cytologielaborant ; cytoloog-laborant ; moleculair laborant
nl immunologielaborant ; transfusielaborant ; bloedtransfusieanalist ; stamcellaborant ; IVF-laborant ; semenanalist
nl cytogenetisch laborant ; toxicologisch laborant ; parasitologisch laborant ; virologisch laborant ; obductieassistente
nl patholoog-anatomisch assistent ; weefselbanktechnicus ; gerechtelijk laborant ; coupesnijder ; DNA-analist ; cytoscreener
nl bloedbanktechnicus ; bloedbanklaborante ; bloedbankanalist ; weefseltypist ; HLA-analist ; laborant transfusie ; laborant IVF
nl laborant fertiliteit ; sectieassistent ; autopsieassistent ; laborant moleculaire biologie ; laborant immunologie
fr technicien en microbiologie médicale ; technicien en hématologie ; technicien en anatomopathologie ; cytotechnicien ; histotechnicien ; technicien de banque de sang ; technicien PCR ; technicien en biologie moléculaire médicale ; technicien en procréation médicalement assistée
fr technicien en cytologie ; technicien en histologie ; technicien en immunologie ; technicien en virologie ; technicien en cytogénétique
fr technicien en transfusion ; technicien en génétique médicale ; embryologiste ; technicien de laboratoire PMA
fr technicien en anatomie pathologique ; cytologiste ; technicien de banque de tissus
fr technicien en parasitologie ; technicien en toxicologie médicale ; agent d'autopsie ; technicien en sérologie
fr technicien en biochimie clinique ; cytotechnologue ; technicien HLA ; technicien de laboratoire de transfusion ; screener en cytologie
fr assistant d'autopsie ; technicien d'autopsie ; technicien en diagnostic moléculaire ; technicien en fertilité
fr agent technique d'anatomie pathologique
en medical microbiology technician ; haematology technician ; pathology technician ; cytology screener ; cytotechnologist ; histology technician ; blood bank technician ; PCR technician ; embryologist ; autopsy technician
en histotechnologist ; histopathology technician ; cytotechnician ; transfusion technician ; immunology technician ; virology technician
en serology technician ; tissue bank technician ; anatomical pathology technologist ; mortuary technician pathology
en molecular diagnostics technician ; cytogenetic technologist ; IVF laboratory technician ; cervical cytology screener
en toxicology technician ; clinical biochemistry technician ; parasitology technician ; haematology scientist
en stem cell laboratory technician ; cytoscreener ; HLA technician ; immunohaematology technician ; immunohematologist
en tissue typing technician ; autopsy assistant ; molecular laboratory technician ; fertility laboratory technician
en diagnostic laboratory technician ; pathology assistant
de MTA Mikrobiologie ; Zytologieassistent ; Histologie-Laborant ; Hämatologie-Laborant ; Blutbanktechniker ; PCR-Laborant ; zytologisch-technischer Assistent ; Präparationstechnischer Assistent ; Embryologe
de Histologieassistent ; histologisch-technischer Assistent ; Zytologielaborant ; Zytoassistent ; Pathologieassistent ; Sektionsassistent
de Obduktionsassistent ; Transfusionslaborant ; Immunologielaborant ; Virologielaborant ; Molekularbiologie-MTA ; MTA Pathologie
de MTA Zytologie ; MTA Hämatologie ; IVF-Laborant ; Reproduktionsbiologe ; Zytogenetik-Laborant ; Toxikologielaborant ; Gewebebanktechniker
de Präparator Pathologie ; Serologielaborant ; Mikrobiologie-Laborant klinisch ; Cytoscreener ; Zytoscreener ; HLA-Laborant
de Immunhämatologie-Laborant ; Screener Zytologie ; Autopsieassistent ; Sektionsgehilfe ; Labortechniker Molekulardiagnostik
de Fertilitätslaborant ; Diagnostiklaborant

concept lab-assistant
kind occupation
parent medical-science-professional
isco 3212
rubric medical-science
work technical
nl labomedewerker ; laboratoriumassistent ; laboratoriummedewerker ; hulplaborant ; labo-assistent ; medewerker laboratorium ; staalontvanger laboratorium ; medewerker stalenontvangst ; labohulp
nl laboratoriumhulp ; labobediende ; laboratoriumspoeler ; glaswerkspoeler laboratorium ; pre-analytisch medewerker ; laboratoriumbediende
nl administratief labomedewerker ; monsterontvanger
fr aide-laborantin ; assistant de laboratoire ; employé de laboratoire ; agent de laboratoire ; aide de laboratoire ; réceptionniste d'échantillons ; préparateur de laboratoire
fr agent technique de laboratoire ; aide technique de laboratoire ; laveur de verrerie de laboratoire ; garçon de laboratoire
fr aide préanalytique ; secrétaire technique de laboratoire ; réceptionniste de laboratoire
en laboratory assistant ; lab assistant ; medical laboratory assistant ; lab worker ; specimen reception worker ; laboratory aide
en laboratory attendant ; laboratory support worker ; specimen processor ; laboratory glassware washer ; lab technician assistant
en pathology support worker ; accessioner
de Laborhelfer ; Laborassistent ; Laborhilfskraft ; Mitarbeiter Probenannahme ; Laborgehilfe ; Labormitarbeiter ; Laborbedarfshelfer
de Laborspülkraft ; Laborangestellter ; Präanalytik-Mitarbeiter ; Probenvorbereiter ; Laborfachhelfer

concept biology-technician
kind occupation
parent medical-science-professional
isco 3141
rubric medical-science
work technical
nl biotechnisch laborant ; biologisch laborant ; laborant biotechnologie ; technicus levenswetenschappen ; biologisch analist ; proefdierverzorger ; biotechnicus ; technicus bacteriologie ; weefselkweekanalist ; dierlaborant ; laborant zoölogie ; laborant plantkunde ; genetisch laborant
nl microbiologisch laborant ; biochemisch laborant ; biomedisch onderzoekslaborant ; moleculair-biologisch laborant
nl analist biotechnologie ; analist microbiologie ; proefdiertechnicus ; dierproeftechnicus ; biotechnicus proefdieren
nl plantenveredelingslaborant ; weefselkweeklaborant ; celkweeklaborant ; celkweekanalist ; fermentatietechnicus ; zaadanalist
nl laborant bodemonderzoek ; ecologisch veldmedewerker ; hydrobiologisch analist ; laborant visserijonderzoek
nl laborant voedselmicrobiologie ; preparateur dieren ; herbariummedewerker ; biologisch technicus ; onderzoekslaborant
nl onderzoeksassistent biologie ; laborant farmacologie ; technicus biotechnologie ; life science analist ; biotechnologisch analist
nl insectenkweker
fr technicien en biologie ; technicien en biotechnologie ; technicien en sciences de la vie ; animalier de laboratoire ; technicien bactériologiste ; technicien en culture cellulaire ; technicien biochimiste ; technicien en zoologie ; technicien de laboratoire en biologie
fr technicien en microbiologie ; technicien en génétique ; technicien en biochimie ; technicien animalier ; zootechnicien de laboratoire
fr technicien en botanique ; technicien en biologie marine ; technicien en écologie ; technicien en fermentation
fr technicien de bioproduction ; technicien de recherche en biologie ; technicien supérieur en biotechnologies
fr technicien de laboratoire de recherche ; assistant de recherche en biologie ; technicien en biologie végétale ; analyste de semences
fr technicien en histologie animale ; technicien microbiologiste alimentaire ; technicien en pharmacologie ; laborantin en biologie
fr technicien en biologie moléculaire ; préparateur en biologie ; technicien en toxicologie ; technicien hydrobiologiste
fr animalier en expérimentation ; technicien en physiologie ; bioanalyste ; technicien d'herbier
en biology technician ; life science technician ; biotechnology technician ; laboratory animal technician ; bacteriology technician ; tissue culture technician ; biochemistry technician ; botanical technician ; zoology technician ; genetics technician
en biological technician ; molecular biology technician ; biotechnical technician ; cell culture technician ; microbiology technician
en laboratory animal caretaker ; animal technician research ; ecology technician ; seed analyst ; herbarium technician
en marine biology technician ; fermentation technician ; bioprocess technician ; biomanufacturing technician ; research technician biology
en pharmacology technician ; biotech lab technician ; zoology laboratory technician ; plant science technician ; hydrobiology technician
en life sciences research assistant ; insect rearing technician ; physiology technician ; biology laboratory technician
en food microbiology technician ; botany technician ; serology research technician ; haematology research technician
en bioanalytical technician
de Biologielaborant ; biologisch-technischer Assistent ; BTA ; Tierpfleger Forschung ; Biotechnologielaborant ; bakteriologischer Laborant ; Zellkulturlaborant ; Techniker Biotechnologie ; Biologietechniker
de Biologielaborantin ; biologisch-technische Assistentin ; Mikrobiologielaborant ; biotechnologischer Assistent
de biotechnologisch-technischer Assistent ; Tierversuchstechniker ; Versuchstierpfleger ; landwirtschaftlich-technischer Assistent
de umwelttechnischer Assistent ; Biologiemodellmacher ; Botanik-Techniker ; Pflanzentechnologe ; Saatgutanalytiker ; Zoologietechniker
de Genetiklaborant ; Biochemielaborant ; Fermentationstechniker ; Zellkulturtechniker ; Bioprozesstechniker ; Hydrobiologie-Techniker
de technischer Assistent für Biologie ; Laborant Lebensmittelmikrobiologie ; Pharmakologielaborant ; Laborant Molekularbiologie
de molekularbiologischer Assistent ; Meeresbiologie-Techniker ; Forschungslaborant ; Techniker Life Sciences ; Biotechniker ; Taxidermist

concept chemistry-technician
kind occupation
parent medical-science-professional
isco 3111
rubric medical-science 0.5 technical 0.5
work technical
nl chemisch laborant ; chemisch analist ; analist chemie ; laborant chemie ; kwaliteitslaborant ; laborant voedingsmiddelen ; wateranalist ; chemisch-analytisch laborant
nl fysisch laborant ; fysisch-chemisch analist ; laborant petrochemie ; textiellaborant ; verflaborant ; kleurenlaborant
nl kwaliteitsanalist ; milieulaborant ; milieuanalist ; bodemlaborant ; waterlaborant ; luchtkwaliteitslaborant
nl laborant farmaceutische industrie ; materiaallaborant ; betonlaborant ; metallurgisch laborant ; edelmetaalanalist ; chromatografist
nl HPLC-analist ; nucleair technicus laboratorium ; fysicatechnicus ; meteorologisch technicus ; weerwaarnemer ; geologisch technicus
nl laborant levensmiddelen ; zuivellaborant ; brouwerijlaborant ; chemisch technicus ; technicus fysica ; onderzoekslaborant chemie
nl productontwikkelingslaborant ; laborant kunststoffen ; oceanografisch technicus ; radioactiviteitstechnicus
nl technicus stralingsbescherming ; stralingsbeschermingstechnicus ; sensorisch analist ; röntgendiffractie-analist ; waterstaalnemer
nl staalnemer ; monsternemer ; staalnemer bodem ; monsternemer milieu ; veldwerker bodemonderzoek ; staalnemer lucht
nl staalnemer afvalwater ; spectrometrist ; technicus stralingshygiëne ; stralingstechnicus ; stralingscontroleur
fr technicien chimiste ; technicien en chimie ; laborantin en chimie ; analyste chimiste ; technicien de laboratoire chimie ; technicien contrôle qualité laboratoire
fr technicien d'analyses chimiques ; technicien chimiste analyste ; technicien de laboratoire agroalimentaire
fr technicien en chromatographie ; technicien en métallurgie ; technicien de laboratoire pétrolier ; technicien en qualité de l'eau
fr technicien d'analyse de l'eau ; technicien en physique ; technicien de laboratoire béton ; technicien de laboratoire enrobés
fr technicien cosmétique ; technicien coloriste ; coloriste de laboratoire ; technicien en météorologie ; observateur météo
fr technicien géologue ; technicien en géologie ; technicien en radioprotection ; agent de radioprotection ; technicien nucléaire
fr technicien en matériaux ; technicien en qualité de l'air ; essayeur de métaux précieux ; technicien laboratoire laitier
fr technicien en formulation ; technicien de recherche en chimie ; analyste sensoriel ; technicien en peinture laboratoire
fr chromatographiste ; technicien de laboratoire textile ; technicien en pharmacie industrielle ; préparateur en chimie
fr laborantine en chimie ; technicien en plasturgie laboratoire ; technicien océanographe ; préleveur d'échantillons
fr préleveur d'échantillons d'eau ; préleveur d'eau ; préleveur environnement ; technicien préleveur eau ; préleveur d'air
fr échantillonneur ; préleveur de sols
en chemistry technician ; chemical laboratory technician ; chemical analyst ; quality control laboratory technician ; chemical technician
en chemical lab technician ; analytical laboratory technician ; chromatography technician ; physics technician
en materials testing technician ; metallurgical technician ; water quality analyst ; environmental laboratory technician
en food laboratory technician ; food analyst ; geology technician ; meteorological technician ; weather observer
en radiation protection technician ; nuclear technician ; nuclear laboratory technician ; concrete testing technician
en asphalt laboratory technician ; precious metals assayer ; assayer ; colour matching technician ; colour sampling technician
en textile laboratory technician ; petroleum laboratory technician ; dairy laboratory technician ; brewery laboratory technician
en polymer lab technician ; quality control chemist technician ; soil laboratory technician ; oceanographic technician ; sensory analyst
en pharmaceutical quality technician ; cosmetics laboratory technician ; remote sensing technician ; formulation technician
en paint laboratory technician ; science technician ; physical science technician ; school science technician ; water sampler
en environmental sampler ; environmental field technician ; soil sampler ; sampling technician ; sampling operative
de Chemielaborant ; chemisch-technischer Assistent ; CTA ; Chemietechniker ; Chemieanalytiker ; Qualitätslaborant ; Chemielaborantin
de Physiklaborant ; physikalisch-technischer Assistent ; PTA Physik ; Lacklaborant ; Textillaborant ; Stoffprüfer Chemie ; Umweltlaborant
de Wasserlaborant ; Milchwirtschaftlicher Laborant ; Milchlaborant ; Lebensmittellaborant ; lebensmitteltechnischer Assistent
de Brauereilaborant ; Chromatographie-Techniker ; Strahlenschutztechniker ; Strahlenschutzfachkraft ; Kerntechniker ; Wettertechniker
de Wetterbeobachter ; Geologietechniker ; Geotechniker Labor ; Edelmetallprüfer ; Laborant Petrochemie ; Pharmalaborant
de Laborant Qualitätskontrolle ; Analysetechniker ; chemischer Laborant ; Metallurgie-Techniker ; Farblaborant ; Kosmetiklaborant
de Bodenlaborant ; Chemotechniker ; Sensoriker ; Physiktechniker ; umweltschutztechnischer Assistent ; Polymerlaborant ; Erdöllaborant
de physikalischer Techniker ; Probennehmer ; Probenehmer ; Probenehmer Wasser ; Probennehmer Umwelt ; Wasserprobenehmer ; Bodenprobenehmer
de Chemielaborjungwerker ; Laborwerker Chemie

# --- chemists, biologists (ISCO 2113, 2131) ---------------------------------------------------

concept chemist
kind occupation
parent medical-science-professional
isco 2113
rubric medical-science
nl chemicus ; scheikundige ; analytisch chemicus ; organisch chemicus ; onderzoeker chemie ; polymeerchemicus ; industrieel chemicus ; formulatiechemicus ; cosmeticachemicus ; kwaliteitschemicus ; scheikundig onderzoeker ; chemicus productontwikkeling ; parfumeur-chemicus
nl natuurwetenschapper chemie ; fysisch chemicus ; anorganisch chemicus ; milieuchemicus ; levensmiddelenchemicus ; voedingschemicus
nl textielchemicus ; verfchemicus ; smaakstoffenchemicus ; geurontwikkelaar ; parfumeur ; elektrochemicus ; geochemicus
nl chemicus onderzoek en ontwikkeling ; chemisch onderzoeker ; synthesechemicus ; materiaalchemicus ; chemicus kwaliteitscontrole
nl laboratoriumchemicus ; metaalchemicus ; wijnchemicus ; oenoloog ; colorist chemie ; glaschemicus ; master in de chemie ; R&D-chemicus
nl spectroscopist ; kristallograaf ; landbouwchemicus ; chemica ; scheikundeonderzoeker ; kristalonderzoeker
nl onderzoeker analytische chemie ; levensmiddelenchemica ; wijnkundige
fr chimiste ; chimiste analyste ; chercheur en chimie ; chimiste organicien ; chimiste industriel ; chimiste formulateur ; licencié en chimie ; chimiste des polymères ; cosmétologue chimiste ; chimiste de recherche
fr chimiste inorganicien ; physico-chimiste ; chimiste de l'environnement ; chimiste agroalimentaire ; chimiste en formulation
fr aromaticien ; parfumeur créateur ; parfumeur ; électrochimiste ; géochimiste ; chimiste coloriste ; chimiste des matériaux
fr chimiste qualité ; ingénieur chimiste de recherche ; chercheur chimiste ; chimiste textile ; oenologue ; chimiste analytique
fr chimiste de laboratoire ; chimiste de synthèse ; chimiste des peintures ; chimiste en recherche et développement ; spectroscopiste
fr cristallographe ; nez en parfumerie ; chimiste en cosmétique ; chimiste agricole ; chimiste métallurgiste ; chercheuse en chimie
fr oenologue chimiste ; chercheur en chimie analytique
en chemist ; analytical chemist ; organic chemist ; research chemist ; industrial chemist ; polymer chemist ; formulation chemist ; cosmetic chemist ; perfume chemist ; textile chemist ; inorganic chemist
en physical chemist ; environmental chemist ; food chemist ; quality control chemist ; flavour chemist ; flavourist ; perfumer
en paint chemist ; electrochemist ; geochemist ; synthetic chemist ; colour chemist ; materials chemist ; development chemist
en laboratory chemist ; theoretical chemist ; computational chemist ; metallurgical chemist ; oenologist ; wine chemist ; crystallographer
en spectroscopist ; water chemist ; process chemist ; agricultural chemist ; QC chemist ; glass chemist ; senior chemist
en fragrance chemist ; crystal scientist ; analytical scientist ; wine scientist ; chemistry researcher
de Chemiker ; Chemikerin ; Analytiker Chemie ; organischer Chemiker ; Forschungschemiker ; Industriechemiker ; Polymerchemiker ; Lebensmittelchemiker ; Formulierungschemiker ; Kosmetikchemiker
de physikalischer Chemiker ; anorganischer Chemiker ; Umweltchemiker ; Lebensmittelchemikerin ; Textilchemiker ; Lackchemiker ; Parfümeur
de Aromachemiker ; Flavorist ; Elektrochemiker ; Geochemiker ; Synthesechemiker ; Farbenchemiker ; Materialchemiker
de Chemiker in Forschung und Entwicklung ; Qualitätskontrollchemiker ; analytischer Chemiker ; theoretischer Chemiker ; Önologe
de Wasserchemiker ; Agrochemiker ; Kristallograph ; Spektroskopiker ; Wirtschaftschemiker ; Diplom-Chemiker ; Entwicklungschemiker
de Laborleiter Chemie ; Kunststoffchemiker ; Glaschemiker ; Weinforscher ; Weinchemiker ; analytischer Wissenschaftler ; Chemieforscher

concept clinical-chemist
kind occupation
parent chemist
isco 2113
rubric medical-science
nl klinisch chemicus ; farmaceutisch chemicus ; medicinaal chemicus ; toxicologisch chemicus ; nucleair chemicus ; radiochemicus ; forensisch chemicus
nl klinisch chemicus in opleiding ; bioanalytisch chemicus ; geneesmiddelenchemicus ; medicinaal chemicus onderzoek ; toxicoloog-chemicus
nl analytisch chemicus farma ; laboratoriumspecialist klinische chemie
fr chimiste clinicien ; chimiste pharmaceutique ; chimiste médicinal ; radiochimiste ; chimiste en toxicologie ; chimiste judiciaire
fr chimiste médico-légal ; chimiste bioanalytique ; chimiste en pharmacologie ; spécialiste en chimie clinique ; chimiste nucléaire
en clinical chemist ; pharmaceutical chemist ; medicinal chemist ; radiochemist ; nuclear chemist ; forensic chemist
en bioanalytical chemist ; drug discovery chemist ; pharmaceutical analyst ; clinical biochemist consultant ; toxicological chemist
en clinical laboratory chemist
de klinischer Chemiker ; pharmazeutischer Chemiker ; Medizinalchemiker ; Radiochemiker ; Kernchemiker ; forensischer Chemiker
de Bioanalytiker ; Arzneimittelchemiker ; toxikologischer Chemiker ; Pharmachemiker ; Nuklearchemiker ; Gerichtschemiker

concept biologist
kind occupation
parent medical-science-professional
isco 2131
rubric medical-science
nl bioloog ; biologe ; marien bioloog ; onderzoeker biologie ; hydrobioloog ; celbioloog ; evolutiebioloog ; astrobioloog ; gedragsbioloog ; humaan bioloog ; veldbioloog ; biomathematicus
nl zeebioloog ; ecobioloog ; visserijbioloog ; bosbioloog ; onderzoeker levende natuur ; ontwikkelingsbioloog ; systeembioloog
nl theoretisch bioloog ; structureel bioloog ; mariene onderzoeker ; biologisch onderzoeker ; primatoloog ; etholoog ; bryoloog ; limnoloog
nl paleobioloog ; biometricus ; toegepast bioloog ; neurobioloog ; stamcelonderzoeker ; master in de biologie ; laborant-bioloog
nl dierentuinbioloog ; kankeronderzoeker ; radiobioloog ; chronobioloog ; synthetisch bioloog ; taxonoom ; fysisch antropoloog
nl onderzoeker zeebiologie ; master in biologie ; onderzoeker ecologie ; antropoloog biologie
fr biologiste ; chercheur en biologie ; biologiste marin ; hydrobiologiste ; biologiste cellulaire ; licencié en biologie ; biologiste de terrain ; biométricien
fr biologiste de l'évolution ; biologiste du développement ; éthologue ; primatologue ; limnologue ; biologiste des pêches
fr neurobiologiste ; biologiste structural ; biologiste systémique ; chercheur en biologie marine ; biologiste aquatique ; exobiologiste
fr taxonomiste ; biologiste comportemental ; radiobiologiste ; chronobiologiste ; biologiste théoricien ; chercheur en cancérologie
fr biologiste des populations ; paléobiologiste ; chercheur en sciences du vivant ; biologiste industriel ; biostatisticien biologiste
fr biologiste de la faune ; biomathématicien ; astrobiologiste ; biologiste des eaux ; chercheuse en biologie ; biologiste chercheur
fr anthropobiologiste
en biologist ; marine biologist ; research biologist ; cell biologist ; hydrobiologist ; biology scientist ; behavioural biologist ; biometrician ; aquatic biologist
en evolutionary biologist ; developmental biologist ; ethologist ; primatologist ; limnologist ; fisheries biologist ; neurobiologist
en structural biologist ; systems biologist ; radiobiologist ; taxonomist ; wildlife biologist ; freshwater biologist
en computational biologist ; stem cell researcher ; cancer researcher ; marine scientist ; paleobiologist ; astrobiologist
en biomedical research scientist ; human biologist ; synthetic biologist ; biology researcher ; field biologist ; plant biologist
en animal behaviourist ; chronobiologist ; population biologist ; industrial biologist ; biological scientist ; research fellow biology
en laboratory biologist ; anthropobiologist
de Biologe ; Biologin ; Meeresbiologe ; Forscher Biologie ; Zellbiologe ; Hydrobiologe ; Verhaltensbiologe ; Biometriker
de Evolutionsbiologe ; Entwicklungsbiologe ; Ethologe ; Primatologe ; Limnologe ; Fischereibiologe ; Neurobiologe ; Strukturbiologe
de Systembiologe ; Strahlenbiologe ; Taxonom ; Wildbiologe ; Diplom-Biologe ; Freilandbiologe ; Stammzellforscher ; Krebsforscher
de Humanbiologe ; Astrobiologe ; Paläobiologe ; Chronobiologe ; Wildtierbiologe ; Gewässerbiologe ; Verhaltensforscher
de theoretischer Biologe ; Biomathematiker ; Pflanzenbiologe ; Forschungsbiologe ; synthetischer Biologe ; biologischer Forscher
de Süßwasserbiologe ; Anthropologe Biologie ; Laborbiologe ; Biologie-Forscher

concept microbiologist
kind occupation
parent biologist
isco 2131
rubric medical-science
nl microbioloog ; viroloog ; bacterioloog ; immunoloog ; parasitoloog ; mycoloog ; microbiologe ; virologe ; klinisch microbioloog
nl voedselmicrobioloog ; industrieel microbioloog ; medisch microbioloog-onderzoeker ; bacteriologe ; immunologe ; milieumicrobioloog
nl moleculair microbioloog ; vaccinonderzoeker ; bodemmicrobioloog ; onderzoeker immunologie ; immunologisch onderzoeker
nl onderzoeker virologie ; onderzoeker microbiologie ; bacteriologisch onderzoeker ; master microbiologie ; vaccinontwikkelaar
fr microbiologiste ; virologue ; bactériologiste ; immunologiste ; parasitologue ; mycologue ; virologiste ; bactériologue
fr microbiologiste alimentaire ; microbiologiste industriel ; microbiologiste de l'environnement ; immunobiologiste
fr chercheur en virologie ; chercheur en vaccins ; mycobiologiste ; chercheuse en immunologie ; chercheur en immunologie
fr chercheur en microbiologie ; chercheur en bactériologie ; développeur de vaccins ; microbiologiste médical
en microbiologist ; virologist ; bacteriologist ; immunologist ; parasitologist ; mycologist ; clinical microbiologist
en food microbiologist ; industrial microbiologist ; environmental microbiologist ; vaccine researcher ; molecular microbiologist
en soil microbiologist ; protozoologist ; immunology researcher ; virology researcher ; microbiology researcher ; vaccine developer
en bacteriology researcher ; immunology scientist
de Mikrobiologe ; Virologe ; Bakteriologe ; Immunbiologe ; Parasitologe ; Mykologe ; Mikrobiologin ; Virologin ; Lebensmittelmikrobiologe
de Industriemikrobiologe ; Umweltmikrobiologe ; Immunologin ; Impfstoffforscher ; Bakteriologin ; Pilzforscher ; Forscher Immunologie
de Forscher Virologie ; Forscher Mikrobiologie ; Bakterienforscher ; Virenforscher ; Impfstoffentwickler

concept biochemist
kind occupation
parent biologist
isco 2131
rubric medical-science
nl biochemicus ; moleculair bioloog ; biotechnoloog ; biofysicus ; biomedicus ; klinisch bioloog ; biomedisch wetenschapper ; klinisch biochemicus ; biochemica
nl biomedisch onderzoekswetenschapper ; biomedische wetenschapper ; eiwitonderzoeker ; proteomics-onderzoeker ; moleculair biologe
nl enzymoloog ; biotechnologisch onderzoeker ; bio-ingenieur celbiotechnologie ; biofarmaceutisch onderzoeker ; metaboloom-onderzoeker
fr biochimiste ; biologiste moléculaire ; biotechnologue ; biophysicien ; biologiste clinique ; biotechnologiste ; bioingénieur en biotechnologie
fr biochimiste clinique ; enzymologiste ; chercheur en biotechnologie ; chercheur en protéomique ; scientifique biopharmaceutique
fr biotechnicien chercheur
en biochemist ; molecular biologist ; biotechnologist ; biophysicist ; clinical scientist ; biomedical sciences graduate ; molecular scientist
en clinical biochemist ; enzymologist ; protein scientist ; proteomics scientist ; biopharmaceutical scientist ; biotech researcher
en biomedical scientist advanced ; bioprocess scientist ; molecular biology researcher
de Biochemiker ; Molekularbiologe ; Biotechnologe ; Biophysiker ; Biomediziner ; Biochemikerin ; Molekularmediziner
de klinischer Biochemiker ; Enzymologe ; Proteinforscher ; biopharmazeutischer Wissenschaftler ; Biotechnologin ; Molekularbiologin
de Forscher Biotechnologie ; Biomedizinerin

concept geneticist
kind occupation
parent biologist
isco 2131
rubric medical-science
nl geneticus ; erfelijkheidsonderzoeker ; moleculair geneticus ; cytogeneticus ; genetica-onderzoeker ; bio-informaticus
nl populatiegeneticus ; medisch geneticus-onderzoeker ; plantengeneticus ; dierengeneticus ; genoomonderzoeker ; bio-informaticaspecialist
nl DNA-onderzoeker ; gentechnoloog ; veredelaar-geneticus
fr généticien ; chercheur en génétique ; généticien moléculaire ; cytogénéticien ; bio-informaticien ; généticien des populations
fr généticien des plantes ; ingénieur en bio-informatique ; chercheur en génomique ; généticien clinique chercheur ; spécialiste de l'ADN
fr généticien animal
en geneticist ; molecular geneticist ; cytogeneticist ; genetics researcher ; bioinformatician ; bioinformatics scientist
en population geneticist ; plant geneticist ; animal geneticist ; genomics scientist ; bioinformatics analyst ; clinical bioinformatician
en DNA analyst researcher ; genetic engineer
de Genetiker ; Genetikerin ; Molekulargenetiker ; Zytogenetiker ; Bioinformatiker ; Populationsgenetiker ; Pflanzengenetiker
de Tiergenetiker ; Genomforscher ; Genforscher ; Gentechniker ; DNA-Forscher ; Bioinformatikerin

concept zoologist-botanist
kind occupation
parent biologist
isco 2131
rubric medical-science
nl zoöloog ; botanicus ; dierkundige ; plantkundige ; entomoloog ; ornitholoog ; insectenkundige ; vogelkundige ; plantenfysioloog ; anatoom ; dierfysioloog ; ichtyoloog
nl herpetoloog ; mammaloog ; arachnoloog ; plantenziektekundige ; fytopatholoog ; plantenwetenschapper ; dierwetenschapper ; botanica
nl malacoloog ; dendroloog ; plantenveredelaar ; paleobotanicus ; nematoloog ; plantenkundige ; plantenonderzoeker ; dierenonderzoeker
nl onderzoeker plantenziekten ; onderzoeker zoölogie ; wormkundige ; slakkenkundige ; reptielenkundige
fr zoologiste ; botaniste ; entomologiste ; ornithologue ; physiologiste végétal ; anatomiste ; zoologue ; ichtyologiste ; herpétologue
fr mammalogiste ; arachnologue ; phytopathologiste ; phycologue ; phytobiologiste ; malacologue ; dendrologue ; paléobotaniste
fr nématologue ; zootechnicien chercheur ; chercheur en botanique ; chercheur en zoologie ; spécialiste des plantes
fr spécialiste des insectes ; chercheur en pathologie végétale
en zoologist ; botanist ; entomologist ; ornithologist ; plant physiologist ; animal scientist ; anatomist ; ichthyologist ; plant scientist
en herpetologist ; mammalogist ; arachnologist ; plant pathologist ; phycologist ; malacologist ; dendrologist ; palaeobotanist
en nematologist ; economic botanist ; animal physiologist ; plant researcher ; insect scientist ; plant disease scientist
en zoology researcher ; botanical scientist ; shell expert ; worm scientist
de Zoologe ; Botaniker ; Entomologe ; Ornithologe ; Pflanzenphysiologe ; Anatom ; Insektenkundler ; Ichthyologe ; Herpetologe
de Säugetierkundler ; Arachnologe ; Phytopathologe ; Algenforscher ; Malakologe ; Dendrologe ; Paläobotaniker ; Nematologe ; Vogelkundler
de Tierphysiologe ; Pflanzenforscher ; Pflanzenkundler ; Tierkundler ; Zoologieforscher ; Botanikforscher ; Pflanzenpathologe
de Insektenforscher ; Weichtierforscher

concept pharmacologist
kind occupation
parent biologist
isco 2131
rubric medical-science
nl farmacoloog ; toxicoloog ; geneesmiddelenonderzoeker ; fysioloog ; farmacologe ; forensisch toxicoloog ; neurowetenschapper
nl farmacoloog-onderzoeker ; klinisch farmacologisch onderzoeker ; ecotoxicoloog ; endocrinologisch onderzoeker ; inspanningsfysioloog
nl toxicologe ; industrieel toxicoloog ; hersenonderzoeker ; patholoog-onderzoeker ; neuropsychofarmacoloog
fr pharmacologue ; toxicologue ; physiologiste ; chercheur en médicaments ; pharmacologiste ; neuroscientifique ; écotoxicologue
fr chercheur en physiologie ; physiologiste de l'exercice ; toxicologue industriel ; chercheur en neurosciences ; chercheur pharmacologue
fr pharmacocinéticien
en pharmacologist ; toxicologist ; drug researcher ; physiologist ; neuroscientist ; medicines researcher ; ecotoxicologist
en exercise physiologist ; brain researcher ; toxicology scientist ; pharmacokineticist ; regulatory toxicologist
en sports scientist physiology ; neuropharmacologist
de Pharmakologe ; Toxikologe ; Arzneimittelforscher ; Physiologe ; Pharmakologin ; Neurowissenschaftler ; Ökotoxikologe ; Sportphysiologe
de Hirnforscher ; Toxikologin ; Pharmakokinetiker ; Industrietoxikologe ; Leistungsphysiologe ; Neuropharmakologe ; forensischer Toxikologe

concept epidemiologist
kind occupation
parent biologist
isco 2131
rubric medical-science
nl epidemioloog ; biostatisticus ; epidemiologe ; modelleur infectieziekten ; medisch statisticus ; gezondheidswetenschapper ; data-analist volksgezondheid
nl infectieziekte-epidemioloog ; veterinair-epidemioloog onderzoeker ; klinisch epidemioloog ; onderzoeker volksgezondheid
nl statisticus gezondheidszorg ; farmaco-epidemioloog ; onderzoeker public health ; statisticus volksgezondheid ; onderzoeker epidemiologie
nl infectieziektenepidemioloog ; modelleur epidemieën ; gezondheidsstatisticus
fr épidémiologiste ; biostatisticien ; modélisateur d'épidémies ; statisticien médical ; chercheur en santé publique ; épidémiologue
fr biostatisticienne ; pharmaco-épidémiologiste ; statisticien en santé ; analyste en santé publique ; épidémiologiste de terrain
fr chercheur en épidémiologie ; modélisateur des maladies infectieuses ; épidémiologiste en santé publique ; statisticien de la santé
en epidemiologist ; biostatistician ; disease modeller ; medical statistician ; public health scientist ; health data scientist
en field epidemiologist ; infectious disease epidemiologist ; pharmacoepidemiologist ; public health analyst ; clinical epidemiologist
en health statistician ; epidemiology researcher ; epidemic modeller ; public health epidemiologist ; public health statistician
de Epidemiologe ; Biostatistiker ; Epidemiologin ; Medizinstatistiker ; Gesundheitswissenschaftler ; Infektionsepidemiologe
de klinischer Epidemiologe ; Pharmakoepidemiologe ; Gesundheitsstatistiker ; Public-Health-Wissenschaftler ; Epidemiologe Gesundheitsamt
de Forscher Epidemiologie ; Epidemiemodellierer ; Statistiker Gesundheitswesen ; Gesundheitsforscher

concept clinical-research-associate
kind occupation
parent medical-science-professional
isco 2131
rubric medical-science
nl clinical research associate ; CRA klinisch onderzoek ; monitor klinische studies ; onderzoeksmedewerker klinisch onderzoek ; medewerker vaccinonderzoek ; trialcoördinator
nl klinisch onderzoekscoördinator ; monitor klinisch geneesmiddelenonderzoek ; klinisch onderzoeksleider ; clinical trial manager
nl medisch-wetenschappelijk medewerker ; medical science liaison ; medisch adviseur farma ; clinical trial assistant
nl clinical data manager studies ; studieleider klinische studies ; klinisch studiemonitor ; medewerker klinische studies
nl onderzoeker klinische studies ; studiemonitor ; klinisch studiecoördinator farma ; wetenschappelijk medewerker klinische studies
fr attaché de recherche clinique ; ARC ; moniteur d'études cliniques ; technicien d'études cliniques ; assistant de recherche clinique
fr chef de projet en recherche clinique ; coordinateur de recherche clinique ; attachée de recherche clinique
fr conseiller scientifique médical ; médical science liaison ; chef de projet clinique ; assistant d'études cliniques
fr moniteur de recherche clinique ; chargé d'études cliniques ; responsable d'études cliniques ; assistant de recherche médicale
fr chercheur clinicien
en clinical research associate ; clinical trial monitor ; research nurse in trials ; clinical trial coordinator ; vaccine research assistant
en clinical trial manager ; clinical research coordinator ; clinical project manager ; medical science liaison
en clinical trials administrator ; CRA clinical trials ; clinical study manager ; trial monitor ; clinical studies officer ; trials monitor
en research officer clinical ; medical research assistant ; clinical trial officer
de klinischer Monitor ; Clinical Research Associate ; CRA klinische Forschung ; Mitarbeiter klinische Forschung ; klinischer Forschungsassistent
de Studienmonitor ; Projektleiter klinische Forschung ; Clinical Trial Manager ; Medical Science Liaison Manager
de klinischer Projektmanager ; Studienleiter klinische Studien ; medizinisch-wissenschaftlicher Berater ; Studienkoordinator Pharma
de klinischer Studienmonitor ; Mitarbeiter klinische Studien ; medizinischer Forschungsassistent ; Prüfarztassistent

concept environmental-scientist
kind occupation
parent medical-science-professional
isco 2133
rubric medical-science
nl milieudeskundige ; milieukundige ; ecoloog ; milieuwetenschapper ; milieuadviseur ; milieucoördinator ; milieubeschermingsdeskundige
nl natuurbeschermer ; natuurbeheerdeskundige ; ecologisch adviseur ; milieuonderzoeker ; duurzaamheidsadviseur ; duurzaamheidscoördinator
nl klimaatdeskundige ; klimaatwetenschapper ; waterkwaliteitsdeskundige ; luchtkwaliteitsdeskundige ; bodemdeskundige
nl bodemsaneringsdeskundige ; MER-deskundige ; afvaldeskundige ; milieu-auditor ; milieubeleidsadviseur ; landschapsecoloog ; stadsecoloog
nl ecologe ; parkbeheerder natuurgebied ; natuuronderzoeker ; geluidsdeskundige milieu ; energiedeskundige milieu ; natuurconsulent
nl milieuambtenaar ; milieutoxicoloog ; biodiversiteitsdeskundige ; milieumanager ; CSR-manager milieu ; MVO-coördinator
nl natuurwachter ; boswachter natuurbeheer ; milieuwacht ; energiecoördinator duurzaamheid ; terreinbeheerder natuur
nl conservator natuurgebied ; manager milieu ; MVO-adviseur ; MVO-verantwoordelijke
nl coördinator duurzaamheid ; afvalspecialist ; milieuspecialist ; natuuradviseur ; natuurdeskundige
fr écologue ; spécialiste de l'environnement ; expert en environnement ; conseiller en environnement ; écoconseiller ; éco-conseiller
fr scientifique de l'environnement ; chargé de mission environnement ; responsable environnement ; consultant en environnement
fr auditeur environnemental ; expert en qualité de l'air ; expert en qualité de l'eau ; expert en sols pollués
fr chargé d'études environnement ; conseiller en développement durable ; climatologue environnement
fr écologiste scientifique ; chargé d'études faune et flore ; gestionnaire d'espaces naturels ; conservateur de réserve naturelle
fr chercheur en environnement ; analyste en pollution ; coordinateur environnement ; conseiller climat ; expert biodiversité
fr coordinateur biodiversité ; écotoxicologue environnemental ; conseiller en économie d'énergie environnement
fr chargé de conservation de la nature ; expert déchets ; ingénieur écologue ; agronome environnementaliste ; environnementaliste
fr chargé de mission RSE ; garde nature ; garde-forestier naturaliste ; écogestionnaire
fr gestionnaire de milieux naturels ; naturaliste ; gestionnaire environnement ; coordinateur développement durable ; spécialiste déchets
fr éco-gestionnaire ; manager développement durable
en environmental scientist ; ecologist ; environmental adviser ; environmental consultant ; conservation officer
en environmental protection specialist ; environmental officer ; environmental analyst ; pollution analyst ; air quality analyst
en water quality scientist ; sustainability adviser ; environmental auditor ; nature conservation officer
en climate scientist ; climate change analyst ; environmental manager ; landscape ecologist ; biodiversity officer
en soil scientist environmental ; contaminated land specialist ; park ranger scientist ; environmental research scientist
en waste management specialist ; natural resources consultant ; marine conservation officer ; environmental impact assessor
en ecological consultant ; recycling officer ; corporate sustainability officer ; environmental programme coordinator ; CSR manager
en nature reserve warden ; countryside ranger ; naturalist ; ecological surveyor ; countryside officer
en oceanographic environmental scientist ; waste specialist ; environmental specialist ; sustainability coordinator
en sustainability officer ; environmental coordinator
de Umweltwissenschaftler ; Ökologe ; Umweltberater ; Umweltschutzbeauftragter ; Umweltexperte ; Umweltschutzexperte ; Naturschutzexperte
de Naturschutzbeauftragter ; Umweltmanager ; Umweltgutachter ; Umweltauditor ; Nachhaltigkeitsberater
de Klimaforscher ; Klimaschutzmanager ; Gewässerschutzbeauftragter ; Immissionsschutzbeauftragter ; Abfallberater ; Abfallbeauftragter
de Bodenkundler ; Altlastenexperte ; Landschaftsökologe ; Stadtökologe ; Umweltforscher ; Umweltanalytiker ; Geoökologe
de Biodiversitätsexperte ; Luftreinhaltungsexperte ; Umweltschutzwissenschaftler ; Umweltkoordinator ; Ökologin ; Naturparkmanager
de Umweltbeauftragter ; Naturschutzwart ; Ranger ; Naturwächter ; Naturschutzranger ; Umweltreferent ; Schutzgebietsbetreuer
de Nachhaltigkeitsbeauftragter ; Nachhaltigkeitskoordinator ; Umweltspezialist ; Abfallspezialist ; Umweltbetriebsprüfer
de Altlastensachverständiger ; Sachverständiger für Altlasten ; Bodenschutzexperte

# --- hygiene, occupational and environmental health (ISCO 2263, 3257) --------------------------

concept occupational-hygienist
kind occupation
parent medical-science-professional
isco 2263
rubric medical-science
nl arbeidshygiënist ; hygiëne-adviseur ; deskundige arbeidsveiligheid ; preventieadviseur arbeidshygiëne ; bedrijfshygiënist ; preventieadviseur ; ergonoom ; arbodeskundige ; preventieadviseur ergonomie ; preventieadviseur niveau 1 ; veiligheidsdeskundige ; interne preventieadviseur
nl arboadviseur ; arbocoördinator ; hogere veiligheidskundige ; arbeidstoxicoloog
nl preventieadviseur psychosociale aspecten ; arbozorgdeskundige ; consulent gezondheid en welzijn op het werk ; werkplekergonoom
nl ergonomisch adviseur ; veiligheidsadviseur ; HSE-adviseur ; VGM-adviseur ; preventieadviseur brandveiligheid
nl deskundige gevaarlijke stoffen ; risicodeskundige arbeid ; arbo-medewerker ; arbomanager ; arbospecialist ; arbokundige
nl preventiedeskundige ; preventiedienst medewerker ; adviseur arbeidsveiligheid ; arbotechnicus
fr hygiéniste du travail ; conseiller en prévention hygiène du travail ; hygiéniste industriel ; ergonome ; conseiller en prévention ; responsable santé et sécurité au travail ; préventeur ; conseiller en prévention niveau 1
fr conseiller en prévention ergonomie ; conseiller en prévention aspects psychosociaux ; responsable HSE ; ingénieur HSE ; responsable QHSE
fr ingénieur sécurité ; conseiller sécurité ; ergonome consultant ; préventeur des risques professionnels
fr intervenant en prévention des risques professionnels ; toxicologue du travail ; responsable sécurité bien-être ; hygiéniste industrielle
fr conseiller en radioprotection travail ; consultant en santé et sécurité au travail ; spécialiste de l'hygiène du travail
fr responsable prévention ; consultant en prévention ; chargé de prévention
en occupational hygienist ; industrial hygienist ; occupational health and safety adviser ; ergonomist ; workplace health adviser ; prevention adviser ; health and safety specialist ; OHS consultant
en health and safety adviser ; health and safety manager ; HSE adviser ; HSE manager ; EHS specialist ; workplace ergonomist
en human factors specialist ; radiation protection adviser ; hazardous substances adviser
en safety engineer occupational ; occupational health and safety hygienist ; noise specialist occupational ; risk assessor workplace
en safety manager ; OHS specialist ; occupational safety consultant ; health and safety consultant ; prevention consultant
en workplace safety specialist
de Arbeitshygieniker ; Arbeitsschutzexperte ; Ergonom ; Fachkraft für Arbeitssicherheit ; Arbeitsschutzbeauftragter ; Präventionsberater ; Sicherheitsingenieur Arbeitsschutz
de Fachkraft für Arbeitsschutz ; leitende Sicherheitsfachkraft ; Sicherheitsfachkraft ; Ergonomin ; HSE-Manager ; Arbeitsschutzmanager
de Arbeitswissenschaftler ; Gefahrstoffbeauftragter ; Arbeitstoxikologe ; Arbeitsplatzergonom ; Referent Arbeitsschutz ; Betriebshygieniker
de Sicherheitsfachkraft Arbeitsschutz ; EHS-Manager ; Arbeitsschutzberater ; Arbeitssicherheitsberater ; Berater Arbeitssicherheit
de Sicherheitsberater Arbeit

concept environmental-health-officer
kind occupation
parent medical-science-professional
isco 2263
rubric medical-science
nl milieugezondheidsdeskundige ; milieu-hygiënist ; stralingsdeskundige ; gezondheids- en milieuadviseur ; medisch milieukundig adviseur ; deskundige fysische controle ; stralingsbeschermingsdeskundige ; erkend deskundige straling
nl gezondheidskundig adviseur milieu ; deskundige milieu en gezondheid ; binnenmilieudeskundige ; radonadviseur
nl deskundige ioniserende straling ; coördinerend stralingsdeskundige ; voedselveiligheidsadviseur ; voedselveiligheidsdeskundige
nl hygiëneconsulent waterkwaliteit ; legionelladeskundige ; radondeskundige ; adviseur stralingsbescherming ; adviseur binnenmilieu
nl adviseur milieugezondheid ; straling adviseur ; adviseur voedselveiligheid
fr spécialiste en santé environnementale ; expert en radioprotection ; hygiéniste de l'environnement ; conseiller en santé environnementale ; radioprotectionniste ; agent de contrôle physique
fr expert en contrôle physique ; conseiller en environnement intérieur ; ingénieur sanitaire ; ingénieur en santé environnement
fr expert agréé en radioprotection ; personne compétente en radioprotection ; conseiller médical en environnement intérieur
fr expert en sécurité alimentaire ; spécialiste en sécurité des aliments ; spécialiste en salubrité ; conseiller en radioprotection
fr conseiller en qualité de l'air intérieur ; conseiller en hygiène alimentaire ; agent de radioprotection du personnel ; conseiller radon
en environmental health officer ; environmental health specialist ; radiation protection expert ; environmental health scientist ; health physicist ; radiation safety officer
en environmental health practitioner ; environmental health adviser ; environmental health manager ; indoor air quality specialist
en food safety specialist ; radiation safety specialist ; radiation protection officer ; public health protection specialist
en legionella consultant ; environmental public health officer ; port health officer ; radiation protection consultant ; radon adviser
en indoor environment adviser ; food safety adviser ; air quality specialist ; food safety consultant
de Umwelthygieniker ; Umweltgesundheitsexperte ; Strahlenschutzexperte ; Umweltmediziner nichtärztlich ; Strahlenschutzbeauftragter
de Umweltmedizin-Fachberater ; Strahlenschutzbevollmächtigter ; Strahlenschützer ; Strahlenschutzphysiker ; Lebensmittelsicherheitsexperte
de Innenraumhygieniker ; Wasserhygieniker ; Legionellen-Experte ; Fachkraft Umwelthygiene ; Referent Umwelt und Gesundheit
de Radon-Fachperson ; Radonexperte ; Strahlenschutzberater ; Innenraumluftexperte ; Berater Lebensmittelsicherheit ; Raumluftspezialist

concept health-inspector
kind occupation
parent medical-science-professional
isco 3257
rubric medical-science
nl gezondheidsinspecteur ; hygiëne-inspecteur ; voedselinspecteur ; inspecteur volksgezondheid ; controleur voedselveiligheid ; FAVV-inspecteur ; FAVV-controleur ; sanitair inspecteur ; keurmeester ; inspecteur milieuhygiëne ; zorginspecteur ; warenkeurder
nl hygiënist ; technisch hygiënist ; inspecteur voedselveiligheid ; vleeskeurder ; NVWA-inspecteur ; inspecteur drinkwater
nl inspecteur consumentenproducten ; rookcontroleur ; tabaksinspecteur ; inspecteur dierenwelzijn ; inspecteur leefmilieu
nl milieu-inspecteur ; milieucontroleur ; toezichthouder kinderopvang GGD ; HACCP-inspecteur ; hygiënecontroleur
nl waterkwaliteitscontroleur ; kwaliteitscontroleur voeding ; inspecteur gezondheidszorg
nl controleur productveiligheid ; inspecteur volksgezondheidstoezicht ; inspecteur voeding ; controleur voeding ; keurder voedingswaren
nl controleur hygiëne ; inspecteur hygiëne ; inspecteur gezondheid ; productveiligheidsinspecteur ; controleur drinkwater
fr inspecteur de la santé ; inspecteur d'hygiène ; contrôleur AFSCA ; inspecteur sanitaire ; contrôleur sanitaire ; inspecteur de la sécurité alimentaire ; inspecteur des denrées alimentaires ; inspecteur d'hygiène alimentaire
fr inspecteur de l'environnement ; inspecteur de salubrité ; contrôleur d'hygiène alimentaire ; technicien en sécurité sanitaire
fr inspecteur de la qualité de l'eau ; inspecteur des viandes ; expert en viande ; contrôleur en tabac ; inspecteur en santé publique
fr inspecteur de la pollution ; agent constatateur environnement ; contrôleur HACCP ; auditeur HACCP
fr technicien en hygiène et environnement ; inspecteur du bien-être animal ; inspecteur produits de consommation
fr inspecteur de maisons de repos ; inspecteur alimentaire ; contrôleur des denrées alimentaires ; contrôleur de la qualité des aliments
fr inspecteur hygiène ; contrôleur hygiène ; contrôleur de l'eau potable
en health inspector ; sanitary inspector ; food safety inspector ; hygiene inspector ; public health inspector ; food inspector ; pollution inspector ; sanitarian
en environmental health inspector ; environmental health technician ; meat inspector ; meat hygiene inspector ; food standards inspector
en housing health inspector ; water inspector ; environmental inspector ; HACCP auditor ; food hygiene inspector ; public health sanitarian
en food regulatory adviser ; care quality inspector ; tobacco inspector ; noise inspector ; product safety inspector
en port health inspector ; quarantine inspector ; vector control officer ; food quality inspector ; food control officer ; hygiene auditor
en drinking water inspector ; consumer product inspector ; quarantine officer
de Gesundheitsinspektor ; Hygieneinspektor ; Lebensmittelkontrolleur ; Gesundheitsaufseher ; Hygienekontrolleur ; Lebensmittelinspektor ; Fleischbeschauer
de Lebensmittelkontrolleurin ; Lebensmittelaufseher ; Trinkwasserkontrolleur ; Umweltinspektor ; Umweltkontrolleur
de amtlicher Fachassistent ; Fleischkontrolleur ; Hygieneinspektorin ; Heimaufsicht-Prüfer ; Gesundheitskontrolleur
de Veterinärhygienekontrolleur ; Produktsicherheitsinspektor ; Seuchenkontrolleur ; Immissionskontrolleur ; Gesundheitsingenieur Technik
de Hygienetechniker ; Lebensmittelprüfer ; Wasserkontrolleur ; Trichinenschauer ; Lebensmittelkontrolle-Mitarbeiter
de Hygieneprüfer ; Produktprüfer Sicherheit ; Trinkwasserinspektor ; Inspektor Lebensmittel ; Quarantäneinspektor ; Seucheninspektor
de Trichinenprüfer ; Veterinärhygieneinspektor

concept safety-inspector
kind occupation
parent medical-science-professional
isco 3257
rubric medical-science
nl arbeidsinspecteur ; veiligheidsinspecteur ; veiligheidscoördinator ; inspecteur arbeidsveiligheid ; veiligheidskundige ; preventiemedewerker ; arbo-inspecteur ; VCA-coördinator ; coronacoördinator op het werk ; preventieadviseur niveau 3
nl veiligheidsbeambte ; veiligheidsinspecteur bouw ; veiligheidscoördinator-ontwerp ; veiligheidscoördinator-verwezenlijking
nl inspecteur welzijn op het werk ; sociaal inspecteur arbeidsveiligheid ; preventie-assistent ; brandveiligheidsinspecteur
nl middelbare veiligheidskundige ; mijninspecteur ; procesveiligheidsinspecteur ; veiligheidsfunctionaris ; HSE-inspecteur
nl inspecteur gezondheid en veiligheid ; arbeidsomstandighedeninspecteur ; kraninspecteur veiligheid ; preventiewerker veiligheid
nl preventieassistent arbeidsveiligheid ; veiligheidsmedewerker arbeid ; inspecteur veiligheid ; inspecteur gezondheid op het werk
fr inspecteur du travail bien-être ; inspecteur de sécurité ; coordinateur sécurité ; agent de prévention au travail ; inspecteur santé et sécurité ; conseiller en prévention niveau 3 ; animateur sécurité
fr inspecteur en santé et sécurité au travail ; agent HSE ; technicien HSE ; animateur HSE
fr technicien sécurité ; coordinateur sécurité-santé ; coordinateur SPS ; contrôleur sécurité ; agent de sécurité au travail
fr technicien hygiène sécurité environnement ; chargé de sécurité chantier ; inspecteur en sécurité incendie ; inspecteur des mines
fr technicien en prévention des risques ; assistant en prévention ; inspecteur bien-être au travail ; contrôleur de sécurité au travail
fr inspecteur hygiène et sécurité
en health and safety inspector ; occupational safety inspector ; safety officer ; safety coordinator ; workplace inspector ; occupational health inspector ; health and safety officer
en HSE inspector ; HSE technician ; health and safety technician ; construction safety inspector ; fire safety inspector
en mine safety inspector ; safety technician ; site safety officer ; health and safety coordinator ; safety representative
en industrial waste inspector ; labour inspector safety ; machinery safety inspector ; construction safety manager
en occupational health technician safety ; industrial safety inspector ; occupational safety and health inspector ; waste inspector
en hazardous waste inspector ; safety assistant
de Arbeitsinspektor ; Sicherheitsinspektor ; Sicherheitskoordinator ; Sicherheitsbeauftragter ; Gewerbeaufsichtsbeamter ; SiGeKo ; Aufsichtsperson Arbeitsschutz
de Technischer Aufsichtsbeamter ; Aufsichtsbeamter Arbeitsschutz ; Arbeitsschutzinspektor ; Arbeitsschutzkontrolleur
de Sicherheitstechniker Arbeitsschutz ; Sicherheitsvertrauensperson ; Baustellenkoordinator SiGe ; Gewerbeaufseher ; Berginspektor
de Sicherheitsingenieur Baustelle ; HSE-Fachkraft ; Präventionsfachkraft Arbeit ; Sicherheitsaufsicht
de Arbeitssicherheitsinspektor ; Sicherheitskontrolleur ; Abfallinspektor ; Präventionsassistent ; Inspektor Arbeitssicherheit

concept hygiene-adviser
kind occupation
parent medical-science-professional
isco 3257
rubric medical-science 0.6 care 0.4
nl hygiëneadviseur ; hygiënecoördinator ; infectiepreventieadviseur ; adviseur infectiebeheersing ; verantwoordelijke hygiëne ; hygiënebeheerder ; hygiënecoach
nl hygiënespecialist ; infectiepreventiedeskundige ; HACCP-coördinator ; HACCP-verantwoordelijke ; verantwoordelijke voedselveiligheid
nl hygiënereferent
fr conseiller en hygiène ; coordinateur hygiène ; référent hygiène ; responsable hygiène ; référent Covid hygiène ; hygiéniste
fr technicien biohygiéniste ; technicien en hygiène hospitalière ; responsable HACCP ; coordinateur HACCP ; technicien hygiéniste
fr correspondant en hygiène
en hygiene adviser ; hygiene coordinator ; infection prevention adviser ; hygiene consultant ; infection control coordinator
en infection prevention specialist ; infection preventionist ; hygiene specialist ; hygiene manager ; HACCP coordinator
en infection control practitioner
de Hygieneberater ; Hygienekoordinator ; Hygienebeauftragter ; Hygienemanager ; Desinfektor ; Hygienefachperson
de Krankenhaushygieniker nichtärztlich ; Hygieneassistent ; HACCP-Beauftragter ; staatlich geprüfter Desinfektor ; Hygienespezialist
de Infektionspräventionsberater

concept medical-physicist
kind occupation
parent medical-science-professional
isco 2111
rubric medical-science
nl klinisch fysicus ; medisch fysicus ; deskundige medische stralingsfysica ; stralingsfysicus ; ziekenhuisfysicus ; radiofysicus
nl klinisch fysicus in opleiding ; fysicus ; natuurkundige ; radiotherapiefysicus ; fysicus nucleaire geneeskunde ; kernfysicus
nl biofysisch onderzoeker ; audiologisch fysicus ; natuurkundig onderzoeker ; astronoom ; sterrenkundige ; meteoroloog
nl medisch stralingsfysicus ; radiologisch fysicus ; stralingsdeskundige-fysicus ; optisch fysicus
nl theoretisch natuurkundige ; experimenteel fysicus ; plasmafysicus ; geofysisch onderzoeker ; weerkundige ; oceanograaf ; klimatoloog
nl erkend deskundige medische stralingsfysica ; vulkanoloog ; geoloog ; hydroloog ; geofysicus ; seismoloog ; geochemisch onderzoeker
nl paleontoloog ; fysicus radiotherapie ; fysicus nucleaire ; fysicus beeldvorming ; fysicus stralingsbescherming ; natuurkundige straling
fr physicien médical ; physicien d'hôpital ; expert en radiophysique médicale ; radiophysicien ; physicien hospitalier ; physicien
fr radiophysicien médical ; physicien en radiothérapie ; physicien nucléaire ; chercheur en physique ; astronome ; astrophysicien
fr météorologue ; physicien en médecine nucléaire ; physicien des rayonnements ; physicienne
fr physicien théoricien ; physicien expérimentateur ; physicien des plasmas ; climatologue ; océanographe ; météorologiste ; géophysicien
fr physicien optique ; géologue ; volcanologue ; sismologue ; hydrologue ; paléontologue ; expert agréé en radiophysique médicale
fr physicien en imagerie ; physicien en radioprotection ; physicien des particules ; physicien médical en formation ; physicien chercheur
en medical physicist ; hospital physicist ; medical physics expert ; radiation physicist ; clinical physicist ; physicist
en radiotherapy physicist ; nuclear physicist ; research physicist ; medical physics scientist ; astronomer ; astrophysicist
en meteorologist ; diagnostic radiology physicist ; radiological physicist ; medical physics specialist ; theoretical physicist
en experimental physicist ; plasma physicist ; climatologist ; oceanographer ; geophysicist ; health physicist clinical ; optical physicist
en geologist ; volcanologist ; seismologist ; hydrologist ; palaeontologist ; cosmologist ; nuclear medicine physicist
en consultant clinical scientist physics ; imaging physicist ; radiation protection physicist ; particle physicist ; MRI physicist
en trainee medical physicist
de Medizinphysiker ; Medizinphysikexperte ; klinischer Physiker ; Strahlenphysiker ; Krankenhausphysiker ; Physiker
de Strahlentherapie-Physiker ; Kernphysiker ; Physikerin ; Astronom ; Astrophysiker ; Meteorologe ; Forschungsphysiker
de Medizinphysik-Experte ; Ozeanograph ; Meereskundler ; Klimatologe ; Geophysiker ; theoretischer Physiker ; Experimentalphysiker
de Plasmaphysiker ; Radiologiephysiker ; Optikphysiker ; Diplom-Physiker ; Geologe ; Vulkanologe ; Seismologe ; Hydrologe ; Paläontologe
de Wetterkundler ; Nuklearmedizin-Physiker ; Physiker Strahlenschutz ; Physiker Radiologie ; Teilchenphysiker ; Physiker in der Medizin
de Physiker Bildgebung

# --- tasks and skills ------------------------------------------------------------------------

concept lab-analysis
kind task
rubric medical-science
work technical
nl laboratoriumanalyses uitvoeren ; stalen analyseren ; laboratoriumonderzoek ; analyses uitvoeren in het labo ; bloedstalen onderzoeken ; labowerk ; labo-analyses ; stalen testen ; werken in een labo ; monsters analyseren ; laboratoriumtesten
nl stalen onderzoeken ; stalen analyseren in het labo
fr analyses de laboratoire ; analyser des échantillons ; travail de laboratoire ; effectuer des analyses ; analyse de sang en laboratoire ; tests de laboratoire ; travailler en laboratoire ; examens de laboratoire
en laboratory analysis ; analysing samples ; lab work ; laboratory tests ; testing blood samples ; work in a lab ; performing lab tests ; sample analysis ; examining samples ; examine samples
de Laboranalysen ; Proben analysieren ; Laborarbeit ; Laboruntersuchungen ; Blutproben untersuchen ; im Labor arbeiten ; Labortests durchführen ; Probenanalyse ; Proben untersuchen

concept lab-pcr
kind task
parent lab-analysis
rubric medical-science
work technical
nl PCR-analyses uitvoeren ; covidtesten analyseren ; teststalen verwerken ; PCR-stalen verwerken in het labo ; coronastalen analyseren ; RNA-extractie ; qPCR
fr analyses PCR ; analyser les tests Covid ; traiter les frottis en laboratoire ; extraction d'ARN ; qPCR ; analyse des échantillons Covid
en PCR analysis ; analysing COVID tests ; processing swabs in the lab ; RNA extraction ; qPCR ; running PCR
de PCR-Analysen ; Corona-Tests auswerten ; Abstriche im Labor verarbeiten ; RNA-Extraktion ; qPCR ; Covid-Proben auswerten

concept receive-samples
kind task
parent lab-analysis
rubric medical-science
work technical admin
nl stalen ontvangen ; stalen registreren ; staalregistratie ; stalenontvangst ; buisjes etiketteren ; stalen sorteren in het labo ; bloedbuisjes centrifugeren ; stalen inscannen
fr réception des échantillons ; enregistrer les échantillons ; étiqueter les tubes ; trier les échantillons ; centrifuger les tubes ; encodage des prélèvements
en sample reception ; registering samples ; labelling tubes ; sorting specimens ; centrifuging blood tubes ; booking in samples
de Probenannahme ; Proben registrieren ; Röhrchen etikettieren ; Proben sortieren ; Blutröhrchen zentrifugieren ; Probenerfassung

concept microscopy
kind skill
parent lab-analysis
rubric medical-science
nl microscopie ; microscopisch onderzoek ; kweken maken ; bacteriekweek ; celkweek ; bacteriologisch onderzoek ; coupes snijden
fr microscopie ; examen microscopique ; cultures bactériennes ; culture cellulaire ; examen bactériologique ; coupes histologiques
en microscopy ; microscope examination ; bacterial culture ; cell culture ; growing cultures ; cutting tissue sections
de Mikroskopie ; mikroskopische Untersuchung ; Bakterienkultur ; Zellkultur ; Kulturen anlegen ; Gewebeschnitte

concept lab-quality
kind skill
rubric medical-science
nl kwaliteitscontrole in het labo ; ISO 15189 ; GLP ; GMP ; good laboratory practice ; labokwaliteit ; laboveiligheid ; kalibratie van labotoestellen ; bioveiligheid
fr contrôle qualité en laboratoire ; bonnes pratiques de laboratoire ; BPL ; ISO 15189 ; bonnes pratiques de fabrication ; biosécurité ; étalonnage d'appareils de laboratoire
en laboratory quality control ; good laboratory practice ; GLP ; ISO 15189 ; GMP ; biosafety ; lab safety ; calibrating lab equipment
de Laborqualitätskontrolle ; gute Laborpraxis ; GLP ; ISO 15189 ; GMP ; Biosicherheit ; Laborsicherheit

concept clinical-chemistry-skill
kind skill
rubric medical-science
nl klinische chemie ; klinische biologie ; hematologisch onderzoek ; serologie ; immunologisch onderzoek ; microbiologie ; virologie ; moleculaire biologie ; toxicologie ; bloedgroepbepaling
fr chimie clinique ; biologie clinique ; analyses hématologiques ; sérologie ; microbiologie ; virologie ; biologie moléculaire ; toxicologie ; groupage sanguin
en clinical chemistry ; clinical biology ; haematology testing ; serology ; microbiology ; virology ; molecular biology ; toxicology ; blood typing
de klinische Chemie ; Labormedizin ; hämatologische Untersuchung ; Serologie ; Mikrobiologie ; Virologie ; Molekularbiologie ; Toxikologie ; Blutgruppenbestimmung

concept chemistry-biology-skill
kind skill
rubric medical-science
nl scheikunde ; biologie ; chemische analyse ; chromatografie ; biochemie ; biotechnologie ; levenswetenschappen ; genetica ; farmacologie ; laboratoriumtechnieken
fr chimie ; biologie ; analyse chimique ; chromatographie ; biochimie ; biotechnologie ; sciences de la vie ; génétique ; pharmacologie ; techniques de laboratoire
en chemistry ; biology ; chemical analysis ; chromatography ; biochemistry ; biotechnology ; life sciences ; genetics ; pharmacology ; laboratory techniques
de Chemie ; Biologie ; chemische Analyse ; Chromatographie ; Biochemie ; Biotechnologie ; Lebenswissenschaften ; Genetik ; Pharmakologie ; Labortechniken

concept dispense-medicines
kind task
rubric medical-science
work care
nl geneesmiddelen afleveren ; apotheekwerk ; voorschriften uitvoeren ; aan de balie van de apotheek werken ; medicatie afleveren in de apotheek ; recepten klaarmaken ; medicijnen verkopen ; farmaceutische zorg ; voorschriften verwerken
fr délivrer des médicaments ; délivrance des médicaments ; exécuter les ordonnances ; travailler au comptoir de la pharmacie ; soins pharmaceutiques ; traitement des ordonnances ; servir en pharmacie
en dispensing medicines ; filling prescriptions ; pharmacy work ; working at a pharmacy counter ; pharmaceutical care ; processing prescriptions ; pharmacy dispensing
de Arzneimittel abgeben ; Rezepte einlösen ; Apothekenarbeit ; Arbeit in der Apotheke ; pharmazeutische Betreuung ; Arzneimittelabgabe ; Rezepte beliefern

concept compounding
kind task
parent dispense-medicines
rubric medical-science
work technical
nl magistrale bereidingen ; geneesmiddelen bereiden ; steriele bereidingen ; cytostatica bereiden ; bereiding van geneesmiddelen ; zalven maken ; handgel bereiden ; alcoholgel aanmaken ; bereidingen in de apotheek
fr préparations magistrales ; préparer des médicaments en pharmacie ; préparations stériles ; préparation de cytostatiques ; fabriquer du gel hydroalcoolique ; préparation d'onguents
en compounding ; preparing medicines in the pharmacy ; sterile preparations ; cytotoxic preparation ; making ointments ; making hand gel ; aseptic compounding
de Rezepturen herstellen ; Arzneimittel herstellen ; sterile Zubereitungen ; Zytostatikaherstellung ; Salben herstellen ; Desinfektionsmittel herstellen

concept medication-blistering
kind task
parent dispense-medicines
rubric medical-science 0.7 care 0.3
work technical
nl individuele medicatievoorbereiding ; IMV ; geautomatiseerde medicatieverpakking ; medicatie verpakken per bewoner ; unit-dose ; blisteren ; medicatierobot bedienen
fr préparation de médication individuelle ; conditionnement de médicaments par résident ; dose unitaire ; blistérisation ; robot de pharmacie
en individual medication packaging ; unit dose packaging ; blister packing medicines ; pharmacy robot ; automated dose dispensing
de Medikamente verblistern ; Verblisterung ; patientenindividuelle Arzneimittelverpackung ; Unit-Dose ; Kommissionierautomat Apotheke

concept vaccine-preparation-pharmacy
kind task
rubric medical-science
work technical
nl vaccins verdunnen ; vaccins beheren ; vaccinvoorraad beheren ; koudeketen bewaken ; vaccinspuiten vullen ; verdunnen van vaccins ; ultrakoude opslag van vaccins
fr diluer les vaccins ; gérer les vaccins ; chaîne du froid ; reconstituer les vaccins ; remplir les seringues de vaccin ; stock de vaccins
en diluting vaccines ; managing vaccine stock ; cold chain ; filling vaccine syringes ; reconstituting vaccines ; vaccine storage
de Impfstoff rekonstituieren ; Impfstoffmanagement ; Kühlkette ; Impfspritzen füllen ; Impfstoff verdünnen ; Impfstofflagerung

concept pharmacy-stock
kind task
rubric medical-science 0.6 logistics 0.4
work logistics
nl voorraadbeheer geneesmiddelen ; medicatievoorraad aanvullen ; bestellen van geneesmiddelen ; geneesmiddelenvoorraad ; apotheekkast aanvullen ; vervaldata geneesmiddelen controleren
fr gestion de stock de médicaments ; commander les médicaments ; réassort de pharmacie ; vérifier les dates de péremption des médicaments ; stock de la pharmacie
en medicine stock management ; ordering medicines ; restocking drug cupboards ; checking expiry dates of medicines ; pharmacy stock
de Arzneimittelbestand ; Medikamente bestellen ; Arzneimittellager ; Verfallsdaten von Medikamenten prüfen ; Apothekenbestand

concept medication-advice
kind task
rubric medical-science
work specialist
nl medicatieadvies ; medicatienazicht ; medicatieschema opstellen ; geneesmiddeleninteracties controleren ; medicatiereview ; farmaceutisch advies
fr conseil pharmaceutique ; schéma de médication ; revue de médication ; vérifier les interactions médicamenteuses ; conseil sur les médicaments
en medication advice ; medication review ; checking drug interactions ; pharmaceutical advice ; medication reconciliation
de Arzneimittelberatung ; Medikationsplan ; Medikationsanalyse ; Wechselwirkungen prüfen ; pharmazeutische Beratung

concept hygiene-audit
kind task
rubric medical-science 0.6 care 0.4
nl hygiëne-audit ; hygiëneadvies geven ; infectierisico's inschatten ; HACCP-controle ; legionellacontrole ; hygiënecontroles uitvoeren ; coronamaatregelen adviseren ; covidpreventieplan opstellen
fr audit d'hygiène ; conseils en hygiène ; évaluer les risques d'infection ; contrôle HACCP ; contrôle de légionelles ; plan de prévention Covid
en hygiene audit ; hygiene advice ; infection risk assessment ; HACCP inspection ; legionella control ; COVID prevention plan
de Hygieneaudit ; Hygieneberatung ; Infektionsrisiko bewerten ; HACCP-Kontrolle ; Legionellenprüfung ; Hygienekonzept erstellen ; Corona-Schutzkonzept

concept workplace-safety-task
kind task
rubric medical-science
nl risicoanalyse op het werk ; welzijn op het werk ; arbeidsveiligheid ; ergonomisch advies ; werkplekonderzoek ; preventiebeleid ; veiligheid op het werk
fr analyse des risques au travail ; bien-être au travail ; sécurité au travail ; conseil en ergonomie ; visite des lieux de travail ; politique de prévention
en workplace risk assessment ; wellbeing at work ; occupational safety ; ergonomic advice ; workplace inspection ; health and safety at work
de Gefährdungsbeurteilung ; Arbeitsschutz ; Arbeitssicherheit ; Ergonomieberatung ; Arbeitsplatzbegehung ; Gesundheitsschutz am Arbeitsplatz

concept clinical-research
kind task
rubric medical-science
nl klinisch onderzoek met proefpersonen ; klinische studies ; vaccinonderzoek ; medisch-wetenschappelijk onderzoek ; onderzoeksdata verzamelen in studies ; wetenschappelijk onderzoek gezondheid ; geneesmiddelenonderzoek
fr recherche clinique ; études cliniques ; essais cliniques ; recherche vaccinale ; recherche médicale ; recherche scientifique en santé
en clinical research ; clinical trials ; vaccine research ; medical research ; clinical studies ; health research
de klinische Forschung ; klinische Studien ; Impfstoffforschung ; medizinische Forschung ; Arzneimittelstudien ; Gesundheitsforschung

concept epidemiology-skill
kind skill
rubric medical-science
nl epidemiologie ; epidemiologisch onderzoek ; besmettingscijfers analyseren ; infectieziektesurveillance ; biostatistiek ; epidemische modellen
fr épidémiologie ; enquête épidémiologique ; analyser les chiffres de contamination ; surveillance épidémiologique ; biostatistique
en epidemiology ; epidemiological research ; analysing infection figures ; disease surveillance ; biostatistics
de Epidemiologie ; epidemiologische Untersuchung ; Infektionszahlen auswerten ; Infektionssurveillance ; Biostatistik
