# Logistics: drivers, warehouse and dispatch, post and couriers, porters, rail, water and air
# transport, machine operators, and the errands, lifting and carrying that care institutions ask for.

concept logistics-worker
kind occupation
isco 9333
rubric logistics
work logistics
nl logistiek medewerker ; logistieker ; logistiek helper ; logistieke assistentie ; zorglogistiek medewerker ; logistiek bediende ; medewerker logistiek ; logistieke hulp ; logistieke kracht ; logistieke ondersteuning
fr agent logistique ; agente logistique ; aide logistique ; aide-logistique ; agent hôtelier logistique ; employé logistique ; employée logistique ; opérateur logistique ; collaborateur logistique ; ouvrier logistique ; soutien logistique
en logistics worker ; logistics employee ; logistics operative ; logistics assistant ; logistics support worker ; logistics helper
de Logistikmitarbeiter ; Stationslogistiker ; Logistikmitarbeiterin ; Mitarbeiter Logistik ; Logistikhelfer ; Logistiker ; Fachkraft für Logistik

concept logistics-manager
kind occupation
isco 1324
rubric logistics
work logistics management
nl logistiek manager ; hoofd logistiek ; logistiek verantwoordelijke ; logistiek directeur ; verantwoordelijke logistiek ; manager logistiek ; diensthoofd logistiek ; leidinggevende logistiek
nl hoofd goederenstroom ; logistics manager ; manager logistics ; logistiek leidinggevende ; logistiek supervisor ; logistiek teamleider ; teamleider logistiek
nl ploegbaas logistiek ; teamverantwoordelijke logistiek ; chef logistiek ; logistiek coördinator ; coördinator logistiek ; logistiek afdelingshoofd
nl afdelingshoofd logistiek ; directeur logistiek ; operationeel manager logistiek ; manager operations logistiek ; sitemanager logistiek ; manager distributie
nl distributiemanager ; distributieleider ; hoofd distributie ; distributieverantwoordelijke ; logistiek site manager ; logistiek bedrijfsleider ; logistiek projectleider
nl regiomanager logistiek
fr responsable logistique ; directeur logistique ; directrice logistique ; chef du service logistique ; manager logistique ; gestionnaire logistique ; coordinateur logistique
fr directeur des opérations logistiques ; responsable de site logistique ; directeur de site logistique ; chef de projet logistique
fr responsable d'exploitation logistique ; chef d'équipe logistique ; cheffe d'équipe logistique ; superviseur logistique ; responsable du service logistique
fr cheffe du service logistique ; responsable logistique hospitalière ; responsable logistique internationale ; responsable logistique de distribution
fr responsable logistique entrepôt ; responsable logistique transport ; coordonnateur logistique ; adjoint au responsable logistique ; directeur de la distribution
fr directeur de plate-forme de distribution ; directeur de plateforme ; chef de plateforme logistique ; responsable plateforme ; intendant logistique
fr chef de service logistique ; logistics manager
en logistics manager ; head of logistics ; logistics director ; distribution manager ; logistics coordinator ; logistics operations manager
en logistics supervisor ; logistics team leader ; logistics project manager ; logistics site manager ; regional logistics manager ; logistics and distribution manager
en director of logistics
de Logistikleiter ; Logistikleiterin ; Leiter Logistik ; Logistikmanager ; Logistikkoordinator ; Vertriebslogistiker ; Leiter Materialwirtschaft
de Leiter Distributionslogistik ; Logistikbereichsleiter ; Bereichsleiter Logistik ; Abteilungsleiter Logistik ; Teamleiter Logistik ; Gruppenleiter Logistik
de Schichtleiter Logistik ; Leitung Logistik ; Werksleiter Logistik ; Standortleiter Logistik ; Niederlassungsleiter Logistik ; Niederlassungsleiter Spedition
de Speditionsleiter ; Betriebsleiter Logistik ; Betriebsleiter Spedition ; Logistikdirektor ; Logistikprojektleiter ; Leiter Logistik und Transport
de Leiter Transport und Logistik ; Leiter Intralogistik ; Logistikchef ; Chef Logistik ; Verantwortlicher Logistik ; Logistikverantwortlicher ; Standortleiter Spedition
de Fachwirt für Logistiksysteme ; Fachwirt für Güterverkehr und Logistik ; Verkehrsfachwirt ; Distributionsmanager

concept supply-chain-manager
kind occupation
parent logistics-manager
isco 1324
rubric logistics
work logistics management
nl supplychainmanager ; supply chain manager ; ketenmanager logistiek ; verantwoordelijke toeleveringsketen ; manager goederenstroom ; verantwoordelijke goederenstroom
nl supply chain director ; supply chain planner manager ; supply chain verantwoordelijke ; supply chain coördinator ; hoofd supply chain ; directeur supply chain
nl ketenregisseur ; ketencoördinator ; bevoorradingsmanager ; hoofd bevoorrading ; verantwoordelijke bevoorrading ; materials manager ; supply manager
fr responsable de la chaîne logistique ; supply chain manager ; directeur supply chain ; responsable supply chain ; gestionnaire de flux
fr directeur de la chaîne d'approvisionnement ; responsable de la chaîne d'approvisionnement ; gestionnaire de la chaîne logistique ; chef de la chaîne logistique
fr directeur des approvisionnements ; responsable des approvisionnements ; responsable de la planification logistique ; responsable des flux
fr responsable flux logistiques ; coordinateur supply chain ; chef de projet supply chain
en supply chain manager ; supply chain director ; supply and distribution manager ; materials manager ; supply manager
en head of supply chain ; supply chain coordinator manager ; head of materials management ; supply chain planning manager
de Supply-Chain-Manager ; Lieferkettenmanager ; Leiter Supply Chain Management ; Supply-Chain-Managerin ; Materialflussmanager
de Leiter Lieferkette ; Leiter Supply Chain ; Supply-Chain-Direktor ; Leiter Beschaffungslogistik ; Leiter Materialmanagement ; Leiter Materialwirtschaft und Logistik
de Materialwirtschaftsleiter ; Leiter Disposition ; Supply-Chain-Leiter ; Manager Lieferkette ; Leiter Versorgung

concept warehouse-manager
kind occupation
parent logistics-manager
isco 1324
rubric logistics
work logistics management
nl magazijnchef ; magazijnverantwoordelijke ; magazijnmeester ; warehousemanager ; magazijnmanager ; hoofd magazijn ; loodsbaas ; loodschef ; depotchef
nl magazijnleider ; magazijnhoofd ; chef magazijn ; chef-magazijnier ; hoofdmagazijnier ; magazijncoördinator ; teamleider magazijn ; teamleider warehouse
nl ploegleider magazijn ; shiftleider magazijn ; voorman magazijn ; meestergast magazijn ; opslagplaatsbeheerder ; hoofd opslag ; opslagmanager ; manager opslagplaats
nl depotbeheerder ; depotmanager ; depothouder ; warehouse manager ; warehouse supervisor ; magazijnsupervisor ; verantwoordelijke magazijn ; koelhuismanager
nl manager van een verdeelcentrum ; silomeester ; adjunct-magazijnchef
fr responsable de magasin d'entrepôt ; chef d'entrepôt ; responsable d'entrepôt ; chef magasinier ; directeur d'entrepôt ; directeur de plateforme logistique ; chef de dépôt
fr responsable de magasin de stockage ; responsable entrepôt ; responsable dépôt ; responsable du dépôt ; gérant de dépôt ; gérant d'entrepôt
fr chef de magasin de stockage ; chef d'équipe entrepôt ; chef d'équipe magasin ; chef d'équipe magasinier ; responsable magasin et stock ; responsable de stock
fr responsable des stocks ; responsable du magasin ; magasinier principal ; magasinier en chef ; adjoint au chef d'entrepôt ; superviseur d'entrepôt ; directeur de dépôt
fr gestionnaire d'entrepôt ; chef de réception
en warehouse manager ; warehouse supervisor ; depot manager ; stores manager ; storekeeping manager ; warehouse team leader
en warehouse operations manager ; storage manager ; warehouse shift manager ; inventory manager ; assistant warehouse manager ; cold store manager ; warehouse director
de Lagerleiterin ; Lagermeister ; Leiter Lager ; Meister für Lagerwirtschaft ; Logistikmeister ; Depotleiter
de Lagerchef ; Lagervorarbeiter ; Lagerverantwortlicher ; Teamleiter Lager ; Schichtleiter Lager ; Gruppenleiter Lager ; Leitung Lager ; Leiter Lager und Logistik
de Leiter Lagerlogistik ; Leiter Warenannahme ; Leiter Wareneingang ; Leiter Warenausgang ; stellvertretender Lagerleiter ; Lagerhausleiter ; Magazinleiter ; Magazinchef
de Magazinmeister ; Lagermanager ; Lagerkoordinator ; Depotchef ; Hochregallagerleiter ; Leiter Zentrallager ; Leiter Logistikzentrum ; Leiter Verteilzentrum

concept transport-manager
kind occupation
parent logistics-manager
isco 1324
rubric logistics
work logistics management
nl transportmanager ; hoofd transport ; vervoersmanager ; fleetmanager ; wagenparkbeheerder ; transportondernemer ; vlootbeheerder ; bedrijfsleider wegvervoer
nl transportverantwoordelijke ; vervoersverantwoordelijke ; planningverantwoordelijke ; verantwoordelijke transport ; verantwoordelijke vervoer
nl verantwoordelijke wagenpark ; verantwoordelijke vloot ; transportleider ; transportdirecteur ; directeur transport ; manager transport ; chef transport
nl garagechef vervoer ; hoofd vervoer ; hoofd wagenpark ; wagenparkmanager ; vlootmanager ; fleet manager ; transport manager ; vervoermanager ; hoofd planning transport
nl transportcoördinator ; coördinator vervoer ; vervoerscoördinator ; bedrijfsleider transport ; bedrijfsleider personenvervoer ; bedrijfsleider taxibedrijf
nl bedrijfsleider autocarbedrijf ; vervoerscoördinator openbaar vervoer ; expeditieleider ; manager busbedrijf ; taxi-uitbater ; taxiondernemer ; stelplaatschef
nl hoofd stelplaats
fr responsable transport ; directeur de transport ; directeur d'agence de transport ; responsable d'exploitation transport ; gestionnaire de flotte ; gestionnaire de parc automobile ; chef de parc
fr responsable des transports ; responsable du parc automobile ; responsable de flotte automobile ; responsable d'agence de transport ; responsable transport routier
fr chef d'agence de transport ; directeur des transports ; directeur d'exploitation transport ; directeur d'entreprise de transport ; chef d'entreprise de transport
fr dirigeant d'entreprise de transport ; gérant d'entreprise de transport ; patron taxi ; chef des transports ; chef de trafic ; coordinateur transport
fr coordinateur des transports ; fleet manager ; directeur d'entreprise de transport routier ; chef de dépôt de bus ; responsable du charroi ; gestionnaire du charroi
fr chef de garage de transport ; responsable mobilité logistique
en transport manager ; fleet manager ; haulage manager ; road transport manager ; transport operations manager ; bus depot manager
en vehicle fleet manager ; taxi company manager ; director of transport ; traffic manager transport ; freight operations manager ; urban transit manager
en bus station manager
de Fuhrparkleiter ; Fuhrparkmanager ; Transportleiter ; Verkehrsleiter ; Transportunternehmer ; Betriebsleiter Verkehr ; Flottenmanager
de Leiter Fuhrpark ; Fuhrparkverwalter ; Fuhrparkverantwortlicher ; Leiter Transport ; Transportmanager ; Transportchef ; Leiter Transportwesen ; Leiter Verkehr
de Leiter Fahrdienst ; Fahrdienstleitung ; Fuhrunternehmer ; Frächter ; Taxiunternehmer ; Busunternehmer ; Güterkraftverkehrsunternehmer ; Transporteur Unternehmer
de Wagenparkleiter ; Flottenleiter ; Fleetmanager ; Leiter Disposition Transport ; Kraftverkehrsmeister ; Meister für Kraftverkehr ; Geschäftsführer Spedition
de Busbetriebsleiter ; Betriebshofleiter

concept station-port-manager
kind occupation
parent logistics-manager
isco 1324
rubric logistics
work management
nl stationschef ; havenmeester ; stationsmanager ; luchthavenmanager ; terminalmanager ; havendirecteur ; luchthavendirecteur
nl haventerminalmanager ; luchtterminalmanager ; vrachtterminalmanager ; havenkapitein ; luchthavencommandant ; luchthavenchef ; vliegveldbeheerder ; vliegveldmanager
nl manager containerterminal ; adjunct-stationschef ; dienstchef station ; havenkapitein-commandant ; hoofd luchthavenoperaties ; jachthavenmeester ; marinabeheerder
nl beheerder jachthaven
fr chef de gare ; directeur d'aéroport ; directeur de port ; chef d'escale ; responsable de terminal ; maître de port
fr capitaine de port ; commandant d'aérodrome ; directeur d'aérodrome ; directeur de gare ; directeur de port de plaisance ; maître de port de plaisance
fr officier de port ; directeur de terminal ; directeur d'escale ; chef de terminal à conteneurs ; sous-chef de gare ; responsable des opérations aéroportuaires
fr chef d'aéroport ; adjoint au chef de gare
en railway station manager ; airport director ; port manager ; terminal manager ; harbour master ; airport manager
en station master ; aerodrome manager ; airport operations manager ; container terminal manager ; marina manager ; stationmaster
de Bahnhofsvorstand ; Flughafenleiter ; Hafenmeister ; Terminalleiter ; Bahnhofsmanager ; Hafenkapitän
de Bahnhofsleiter ; Bahnhofsvorsteher ; Bahnhofchef ; Flughafendirektor ; Flugplatzleiter ; Flughafenbetriebsleiter ; Hafendirektor ; Hafenleiter ; Hafenbetriebsleiter
de Terminalmanager Hafen ; Leiter Containerterminal ; Stationsleiter Flughafen ; Jachthafenmeister ; Leiter Bahnbetrieb ; Verkehrsleiter Flughafen

concept purchasing-supply-manager
kind occupation
isco 1324
rubric logistics
work logistics management
nl hoofd aankoop ; aankoopverantwoordelijke ; inkoopmanager ; aankoopdirecteur ; hoofd inkoop ; manager aankoop
nl procurement manager ; inkoopdirecteur ; inkoophoofd ; aankoopmanager ; aankoophoofd ; diensthoofd aankoop ; verantwoordelijke aankoop ; verantwoordelijke aankopen
nl directeur aankoop ; directeur inkoop ; manager inkoop ; hoofd aankoopdienst ; chef inkoop ; teamleider inkoop ; category manager aankoop
fr responsable des achats ; directeur des achats ; chef du service achats ; responsable approvisionnement ; acheteur principal
fr directeur achats ; responsable achats ; chef des achats ; responsable des achats et approvisionnements ; directeur des achats et de la logistique
fr responsable du service achats ; chef du service approvisionnement ; responsable des marchés et achats ; cheffe des achats ; directeur approvisionnement
fr purchasing manager ; manager achats
en purchasing manager ; procurement manager ; head of purchasing ; head of procurement ; chief buyer
en purchasing director ; supply and purchasing manager ; procurement director ; procurement operations manager ; head buyer
de Einkaufsleiter ; Leiter Einkauf ; Beschaffungsleiter ; Einkaufsmanager ; Leiterin Beschaffung
de Leiterin Einkauf ; Einkaufsdirektor ; Leiter Einkauf und Logistik ; Leiter Beschaffung ; Bereichsleiter Einkauf ; Abteilungsleiter Einkauf ; Chefeinkäufer
de Leitung Einkauf ; Einkaufschef ; Teamleiter Einkauf ; Leiter strategischer Einkauf ; Leiter Wirtschaft und Versorgung ; Gruppenleiter Einkauf ; Procurement Manager

concept warehouse-worker
kind occupation
parent logistics-worker
isco 9333
rubric logistics
work logistics
nl magazijnmedewerker ; magazijnier ; magazijnarbeider ; medewerker magazijn ; magazijnbediende ; logistiek magazijnmedewerker ; loodsmedewerker ; warehousemedewerker ; magazijnhulp
fr ouvrier de magasin ; magasinier ; magasinière ; manutentionnaire d'entrepôt ; employé d'entrepôt ; agent d'entrepôt ; ouvrier d'entrepôt ; magasinier cariste
en warehouse worker ; warehouse operative ; warehouse assistant ; warehouseman ; warehouse associate ; depot worker ; stockroom worker
de Lagerarbeiter ; Lagerarbeiterin ; Lagerhelfer ; Lagermitarbeiter ; Lagerist ; Fachlagerist ; Lagerfacharbeiter ; Magaziner

concept order-picker
kind occupation
parent warehouse-worker
isco 9333
rubric logistics
work logistics
nl orderpicker ; orderverzamelaar ; orderpikker ; verzamelaar van bestellingen ; medewerker orderverzameling ; picker-packer
fr préparateur de commandes ; préparatrice de commandes ; préparateur de commande ; agent de préparation de commandes ; opérateur de picking
en order picker ; picker packer ; warehouse picker ; order filler ; pick and pack operative
de Kommissionierer ; Kommissioniererin ; Warenkommissionierer ; Lagerkommissionierer ; Picker im Lager

concept hand-packer
kind occupation
parent warehouse-worker
isco 9321
rubric logistics
work logistics
nl inpakker ; inpakster ; verpakker ; productiemedewerker verpakking ; handverpakker ; ompakker
fr emballeur ; emballeuse ; conditionneur ; conditionneuse ; agent de conditionnement ; opérateur de conditionnement
en packer ; hand packer ; packing operative ; packaging worker ; wrapper
de Packer ; Packerin ; Verpacker ; Verpackungshelfer ; Handpacker ; Mitarbeiter Verpackung

concept stock-clerk
kind occupation
parent logistics-worker
isco 4321
rubric logistics
work logistics admin
nl voorraadbeheerder ; stockbeheerder ; stockbediende ; voorraadadministrateur ; goederenontvanger ; magazijnadministrateur ; bediende voorraadbeheer ; expeditiemedewerker ; medewerker goederenontvangst
fr gestionnaire de stock ; gestionnaire de stocks ; employé de gestion des stocks ; réceptionnaire de marchandises ; agent d'expédition ; agent de réception ; approvisionneur ; aide-magasinier ; expéditionnaire
en stock clerk ; stock controller ; inventory clerk ; storekeeper ; stores clerk ; goods-in clerk ; dispatch clerk ; shipping clerk ; warehouse clerk ; weighing clerk
de Lagerverwalter ; Bestandsverwalter ; Fachkraft für Lagerlogistik ; Lagerlogistiker ; Warenannehmer ; Versandmitarbeiter ; Expedient im Versand ; Lagerfachkraft ; Bürokraft Lager

concept hospital-storekeeper
kind occupation
parent stock-clerk
isco 4321
rubric logistics
work logistics
nl magazijnier ziekenhuis ; magazijnbeheerder medisch materiaal ; medewerker centraal magazijn ; magazijnmedewerker apotheek ; beheerder medische voorraad
fr magasinier hospitalier ; gestionnaire de stock médical ; magasinier de pharmacie ; responsable du magasin central ; approvisionneur hospitalier
en hospital storekeeper ; medical stores assistant ; hospital stores clerk ; materials management assistant
de Lagerist im Krankenhaus ; Krankenhauslogistiker ; Apothekenlagerist ; Mitarbeiter Zentrallager Klinik ; Medizinlagerist

concept production-planner
kind occupation
isco 4322
rubric logistics
work admin logistics
nl productieplanner ; planningsmedewerker productie ; werkvoorbereider productie ; materiaalplanner ; bediende productieplanning ; logistiek planner ; ordonnanceur
fr planificateur de production ; planificatrice de production ; agent d'ordonnancement ; technicien d'ordonnancement ; employé de planning de production ; gestionnaire de production
en production planner ; production planning clerk ; material planner ; production scheduler ; scheduling clerk ; planning clerk
de Produktionsplaner ; Fertigungsplaner ; Arbeitsvorbereiter ; Materialdisponent ; Sachbearbeiter Produktionsplanung ; Fertigungssteuerer

concept transport-clerk
kind occupation
isco 4323
rubric logistics
work admin logistics
nl transportbediende ; transportmedewerker ; administratief medewerker transport ; medewerker vervoersadministratie ; bediende transport en logistiek ; dienstregelaar ; vrachtbriefmedewerker
fr employé de transport ; employé administratif transport ; agent administratif de transport ; agent de transport ; employé des services de transport ; gestionnaire de transport ; agent d'exploitation transport
en transport clerk ; freight clerk ; transport administrator ; traffic clerk ; transport coordinator ; rail freight clerk
de Speditionssachbearbeiter ; Sachbearbeiter Transport ; Transportsachbearbeiter ; Frachtsachbearbeiter ; Verkehrssachbearbeiter ; Betriebslogistikkaufmann

concept transport-dispatcher
kind occupation
parent transport-clerk
isco 4323
rubric logistics
work admin logistics
nl dispatcher ; transportplanner ; ritplanner ; planner transport ; rittenplanner ; vervoersplanner ; verkeersregelaar vervoer ; taxicentralist ; wegvervoerplanner
fr dispatcheur ; dispatcheuse ; répartiteur ; répartitrice ; planificateur de transport ; exploitant transport ; régulateur de transport ; affréteur ; gestionnaire de tournées
en dispatcher ; transport planner ; truck dispatcher ; taxi controller ; route planner ; bus scheduler ; vehicle dispatcher
de Disponent ; Disponentin ; Transportdisponent ; Fahrdienstdisponent ; Verkehrsdisponent ; Tourenplaner ; Fuhrparkdisponent

concept freight-forwarder
kind occupation
isco 3331
rubric logistics
work admin logistics
nl expediteur ; bevrachter ; vrachtmakelaar ; cargadoor ; scheepsagent ; expeditiebediende ; forwarder ; scheepsmakelaar ; medewerker import export
nl importexpediteur ; exportexpediteur ; luchtvrachtexpediteur ; zeevrachtexpediteur ; wegvervoerexpediteur ; spoorexpediteur ; luchtvrachtmedewerker
nl zeevrachtmedewerker ; importmedewerker ; exportmedewerker ; vrachtmedewerker ; wegvrachtexpediteur ; medewerker zeevracht ; medewerker luchtvracht
nl medewerker expeditie en douane ; medewerker import ; medewerker export ; medewerker forwarding ; medewerker scheepvaart ; forwarding agent ; freight forwarder
nl forwarder luchtvracht ; forwarder zeevracht ; internationaal expediteur ; import-exportmedewerker ; import-exportbediende ; export bediende ; exportbediende
nl importbediende ; expeditieagent ; scheepvaartagent ; scheepvaartbediende ; waterclerk ; vervoersmakelaar ; bevrachtingsagent ; vrachtcommissionair
nl vervoerscommissionair ; commissionair-expediteur ; conventioneel expediteur ; operations agent expeditie ; cargadoorsmedewerker ; rederijagent ; linerbediende
nl scheepsbevrachter ; bevrachter binnenvaart ; tarificateur expeditie ; pricing medewerker forwarding ; operator import export ; operationeel medewerker expeditie
fr transitaire ; commissionnaire de transport ; agent de transit ; commis de transit ; agent de fret ; expéditeur de fret ; courtier de fret ; courtier maritime ; agent maritime ; consignataire
fr agent maritime et portuaire ; agent en douane et transit ; agent d'import-export ; agent d'expédition international ; agent de transit aérien
fr agent de transit maritime ; agent consignataire ; agent de ligne maritime ; agent d'exploitation transit ; agent d'affrètement ; agent de handling fret
fr transitaire aérien ; transitaire maritime ; transitaire portuaire ; transitaire international ; employé de transit ; employé import-export ; employé d'import-export
fr employé de consignation ; employé transit douane ; assistant import-export ; assistante import-export ; assistant transit ; courtier en affrètement
fr courtier de navires ; courtier en transport ; affréteur maritime ; affréteur routier ; affréteur fluvial ; affréteur aérien ; consignataire de navires
fr consignataire de fret ; commissionnaire expéditeur ; commissionnaire de transport international ; commissionnaire expéditeur aérien ; commissionnaire maritime
fr expéditeur ; expéditeur international ; expéditeur maritime ; forwarder ; responsable transit ; gestionnaire import-export ; gestionnaire de fret ; gestionnaire import
fr gestionnaire export ; shipping agent ; opérateur de transport international ; technicien import-export ; agent import ; agent export ; coordinateur import-export
fr opérateur import export
en freight forwarder ; forwarding agent ; shipping agent ; shipping broker ; freight broker ; clearing agent ; import export specialist
en freight agent ; air freight agent ; sea freight forwarder ; import clerk ; export clerk ; export coordinator ; import coordinator ; ship agent ; chartering broker
en ship broker ; cargo agent ; freight forwarding agent ; import export clerk
de Spediteur ; Speditionskaufmann ; Speditionskauffrau ; Kaufmann für Spedition und Logistikdienstleistung ; Schifffahrtskaufmann ; Schiffsmakler ; Frachtmakler ; Speditionsfachmann ; Befrachter
de Luftfrachtspediteur ; Seefrachtspediteur ; Exportspediteur ; Importspediteur ; Seespediteur ; Luftspediteur ; Grenzspediteur ; Bahnspediteur
de Internationaler spediteur ; Seehafenspediteur ; Schiffsagent ; Schiffahrtsagent ; Schifffahrtsagent ; Reedereikaufmann ; Schiffsmaklergehilfe ; Befrachtungsmakler
de Chartermakler ; Transportmakler ; Frachtagent ; Frachtvermittler ; Transportvermittler ; Speditionsangestellter ; Speditionsmitarbeiter ; Speditionskaufleute
de Kauffrau für Spedition und Logistikdienstleistung ; Spedition- und Logistikdienstleistungskaufmann ; Speditionslogistiker ; Schifffahrtskauffrau
de Sachbearbeiter Export ; Sachbearbeiter Import ; Sachbearbeiter Luftfracht ; Sachbearbeiter Seefracht ; Sachbearbeiter Spedition ; Sachbearbeiter Import/Export
de Sachbearbeiter Zoll und Export ; Exportsachbearbeiter ; Importsachbearbeiter ; Exportmitarbeiter ; Speditionsfachfrau ; Frachtführeragent ; Forwarding Agent
de Luftfrachtmitarbeiter ; Seefrachtmitarbeiter ; Luftfrachtspezialist ; Mitarbeiter Spedition ; Import-Export-Sachbearbeiter ; Speditionsassistent ; Speditionsagent
de Linienagent ; Klarierungsagent

concept customs-declarant
kind occupation
parent freight-forwarder
isco 3331
rubric logistics
work admin
nl douanedeclarant ; declarant ; douaneagent ; douane-expediteur ; inklaarder ; medewerker douaneformaliteiten
nl douanedeclarante ; douanemedewerker expeditie ; douanespecialist ; douaneconsulent ; douane-adviseur ; douaneadviseur ; douane-expert ; medewerker douane
nl douanebediende ; douanevertegenwoordiger ; medewerker declaratie ; declarant import ; declarant export ; aangever douane ; douane-aangever ; customs broker
nl accijnsspecialist ; senior declarant ; junior declarant ; douanemanager ; verantwoordelijke douane ; customs officer bedrijf
fr déclarant en douane ; déclarante en douane ; agent en douane ; commissionnaire en douane ; responsable douane
fr agent de dédouanement ; technicien en douane ; déclarant transitaire ; déclarant maritime ; déclarant aérien ; déclarant import ; déclarant export ; spécialiste douane
fr spécialiste douanes ; conseiller en douane ; expert en douane ; responsable des douanes ; responsable des formalités douanières ; responsable service douane
fr représentant en douane ; employé de douane en entreprise ; courtier en douane ; gestionnaire douane ; gestionnaire des formalités douanières ; agent déclarant
fr assistant douane ; opérateur en douane ; transitaire déclarant en douane
en customs broker ; customs declarant ; customs clearance agent ; customs agent ; customs compliance specialist
en customs clerk ; customs entry clerk ; customs consultant ; customs specialist ; customs officer import ; customs agent import
de Zolldeklarant ; Zolldeklarantin ; Zollagent ; Zollsachbearbeiter ; Zollspediteur ; Zollspezialist
de Zollbroker ; Zollberater ; Zollexperte ; Zollbeauftragter ; Zollkoordinator ; Zollmanager ; Mitarbeiter Zoll ; Mitarbeiter Zollabteilung ; Zollabfertiger
de Zolldisponent ; Sachbearbeiter Zoll ; Zollmakler ; Zollfachmann ; Zollfachkraft ; Zolldeklarationsspezialist ; Fachmann für Zollabfertigung ; Zollreferent
de Zollverantwortlicher ; Deklarant

concept driver
kind occupation
isco 8322
rubric logistics
work logistics
nl chauffeur ; autobestuurder ; beroepschauffeur ; personenwagenbestuurder ; vrijwilliger chauffeur ; voiturier
fr chauffeur ; chauffeuse ; conducteur ; conductrice ; conducteur de voiture ; chauffeur bénévole ; voiturier
en driver ; car driver ; motorist ; volunteer driver ; parking valet ; chauffeur driver
de Fahrer ; Fahrerin ; Autofahrer ; Kraftfahrer ; Pkw-Fahrer ; Personenkraftwagenfahrer ; Chauffeur ; Wagenmeister Hotel

concept taxi-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl taxichauffeur ; taxibestuurder ; taxichauffeuse ; limousinechauffeur ; chauffeur verhuur met bestuurder ; uberchauffeur
fr chauffeur de taxi ; conducteur de taxi ; taximan ; chauffeur VTC ; chauffeur de VTC ; chauffeur de limousine ; chauffeur de maître ; artisan taxi
en taxi driver ; cab driver ; cabbie ; minicab driver ; limousine driver ; private hire driver
de Taxifahrer ; Taxifahrerin ; Taxichauffeur ; Mietwagenfahrer ; Taxilenker ; Limousinenfahrer

concept private-chauffeur
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl privéchauffeur ; directiechauffeur ; dienstchauffeur ; particulier chauffeur ; vip-chauffeur
fr chauffeur privé ; chauffeur particulier ; chauffeur de direction ; chauffeur de service ; chauffeur de grande remise
en private chauffeur ; chauffeur ; personal driver ; executive driver ; company driver
de Privatchauffeur ; Privatfahrer ; Cheffahrer ; Herrschaftschauffeur ; Dienstwagenfahrer

concept minibus-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl minibuschauffeur ; chauffeur minibus ; busjeschauffeur ; chauffeur personenbusje ; chauffeur dagverzorging ; chauffeur rolstoelbusje ; schoolbusjeschauffeur ; pendelchauffeur
fr chauffeur de minibus ; conducteur de minibus ; conducteur de navette ; chauffeur de navette ; conducteur accompagnateur ; conducteur de transport adapté ; chauffeur TPMR ; accompagnateur de personnes à mobilité réduite
en minibus driver ; shuttle driver ; wheelchair taxi driver ; community transport driver ; day centre driver ; school van driver
de Kleinbusfahrer ; Minibusfahrer ; Fahrer für Behindertentransport ; Shuttlefahrer ; Fahrer Tagespflege ; Fahrdienst für Senioren ; Behindertenfahrdienst

concept patient-transport-driver
kind occupation
parent driver
isco 8322
rubric logistics 0.7 care 0.3
work logistics care
nl chauffeur ziekenvervoer ; chauffeur patiëntenvervoer ; bestuurder zittend ziekenvervoer ; chauffeur minder mobielen centrale ; bestuurder niet-dringend patiëntenvervoer ; chauffeur liggend ziekenvervoer
fr chauffeur de transport de patients ; conducteur de véhicule sanitaire léger ; chauffeur de transport médico-sanitaire ; chauffeur VSL ; conducteur de transport de malades ; conducteur de taxi sanitaire
en patient transport driver ; non-emergency patient transport driver ; hospital car driver ; medical transport driver ; patient transport service driver
de Krankenfahrer ; Fahrer im Krankentransport ; Patientenfahrer ; Fahrer im Krankenfahrdienst ; Fahrer für Dialysefahrten

concept van-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl bestelwagenchauffeur ; bestelwagenbestuurder ; chauffeur bestelwagen ; chauffeur lichte vracht ; chauffeur camionette ; vertegenwoordiger-besteller ; chauffeur laboratorium
fr chauffeur-livreur ; conducteur-livreur ; chauffeur livreur ; chauffeuse-livreuse ; conducteur de camionnette ; chauffeur de camionnette ; livreur ; livreuse ; conducteur de véhicule utilitaire léger ; chauffeur de laboratoire
en van driver ; delivery driver ; delivery van driver ; light goods vehicle driver ; multi-drop driver ; route driver
de Lieferwagenfahrer ; Auslieferungsfahrer ; Ausfahrer ; Lieferfahrer ; Zustellfahrer ; Kleintransporterfahrer ; Fahrverkäufer ; Sprinterfahrer

concept vehicle-mover
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl autoverplaatser ; bestuurder depannagewagen ; takelaar ; sleepwagenchauffeur ; autobezorger ; begeleider uitzonderlijk vervoer
fr convoyeur de véhicules ; jockey automobile ; dépanneur remorqueur ; conducteur de dépanneuse ; conducteur de voiture pilote ; accompagnateur de convoi exceptionnel
en vehicle delivery driver ; breakdown truck driver ; tow truck driver ; car jockey ; escort vehicle driver
de Fahrzeugüberführer ; Abschleppwagenfahrer ; Abschleppfahrer ; Überführungsfahrer ; Begleitfahrer für Schwertransporte

concept hearse-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl lijkwagenchauffeur ; chauffeur begrafenisonderneming ; chauffeur uitvaart ; rouwwagenchauffeur ; drager uitvaart
fr chauffeur de corbillard ; chauffeur-porteur funéraire ; conducteur de véhicule funéraire ; porteur funéraire ; porteur-chauffeur de pompes funèbres
en hearse driver ; funeral driver ; funeral car driver ; pallbearer driver ; mortuary driver
de Leichenwagenfahrer ; Bestattungsfahrer ; Überführungsfahrer Bestattung ; Bestattungshelfer ; Sargträger

concept security-van-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl geldtransporteur ; bestuurder waardetransport ; waardekoerier ; chauffeur geldtransport ; bestuurder pantserwagen
fr convoyeur de fonds ; transporteur de fonds ; conducteur de véhicule blindé ; chauffeur de transport de fonds ; agent de transport de valeurs
en armoured car driver ; cash-in-transit driver ; security van driver ; cash in transit guard ; armored truck driver
de Geldtransportfahrer ; Werttransportfahrer ; Fahrer für Geldtransporte ; Geldbote ; Panzerwagenfahrer

concept motorcycle-courier
kind occupation
isco 8321
rubric logistics
work logistics
nl motorkoerier ; bromfietskoerier ; scooterkoerier ; motorrijder ; motortaxichauffeur ; maaltijdbezorger met scooter
fr coursier à moto ; coursier à scooter ; livreur à scooter ; chauffeur de moto-taxi ; motard livreur ; livreur en deux-roues motorisé
en motorcycle courier ; motorbike courier ; scooter delivery rider ; motorcyclist ; moped courier ; motorcycle taxi driver
de Motorradkurier ; Rollerkurier ; Motorradfahrer ; Mopedkurier ; Motorradtaxifahrer

concept truck-driver
kind occupation
isco 8332
rubric logistics
work logistics
nl vrachtwagenchauffeur ; vrachtwagenbestuurder ; truckchauffeur ; trucker ; camionchauffeur ; bestuurder vaste wagen ; bestuurder trekker-oplegger ; internationaal chauffeur ; chauffeur CE ; camioneur
fr chauffeur de poids lourd ; conducteur de poids lourd ; camionneur ; camionneuse ; routier ; chauffeur routier ; conducteur routier ; chauffeur poids lourds ; conducteur de véhicules lourds ; conducteur super lourd ; conducteur d'ensemble articulé
en truck driver ; lorry driver ; heavy truck driver ; HGV driver ; LGV driver ; trucker ; tractor-trailer driver ; haulier ; long-distance truck driver
de Lkw-Fahrer ; Lkw-Fahrerin ; Lastwagenfahrer ; Berufskraftfahrer ; Berufskraftfahrerin ; Lastkraftwagenfahrer ; Fernfahrer ; Sattelzugfahrer ; Lkw-Lenker ; Kraftfahrer im Güterverkehr

concept tanker-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl tankwagenchauffeur ; tankwagenbestuurder ; ADR-chauffeur ; chauffeur gevaarlijke stoffen ; brandstofleverancier
fr chauffeur de camion-citerne ; conducteur de citerne ; chauffeur citernier ; conducteur de matières dangereuses ; chauffeur ADR
en tanker driver ; fuel tanker driver ; dangerous goods driver ; hazmat driver ; petrol tanker driver
de Tankwagenfahrer ; Gefahrgutfahrer ; Tanklastfahrer ; Tankzugfahrer ; Milchsammelwagenfahrer

concept special-truck-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl containerchauffeur ; betonmixerchauffeur ; kipwagenchauffeur ; chauffeur koeltransport ; vuilniswagenchauffeur ; chauffeur uitzonderlijk vervoer ; autolaadkraanbestuurder ; kiepwagenbestuurder
fr conducteur de benne ; chauffeur de camion malaxeur ; conducteur de toupie à béton ; chauffeur de camion frigorifique ; conducteur de benne à ordures ; chauffeur de camion-grue ; conducteur de porte-conteneurs ; conducteur de convoi exceptionnel
en concrete mixer driver ; dump truck driver ; refuse truck driver ; refrigerated truck driver ; container truck driver ; garbage truck driver ; cattle truck driver
de Betonmischerfahrer ; Müllwagenfahrer ; Kipperfahrer ; Containerfahrer ; Kühlwagenfahrer ; Schwertransportfahrer ; Viehtransportfahrer ; Ladekranfahrer

concept bus-driver
kind occupation
isco 8331
rubric logistics
work logistics
nl buschauffeur ; buschauffeuse ; busbestuurder ; autobuschauffeur ; autocarchauffeur ; bestuurder van autobus en autocar ; touringcarchauffeur ; lijnbuschauffeur ; schoolbuschauffeur ; trolleybusbestuurder
fr conducteur de bus ; conductrice de bus ; chauffeur de bus ; chauffeur d'autocar ; conducteur d'autocar ; conducteur d'autobus ; conducteur de car ; conducteur de transport en commun ; machiniste receveur ; conducteur de car scolaire ; conducteur de trolleybus
en bus driver ; coach driver ; motor coach driver ; school bus driver ; tour bus driver ; trolleybus driver ; transit bus driver
de Busfahrer ; Busfahrerin ; Omnibusfahrer ; Autobuslenker ; Buschauffeur ; Linienbusfahrer ; Reisebusfahrer ; Schulbusfahrer ; Fachkraft im Fahrbetrieb ; Obusfahrer

concept tram-driver
kind occupation
isco 8331
rubric logistics
work logistics
nl trambestuurder ; trambestuurster ; tramchauffeur ; wattman ; tramconducteur-bestuurder
fr conducteur de tramway ; conductrice de tramway ; conducteur de tram ; traminot ; wattman ; wattwoman
en tram driver ; streetcar driver ; tram operator ; light rail driver ; streetcar operator
de Straßenbahnfahrer ; Straßenbahnfahrerin ; Tramfahrer ; Straßenbahnlenker ; Tramchauffeur ; Trambahnfahrer

concept train-driver
kind occupation
isco 8311
rubric logistics
work logistics
nl treinbestuurder ; treinbestuurster ; treinmachinist ; machinist op de trein ; locomotiefbestuurder ; metrobestuurder ; rangeermachinist
fr conducteur de train ; conductrice de train ; conducteur de locomotive ; mécanicien de train ; conducteur de métro ; agent de conduite ferroviaire ; conducteur de ligne ferroviaire ; conducteur de manœuvre
en train driver ; locomotive driver ; locomotive engineer ; metro driver ; underground train driver ; engine driver ; subway operator
de Lokführer ; Lokführerin ; Lokomotivführer ; Triebfahrzeugführer ; U-Bahn-Fahrer ; Zugführer im Fahrdienst ; S-Bahn-Fahrer ; Rangierlokführer

concept railway-operations-worker
kind occupation
isco 8312
rubric logistics
work logistics
nl seinwachter ; rangeerder ; wisselwachter ; treinverkeersleider ; overwegwachter ; remmer ; wagonmeester ; verkeersleider spoor
fr aiguilleur ; aiguilleur du rail ; agent de manœuvre ; agent de circulation ferroviaire ; garde-barrière ; signaleur ferroviaire ; agent de triage ; opérateur ferroviaire au sol ; régulateur ferroviaire
en railway signaller ; signalman ; railway shunter ; shunter ; railway brake operator ; switch operator ; signal box operator ; level crossing keeper ; rail traffic controller ; brakeman
de Fahrdienstleiter ; Rangierer ; Stellwerker ; Weichenwärter ; Rangierbegleiter ; Eisenbahner im Betriebsdienst ; Schrankenwärter ; Zugdisponent ; Wagenmeister ; Verschieber

concept train-conductor
kind occupation
isco 5112
rubric logistics
work logistics
nl treinbegeleider ; treinbegeleidster ; conducteur op de trein ; hoofdconducteur ; treinconducteur ; conductrice ; kaartjescontroleur ; controleur openbaar vervoer ; busbegeleider lijnbus ; lijncontroleur ; tramconducteur
fr contrôleur de train ; contrôleuse de train ; accompagnateur de train ; accompagnatrice de train ; chef de bord ; chef de train ; agent du service commercial trains ; contrôleur de bus ; receveur de bus ; contrôleur de titres de transport ; conducteur de téléphérique
en train conductor ; ticket inspector ; railway guard ; bus conductor ; tram conductor ; train guard ; revenue protection officer ; cable car attendant
de Zugbegleiter ; Zugbegleiterin ; Schaffner ; Schaffnerin ; Zugchef ; Fahrkartenkontrolleur ; Kundenbetreuer im Nahverkehr ; Fahrausweisprüfer ; Busschaffner

concept bus-escort
kind occupation
isco 5112
rubric logistics 0.6 social 0.4
work logistics care
nl busbegeleidster ; schoolbusbegeleider ; begeleider op de bus ; begeleider leerlingenvervoer
fr accompagnatrice de bus ; convoyeur de bus scolaire ; convoyeuse ; accompagnateur de transport scolaire
en school bus attendant ; bus escort ; passenger assistant ; school transport escort ; bus chaperone
de Busbegleiter ; Busbegleitung ; Begleitperson im Schülerverkehr ; Schulbusbegleitung

concept flight-attendant
kind occupation
isco 5111
rubric logistics
work other
nl steward ; stewardess ; airhostess ; cabinepersoneel ; purser ; luchtsteward ; cabinemedewerker ; vliegtuigsteward
fr hôtesse de l'air ; steward ; personnel navigant commercial ; PNC ; chef de cabine ; agent de cabine ; stewardesse
en flight attendant ; cabin crew ; air hostess ; air steward ; cabin attendant ; purser ; airline steward
de Flugbegleiter ; Flugbegleiterin ; Steward ; Stewardess ; Purser ; Kabinenchef ; Luftstewardess

concept ship-steward
kind occupation
isco 5111
rubric logistics
work other
nl scheepssteward ; treinsteward ; hofmeester ; grondsteward ; scheepspurser ; grondhostess
fr commissaire de bord ; hôtesse de bord ; steward de navire ; garçon de cabine ; hôtesse de train ; hôtesse au sol ; commis de bord
en ship steward ; train attendant ; ship's purser ; cruise ship steward ; airline ground attendant ; rail steward
de Schiffssteward ; Zugsteward ; Schiffspurser ; Bordbetreuer ; Groundhostess ; Bahnsteward ; Schiffsstewardess

concept pilot
kind occupation
isco 3153
rubric logistics
work other
nl piloot ; vliegtuigpiloot ; lijnpiloot ; verkeersvlieger ; helikopterpiloot ; copiloot ; gezagvoerder ; vlieginstructeur ; boordwerktuigkundige ; ruimtevaarder
nl eerste officier luchtvaart ; tweede officier luchtvaart ; gezagvoerder luchtvaart ; vlieger ; beroepspiloot ; verkeerspiloot ; burgerpiloot ; sportvlieger
nl sproeipiloot ; sproeivliegtuigpiloot ; vrachtpiloot ; zakenjetpiloot ; lesvlieger ; luchtvaartinstructeur ; testpiloot ; testvlieger ; ballonvaarder
nl luchtballonpiloot ; zweefvliegpiloot ; zweefvlieginstructeur ; traumahelikopterpiloot ; reddingshelikopterpiloot ; navigator luchtvaart ; boordingenieur
nl boordmecanicien luchtvaart ; boordtechnicus ; jachtpiloot ; gevechtspiloot ; legerpiloot ; luchtvaartpiloot ; vliegtuigkapitein ; simulatorinstructeur luchtvaart
fr pilote d'avion ; pilote de ligne ; pilote d'hélicoptère ; copilote ; commandant de bord ; personnel navigant technique ; mécanicien navigant ; instructeur de vol ; pilote professionnel ; astronaute
fr pilote ; pilote de brousse ; pilote d'essai ; pilote d'essais ; pilote commercial ; pilote privé ; pilote de chasse ; pilote militaire ; pilote agricole
fr pilote instructeur ; pilote de montgolfière ; pilote de planeur ; pilote d'hydravion ; pilote d'aéronef ; pilote d'affaires ; pilote de jet privé ; pilote de canadair
fr pilote d'avion cargo ; pilote aviateur ; pilote de dirigeable ; pilote d'ULM ; pilote de secours héliporté ; officier pilote de ligne ; instructeur pilote
fr instructeur de pilotage ; instructeur de vol à voile ; instructeur d'hélicoptère ; instructeur ULM ; officier mécanicien navigant ; navigateur aérien ; aviateur
fr aérostier ; second pilote ; ingénieur navigant
en pilot ; airline pilot ; aircraft pilot ; helicopter pilot ; co-pilot ; flight engineer ; flight instructor ; flying instructor ; commercial pilot ; astronaut
en first officer aviation ; airline captain ; test pilot ; crop duster pilot ; cargo pilot ; balloon pilot ; glider pilot ; corporate pilot ; aviator ; air force pilot
de Pilot ; Pilotin ; Verkehrsflugzeugführer ; Berufspilot ; Hubschrauberpilot ; Kopilot ; Flugkapitän ; Flugingenieur ; Fluglehrer ; Flugzeugführer
de Flugzeugpilot ; Linienpilot ; Airline-Pilot ; Verkehrspilot ; Berufsflugzeugführer ; Erster Offizier Luftfahrt ; Copilot ; Testpilot ; Flugausbilder ; Segelfluglehrer
de Segelflugpilot ; Segelflieger ; Frachtpilot ; Geschäftsreisepilot ; Agrarpilot ; Agrarflieger ; Sprühflieger ; Buschpilot ; Rettungshubschrauberpilot ; Helikopterpilot
de Hubschrauberführer ; Ballonfahrer ; Ballonpilot ; Heißluftballonpilot ; Bordingenieur ; Bordtechniker ; Bordmechaniker ; Flugnavigator ; Bordnavigator
de Luftfahrzeugführer ; Flieger ; Kampfpilot ; Militärpilot ; Luftschiffpilot ; Wasserflugzeugpilot ; Kunstflugpilot ; Privatpilot

concept drone-pilot
kind occupation
isco 3153
rubric logistics
work other technical
nl dronepiloot ; drone-operator ; dronebestuurder ; dronevlieger ; droneoperator
nl UAV-piloot ; UAV-operator ; RPAS-piloot ; onbemande luchtvaartuigbestuurder ; afstandspiloot ; dronebediener
fr pilote de drone ; télépilote ; télépilote de drone ; opérateur de drone ; droniste
fr opérateur UAV ; opérateur de drones ; pilote UAV ; pilote d'aéronef télépiloté
en drone pilot ; drone operator ; unmanned aircraft pilot ; UAV pilot ; remote pilot
en UAV operator ; UAS pilot
de Drohnenpilot ; Drohnenpilotin ; Drohnenführer ; Drohnenoperator ; Fernpilot
de UAV-Pilot ; UAV-Operator ; Drohnensteuerer ; Drohnenflieger ; Multikopterpilot

concept air-traffic-controller
kind occupation
isco 3154
rubric logistics
work other
nl luchtverkeersleider ; verkeersleider luchtvaart ; luchtverkeersleidster ; torenverkeersleider ; vluchtinformatieverstrekker ; flight dispatcher
nl verkeersleider ; verkeersleider vliegveld ; verkeersleider luchthaven ; verkeersleider toren ; verkeersleider radar ; verkeersleider in opleiding ; radarverkeersleider
nl naderingsverkeersleider ; algemeen luchtverkeersleider ; militair luchtverkeersleider ; gevechtsleider luchtmacht ; air traffic controller ; ATC-medewerker
nl verkeersleidster ; luchtverkeerscontroleur ; assistent-luchtverkeersleider ; supervisor luchtverkeersleiding ; vluchtinformatiemedewerker ; vluchtdispatcher
nl flow controller luchtvaart ; grondverkeersleider luchthaven ; air traffic supervisor ; luchtverkeersdienstverlener ; verkeersleidingsassistent ; vluchtplanner
nl aeronautisch informatieverstrekker ; AIS-medewerker ; platformverkeersleider ; apron controller ; naderingsleider ; vluchtcoördinator luchtvaart ; luchtverkeersplanner
fr contrôleur aérien ; contrôleuse aérienne ; aiguilleur du ciel ; contrôleur de la circulation aérienne ; ingénieur du contrôle de la navigation aérienne ; agent d'opérations aériennes
fr contrôleur de la navigation aérienne ; contrôleur du trafic aérien ; contrôleur d'aérodrome ; contrôleur d'approche ; contrôleur radar ; contrôleur en route
fr contrôleur de tour ; contrôleur militaire de circulation aérienne ; contrôleur aérien militaire ; contrôleur d'opérations aériennes ; contrôleur de trafic aérien
fr agent de régulation du trafic aérien ; agent d'opérations vols ; agent d'information de vol ; agent AFIS ; dispatcheur de vol
fr technicien supérieur des études et de l'exploitation de l'aviation civile ; chef de tour de contrôle ; chef de quart de contrôle aérien
fr superviseur du contrôle aérien ; assistant de contrôle aérien ; élève contrôleur aérien ; préparateur de vols ; agent de planification des vols ; coordinateur de vols
fr agent de contrôle aérien ; planificateur de vol ; gestionnaire de trafic aérien ; aiguilleuse du ciel ; instructeur contrôle aérien
en air traffic controller ; flight controller ; airport tower controller ; air traffic control officer ; flight operations officer ; flight information officer
en flight dispatcher ; tower controller ; approach controller ; radar controller ; en-route controller ; aerodrome controller ; area controller
de Fluglotse ; Fluglotsin ; Flugverkehrsleiter ; Flugverkehrslotse ; Towerlotse ; Flugdienstberater ; Vorfeldlotse
de Flugverkehrsleiter Anflug ; Anfluglotse ; Radarlotse ; Centerlotse ; Streckenlotse ; Verkehrsleiter Flugsicherung ; Fluglotse im Tower ; Fluglotse Center
de Fluglotse Militär ; Flugsicherungslotse ; militärischer Fluglotse ; Flugverkehrskontrollor ; Flugverkehrskontrolleur ; Fluglotsenanwärter ; Flugsicherungslotsin
de Bodenlotse ; Vorfeldkontrolleur ; Jägerleitoffizier ; Radarleitoffizier ; Flugdatenbearbeiter ; Flugdatenassistent ; Flugsicherungsassistent ; Flugplaner
de Dispatcher Luftfahrt ; Flight Dispatcher ; Flugdienstleiter ; AFIS-Beamter ; Flugleiter ; Flugleiter am Flugplatz ; Flugberater ; Supervisor Flugsicherung
de Wachleiter Flugsicherung ; Skyguide Flugverkehrsleiter

concept air-traffic-safety-technician
kind occupation
isco 3155
rubric logistics
work technical
nl technicus luchtverkeersveiligheid ; elektronicatechnicus luchtverkeersleiding ; technicus luchtverkeersbeveiliging ; radartechnicus luchtvaart ; technicus navigatiesystemen
nl technieker luchtverkeersleiding ; technieker luchtverkeerssystemen ; technieker luchtvaartnavigatie ; technieker radarsystemen
nl technieker communicatiesystemen luchtvaart ; technieker landingssystemen ; technieker bakens ; technicus luchtverkeersleiding ; technicus luchtverkeerssystemen
nl technicus luchtvaartnavigatie ; technicus radarsystemen ; technicus communicatiesystemen luchtvaart ; technicus landingssystemen ; technicus bakens
nl elektronicus luchtverkeersleiding ; elektronicus luchtverkeerssystemen ; elektronicus luchtvaartnavigatie ; elektronicus radarsystemen
nl elektronicus communicatiesystemen luchtvaart ; elektronicus landingssystemen ; elektronicus bakens ; ATSEP ; ATSEP-technicus ; ATSEP-engineer
nl luchtverkeersveiligheidselektronicus ; elektronicus luchtverkeersveiligheid ; systeemtechnicus luchtverkeersleiding ; onderhoudstechnicus radar ; ILS-technicus
nl meteotechnicus luchthaven ; technisch medewerker luchtverkeersbeveiliging ; specialist elektronica luchtverkeersveiligheid
fr technicien de la sécurité aérienne ; électronicien de la sécurité aérienne ; technicien en électronique de la navigation aérienne ; technicien aéronautique de la circulation aérienne ; technicien radar aéroportuaire
fr technicien des systèmes de navigation aérienne ; technicien des systèmes de la sécurité aérienne ; technicien des systèmes de contrôle aérien
fr ingénieur des systèmes de navigation aérienne ; ingénieur des systèmes de la sécurité aérienne ; ingénieur radar ; ingénieur des systèmes de contrôle aérien
fr électronicien des systèmes de navigation aérienne ; électronicien des systèmes de la sécurité aérienne ; électronicien radar
fr électronicien des systèmes de contrôle aérien ; ingénieur électronicien des systèmes de la sécurité aérienne ; IESSA ; ATSEP ; technicien de maintenance radar
fr technicien de maintenance des aides à la navigation ; technicien de maintenance des équipements de navigation aérienne ; technicien en sécurité du trafic aérien
fr technicien en systèmes de surveillance aérienne ; technicien avionique au sol ; technicien ILS ; technicien de l'aviation civile
fr spécialiste technique navigation aérienne ; technicien supérieur de la sécurité aérienne ; technicien en électronique de sécurité aérienne ; technicien CNS
fr contrôleur technique de la navigation aérienne ; technicien des installations de radionavigation ; électrotechnicien de la navigation aérienne
fr technicien de balisage aéroportuaire ; spécialiste en électronique du contrôle aérien
en air traffic safety technician ; air traffic safety electronics technician ; air navigation systems technician ; air traffic safety engineer ; airport radar technician
en ATSEP ; air traffic systems engineer ; air traffic electronics technician ; navigation aids technician ; CNS technician ; ILS technician
de Flugsicherungstechniker ; Flugsicherungsingenieur ; Techniker der Flugsicherung ; Flugsicherungselektroniker ; Radartechniker Flugsicherung
de ATSEP ; ATSEP-Techniker ; Elektroniker Flugsicherung ; Elektroniker für Flugsicherungsanlagen ; Elektroniker Radaranlagen ; Ingenieur für Flugsicherungssysteme
de Ingenieur Flugnavigation ; Ingenieur Navigationsanlagen ; Ingenieur für Radarsysteme ; Techniker für Flugsicherungssysteme ; Techniker Flugnavigation
de Techniker Navigationsanlagen ; Techniker für Radarsysteme ; Systemtechniker für Flugsicherungssysteme ; Systemtechniker Flugnavigation
de Systemtechniker Navigationsanlagen ; Systemtechniker für Radarsysteme ; Flugsicherungsmechaniker ; Flugsicherungsfachkraft ; Systemingenieur Flugsicherung
de Systemspezialist Flugsicherung ; ILS-Techniker ; CNS-Techniker ; Navigationstechniker ; Funknavigationstechniker ; Radarmechaniker ; Radarelektroniker
de Flugfunktechniker ; Befeuerungstechniker ; Flugplatzbefeuerungstechniker ; Betriebstechniker Flugsicherung ; Fachtechniker Flugsicherung
de Fernmeldeelektroniker Flugsicherung

concept ship-officer
kind occupation
isco 3152
rubric logistics
work other
nl kapitein ; scheepskapitein ; stuurman ; dekofficier ; loods ; havenloods ; wachtofficier ; schipper ; stuurman ter lange omvaart ; maritiem officier
nl eerste stuurman ; tweede stuurman ; derde stuurman ; opperstuurman ; stuurvrouw ; scheepsofficier ; nautisch officier ; maritiem officier nautisch ; wachtofficier dek
nl wachtofficier brug ; kapitein koopvaardij ; kapitein ter lange omvaart ; kapitein zeevaart ; kapitein grote handelsvaart ; kapitein veerboot ; kapitein sleepboot
nl kapitein visserij ; kapitein binnenvaart ; kapitein rivierboot ; kapitein passagiersschip ; kapitein kustvaart ; gezagvoerder schip ; schipper zeevisserij
nl schipper sleepboot ; schipper rondvaartboot ; schipper veerpont ; schipper passagiersvaart ; schipper beperkt vaargebied ; sleepbootkapitein ; veerbootkapitein
nl loodsbootkapitein ; rivierloods ; zeeloods ; kanaalloods ; Scheldeloods ; hoofdstuurman ; jachtkapitein ; rondvaartkapitein ; visserijschipper ; walkapitein
nl nautisch inspecteur ; havenkapitein schip
fr capitaine de navire ; officier de pont ; officier de navigation ; officier de la marine marchande ; pilote maritime ; second capitaine ; chef de quart ; commandant de navire ; patron de bateau ; pilote de port ; officier de quart passerelle
fr capitaine ; capitaine de la marine marchande ; capitaine au long cours ; capitaine de remorqueur ; capitaine de ferry ; capitaine de yacht ; capitaine de bateau
fr capitaine de pêche ; capitaine de bateau fluvial ; capitaine de péniche ; capitaine d'armement ; capitaine de vedette ; capitaine 200 ; capitaine 500 ; capitaine 3000
fr patron pêcheur ; patron de pêche ; patron de navigation ; patron de vedette ; patron de remorqueur ; patron de navire ; patron batelier ; lieutenant de navire
fr lieutenant de pont ; premier officier de navire ; chef de quart passerelle ; officier chef de quart ; pilote fluvial ; pilote de l'Escaut ; pilote lamaneur
fr pilote de navire ; skipper ; skipper professionnel ; commandant de bord maritime ; inspecteur de la navigation ; officier de la marine
en ship captain ; ship's officer ; deck officer ; ship's master ; harbour pilot ; first mate ; navigating officer ; marine pilot ; skipper ; watch officer
en sea captain ; chief mate ; second officer ship ; tug master ; ferry captain ; yacht skipper ; deck officer merchant navy ; master mariner ; river pilot
de Schiffskapitän ; Nautischer Offizier ; Schiffsoffizier ; Lotse ; Steuermann ; Kapitän ; Hafenlotse ; Schiffsführer ; Wachoffizier ; Nautiker
de Erster Offizier Schiff ; Zweiter Offizier Schiff ; Dritter Offizier Schiff ; Erster Offizier nautisch ; Nautische Wachoffizierin ; Nautischer Wachoffizier
de Kapitän zur See ; Kapitän auf großer Fahrt ; Kapitän auf Küstenfahrt ; Kapitän Binnenschiff ; Kapitän der Handelsmarine ; Schiffsführer Binnenschifffahrt
de Schiffsführer Fahrgastschifffahrt ; Schiffsführer Schlepper ; Schlepperkapitän ; Fährkapitän ; Yachtkapitän ; Yachtskipper ; Skipper ; Küstenschiffer
de Binnenschiffskapitän ; Donaukapitän ; Fischereikapitän ; Fischdampferkapitän ; Seelotse ; Flusslotse ; Binnenlotse ; Kanalsteurer ; Seesteuermann ; Obersteuermann
de Schiffsoffizier Nautik ; Handelsmarineoffizier ; Hafenkapitän Schiff ; Patentinhaber Schifffahrt ; Nautischer Inspektor ; Bootskapitän ; Lotsenbootführer
de Schiffsleiter

concept ship-engineer
kind occupation
isco 3151
rubric logistics
work technical
nl scheepswerktuigkundige ; scheepsingenieur ; scheepsmachinist ; hoofdwerktuigkundige ; machineofficier ; officier werktuigkundige ; walkapitein technisch
nl eerste werktuigkundige ; tweede werktuigkundige ; derde werktuigkundige ; vierde werktuigkundige ; wachtwerktuigkundige ; werktuigkundig officier
nl scheepswerktuigkundige koopvaardij ; hoofdmachinist schip ; chief engineer ; second engineer ; scheepselektrotechnisch officier ; elektrotechnisch officier
nl scheepstechnisch officier ; technisch officier koopvaardij ; marof werktuigkunde ; maritiem officier techniek ; motordrijver binnenvaart ; motordrijver
nl stuurman-motordrijver ; machinist scheepvaart ; machinist binnenvaart ; machinist visserij ; officier machinekamer ; hoofd technische dienst schip
nl baggerschipwerktuigkundige ; marine-werktuigkundige ; walkapitein machine ; superintendent werktuigkundige ; scheepstechnisch inspecteur
fr officier mécanicien de marine ; officier mécanicien ; chef mécanicien de navire ; second mécanicien ; mécanicien de marine ; lieutenant mécanicien ; surintendant technique de navire
fr officier machine ; officier machine de la marine marchande ; chef mécanicien à bord ; chef mécanicien de la marine marchande ; chef mécanicien à la pêche
fr chef mécanicien ; troisième mécanicien ; lieutenant machine ; mécanicien de la marine marchande ; mécanicien de bord marine ; mécanicien de navire
fr mécanicien de bateau ; mécanicien à bord ; mécanicien maritime ; officier électrotechnicien de marine ; officier électricien de navire ; officier de quart machine
fr ingénieur mécanicien de marine ; officier mécanicien de la pêche ; conducteur de machines marines ; graisseur de quart ; inspecteur technique maritime
fr surintendant technique de navires ; électrotechnicien de navire ; chef de quart machine
en ship's engineer ; marine engineer officer ; chief engineer ship ; second engineer officer ; engineer officer ; marine superintendent technical
en third engineer ship ; marine chief engineer ; electro-technical officer ; engineer officer merchant navy ; fisheries engineer officer
de Schiffsingenieur ; Schiffsmaschinist ; Technischer Schiffsoffizier ; Leitender Ingenieur Schiff ; Schiffsbetriebstechniker ; Technischer Wachoffizier
de Erster Schiffsingenieur ; Zweiter Schiffsingenieur ; Dritter Schiffsingenieur ; Leitender technischer Offizier ; technischer Offizier ; technischer Offizier Schiff
de Chief Schiff ; Chefmaschinist Schiff ; Maschinenoffizier ; Schiffsbetriebsingenieur ; Schiffsbetriebsoffizier ; Maschinist Binnenschifffahrt ; Maschinist auf See
de Schiffsmaschinenbetriebstechniker ; Schiffselektrotechniker ; Elektrotechnischer Schiffsoffizier ; Schiffselektroniker Offizier ; Wachmaschinist ; Schiffswachingenieur
de Schiffsmotorenführer ; Motorenwärter Schiff ; Technischer Inspektor Reederei ; Reedereiinspektor ; Schiffsinspektor technisch ; Superintendent Schiffstechnik
de Technischer Schiffsbetriebsoffizier ; Schiffsmaschinenmeister ; Fischereimaschinist

concept sailor
kind occupation
isco 8350
rubric logistics
work other
nl matroos ; scheepsmaat ; zeeman ; dekknecht ; lichtmatroos ; bootsman ; deksman ; roerganger ; volmatroos ; lid van de dekbemanning
fr matelot ; marin ; marin de commerce ; maître d'équipage ; homme d'équipage ; matelot de pont ; timonier ; bosco ; matelot qualifié ; membre d'équipage de pont
en sailor ; deckhand ; seaman ; able seaman ; seafarer ; boatswain ; ordinary seaman ; deck crew member ; ferryman ; helmsman
de Matrose ; Matrosin ; Seemann ; Decksmann ; Schiffsmechaniker ; Bootsmann ; Rudergänger ; Fährmann ; Leichtmatrose ; Decksarbeiter

concept inland-boatman
kind occupation
isco 8350
rubric logistics
work other
nl binnenschipper ; schipper binnenvaart ; matroos binnenvaart ; schippersknecht ; veerman ; sluiswachter ; brugwachter ; tugboatmatroos ; bootman
fr batelier ; batelière ; marinier ; conducteur de bateau fluvial ; matelot de la navigation intérieure ; éclusier ; passeur de bac ; conducteur de bac ; lamaneur
en bargee ; inland boatman ; bargeman ; barge skipper ; lock keeper ; boatman ; tugboat hand ; bargemaster
de Binnenschiffer ; Binnenschifferin ; Schleusenwärter ; Fährführer ; Bootsführer ; Schleppermatrose ; Schiffsleute ; Brückenwärter

concept forklift-driver
kind occupation
isco 8344
rubric logistics
work logistics
nl heftruckchauffeur ; heftruckbestuurder ; heftruckoperator ; clarkist ; reachtruckchauffeur ; reachtruckbestuurder ; bestuurder interne transportmiddelen ; vorkheftruckchauffeur ; bestuurder verreiker
fr cariste ; conducteur de chariot élévateur ; conductrice de chariot élévateur ; clarckiste ; clarkiste ; conducteur de clark ; opérateur de chariot élévateur ; conducteur de chariot télescopique ; cariste d'entrepôt
en forklift driver ; forklift operator ; fork lift truck driver ; reach truck driver ; lift truck operator ; forklift truck operator ; telehandler operator
de Staplerfahrer ; Staplerfahrerin ; Gabelstaplerfahrer ; Hubstaplerfahrer ; Schubmaststaplerfahrer ; Flurförderzeugfahrer ; Hochregalstaplerfahrer

concept crane-operator
kind occupation
isco 8343
rubric logistics
work logistics technical
nl kraanbestuurder ; kraanmachinist ; torenkraanbestuurder ; kraandrijver ; mobiele kraanmachinist ; rolbrugbestuurder ; liftmachinist ; containerkraanbestuurder ; havenkraanbestuurder ; hoogwerkerbestuurder
fr grutier ; grutière ; conducteur de grue ; conducteur de grue à tour ; pontier ; pontonnier ; conducteur de pont roulant ; conducteur de grue mobile ; conducteur de portique ; conducteur de treuil ; nacelliste ; conducteur de remontées mécaniques
en crane operator ; tower crane operator ; crane driver ; mobile crane operator ; hoist operator ; gantry crane operator ; winch operator ; chairlift operator ; bridge crane operator ; ski lift operator
de Kranführer ; Kranführerin ; Turmdrehkranführer ; Mobilkranführer ; Brückenkranführer ; Autokranfahrer ; Seilbahnmaschinist ; Hebezeugführer ; Containerbrückenfahrer ; Windenführer ; Liftwart

concept earthmoving-operator
kind occupation
isco 8342
rubric logistics
work technical
nl graafmachinebestuurder ; grondwerker-machinist ; bulldozerbestuurder ; machinist grondverzetmachine ; walsmachinist ; walsbestuurder ; wegenbouwmachinist ; kraanman grondwerken ; bestuurder wiellader ; asfaltafwerkmachinist ; grondverzetmachinist ; heimachinist
fr conducteur d'engins de chantier ; conductrice d'engins ; conducteur de pelle mécanique ; pelleur ; conducteur de bulldozer ; conducteur d'excavatrice ; conducteur de niveleuse ; conducteur de rouleau compresseur ; conducteur de chargeuse ; conducteur d'engins de terrassement ; conducteur de finisseur ; pelliste
en earthmoving plant operator ; excavator operator ; digger driver ; bulldozer operator ; plant operator ; road roller operator ; backhoe operator ; grader operator ; wheel loader operator ; pile driver operator ; paving machine operator ; front-end loader operator
de Baggerführer ; Baggerführerin ; Baumaschinenführer ; Baugeräteführer ; Raupenfahrer ; Walzenfahrer ; Radladerfahrer ; Planierraupenfahrer ; Straßenbaumaschinenführer ; Erdbaumaschinenführer ; Rammführer ; Fertigerfahrer

concept snowplough-driver
kind occupation
parent earthmoving-operator
isco 8342
rubric logistics
work technical
nl bestuurder sneeuwruimer ; sneeuwploegbestuurder ; chauffeur strooidienst ; strooiwagenchauffeur ; pistebullybestuurder
fr conducteur de chasse-neige ; conducteur de dameuse ; chauffeur de saleuse ; conducteur d'engin de déneigement ; dameur de pistes
en snowplough operator ; snow plow driver ; gritter driver ; snow groomer operator ; winter service driver
de Schneepflugfahrer ; Winterdienstfahrer ; Streuwagenfahrer ; Pistenraupenfahrer ; Schneeräumfahrer

concept bicycle-courier
kind occupation
isco 9331
rubric logistics
work logistics
nl fietskoerier ; fietsbezorger ; maaltijdkoerier ; riksjabestuurder ; fietstaxibestuurder ; bakfietskoerier ; bakfietsbestuurder ; maaltijdbezorger per fiets
fr coursier à vélo ; livreur à vélo ; vélo-taxi ; conducteur de cyclo-pousse ; conducteur de vélo-cargo ; cyclo-livreur ; conducteur de véhicule à pédales ; pousse-pousse
en bicycle courier ; bike courier ; bicycle messenger ; pedicab driver ; rickshaw driver ; cargo bike rider ; pedal vehicle driver ; hand cart driver
de Fahrradkurier ; Fahrradkurierin ; Radkurier ; Rikschafahrer ; Lastenradfahrer ; Fahrradbote ; Fahrer von Hand- und Pedalfahrzeugen

concept animal-drawn-driver
kind occupation
isco 9332
rubric logistics
work other
nl koetsier ; menner ; bestuurder paardentram ; voerman ; ezeldrijver ; koetsbestuurder ; paardenmenner
fr cocher ; cochère ; conducteur de calèche ; meneur de chevaux ; charretier ; muletier ; conducteur de véhicule à traction animale
en coachman ; carriage driver ; horse-drawn carriage driver ; mule driver ; cart driver ; teamster with horses ; animal-drawn vehicle driver
de Kutscher ; Kutscherin ; Fuhrmann ; Gespannführer ; Fiaker ; Fiakerfahrer ; Pferdekutscher ; Rückepferdeführer

concept freight-handler
kind occupation
parent logistics-worker
isco 9333
rubric logistics
work logistics
nl lader-losser ; laad- en losmedewerker ; sjouwer ; goederenbehandelaar ; laadmedewerker ; losser ; lader ; vrachtbehandelaar ; kruier van goederen ; medewerker laden en lossen
fr manutentionnaire ; agent de manutention ; agente de manutention ; chargeur ; déchargeur ; chargeur-déchargeur ; manœuvre manutentionnaire ; agent de quai ; opérateur de fret
en freight handler ; loader ; cargo handler ; freight loader ; material handler ; loading bay operative ; unloader ; lumper ; goods handler
de Lader ; Ladearbeiter ; Be- und Entlader ; Frachtarbeiter ; Verlader ; Transportarbeiter ; Transporthelfer ; Verladehelfer ; Frachtabfertiger

concept dock-worker
kind occupation
parent freight-handler
isco 9333
rubric logistics
work logistics
nl dokwerker ; havenarbeider ; dokker ; stuwadoor ; markeerder haven ; kuiper in de haven ; containermarkeerder ; sjorder
fr docker ; ouvrier portuaire ; débardeur ; arrimeur ; aconier ; ouvrier docker ; pointeur portuaire
en docker ; dock worker ; stevedore ; longshoreman ; lasher ; port worker ; quayside worker
de Hafenarbeiter ; Hafenarbeiterin ; Stauer ; Schauermann ; Hafenfacharbeiter ; Fachkraft für Hafenlogistik ; Lascher ; Docker

concept baggage-handler
kind occupation
parent freight-handler
isco 9333
rubric logistics
work logistics
nl bagagist ; bagageafhandelaar ; bagagemedewerker luchthaven ; platformmedewerker ; luchthavenafhandelaar ; bagagebehandelaar
fr bagagiste ; agent de piste ; bagagiste d'aéroport ; agent d'assistance au sol ; assistant avion ; agent de tri bagages
en baggage handler ; airport baggage handler ; ramp agent ; ground handler ; airport ramp worker ; air freight handler
de Gepäckabfertiger ; Gepäckverlader ; Flugzeugabfertiger ; Bodenabfertiger ; Ramp Agent ; Flugzeuglader

concept furniture-mover
kind occupation
parent freight-handler
isco 9333
rubric logistics
work logistics
nl verhuizer ; verhuizer-drager ; verhuisman ; verhuizer-inpakker ; pianoverhuizer ; medewerker verhuisfirma ; drager-verhuizer
fr déménageur ; déménageuse ; déménageur emballeur ; déménageur porteur ; chauffeur déménageur ; chef d'équipe déménagement ; porteur-déménageur
en furniture mover ; removal worker ; mover ; removals man ; furniture remover ; household goods mover
de Umzugshelfer ; Möbelpacker ; Möbelträger ; Fachkraft für Möbel-, Küchen- und Umzugsservice ; Umzugsarbeiter ; Zügelmann

concept shelf-filler
kind occupation
isco 9334
rubric logistics
work logistics
nl rekkenvuller ; vakkenvuller ; winkelaanvuller ; aanvuller ; rekkenvulster ; schappenvuller ; vakkenvulster ; medewerker rayon aanvullen ; nachtvuller
fr réassortisseur ; réassortisseuse ; employé de rayon ; employé libre-service ; gondolier ; rayonniste ; employée de rayon ; garnisseur de rayons ; réapprovisionneur ; metteur en rayon
en shelf filler ; shelf stacker ; stock filler ; shelf stocker ; supermarket stocker ; replenishment assistant ; night filler ; grocery stocker
de Regalauffüller ; Regalauffüllerin ; Regaleinräumer ; Warenverräumer ; Regalbetreuer ; Regalpfleger ; Auffüller im Supermarkt ; Regalservicekraft

concept mail-carrier
kind occupation
isco 4412
rubric logistics
work logistics
nl postbode ; postman ; postbesteller ; postbezorger ; briefbesteller ; postuitreiker ; facteur ; brievenbesteller ; postmannetje
fr facteur ; factrice ; facteur des postes ; préposé à la distribution du courrier ; distributeur de courrier ; agent distributeur ; agent de distribution du courrier
en mail carrier ; postman ; postwoman ; letter carrier ; postal worker ; mail deliverer ; post delivery person
de Postbote ; Postbotin ; Briefträger ; Briefträgerin ; Postzusteller ; Zusteller ; Briefzusteller ; Pöstler ; Fachkraft für Kurier-, Express- und Postdienstleistungen

concept mail-sorter
kind occupation
isco 4412
rubric logistics
work logistics admin
nl postsorteerder ; sorteerder van post ; medewerker postkamer ; postkamermedewerker ; postmedewerker ; postbediende ; medewerker postsortering ; medewerker interne post
fr trieur de courrier ; agent de tri ; trieuse postale ; agent de tri postal ; employé au courrier ; agent courrier ; préposé au courrier ; vaguemestre
en mail sorter ; mail clerk ; mailroom assistant ; postal sorter ; mailroom clerk ; postal clerk sorting
de Postsortierer ; Briefsortierer ; Mitarbeiter Poststelle ; Sortierer bei der Post ; Poststellenmitarbeiter ; Postverteiler

concept parcel-courier
kind occupation
isco 9621
rubric logistics
work logistics
nl koerier ; koerierster ; pakjesbezorger ; pakketbezorger ; pakketkoerier ; koerier-besteller ; bezorger ; besteller ; loopjongen ; boodschapper ; pakjeskoerier
fr coursier ; coursière ; livreur de colis ; distributeur de colis ; messager ; commissionnaire ; livreur de repas ; porteur de colis ; garçon de courses
en courier ; parcel courier ; package deliverer ; messenger ; parcel delivery worker ; errand runner ; delivery person ; express courier
de Kurier ; Kurierfahrer ; Paketzusteller ; Paketbote ; Bote ; Botin ; Kurierin ; Laufbursche ; Botengänger ; Paketfahrer

concept newspaper-deliverer
kind occupation
isco 9621
rubric logistics
work logistics
nl krantenbezorger ; folderbezorger ; krantenbesteller ; reclamebladbezorger ; krantenjongen ; reclamebezorger ; verspreider van folders
fr porteur de journaux ; distributeur de prospectus ; livreur de journaux ; distributeur de journaux ; distributeur de publicités ; distributeur toutes-boîtes ; colporteur de presse
en newspaper deliverer ; paper boy ; leaflet distributor ; newspaper carrier ; paper round deliverer ; flyer distributor
de Zeitungszusteller ; Zeitungsausträger ; Prospektverteiler ; Zeitungsbote ; Werbemittelverteiler ; Flyerverteiler

concept luggage-porter
kind occupation
isco 9621
rubric logistics
work logistics
nl kruier ; hotelportier bagage ; piccolo ; bagagedrager ; liftjongen ; hotelbediende bagage ; witkiel ; bellboy
fr porteur de bagages ; bagagiste d'hôtel ; groom ; chasseur d'hôtel ; liftier ; porteur de gare ; garçon d'étage bagages
en luggage porter ; bellboy ; hotel porter ; bellhop ; lift attendant ; bell attendant ; night porter luggage
de Gepäckträger ; Hotelpage ; Page ; Hoteldiener ; Kofferträger ; Liftboy ; Bellboy

concept errand-runner-home
kind task
rubric logistics
work logistics
nl boodschappen doen ; boodschappendienst ; boodschappenhulp ; winkelen voor bewoners ; boodschappen halen ; boodschappen bezorgen ; naar de winkel gaan ; inkopen doen ; boodschappen leveren aan huis
fr faire les courses ; faire des courses ; courses pour les résidents ; aide aux courses ; livraison de courses ; aller au magasin ; courses alimentaires ; faire des achats
en doing the shopping ; grocery shopping ; shopping for residents ; help with shopping ; running errands ; delivering groceries ; shopping service
de Einkäufe erledigen ; Einkaufen gehen ; Einkaufshilfe ; Einkaufsdienst ; Besorgungen machen ; Lebensmittel einkaufen ; Einkäufe liefern

concept transport-residents
kind task
rubric logistics
work logistics
nl bewoners vervoeren ; bewoners vervoeren met de minibus ; vervoer van bewoners ; cliënten vervoeren ; patiënten vervoeren ; rijden met de minibus ; ouderen vervoeren ; vervoer naar de dagopvang ; bewoners ophalen en thuisbrengen ; chauffeursdienst
fr transporter les résidents ; transport des résidents ; conduire le minibus ; conduire les résidents ; transport de patients ; transporter les bénéficiaires ; service de transport ; assurer le transport des usagers ; navette pour les résidents
en driving residents ; transporting residents ; driving the minibus ; taking residents to appointments ; resident transport ; transporting patients ; driving clients ; pick-up and drop-off
de Bewohner fahren ; Fahrdienst ; Bewohner transportieren ; Kleinbus fahren ; Transport von Bewohnern ; Patienten fahren ; Fahrten für Bewohner ; Bewohner abholen

concept move-patients-in-beds
kind task
rubric logistics
work logistics
nl patiënten verplaatsen tussen afdelingen ; bedden verplaatsen ; bedden rijden ; patiënten naar onderzoek brengen ; beddenvervoer ; bedtransport ; intern transport van patiënten
fr brancardage ; déplacer les lits ; transport de lits ; transport interne des patients ; conduire les patients aux examens ; déplacer les patients entre services
en moving beds ; bed moving ; moving patients between wards ; taking patients to examinations ; internal patient transport ; portering
de Betten verschieben ; Bettentransport ; Patienten zur Untersuchung bringen ; Patienten verlegen ; innerbetrieblicher Patiententransport ; Betten schieben

concept unload-trucks
kind task
rubric logistics
work logistics
nl vrachtwagen lossen ; vrachtwagens lossen ; laden en lossen ; goederen lossen ; leveringen uitladen ; camion lossen ; vrachtwagens laden ; lossen van leveringen
fr décharger les camions ; décharger un camion ; déchargement de camions ; charger et décharger ; chargement et déchargement ; décharger les livraisons ; déchargement de marchandises
en unloading trucks ; unloading lorries ; loading and unloading ; unload deliveries ; offloading goods ; loading vans
de Lkw entladen ; Lastwagen abladen ; Be- und Entladen ; Lieferungen ausladen ; Ware abladen ; Entladen von Lieferungen

concept restock-storage
kind task
rubric logistics
work logistics
nl magazijn aanvullen ; voorraad aanvullen ; rekken aanvullen ; stock aanvullen ; kasten aanvullen ; rekken vullen ; materiaal aanvullen ; zorgkarren aanvullen ; linnenkar aanvullen
fr réapprovisionner le magasin ; remplir les rayons ; réassortir les stocks ; réassort ; réapprovisionnement ; remplir les armoires ; mise en rayon ; remplir les chariots de soins
en restocking ; replenishing supplies ; stocking shelves ; filling shelves ; refill supply cupboards ; topping up stock ; restocking care trolleys
de Lager auffüllen ; Vorräte auffüllen ; Regale einräumen ; Material nachfüllen ; Pflegewagen bestücken ; Schränke auffüllen ; Nachschub auffüllen

concept manage-stock
kind task
rubric logistics
work logistics admin
nl voorraadbeheer ; stockbeheer ; voorraad beheren ; voorraad tellen ; inventaris opmaken ; inventariseren ; stock tellen ; magazijnbeheer ; bestellingen opvolgen
fr gestion des stocks ; gérer les stocks ; gérer le stock ; faire l'inventaire ; inventaire ; compter le stock ; suivi des commandes de matériel ; gestion du magasin
en stock management ; inventory management ; counting stock ; stocktaking ; keeping inventory ; managing supplies ; stock control
de Bestandsführung ; Lagerverwaltung ; Inventur ; Bestände zählen ; Vorratshaltung ; Lagerbestand verwalten ; Inventur machen

concept receive-goods
kind task
rubric logistics
work logistics
nl goederen ontvangen ; leveringen in ontvangst nemen ; leveringen nakijken ; goederenontvangst ; bestellingen controleren bij levering ; leverbonnen controleren
fr réceptionner les marchandises ; réception des livraisons ; contrôler les livraisons ; réception de marchandises ; vérifier les bons de livraison
en receiving goods ; goods receipt ; checking deliveries ; taking in deliveries ; goods-in checking ; checking delivery notes
de Wareneingang ; Waren annehmen ; Lieferungen annehmen ; Warenannahme ; Lieferungen kontrollieren ; Lieferscheine prüfen

concept pick-orders
kind task
rubric logistics
work logistics
nl bestellingen klaarmaken ; orders verzamelen ; orderpicking ; bestellingen klaarzetten ; pakketten samenstellen ; zorgpakketten maken ; voedselpakketten samenstellen ; pakketten inpakken
fr préparer les commandes ; préparation de commandes ; préparer des colis ; composer des colis alimentaires ; emballer des paquets ; confectionner des colis ; picking
en picking orders ; order picking ; preparing orders ; packing parcels ; making up food parcels ; assembling packages ; packing boxes
de Bestellungen kommissionieren ; Kommissionieren ; Pakete packen ; Bestellungen zusammenstellen ; Lebensmittelpakete packen ; Kartons packen

concept deliver-parcels
kind task
rubric logistics
work logistics
nl pakjes leveren ; pakketten bezorgen ; pakjes rondbrengen ; pakjes leveren aan huis ; leveringen doen ; zorgpakketten bezorgen ; voedselpakketten rondbrengen ; pakketjes bezorgen ; thuislevering
fr livrer des colis ; livraison de colis ; livrer des paquets ; livraison à domicile ; distribuer des colis ; livrer des colis alimentaires ; faire les livraisons ; faire des livraisons
en delivering parcels ; parcel delivery ; home delivery ; delivering packages ; delivering food parcels ; doing deliveries
de Pakete ausliefern ; Pakete zustellen ; Paketzustellung ; Pakete austragen ; Lebensmittelpakete ausliefern ; Auslieferung ; Hauszustellung

concept distribute-post
kind task
rubric logistics
work logistics admin
nl post verdelen ; post rondbrengen ; kranten ronddelen ; brieven rondbrengen ; kranten verdelen aan bewoners
fr distribuer le courrier ; distribution du courrier ; tri du courrier ; distribuer les journaux ; porter le courrier aux résidents
en distributing mail ; handing out post ; delivering post to residents ; bringing round newspapers ; mail distribution
de Post verteilen ; Post austragen ; Zeitungen verteilen ; Briefe verteilen

concept distribute-masks
kind task
rubric logistics
work logistics
nl mondmaskers verdelen ; mondmaskers ronddelen ; mondmaskers bezorgen ; beschermingsmateriaal verdelen ; maskers uitdelen ; verdelen van beschermingsmiddelen ; materiaal verdelen ; mondkapjes uitdelen
fr distribuer des masques ; distribution de masques ; distribuer le matériel de protection ; distribution d'équipements de protection ; répartir les masques ; distribuer du matériel
en distributing masks ; handing out face masks ; distributing protective equipment ; PPE distribution ; mask distribution ; distributing supplies
de Masken verteilen ; Mundschutz verteilen ; Schutzausrüstung verteilen ; Maskenverteilung ; Verteilung von Schutzmaterial ; Material verteilen

concept transport-goods
kind task
rubric logistics
work logistics
nl goederen vervoeren ; materiaal vervoeren ; materiaal ophalen ; goederen transporteren ; spullen ophalen ; materiaal wegbrengen ; medisch materiaal vervoeren ; met de bestelwagen rijden ; goederenvervoer ; ritten rijden
fr transporter du matériel ; transport de marchandises ; transport de matériel ; aller chercher du matériel ; conduire la camionnette ; acheminer du matériel ; transporter des marchandises ; transport de matériel médical
en transporting goods ; transporting equipment ; collecting supplies ; fetching equipment ; driving a van ; moving goods ; medical supplies transport ; goods transport
de Waren transportieren ; Material transportieren ; Material abholen ; Gütertransport ; Transporter fahren ; Material bringen ; Warentransport

concept transport-samples
kind task
rubric logistics
work logistics
nl stalen vervoeren ; bloedstalen wegbrengen ; stalen naar het labo brengen ; staalvervoer ; bloed ophalen ; vervoer van labostalen ; monsters naar het laboratorium brengen
fr transporter les échantillons ; transport d'échantillons ; porter les prélèvements au laboratoire ; transport de prélèvements ; transport de sang ; collecte d'échantillons
en transporting samples ; taking samples to the lab ; specimen transport ; blood courier ; transporting blood samples ; sample collection run
de Proben transportieren ; Probentransport ; Proben ins Labor bringen ; Blutproben transportieren ; Blutkurier ; Laborfahrten

concept fetch-medicines
kind task
rubric logistics
work logistics
nl medicijnen bezorgen ; geneesmiddelen leveren ; medicatie leveren ; medicatie aan huis brengen ; geneesmiddelen afhalen
fr aller chercher les médicaments ; aller à la pharmacie ; livrer des médicaments ; livraison de médicaments ; retirer les médicaments
en collecting medication ; going to the pharmacy ; delivering medicines ; prescription pick-up ; medicine delivery
de zur Apotheke gehen ; Medikamente liefern ; Medikamentenlieferung ; Medikamente ausliefern

concept move-furniture
kind task
rubric logistics
work logistics technical
nl meubels verplaatsen ; helpen verhuizen ; verhuizen ; verhuis ; kamers verhuizen ; meubelen verhuizen ; verhuishulp ; bedden en kasten verplaatsen ; sjouwen ; tillen en dragen ; verhuizing van bewoners
fr déplacer des meubles ; aider au déménagement ; déménager ; déménagement ; déplacer le mobilier ; porter des meubles ; déménagement de résidents ; aide au déménagement
en moving furniture ; help with moving ; moving house ; carrying furniture ; removals help ; rearranging rooms ; lifting and carrying
de Möbel tragen ; Möbel verrücken ; beim Umzug helfen ; Umzugshilfe ; Umzug ; Möbel transportieren ; Zimmer umräumen ; Tragen und Heben

concept set-up-rooms
kind task
rubric logistics
work logistics
nl zaal klaarzetten ; tafels en stoelen klaarzetten ; zalen inrichten ; vergaderzaal klaarzetten ; stoelen opstellen ; tenten opstellen ; materiaal klaarzetten ; opbouwen en afbreken
fr préparer la salle ; installer des tables et des chaises ; mettre en place la salle ; monter des tentes ; installer le mobilier ; montage et démontage ; installer les chaises
en setting up rooms ; setting up tables and chairs ; arranging chairs ; putting up tents ; room set-up ; set up and take down
de Saal vorbereiten ; Tische und Stühle aufstellen ; Räume herrichten ; Zelte aufstellen ; Stühle stellen ; Auf- und Abbau

concept drive-forklift
kind skill
rubric logistics
work logistics
nl heftruck rijden ; rijden met een heftruck ; heftruck besturen ; werken met de reachtruck ; rijden met elektrische transpallet ; transpallet gebruiken ; stapelaar bedienen
fr conduire un chariot élévateur ; conduite de chariot élévateur ; conduite d'engins de manutention ; utiliser un transpalette ; conduire un clark ; manier un gerbeur
en driving a forklift ; forklift driving ; operating a reach truck ; using a pallet truck ; operating a pallet jack ; operating a stacker
de Stapler fahren ; Gabelstapler bedienen ; Staplerfahren ; Hubwagen bedienen ; Ameise fahren ; Schubmaststapler fahren

concept own-vehicle
kind skill
rubric logistics
work logistics
nl eigen wagen ; eigen vervoer ; eigen auto ; beschikken over een wagen ; auto ter beschikking ; in het bezit van een auto ; eigen bestelwagen
fr véhicule personnel ; voiture personnelle ; disposer d'une voiture ; propre véhicule ; posséder une voiture ; être véhiculé ; camionnette personnelle
en own car ; own transport ; own vehicle ; having a car ; access to a car ; car owner ; own van
de eigenes Auto ; eigener Pkw ; eigenes Fahrzeug ; Auto vorhanden ; mobil mit eigenem Auto ; eigener Transporter

concept route-planning
kind skill
rubric logistics
work logistics admin
nl ritten plannen ; ritplanning ; routes uitstippelen ; transportplanning ; vervoer regelen ; vervoer coördineren ; transport organiseren ; routeplanning
fr planifier les tournées ; planification des transports ; organiser le transport ; coordonner les transports ; planifier les itinéraires ; planning des tournées
en route planning ; planning routes ; transport planning ; organising transport ; scheduling trips ; coordinating transport
de Tourenplanung ; Routen planen ; Transporte planen ; Transportplanung ; Fahrten koordinieren ; Fahrten disponieren

concept waste-logistics-task
kind task
rubric logistics 0.5 cleaning 0.5
work logistics cleaning
nl containers buitenzetten ; afvalcontainers wegbrengen ; karren rondrijden ; linnenkarren vervoeren ; maaltijdkarren rondrijden ; rolcontainers verplaatsen ; karren wegbrengen
fr sortir les conteneurs ; déplacer les chariots ; acheminer les chariots de linge ; transport des chariots-repas ; sortir les containers ; conduire les chariots
en moving trolleys ; taking out containers ; moving linen carts ; pushing roll containers ; moving meal trolleys ; trolley transport
de Container rausstellen ; Wagen transportieren ; Wäschewagen fahren ; Rollcontainer schieben ; Speisewagen zur Station fahren ; Containertransport

concept deliver-aids
kind task
rubric logistics
work logistics care
nl hulpmiddelen leveren ; rolstoelen leveren ; ziekenhuisbedden leveren ; zorgmateriaal uitlenen ; uitleendienst ; hulpmiddelen ophalen ; zuurstof leveren
fr livrer du matériel médical ; livrer des lits médicalisés ; livrer des fauteuils roulants ; service de prêt de matériel ; livraison de matériel de soins ; livrer de l'oxygène
en delivering medical aids ; delivering hospital beds ; delivering wheelchairs ; equipment loan service ; delivering care equipment ; oxygen delivery
de Hilfsmittel ausliefern ; Pflegebetten liefern ; Rollstühle liefern ; Hilfsmittelverleih ; Sauerstoff liefern ; Pflegematerial ausliefern

concept traffic-marshal-task
kind task
rubric logistics
work logistics
nl parking begeleiden ; parkeerwachter op evenement ; verkeer regelen ; bezoekers de weg wijzen op de parking ; auto's begeleiden op het terrein ; verkeersbegeleiding bij testcentrum
fr gérer le parking ; guider les voitures ; régler la circulation ; orienter les véhicules ; placer les voitures sur le parking ; signaleur de circulation
en parking marshal ; directing traffic ; guiding cars ; car park marshalling ; traffic marshal ; stewarding the car park
de Parkplatz einweisen ; Parkplatzeinweiser ; Verkehr regeln ; Autos einweisen ; Parkeinweiser ; Fahrzeuge einweisen

concept warehouse-place
kind workplace
rubric logistics
nl magazijn ; opslagplaats ; depot ; warehouse ; goederenloods ; centraal magazijn ; voorraadkamer ; berging voor materiaal
fr entrepôt ; dépôt ; magasin central ; réserve ; plateforme logistique ; lieu de stockage ; économat
en warehouse ; depot ; storeroom ; stockroom ; storage facility ; central stores
de Lager ; Lagerhalle ; Depot ; Lagerraum ; Zentrallager ; Warenlager ; Magazin

concept distribution-centre
kind workplace
rubric logistics
nl distributiecentrum ; logistiek centrum ; sorteercentrum ; verdeelcentrum ; distributiepunt ; expeditieafdeling
fr centre de distribution ; centre logistique ; hub logistique ; point de distribution ; service expédition
en distribution centre ; logistics centre ; sorting centre ; fulfilment centre ; shipping department ; distribution center
de Verteilzentrum ; Logistikzentrum ; Distributionszentrum ; Sortierzentrum ; Auslieferungslager ; Versandabteilung

concept logistics-department
kind workplace
rubric logistics
nl logistieke dienst ; dienst logistiek ; transportdienst ; facilitaire dienst ; vervoersdienst ; minder mobielen centrale ; economaat
fr service logistique ; département logistique ; service des transports ; services généraux ; intendance ; centrale des moins mobiles
en logistics department ; transport department ; facilities department ; facility services ; general services department ; portering department
de Logistikabteilung ; Transportabteilung ; Wirtschaftsabteilung ; Versorgungsabteilung ; Abteilung Logistik ; Fuhrpark

concept logistics-diploma
kind diploma
rubric logistics
work logistics admin
gives logistics-worker
nl diploma logistiek ; bachelor logistiek ; bachelor logistiek management ; opleiding magazijnier ; logistiek diploma ; opleiding magazijnmedewerker ; bachelor supply chain ; opleiding transport en logistiek
fr diplôme en logistique ; bachelier en logistique ; BTS transport et logistique ; formation de magasinier ; bac pro logistique ; licence logistique ; titre professionnel agent magasinier
en logistics diploma ; logistics degree ; bachelor in logistics ; supply chain degree ; warehousing certificate ; degree in transport management
de Ausbildung Lagerlogistik ; Studium Logistik ; Lehrabschluss Lagerlogistik ; Bachelor Logistik ; Logistikstudium ; Ausbildung Fachlagerist

concept removals-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl verhuischauffeur ; verhuiswagenchauffeur ; chauffeur-verhuizer ; distributiechauffeur ; chauffeur distributie ; chauffeur-lader ; bezorgchauffeur vrachtwagen
fr conducteur de camion de déménagement ; chauffeur de distribution ; chauffeur-magasinier ; conducteur livreur poids lourd ; chauffeur-manutentionnaire
en removals driver ; moving truck driver ; distribution driver ; lorry delivery driver ; 7.5 tonne driver
de Umzugsfahrer ; Möbelwagenfahrer ; Verteilerfahrer ; Nahverkehrsfahrer ; Stückgutfahrer

concept excavator-dumper-driver
kind occupation
parent earthmoving-operator
isco 8342
rubric logistics
work technical
nl dumperchauffeur ; minigraverbestuurder ; baggermachinist ; dumperbestuurder ; machinist minigraver ; graverbestuurder ; boormachinist funderingen
fr conducteur de dumper ; conducteur de mini-pelle ; conducteur de tombereau ; conducteur de tractopelle ; conducteur de foreuse ; conducteur de décapeuse
en dumper driver ; mini excavator operator ; scraper operator ; dredge operator ; bucket loader operator ; trencher operator
de Dumperfahrer ; Minibaggerfahrer ; Muldenkipperfahrer ; Schürfzugfahrer ; Grabenfräsenführer ; Nassbaggerführer

concept transport-inspector-port-agent
kind occupation
parent transport-clerk
isco 4323
rubric logistics
work admin logistics
nl vrachtplanner luchthaven ; treindienstbediende ; ladingcontroleur ; vluchtafhandelingsbediende ; containerplanner ; waterklerk ; scheepsplanner ; bevrachtingsbediende
fr agent de fret aérien ; planificateur de conteneurs ; waterclerk ; employé de fret ; agent de planning ferroviaire ; pointeur de marchandises ; agent de navigation
en cargo clerk ; air freight clerk ; container planner ; water clerk ; flight operations clerk ; ship planner ; railway scheduling clerk
de Luftfrachtsachbearbeiter ; Containerdisponent ; Wasserklerk ; Schiffsplaner ; Tallymann ; Ladungskontrolleur ; Luftverkehrskaufmann

concept import-export-manager
kind occupation
parent logistics-manager
isco 1324
rubric logistics
work logistics management
nl import-exportmanager ; exportmanager logistiek ; hoofd expeditie ; expeditiemanager ; hoofd goederenontvangst ; verdeelcentrummanager
fr responsable import-export ; chef d'expédition ; responsable des expéditions ; chef de quai ; responsable de la distribution ; directeur de la distribution physique
en import export manager ; shipping manager ; dispatch manager ; distribution centre manager ; despatch supervisor ; freight manager
de Import-Export-Leiter ; Versandleiter ; Leiter Versand ; Expeditionsleiter ; Distributionsleiter ; Leiter Distribution

concept weighbridge-clerk
kind occupation
parent stock-clerk
isco 4321
rubric logistics
work logistics admin
nl weegbrugbediende ; weger ; tallyman ; gereedschapsuitgever ; onderdelenmagazijnier ; materiaalbeheerder ; uitleenbediende materiaal
fr peseur ; agent de bascule ; pointeur de magasin ; magasinier en pièces détachées ; magasinier outilleur ; gestionnaire de matériel ; préposé au pont-bascule
en weighbridge operator ; tool room attendant ; parts clerk ; spare parts storekeeper ; tally clerk ; materials clerk ; equipment room attendant
de Waagemeister ; Wieger ; Ersatzteillagerist ; Werkzeugausgeber ; Materialverwalter ; Materialausgeber

concept purchase-supply-clerk
kind occupation
parent stock-clerk
isco 4321
rubric logistics
work logistics admin
nl bevoorradingsmedewerker ; bevoorrader ; medewerker bestellingen ; bestelmedewerker ; medewerker bevoorrading ; goederenbeheerder
fr agent d'approvisionnement ; employé approvisionnement ; gestionnaire d'approvisionnement ; gestionnaire des approvisionnements ; logisticien ; logisticienne
en supply clerk ; replenishment clerk ; procurement supply assistant ; order clerk stores ; logistics clerk ; supplies officer
de Warendisponent ; Disponent Materialwirtschaft ; Sachbearbeiter Logistik ; Logistiksachbearbeiter ; Nachschubdisponent ; Fachkraft Materialwirtschaft

concept ambulatory-care-driver
kind task
rubric logistics
work logistics
nl artsen rondrijden ; huisartsen vervoeren ; personeel vervoeren ; vervoer van zorgpersoneel ; vaccins vervoeren ; mobiel team rondrijden
fr conduire les médecins ; transporter le personnel ; transport du personnel soignant ; transporter des vaccins ; conduire une équipe mobile
en driving doctors ; transporting staff ; driving a mobile team ; staff transport ; transporting vaccines
de Ärzte fahren ; Personal transportieren ; Impfstoffe transportieren ; mobiles Team fahren ; Fahrdienst für Personal

concept test-centre-logistics
kind task
rubric logistics
work logistics
nl logistieke hulp vaccinatiecentrum ; logistiek testcentrum ; helpen met de logistiek ; logistieke taken ; logistieke ondersteuning van de afdeling ; materiaal ronddelen op de afdeling ; logistieke hulp bieden
fr aide logistique au centre de vaccination ; tâches logistiques ; aider à la logistique ; appui logistique ; logistique du centre de dépistage ; distribuer le matériel dans les services
en logistics at the vaccination centre ; logistical tasks ; help with logistics ; logistical support ; ward supplies distribution ; test centre logistics
de Logistik im Impfzentrum ; logistische Aufgaben ; bei der Logistik helfen ; logistische Unterstützung ; Logistik im Testzentrum ; Material auf Station verteilen

concept heavy-lifting
kind skill
rubric logistics
work logistics
nl zwaar tillen ; fysiek werk ; zware lasten dragen ; fysiek in orde ; kunnen tillen ; ergonomisch heffen
fr porter des charges lourdes ; travail physique ; port de charges ; manutention de charges
en heavy lifting ; physical work ; able to lift ; manual handling
de schweres Heben ; körperliche Arbeit ; körperlich belastbar ; schwere Lasten tragen ; Heben und Tragen schwerer Lasten

concept driving-experience
kind skill
rubric logistics
work logistics
nl rijervaring ; vlotte chauffeur ; goed kunnen rijden ; ervaren bestuurder ; ervaring als chauffeur ; ervaring met een bestelwagen
fr expérience de conduite ; bon conducteur ; conducteur expérimenté ; expérience comme chauffeur ; conduite prudente
en driving experience ; experienced driver ; safe driver ; confident driver ; experience driving a van
de Fahrpraxis ; sicherer Fahrer ; erfahrener Fahrer ; Fahrerfahrung ; Erfahrung als Fahrer

concept cable-car-operator
kind occupation
parent crane-operator
isco 8343
rubric logistics
work technical
nl kabelbaanbediener ; skiliftbediener ; liftbediener bouw ; sluisbediener ; brugbediener ; lierbediener
fr agent de remontées mécaniques ; machiniste de téléphérique ; opérateur de téléski ; pontier-éclusier ; perchman de remontées mécaniques
en cable car operator ; lock operator ; drawbridge operator ; bridge operator ; ski tow operator
de Seilbahnbediensteter ; Skiliftbediener ; Liftbediensteter ; Schleusenbediener ; Brückenbediener

concept log-truck-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl houttransportchauffeur ; chauffeur haakarmsysteem ; autotransporteur ; chauffeur autotransport ; melkophaler ; rijdende melkontvanger ; chauffeur zuigwagen ; strooiwagenbestuurder vrachtwagen
fr conducteur de grumier ; conducteur de camion ampliroll ; conducteur porte-voitures ; ramasseur de lait ; conducteur hydrocureur ; laitier ramasseur
en log truck driver ; car transporter driver ; hook-lift driver ; milk tanker driver ; vacuum tanker driver ; timber lorry driver
de Holztransportfahrer ; Autotransporterfahrer ; Milchwagenfahrer ; Saugwagenfahrer ; Absetzkipperfahrer ; Langholzfahrer

concept airport-worker
kind occupation
parent baggage-handler
isco 9333
rubric logistics
work logistics
nl luchthavenmedewerker vracht ; vliegtuigbelader ; vrachtmedewerker luchthaven ; vliegtuigtanker ; pushbackchauffeur
fr agent de fret aéroportuaire ; manutentionnaire d'aéroport ; chargeur d'avion ; agent avitailleur ; tractoriste piste
en air cargo worker ; aircraft loader ; aircraft refueller ; airside worker ; pushback driver
de Luftfrachtarbeiter ; Flughafenarbeiter Verladung ; Vorfeldarbeiter ; Flugzeugbetanker ; Schlepperfahrer Flughafen
