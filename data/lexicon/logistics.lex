# Logistics: drivers, warehouse and dispatch, post and couriers, porters, rail, water and air
# transport, machine operators, and the errands, lifting and carrying that care institutions ask for.

concept logistics-worker
kind occupation
isco 9333
rubric logistics
work logistics
nl logistiek medewerker ; logistieker ; logistiek helper ; logistieke assistentie ; zorglogistiek medewerker ; logistiek bediende ; medewerker logistiek ; logistieke hulp ; logistieke kracht ; logistieke ondersteuning
nl logistiek operator ; logistiek arbeider ; logistiek medewerkster ; logistiek uitzendkracht ; logistiek support medewerker ; medewerker logistiek magazijn
nl medewerker goederenstroom ; medewerker interne logistiek ; operator logistiek
fr agent logistique ; agente logistique ; aide logistique ; aide-logistique ; agent hôtelier logistique ; employé logistique ; employée logistique ; opérateur logistique ; collaborateur logistique ; ouvrier logistique ; soutien logistique
fr ouvrier de logistique ; ouvrier en logistique ; ouvrier polyvalent logistique ; ouvrier logistique polyvalent ; ouvrier de flux ; agent de logistique
fr agent en logistique ; agent polyvalent logistique ; agent logistique polyvalent ; agent de flux ; opérateur de logistique ; opérateur en logistique
fr opérateur polyvalent logistique ; opérateur logistique polyvalent ; opérateur de flux ; employé de logistique ; employé en logistique ; employé polyvalent logistique
fr employé logistique polyvalent ; employé de flux ; opératrice logistique
en logistics worker ; logistics employee ; logistics operative ; logistics assistant ; logistics support worker ; logistics helper
en logistics operator ; logistics handler ; general logistics operative ; general logistics worker ; hospital logistics worker
en internal logistics worker ; supply worker ; reverse logistics worker ; returns handler ; goods flow worker ; site logistics worker
en logistics volunteer
de Logistikmitarbeiter ; Stationslogistiker ; Logistikmitarbeiterin ; Mitarbeiter Logistik ; Logistikhelfer ; Logistiker ; Fachkraft für Logistik
de Mitarbeiter in der Logistik ; Mitarbeiter Intralogistik ; Mitarbeiter Logistik und Lager ; Logistikkraft ; Logistikarbeiter ; Logistikfachkraft ; Logistikhilfskraft
de Logistikaushilfe ; Logistikpraktiker ; Helfer Logistik

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
en director of logistics ; hospital logistics manager ; logistics shift leader ; warehouse and logistics manager
en logistics planner manager ; internal logistics manager ; goods flow manager ; humanitarian logistician ; outbound logistics manager
en logistics analyst
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
en supply chain planner ; intermodal logistics manager ; supply chain analyst ; forecast manager ; supply chain specialist ; demand manager
en chain director ; reverse logistics manager ; resource manager ; chain coordinator
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
en distribution warehouse manager ; stockroom manager ; warehouse shift leader ; chief storekeeper ; hospital stores manager
en cross-dock manager ; stock manager ; warehouse foreman ; head storekeeper
de Lagerleiterin ; Lagermeister ; Leiter Lager ; Meister für Lagerwirtschaft ; Logistikmeister ; Depotleiter
de Lagerchef ; Lagervorarbeiter ; Lagerverantwortlicher ; Teamleiter Lager ; Schichtleiter Lager ; Gruppenleiter Lager ; Leitung Lager ; Leiter Lager und Logistik
de Leiter Lagerlogistik ; Leiter Warenannahme ; Leiter Wareneingang ; Leiter Warenausgang ; stellvertretender Lagerleiter ; Lagerhausleiter ; Magazinleiter ; Magazinchef
de Magazinmeister ; Lagermanager ; Lagerkoordinator ; Depotchef ; Hochregallagerleiter ; Leiter Zentrallager ; Leiter Logistikzentrum ; Leiter Verteilzentrum
de Lagerleiter

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
en bus station manager ; road operations manager ; bus company manager ; rail operations manager ; air transport manager ; removals manager
en courier company manager ; maritime operations manager ; public transport manager ; head of transport
en distribution and transport manager ; freight transport manager ; transport director ; logistics and transport manager
en rail project manager ; transport supervisor ; ambulance fleet manager ; garage fleet manager
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
en station manager railway ; port captain ; harbourmaster ; port coordinator ; railway station director ; ferry terminal manager
en dry port manager
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
en hospital purchasing manager ; supply manager procurement ; procurement lead ; category manager purchasing ; strategic buyer
en chief purchasing officer ; procurement category manager ; sourcing manager ; supplies manager ; buyer manager
en contract manager procurement
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
nl magazijnoperator ; magazijnkracht ; magazijnknecht ; magazijnassistent ; medewerker warehouse ; medewerker opslag ; medewerker distributiecentrum
nl medewerker loods ; arbeider warehouse ; arbeider opslag ; arbeider distributiecentrum ; arbeider loods ; warehouse medewerker ; warehouse operator ; warehouse employee ; helper in het magazijn ; magazijnhelper ; hulp in het magazijn
fr ouvrier de magasin ; magasinier ; magasinière ; manutentionnaire d'entrepôt ; employé d'entrepôt ; agent d'entrepôt ; ouvrier d'entrepôt ; magasinier cariste
fr manutentionnaire de magasin entrepôt ; manutentionnaire magasinier ; manutentionnaire de magasinage ; manutentionnaire d'entrepôt polyvalent
fr manutentionnaire en entrepôt ; agent de magasin entrepôt ; agent magasinier ; agent de magasinage ; agent d'entrepôt polyvalent ; agent en entrepôt
fr ouvrier de magasin entrepôt ; ouvrier magasinier ; ouvrier de magasinage ; ouvrier d'entrepôt polyvalent ; ouvrier en entrepôt ; employé de magasin entrepôt
fr employé magasinier ; employé de magasinage ; employé d'entrepôt polyvalent ; employé en entrepôt ; opérateur de magasin entrepôt ; opérateur magasinier
fr opérateur de magasinage ; opérateur d'entrepôt polyvalent ; opérateur en entrepôt ; aide -magasinier d'entrepôt ; magasinier polyvalent
fr magasinier cariste manutentionnaire ; magasinier logistique ; magasinier débutant ; aide au magasin ; aide en magasin
en warehouse worker ; warehouse operative ; warehouse assistant ; warehouseman ; warehouse associate ; depot worker ; stockroom worker
en stock handler ; warehouse labourer ; warehouse packer ; depot operative ; storehouse worker ; goods receiver ; goods-in operative
en warehouse porter ; distribution centre worker ; fulfilment associate ; night warehouse operative ; inventory handler
en cold store operative ; tyre warehouse worker ; returns operative ; cross-dock worker ; e-commerce warehouse worker
en warehouse team member ; seasonal warehouse worker ; warehouse helper ; help in the warehouse
de Lagerarbeiter ; Lagerarbeiterin ; Lagerhelfer ; Lagermitarbeiter ; Lagerist ; Fachlagerist ; Lagerfacharbeiter ; Magaziner
de Lagergehilfe ; Lagerkraft ; Lagerhilfskraft ; Lageraushilfe ; Lagerfachmann ; Lagerhilfsarbeiter ; Lagermitarbeiterin ; Mitarbeiter Lager ; Mitarbeiter im Lager
de Mitarbeiter Lagerlogistik ; Mitarbeiter Lager und Versand ; Helfer Lager ; Helfer im Lager ; Helfer Lagerlogistik ; Helfer Lager und Versand ; Aushilfe Lager
de Aushilfe im Lager ; Aushilfe Lagerlogistik ; Aushilfe Lager und Versand ; Magazinarbeiter

concept order-picker
kind occupation
parent warehouse-worker
isco 9333
rubric logistics
work logistics
nl orderpicker ; orderverzamelaar ; orderpikker ; verzamelaar van bestellingen ; medewerker orderverzameling ; picker-packer
fr préparateur de commandes ; préparatrice de commandes ; préparateur de commande ; agent de préparation de commandes ; opérateur de picking
en order picker ; picker packer ; warehouse picker ; order filler ; pick and pack operative ; order picking operative ; picking operative
en voice picker ; e-commerce order picker ; reach truck order picker ; parts picker ; medication order picker ; grocery picker
en online shopper picker ; LLOP order picker ; night picker
de Kommissionierer ; Kommissioniererin ; Warenkommissionierer ; Lagerkommissionierer ; Picker im Lager

concept hand-packer
kind occupation
parent warehouse-worker
isco 9321
rubric logistics
work logistics
nl inpakker ; inpakster ; verpakker ; productiemedewerker verpakking ; handverpakker ; ompakker ; verpakkingsmedewerker ; inpakmedewerker
nl productieverpakker ; inpakker-etiketteerder ; etiketteerder ; flessenvuller ; zakkenvuller ; pakketinpakker ; cadeauverpakker
nl fruitinpakker ; groenteverpakker ; vleesinpakker ; medewerker verpakking ; medewerker inpak ; handmatig verpakker ; kokerplakker
nl foliewikkelaar ; inpakmedewerkster ; kratvuller ; voedselpakketinpakker ; sorteerder-inpakker ; dozenvouwer ; inpakker banket
nl blisterverpakker
fr emballeur ; emballeuse ; conditionneur ; conditionneuse ; agent de conditionnement ; opérateur de conditionnement ; emballeur à la main
fr ouvrier de conditionnement ; empaqueteur ; empaqueteuse ; étiqueteur ; emballeur manuel ; préparateur de colis emballeur
fr emballeur de fruits ; emballeur de viande ; remplisseur de bouteilles ; ensacheur ; palettiseur manuel ; employé d'emballage
fr metteur en boîte ; emballeur cadeau ; agent d'emballage ; opérateur de conditionnement manuel ; ouvrier emballeur
fr encaisseur de bouteilles ; étiqueteuse ; conditionneur de colis alimentaires ; emballeur de chocolat ; trieur-emballeur ; aide emballeur
fr emballeur de légumes
en packer ; hand packer ; packing operative ; packaging worker ; wrapper ; packaging operative ; bottler by hand ; labeller by hand
en fruit packer ; meat packer ; vegetable packer ; gift wrapper ; bag filler ; box maker packer ; bottle filler ; food packer ; egg packer
en parcel packer ; production packer ; factory packer ; hand labeller ; packing assistant ; carton packer ; repacker ; salad packer
en bakery packer ; food parcel packer ; crate filler ; envelope stuffer ; chocolate packer ; sorter packer ; hand bottler
de Packer ; Packerin ; Verpacker ; Verpackungshelfer ; Handpacker ; Mitarbeiter Verpackung ; Handverpacker ; Verpackerin ; Verpackungskraft
de Verpackungshilfskraft ; Einpacker ; Abpacker ; Abfüller Handarbeit ; Etikettierer ; Obstverpacker ; Fleischverpacker ; Gemüsepacker
de Geschenkverpacker ; Konfektionierer ; Konfektionierkraft ; Packkraft ; Packhelfer ; Verpackungsarbeiter ; Paketpacker ; Umpacker
de Eierpacker ; Sackfüller ; Flaschenfüller ; Kartonfalter ; Produktionspacker ; Pralinenpacker ; Lebensmittelverpacker ; Warenverpacker
de Packmittelhelfer ; Sortierer und Packer ; Packereimitarbeiter

concept stock-clerk
kind occupation
parent logistics-worker
isco 4321
rubric logistics
work logistics admin
nl voorraadbeheerder ; stockbeheerder ; stockbediende ; voorraadadministrateur ; goederenontvanger ; magazijnadministrateur ; bediende voorraadbeheer ; expeditiemedewerker ; medewerker goederenontvangst
nl voorraadadministratie medewerker ; stockadministratie medewerker ; magazijnadministratie medewerker ; goederenadministratie medewerker ; stockmedewerker ; stockmanager
nl stockverantwoordelijke ; stockcontroleur ; voorraadmedewerker ; voorraadcontroleur ; voorraadbediende ; voorraadspecialist ; voorraadplanner ; inventarismedewerker
nl inventarisbediende ; inventarisbeheerder ; stockadministrateur ; stock controller ; inventory controller ; administratief magazijnier
nl administratief magazijnmedewerker ; administratief bediende magazijn ; magazijnbeheerder ; medewerker voorraadbeheer ; medewerker stockbeheer
nl medewerker inkomende goederen ; medewerker uitgaande goederen ; medewerker expeditie ; medewerker inslag ; medewerker uitslag ; expeditiebediende magazijn
nl verzendingsbediende ; verzendmedewerker ; verzendingsmedewerker ; goederencontroleur ; ontvangstbediende goederen ; receptionist goederen ; warehousebediende
nl warehouse administrator ; inslagmedewerker ; retourmedewerker ; medewerker retouren ; meubelmagazijnier ; onderdelenbeheerder ; logistiek administratief medewerker
nl logistiek administratief bediende ; logistiek beheerder ; bediende logistiek ; bediende magazijn ; distributiemedewerker ; vrachtontvanger
nl inventarisatiemedewerker ; medewerker inventaris
fr gestionnaire de stock ; gestionnaire de stocks ; employé de gestion des stocks ; réceptionnaire de marchandises ; agent d'expédition ; agent de réception ; approvisionneur ; aide-magasinier ; expéditionnaire
fr gestionnaire des stocks ; gestionnaire de magasin ; gestionnaire de magasin de stockage ; gestionnaire de dépôt ; gestionnaire d'inventaire
fr gestionnaire d'inventaires ; gestionnaire de stock informatisé ; gestionnaire de flux entrants ; employé de magasin de stockage ; employé de gestion de stock
fr employé de stock ; employé aux expéditions ; employé de réception ; employé à l'expédition ; employé logistique administratif ; employé de dépôt ; employé d'inventaire
fr employé au stock ; agent de gestion des stocks ; agent de stock ; agent de contrôle des stocks ; agent administratif logistique ; agent de réception de marchandises
fr agent d'inventaire ; agent de magasinage administratif ; agent d'enregistrement de marchandises ; contrôleur de stock ; contrôleur des stocks
fr contrôleur de marchandises ; contrôleur d'inventaire ; magasinier gestionnaire ; magasinier gestionnaire de stocks ; magasinier réceptionnaire
fr magasinier expéditionnaire ; magasinier approvisionneur ; magasinier administratif ; magasinier inventoriste ; magasinier préparateur
fr technicien de gestion des stocks ; assistant logistique ; assistant gestion de stock ; commis aux stocks ; commis d'entrepôt ; commis à l'inventaire
fr commis à l'expédition ; commis à la réception ; commis de magasin de stock ; inventoriste ; préposé aux stocks ; préposé à l'inventaire
fr préposé à la réception de marchandises ; préposé à l'expédition ; réceptionnaire ; réceptionniste de marchandises ; gestionnaire administratif logistique
fr assistant expédition ; chargé de stocks ; responsable réception marchandises ; logisticien d'entrepôt ; opérateur réception expédition
en stock clerk ; stock controller ; inventory clerk ; storekeeper ; stores clerk ; goods-in clerk ; dispatch clerk ; shipping clerk ; warehouse clerk ; weighing clerk
en inventory controller ; inventory specialist ; stock control clerk ; stock records clerk ; receiving clerk ; warehouse administrator ; freight receiving clerk
en inventory assistant ; stock control assistant ; depot clerk ; furniture storekeeper ; storeroom clerk ; stock keeper
en stockroom assistant ; goods received clerk ; shipping clerk warehouse ; material records clerk ; storeman ; stores assistant
en spare parts clerk ; inventory planner ; tool store clerk ; despatch clerk ; stock auditor ; goods inward inspector ; inventory analyst
en stock recorder ; container depot clerk
de Lagerverwalter ; Bestandsverwalter ; Fachkraft für Lagerlogistik ; Lagerlogistiker ; Warenannehmer ; Versandmitarbeiter ; Expedient im Versand ; Lagerfachkraft ; Bürokraft Lager
de Lagerbuchhalter ; Bestandsführer ; Bestandsmanager ; Bestandscontroller ; Lagerdisponent ; Lagersachbearbeiter ; Sachbearbeiter Lager ; Sachbearbeiter Lagerverwaltung
de Sachbearbeiter Versand ; Sachbearbeiter Wareneingang ; Sachbearbeiter Warenausgang ; Sachbearbeiter Bestandsführung ; Sachbearbeiter Lagerbestand
de Mitarbeiter Wareneingang ; Mitarbeiter Warenausgang ; Mitarbeiter Warenannahme ; Mitarbeiter Versand ; Mitarbeiter Lagerverwaltung ; Mitarbeiter Bestandsmanagement
de Mitarbeiter Retouren ; Mitarbeiter Lagerbüro ; Wareneingangskontrolleur ; Wareneingangsprüfer ; Warenausgangskontrolleur ; Warenannehmerin ; Lagerkontorist
de Lagerschreiber ; Lageradministrator ; Lagerbürokraft ; Inventurkraft ; Inventurmitarbeiter ; Inventurhelfer Büro ; Inventurleiter ; Betriebslogistiker
de Betriebslogistikkauffrau ; Lagerlogistikerin ; Kaufmann für Lagerlogistik ; Versandsachbearbeiter ; Versandkaufmann ; Versanddisponent ; Versandbüromitarbeiter
de Versandkraft ; Expedient ; Expeditmitarbeiter ; Magazinverwalter ; Materiallagerverwalter ; Lagerkoordinator Bestand ; Lagerverwalterin ; Handelsfachpacker Lager
de Warenbewirtschafter ; Warenwirtschaftsmitarbeiter ; Logistikfachmann ; Logistiker EFZ ; Fachkraft Lagerlogistik ; Fachkraft Wareneingang ; Frachtenprüfer
de Lagerassistent ; Bestandsdisponent

concept hospital-storekeeper
kind occupation
parent stock-clerk
isco 4321
rubric logistics
work logistics
nl magazijnier ziekenhuis ; magazijnbeheerder medisch materiaal ; medewerker centraal magazijn ; magazijnmedewerker apotheek ; beheerder medische voorraad
fr magasinier hospitalier ; gestionnaire de stock médical ; magasinier de pharmacie ; responsable du magasin central ; approvisionneur hospitalier
en hospital storekeeper ; medical stores assistant ; hospital stores clerk ; materials management assistant ; hospital supply clerk
en hospital materials manager ; hospital stock controller ; medical supplies storekeeper ; theatre stock controller ; PPE storekeeper
en central supply technician ; hospital goods receiver ; ward stock top-up assistant
de Lagerist im Krankenhaus ; Krankenhauslogistiker ; Apothekenlagerist ; Mitarbeiter Zentrallager Klinik ; Medizinlagerist

concept production-planner
kind occupation
isco 4322
rubric logistics
work admin logistics
nl productieplanner ; planningsmedewerker productie ; werkvoorbereider productie ; materiaalplanner ; bediende productieplanning ; logistiek planner ; ordonnanceur
nl productieplanningsbediende ; planner productie ; planningsbediende productie ; productieplanningsmedewerker ; medewerker productieplanning
nl medewerker planning productie ; planbediende productie ; productiecoördinator planning ; capaciteitsplanner ; materials planner ; materials requirements planner
nl planner werkvoorbereiding ; planner onderhoud ; planner techniek ; planner operations ; planner industrie ; planner drukkerij ; planner fabriek ; onderhoudsplanner
nl maintenance planner ; productiescheduler ; scheduler productie ; MRP-controller ; MRP-planner ; orderplanner ; fabrieksplanner ; bedrijfsplanner ; werkplanner
nl planner-werkvoorbereider ; werkvoorbereider ; werkvoorbereider metaal ; werkvoorbereider industrie ; werkvoorbereider hout ; werkvoorbereider elektro
nl werkvoorbereider machinebouw ; werkvoorbereider interieur ; hoofd planning productie ; productieadministratie medewerker ; productieadministrateur
nl productiebediende administratie ; productielogistiek medewerker ; production planner ; production scheduler ; master scheduler ; materiaalcoördinator
nl materiaalbehoefteplanner ; productievoorbereider ; bediende ordonnancering ; grafisch werkvoorbereider ; montageplanner
fr planificateur de production ; planificatrice de production ; agent d'ordonnancement ; technicien d'ordonnancement ; employé de planning de production ; gestionnaire de production
fr agent de planning industriel ; agent de planning de production ; agent de planning atelier ; agent de planification de la production ; agent d'ordonnancement-lancement
fr agent de lancement ; agent ordonnancement planification ; agent administratif de production ; agent de gestion de production ; agent logistique de production
fr technicien planning ; technicien en gestion de production ; technicien ordonnancement lancement ; technicien de planification ; technicien gestion de production
fr technicien logistique de production ; technicien planification ; ordonnanceur ; ordonnanceuse ; ordonnancier ; lanceur de production ; planificateur industriel
fr planificateur atelier ; planificateur ordonnanceur ; planificateur maintenance ; planificateur de maintenance ; planificateur de la production
fr planificateur de fabrication ; planificateur logistique ; planneur ; responsable ordonnancement ; responsable de la planification
fr responsable planification de production ; gestionnaire de la production ; gestionnaire ordonnancement ; gestionnaire de planning de production ; gestionnaire MRP
fr employé de planification ; employé de planning ; employé au planning de production ; employé service de production ; employé d'ordonnancement
fr assistant de production administratif ; assistant de gestion de production ; assistant planification ; assistant planning ; approvisionneur de production
fr préparateur de production ; préparateur méthodes ordonnancement ; préparateur de travail ; coordinateur planning ; coordinateur de planification
fr coordinateur ordonnancement ; commis à la planification ; commis à la production ; magasinier de production administratif
en production planner ; production planning clerk ; material planner ; production scheduler ; scheduling clerk ; planning clerk
en production control clerk ; production coordinator ; master scheduler ; production planning coordinator ; materials planner ; MRP controller ; MRP planner
en manufacturing planner ; production clerk ; expediter production ; capacity planner ; maintenance planner ; job planner ; material requirements planner
en materials requirements planner ; schedule clerk production ; work scheduler ; production administrator ; materials controller
en production planning assistant ; batch planner ; workshop planner ; order planning clerk ; shop floor planner
en fixture and fittings planner ; production data clerk ; detailed scheduler ; cutting planner ; costing clerk production
de Produktionsplaner ; Fertigungsplaner ; Arbeitsvorbereiter ; Materialdisponent ; Sachbearbeiter Produktionsplanung ; Fertigungssteuerer
de Produktionsplanerin ; Fertigungsplanerin ; Produktionssteuerer ; Produktionsdisponent ; Produktionslogistiker ; Produktionskoordinator ; Produktionsterminplaner
de Terminplaner ; Terminsachbearbeiter ; Termindisponent ; Fertigungsdisponent ; Fertigungslogistiker ; Fertigungskoordinator ; Disponent Produktion ; Disponent Fertigung
de Disponent Produktionsplanung ; Disponent Material ; Mitarbeiter Arbeitsvorbereitung ; Mitarbeiter Produktionsplanung ; Mitarbeiter Fertigungssteuerung
de Mitarbeiter Produktionssteuerung ; Mitarbeiter Fertigungsplanung ; Sachbearbeiter Arbeitsvorbereitung ; Sachbearbeiter Produktionssteuerung
de Sachbearbeiter Fertigungssteuerung ; Sachbearbeiter Fertigungsplanung ; Sachbearbeiter Produktionslogistik ; Sachbearbeiter Arbeitsplanung ; Sachbearbeiter AVOR
de AVOR-Mitarbeiter ; AVOR-Sachbearbeiter ; AV-Mitarbeiter ; Arbeitsplaner ; Arbeitsvorbereiterin ; Feinplaner ; Kapazitätsplaner ; Werkplaner ; Instandhaltungsplaner
de Einsatzplaner Produktion ; Auftragssteuerer ; Auftragsplaner ; Auftragsdisponent ; Materialbedarfsplaner ; Materialkoordinator ; Materialsteuerer ; MRP-Disponent
de Werkstattschreiber ; Betriebsschreiber ; Fertigungskaufmann ; Produktionsplanungsfachkraft ; Planungssachbearbeiter ; Fachkraft Arbeitsvorbereitung
de Leiter Arbeitsvorbereitung ; Leiter Produktionsplanung ; Production Planner ; Production Scheduler

concept transport-clerk
kind occupation
isco 4323
rubric logistics
work admin logistics
nl transportbediende ; transportmedewerker ; administratief medewerker transport ; medewerker vervoersadministratie ; bediende transport en logistiek ; dienstregelaar ; vrachtbriefmedewerker
nl medewerker transport ; medewerker transportplanning ; medewerker transportadministratie ; bediende transport ; bediende expeditie transport
nl bediende vrachtadministratie ; bediende dispatching ; bediende spoor ; bediende scheepvaart ; bediende wegvervoer ; bediende dienstregeling ; dienstregelingsmedewerker
nl transportadministrateur ; transportassistent ; transportcontroleur ; vervoersmedewerker ; vervoersbediende ; transport clerk ; transport administrator
nl spoorwegbediende ; goederenvervoerbediende ; tachograafbediende ; wagenparkmedewerker ; wagenparkadministrateur ; fleetmedewerker ; fleet administrator
nl roosteraar vervoer ; dienstindeler ; chauffeursindeler ; vrachtcontroleur ; perronmedewerker goederen ; operationeel bediende transport
nl medewerker logistieke administratie ; containeroperator planning ; vrachtadministrateur
fr employé de transport ; employé administratif transport ; agent administratif de transport ; agent de transport ; employé des services de transport ; gestionnaire de transport ; agent d'exploitation transport
fr agent administratif transport ; agent d'exploitation des transports ; agent d'exploitation ; agent d'exploitation du transport routier
fr agent de planification de transport ; agent de planning transport ; agent de régulation transport ; agent d'exploitation ferroviaire
fr agent d'exploitation des transports routiers de marchandises ; agent d'exploitation portuaire ; agent de parc automobile ; agent de gestion de flotte
fr agent de bureau transport ; agent de trafic ; agent de ligne transport ; assistant transport ; assistant d'exploitation transport ; assistant exploitation transport
fr assistant logistique transport ; assistant flotte automobile ; assistante transport ; employé d'exploitation transport ; employé transport ; employé au transport
fr employé d'agence de transport ; employé de bureau logistique ; employé de fret ferroviaire ; employé de planification de transport ; employé administratif du transport
fr employé de dispatching ; gestionnaire transport ; gestionnaire de transport routier ; gestionnaire des transports ; gestionnaire de parc
fr gestionnaire d'exploitation transport ; gestionnaire d'affrètement ; exploitant en transport ; exploitant transport routier de marchandises
fr exploitant transport voyageurs ; exploitant de transport routier ; exploitant affréteur ; exploitant fret ; exploitante transport ; commis au transport
fr commis au fret ; commis d'horaires ; graphiqueur ; habilleur graphiqueur ; horairiste ; technicien d'exploitation transport ; coordinateur de transports ; taxateur
fr contrôleur de recettes transport
en transport clerk ; freight clerk ; transport administrator ; traffic clerk ; transport coordinator ; rail freight clerk
en transport assistant ; transport admin clerk ; shipping office clerk ; railway clerk ; timetable clerk ; timetable planner ; freight rate clerk
en logistics administrator ; transport operator ; truck operations clerk ; fleet administrator ; transport planner assistant
en waybill clerk ; travel and transport coordinator ; vehicle allocation clerk ; transport office assistant ; shipping administrator
en train clerk ; bus timetable clerk ; road transport clerk ; container clerk ; shipping coordinator ; freight invoice clerk
en haulage administrator ; logistics assistant office ; roster clerk transport ; ship planner assistant ; pipeline scheduler
en freight documentation clerk
de Speditionssachbearbeiter ; Sachbearbeiter Transport ; Transportsachbearbeiter ; Frachtsachbearbeiter ; Verkehrssachbearbeiter ; Betriebslogistikkaufmann
de Verkehrskaufmann ; Kaufmann für Verkehrsservice ; Transportangestellter ; Transportassistent ; Transportkaufmann ; Transportlogistiker ; Transportmitarbeiter
de Mitarbeiter Transport ; Mitarbeiter Transportlogistik ; Mitarbeiter Transportplanung ; Mitarbeiter Frachtabrechnung ; Mitarbeiter Fuhrpark
de Mitarbeiter Fuhrparkmanagement ; Mitarbeiter Bahnbetrieb Büro ; Sachbearbeiter Transportlogistik ; Sachbearbeiter Fracht ; Sachbearbeiter Fuhrpark
de Sachbearbeiter Fuhrparkverwaltung ; Sachbearbeiter Verkehr und Logistik ; Sachbearbeiter Bahnlogistik ; Sachbearbeiter Frachtabrechnung ; Frachtabrechner
de Frachttarifeur ; Frachtenkontrolleur ; Frachtbriefsachbearbeiter ; Fahrplaner ; Fahrplanersteller ; Fahrplangestalter ; Fahrplansachbearbeiter ; Dienstplaner Verkehr
de Umlaufplaner ; Fuhrparksachbearbeiter ; Fuhrparkassistent ; Fuhrparkmitarbeiter ; Eisenbahnkaufmann ; Güterbahnangestellter ; Kaufmann im Eisenbahn- und Straßenverkehr
de Kaufmann im Eisenbahnverkehr ; Transportkontrolleur ; Transportabfertiger ; Verkehrsfachmann Transport ; Speditionskontorist ; Speditionsbüromitarbeiter
de Bürokraft Spedition

concept transport-dispatcher
kind occupation
parent transport-clerk
isco 4323
rubric logistics
work admin logistics
nl dispatcher ; transportplanner ; ritplanner ; planner transport ; rittenplanner ; vervoersplanner ; verkeersregelaar vervoer ; taxicentralist ; wegvervoerplanner
nl vrachtdispatcher ; wegdispatcher ; taxidispatcher ; busdispatcher ; internationaal dispatcher ; nationaal dispatcher ; spoordispatcher ; treindispatcher
nl vervoersdispatcher ; koerierdispatcher ; binnenvaartdispatcher ; containerdispatcher ; vuilnisdispatcher ; dispatchster ; transportdispatcher ; dispatch medewerker
nl dispatchingmedewerker ; dispatchbediende ; medewerker dispatching ; medewerker dispatch ; medewerker planning transport ; medewerker ritplanning
nl medewerker rittenregistratie ; medewerker taxicentrale ; planner wegtransport ; planner wegvervoer ; planner vervoer ; planner internationaal transport
nl planner nationaal transport ; planner distributie ; planner ritten ; planner personenvervoer ; planner taxi ; planner spoor ; planner tankvervoer
nl planner containervervoer ; planner expeditie ; planner chauffeurs ; planner openbaar vervoer ; transport planner ; internationaal planner
nl internationaal transportplanner ; nationaal planner ; routeplanner ; wegtransportplanner ; taxitelefonist ; centralist taxi ; centralist taxicentrale
nl centralist vervoer ; rittenregelaar ; rittencoördinator ; verkeersleider bus ; busverkeersleider ; trammeester ; verkeersregisseur ; charteraar
nl planningsmedewerker transport ; planner/dispatcher ; logistiek dispatcher ; fleet dispatcher
fr dispatcheur ; dispatcheuse ; répartiteur ; répartitrice ; planificateur de transport ; exploitant transport ; régulateur de transport ; affréteur ; gestionnaire de tournées
fr dispatcher ; dispatch ; dispatcheur transport ; dispatcheur international ; dispatcheur national ; dispatcheur taxi ; dispatcheur de taxis ; dispatcher transport
fr affréteur routier exploitant ; régulateur de taxis ; régulateur de trafic ; régulateur transport ; régulateur de transports ; régulateur bus ; régulateur de flux
fr régulateur de voyageurs ; régulateur de réseau ; régulateur ; régulatrice ; répartiteur de taxis ; répartiteur de transport ; répartiteur de transports
fr répartiteur logistique ; répartiteur routier ; répartiteur de camions ; planificateur de tournées ; planificateur transport ; planificateur de transports
fr planificateur routier ; planificateur de trajets ; planificateur des transports routiers ; planificatrice de transport ; planning transport
fr gestionnaire de planning transport ; gestionnaire de tournée ; gestionnaire de dispatching ; organisateur de transport ; organisateur de transports
fr organisateur de tournées ; employé dispatching ; agent de dispatching ; agent de planning transport routier ; opérateur de centrale taxi ; centraliste taxi
fr chargé d'affrètement ; agent régulateur ; coordinateur dispatching ; exploitant routier ; responsable dispatching ; responsable planning transport
en dispatcher ; transport planner ; truck dispatcher ; taxi controller ; route planner ; bus scheduler ; vehicle dispatcher
en truck planner ; freight planner ; route scheduler ; haulage planner ; bus controller ; dispatch coordinator ; transport scheduler ; traffic planner
en delivery scheduler ; taxi dispatcher ; cab dispatcher ; fleet planner ; transport dispatcher ; traffic controller transport
en delivery planner ; fleet controller ; freight dispatcher ; load planner ; patient transport planner ; courier controller
en railway dispatcher ; bus dispatcher ; distribution planner ; minicab controller ; aircraft dispatcher ; tram controller
en fleet coordinator ; home delivery planner ; crew scheduler ; hospital transport coordinator ; service vehicle planner
de Disponent ; Disponentin ; Transportdisponent ; Fahrdienstdisponent ; Verkehrsdisponent ; Tourenplaner ; Fuhrparkdisponent
de Lkw-disponent ; Lkwdisponent ; Busdisponent ; Taxidisponent ; Bahndisponent ; Nahverkehrsdisponent ; Fernverkehrsdisponent ; Speditionsdisponent ; Logistikdisponent
de Güterverkehrsdisponent ; Entsorgungsdisponent ; Kurierdisponent ; Flottendisponent ; Luftfrachtdisponent ; Seefrachtdisponent ; Krandisponent ; Disponent Nahverkehr
de Disponent Fernverkehr ; Disponent Transport ; Disponent Spedition ; Disponent Logistik ; Disponent Güterverkehr ; Disponent Güterkraftverkehr
de Disponent Personenverkehr ; Disponent Fuhrpark ; Disponent Kühllogistik ; Disponent Fahrdienst ; Disponent Entsorgung ; Disponent Stückgut ; Disponent Teilladungen
de Disponent Komplettladungen ; Disponent Bahnverkehr ; Disponent national ; Disponent international ; Disponent Taxizentrale ; Disponent Tankwagen ; Disponent Lkw
de Disponent Schwertransport ; Dispatcher ; Dispatcher Transport ; Dispatcher Logistik ; Dispatcher Bahn ; Dispositionsleiter Transport ; Transportdispatcher
de Transportplaner ; Transportkoordinator ; Tourenkoordinator ; Tourendisponent ; Tourendisponentin ; Routenplaner ; Einsatzplaner Fahrdienst ; Einsatzplaner Transport
de Fahrerdisponent ; Fahrdienstkoordinator ; Taxizentralist ; Taxifunker ; Funkzentralist Taxi ; Mitarbeiter Taxizentrale ; Telefonist Taxizentrale ; Verkehrsmeister
de Betriebsleitstellendisponent ; Leitstellendisponent Verkehr ; Ladungsdisponent ; Laderaumdisponent ; Chartering Disponent ; Frachtdisponent ; Fuhrparkkoordinator

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
fr expéditeur international ; expéditeur maritime ; forwarder ; responsable transit ; gestionnaire import-export ; gestionnaire de fret ; gestionnaire import
fr gestionnaire export ; shipping agent ; opérateur de transport international ; technicien import-export ; agent import ; agent export ; coordinateur import-export
fr opérateur import export
en freight forwarder ; forwarding agent ; shipping agent ; shipping broker ; freight broker ; clearing agent ; import export specialist
en freight agent ; air freight agent ; sea freight forwarder ; import clerk ; export clerk ; export coordinator ; import coordinator ; ship agent ; chartering broker
en ship broker ; cargo agent ; freight forwarding agent ; import export clerk ; freight forwarding clerk ; forwarding clerk
en ocean freight agent ; air freight forwarder ; import agent ; export agent ; multimodal freight coordinator ; road freight forwarder
en logistics broker ; forwarding manager ; cargo forwarding agent ; rail freight forwarder ; freight coordinator
en international forwarding agent ; freight sales agent ; consolidation clerk ; maritime forwarder
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
en import export customs clerk ; customs compliance officer ; customs adviser ; excise specialist ; customs officer clerk
en customs coordinator ; customs manager ; customs representative ; customs declaration clerk ; entry clerk customs
en international trade clerk ; customs documentation clerk ; customs documents clerk
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
nl bestuurster ; chauffeuse ; chauffeur rijbewijs B ; rijbewijs B chauffeur ; bestuurder personenwagen ; autochauffeur ; testrijder ; proefrijder ; chauffeur-klusjesman
nl leerling-chauffeur ; ambtelijk chauffeur ; ministerchauffeur
fr chauffeur ; chauffeuse ; conducteur ; conductrice ; conducteur de voiture ; chauffeur bénévole ; voiturier
fr conducteur de véhicule ; conducteur de véhicules ; conducteur de véhicule léger ; conducteur de véhicules légers ; conducteur d'automobile ; conducteur essayeur
fr conducteur de transport de personnes ; conducteur de voiture de service ; chauffeur léger ; chauffeur permis B ; chauffeur de véhicule léger
fr chauffeur de véhicules légers ; chauffeur de voiture ; chauffeur de ministre ; chauffeur de transport de personnes ; chauffeur accompagnateur
fr pilote essayeur automobile
en driver ; car driver ; motorist ; volunteer driver ; parking valet ; chauffeur driver
en test driver ; car and van driver ; passenger car driver ; pool driver ; professional driver ; company car driver ; light vehicle driver
en day care centre driver ; relief driver ; driver helper ; school run driver ; blood courier driver ; medical courier driver
en driver-caretaker
de Fahrer ; Fahrerin ; Autofahrer ; Kraftfahrer ; Pkw-Fahrer ; Personenkraftwagenfahrer ; Chauffeur ; Wagenmeister Hotel
de Kfz-Fahrer ; Lenker ; Kraftwagenlenker ; Kraftwagenfahrer ; Kraftfahrer Klasse B ; Kraftfahrer Führerschein B ; Kraftfahrer Führerscheinklasse B ; Fahrer Klasse B
de Fahrer Führerscheinklasse B ; Fahrer Personenbeförderung ; Personenbeförderer ; Testfahrer ; Wagenlenker ; Fahrbereitschaft ; Fahrer der Fahrbereitschaft
de Ministerfahrer

concept taxi-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl taxichauffeur ; taxibestuurder ; taxichauffeuse ; limousinechauffeur ; chauffeur verhuur met bestuurder ; uberchauffeur
nl taxi-chauffeur ; taxist ; rolstoeltaxichauffeur ; zorgtaxichauffeur ; schooltaxichauffeur ; straattaxichauffeur ; contracttaxichauffeur ; leerlingenvervoer chauffeur
nl chauffeur leerlingenvervoer
fr chauffeur de taxi ; conducteur de taxi ; taximan ; chauffeur VTC ; chauffeur de VTC ; chauffeur de limousine ; chauffeur de maître ; artisan taxi
fr chauffeur de voiture de transport avec chauffeur ; chauffeur taxi ; chauffeur LVC ; conducteur de voiture de transport avec chauffeur ; taxi conventionné conducteur
en taxi driver ; cab driver ; cabbie ; minicab driver ; limousine driver ; private hire driver
en taxi cab driver ; rideshare driver ; Uber driver ; ride-hailing driver ; accessible taxi driver ; airport taxi driver
en night taxi driver ; black cab driver ; taxi bus driver ; contract taxi driver ; school taxi driver
de Taxifahrer ; Taxifahrerin ; Taxichauffeur ; Mietwagenfahrer ; Taxilenker ; Limousinenfahrer
de Taxler ; Taxifahrer mit P-Schein ; Funktaxifahrer ; Fahrer mit Personenbeförderungsschein ; Schülerfahrer ; Mietwagenlenker ; Taxikutscher

concept private-chauffeur
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl privéchauffeur ; directiechauffeur ; dienstchauffeur ; particulier chauffeur ; vip-chauffeur
fr chauffeur privé ; chauffeur particulier ; chauffeur de direction ; chauffeur de service ; chauffeur de grande remise
en private chauffeur ; chauffeur ; personal driver ; executive driver ; company driver ; embassy driver ; directorate driver
en house chauffeur ; diplomatic driver ; wedding car driver
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
en dial-a-ride driver ; school minibus driver ; disabled transport driver ; accessible minibus driver ; passenger assistant driver
en elderly transport driver ; community bus driver ; crew bus driver
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
en hospital transport driver ; dialysis transport driver ; wheelchair transport driver ; volunteer patient driver ; sick transport driver
en medical car driver ; patient taxi driver
de Krankenfahrer ; Fahrer im Krankentransport ; Patientenfahrer ; Fahrer im Krankenfahrdienst ; Fahrer für Dialysefahrten

concept van-driver
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl bestelwagenchauffeur ; bestelwagenbestuurder ; chauffeur bestelwagen ; chauffeur lichte vracht ; chauffeur camionette ; vertegenwoordiger-besteller ; chauffeur laboratorium
nl chauffeur-besteller ; chauffeur-leverancier ; chauffeur-bezorger ; chauffeur-magazijnier ; chauffeur-koerier ; bestelwagenkoerier ; bestelchauffeur ; leverchauffeur
nl broodjeschauffeur ; bakkerijchauffeur ; bloemenchauffeur ; apotheekchauffeur ; chauffeur levering ; chauffeur thuislevering ; chauffeur pakketdienst ; chauffeur post
nl chauffeur bakkerij ; chauffeur kleine bestelwagen ; chauffeur bestelbus ; bestelbuschauffeur ; thuisleveringschauffeur ; pakketchauffeur ; busjesbezorger
nl postvervoerder
fr chauffeur-livreur ; conducteur-livreur ; chauffeur livreur ; chauffeuse-livreuse ; conducteur de camionnette ; chauffeur de camionnette ; livreur ; livreuse ; conducteur de véhicule utilitaire léger ; chauffeur de laboratoire
fr chauffeur livreur VL ; chauffeur livreur permis B ; chauffeur de fourgonnette ; chauffeur livreur de colis ; chauffeur livreur express ; chauffeur livreur fleurs
fr livreur VL ; livreur en camionnette ; livreur permis B ; conducteur de fourgonnette ; conducteur livreur VL ; conductrice livreuse ; livreur conducteur
en van driver ; delivery driver ; delivery van driver ; light goods vehicle driver ; multi-drop driver ; route driver
en home delivery driver ; courier driver ; parcel delivery driver ; supermarket delivery driver ; bread van driver ; laundry van driver
en grocery delivery driver ; refrigerated van driver ; mail van driver ; chilled van driver ; milkman ; vaccine transport driver
en library van driver ; pharmacy delivery driver ; furniture delivery driver ; newspaper van driver
de Lieferwagenfahrer ; Auslieferungsfahrer ; Ausfahrer ; Lieferfahrer ; Zustellfahrer ; Kleintransporterfahrer ; Fahrverkäufer ; Sprinterfahrer
de Transporterfahrer ; Fahrer Lieferwagen ; Fahrer bis 3 ; Fahrer 5 t ; Fahrer Auslieferung ; Fahrer Sprinter ; Fahrer Kleintransporter ; Fahrer Zustellung ; Auslieferer
de Zustellfahrerin ; Bäckereifahrer ; Brotfahrer ; Getränkefahrer Auslieferung ; Apothekenfahrer ; Verkaufsfahrer Transporter

concept vehicle-mover
kind occupation
parent driver
isco 8322
rubric logistics
work logistics
nl autoverplaatser ; bestuurder depannagewagen ; takelaar ; sleepwagenchauffeur ; autobezorger ; begeleider uitzonderlijk vervoer
fr convoyeur de véhicules ; jockey automobile ; dépanneur remorqueur ; conducteur de dépanneuse ; conducteur de voiture pilote ; accompagnateur de convoi exceptionnel
en vehicle delivery driver ; breakdown truck driver ; tow truck driver ; car jockey ; escort vehicle driver ; car delivery driver
en recovery driver ; vehicle transporter driver ; valet parker ; car park shuttle driver ; breakdown recovery driver ; pilot car driver
en lease car driver
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
nl motorbestuurder ; brommerbestuurder ; bromfietsbestuurder ; scooterbestuurder ; motobestuurder ; motorfietsbestuurder ; scooterbezorger ; bromfietsbezorger
nl motorbezorger ; brommerbezorger ; brommerkoerier ; motokoerier ; motorfietskoerier ; scooterbezorgster ; brommerbezorgster ; pizzabezorgster ; pizzabezorger
nl pizzakoerier ; maaltijdbezorger scooter ; maaltijdbezorger e-scooter ; maaltijdbezorger brommer ; besteller met scooter ; bezorger op scooter ; bezorger op brommer
nl bezorger met bromfiets ; bezorger op motor ; bezorger pizza ; bezorger scooter ; thuisbezorger scooter ; motorkoerierster ; koerier te motor ; koerier per motor
nl koerier per bromfiets ; koerier op scooter ; koerier met bromfiets ; motortaxibestuurder ; mototaxibestuurder ; tuktukbestuurder ; tuktukchauffeur
nl gemotoriseerde driewielerbestuurder ; motordispatchrijder ; motorordonnans ; estafette motor ; scooterrijder ; bestuurder motorfiets ; bestuurder bromfiets
nl bestuurder motortaxi ; bestuurder tuktuk ; bestuurder trike ; motorpostbode ; leveringsscooterrijder ; bloedkoerier op motor
fr coursier à moto ; coursier à scooter ; livreur à scooter ; chauffeur de moto-taxi ; motard livreur ; livreur en deux-roues motorisé
fr livreur à moto ; livreur en scooter ; livreur en deux-roues ; livreur de pizzas ; livreur à mobylette ; livreur pizza ; livreur deux-roues ; livreur de repas à scooter
fr livreur en cyclomoteur ; livreur à deux-roues motorisé ; livreur de sushis ; coursier deux-roues ; coursier en deux-roues ; coursier motorisé ; coursier moto
fr coursier à mobylette ; coursier en scooter ; coursier à cyclomoteur ; coursier médical à moto ; chauffeur de taxi-moto ; chauffeur de tuk-tuk ; chauffeur de moto
fr chauffeur de deux-roues ; conducteur de taxi-moto ; conducteur de moto ; conducteur de moto-taxi ; conducteur de scooter ; conducteur de tuk-tuk
fr conducteur de tricycle motorisé ; conducteur de motocyclette ; conducteur de véhicule à deux-roues ; conducteur de cyclomoteur ; conducteur de triporteur motorisé
fr conducteur de scooter-taxi ; pilote de moto-taxi ; pilote moto ; motard coursier ; taxi-moto ; estafette motocycliste ; motocycliste ; motocycliste de livraison
fr motocycliste messager ; facteur à mobylette ; facteur à moto ; livreuse à scooter ; messager motocycliste ; courrier à moto
en motorcycle courier ; motorbike courier ; scooter delivery rider ; motorcyclist ; moped courier ; motorcycle taxi driver
en motorcycle driver ; pizza delivery rider ; dispatch rider ; delivery rider ; tuk-tuk driver ; moped delivery rider ; motorbike taxi driver ; motorised tricycle driver
en despatch rider ; scooter delivery driver ; pizza delivery driver ; rickshaw motor driver ; moped meal courier ; blood bike rider
en motorcycle dispatch rider ; scooter courier ; motor tricycle driver ; motorbike delivery rider ; medical motorcycle courier
en express motorcycle courier ; food delivery moped rider ; motorcycle messenger ; motorcycle delivery driver ; scooter taxi driver
en mototaxi driver ; blood bike volunteer ; blood biker
de Motorradkurier ; Rollerkurier ; Motorradfahrer ; Mopedkurier ; Motorradtaxifahrer
de Motorradbote ; Rollerbote ; Mopedbote ; Scooterbote ; Motorrollerbote ; Motorrollerkurier ; Scooterkurier ; Motorradlieferant ; Rollerlieferant ; Mopedlieferant
de Rollerfahrer ; Motorrollerfahrer ; Mopedfahrer ; Mofafahrer ; Tuk-Tuk-fahrer ; Kraftradfahrer ; Trike-fahrer ; Mototaxifahrer ; Pizzabote ; Pizzalieferant
de Pizzafahrer ; Pizzaausfahrer ; Pizzazusteller ; Essenslieferant Roller ; Essenslieferant mit Roller ; Kurier mit Motorrad ; Kurier mit Motorroller ; Kurier Moped
de Kurier Roller ; Kurier auf dem Motorrad ; Auslieferer mit Roller ; Lieferfahrer Roller ; Lieferfahrer mit E-Roller ; Lieferfahrer E-Roller ; Lieferfahrer Moped
de Fahrer E-Roller ; Fahrer Moped ; Fahrer Motorrad ; Fahrer Motorroller ; Bluttransport-Motorradfahrer ; Krad-Melder ; Kradmelder ; Motorradkurierfahrer
de Zusteller mit Moped ; Mopedzusteller ; Rollerzusteller ; Motorradtaxi-Fahrer ; Dreiradfahrer motorisiert

concept truck-driver
kind occupation
isco 8332
rubric logistics
work logistics
nl vrachtwagenchauffeur ; vrachtwagenbestuurder ; truckchauffeur ; trucker ; camionchauffeur ; bestuurder vaste wagen ; bestuurder trekker-oplegger ; internationaal chauffeur ; chauffeur CE ; camioneur
nl chauffeur C ; chauffeur C/CE ; chauffeur C+E ; chauffeur CE nationaal ; chauffeur CE internationaal ; chauffeur vrachtwagen ; chauffeur vrachtvervoer
nl chauffeur zwaar vervoer ; chauffeur internationaal transport ; chauffeur nationaal transport ; chauffeur trekker-oplegger ; chauffeur trekker ; chauffeur oplegger
nl chauffeur bulktransport ; chauffeur internationaal ; chauffeur nationaal ; chauffeur rijbewijs C ; chauffeur rijbewijs CE ; chauffeur wegvervoer
nl chauffeur goederenvervoer ; chauffeur vaste wagen ; chauffeur kraanwagen ; chauffeur veetransport ; chauffeur schuifzeil ; chauffeur dieplader ; chauffeur bakwagen
nl vrachtwagenchauffeuse ; vrachtwagenbestuurster ; vrachtautochauffeur ; vrachtautobestuurder ; camionneur ; trekkerchauffeur ; opleggerchauffeur ; bulkchauffeur
nl lijnchauffeur ; nachtchauffeur ; bakwagenchauffeur ; kraanwagenchauffeur ; autolaadkraanchauffeur ; internationaal vrachtwagenchauffeur ; diepladerchauffeur
nl veewagenchauffeur ; zandwagenchauffeur ; nationaal chauffeur ; zware vrachtwagenbestuurder ; bestuurder vrachtwagen ; bestuurder zware vrachtwagen ; bestuurder camion
nl bestuurder vrachtwagen met kraan ; transportchauffeur ; wegtransporteur ; wegvervoerder ; zwaarvervoerchauffeur ; bestuurder trekker met oplegger
fr chauffeur de poids lourd ; conducteur de poids lourd ; camionneur ; camionneuse ; routier ; chauffeur routier ; conducteur routier ; chauffeur poids lourds ; conducteur de véhicules lourds ; conducteur super lourd ; conducteur d'ensemble articulé
fr chauffeur PL ; chauffeur SPL ; chauffeur poids lourd ; chauffeur super poids lourd ; chauffeur super lourd ; chauffeur CE ; chauffeur C ; chauffeur permis C
fr chauffeur permis CE ; chauffeur de camion ; chauffeur de semi-remorque ; chauffeur international ; chauffeur national ; chauffeur longue distance
fr chauffeur de tracteur routier ; chauffeur grand routier ; chauffeur courte distance ; chauffeur de bétaillère ; chauffeur zone longue ; chauffeur zone courte
fr chauffeur de camion bras de grue ; chauffeur traction ; chauffeur régional ; chauffeur de nuit poids lourd ; chauffeur de savoyarde ; chauffeur de plateau
fr chauffeur de transport exceptionnel ; chauffeur de porte-engins ; chauffeuse poids lourd ; conducteur PL ; conducteur SPL ; conducteur poids lourd
fr conducteur de poids lourds ; conducteur super poids lourd ; conducteur routier international ; conducteur routier national ; conducteur de camion
fr conducteur de camions ; conducteur de semi-remorque ; conducteur de tracteur routier ; conducteur de train routier ; conducteur grand routier
fr conducteur longue distance ; conducteur de véhicule lourd ; conducteur de véhicule super lourd ; conducteur de camion articulé ; conducteur routier de marchandises
fr conducteur du transport routier de marchandises ; conducteur de camion-grue ; conducteur de bétaillère ; conducteur de porteur ; conducteur de fourgon poids lourd
fr conducteur de transport exceptionnel ; routière ; routier international
en truck driver ; lorry driver ; heavy truck driver ; HGV driver ; LGV driver ; trucker ; tractor-trailer driver ; haulier ; long-distance truck driver
en HGV class 1 driver ; long-haul driver ; long-distance lorry driver ; articulated lorry driver ; international truck driver ; livestock truck driver ; flatbed driver
en heavy goods vehicle driver ; C+E driver ; class 1 driver ; trailer driver ; freight driver ; container driver ; class 2 driver
en national truck driver ; night trunk driver ; haulage driver ; CE driver ; semi-truck driver ; supermarket truck driver
en relay driver truck ; shunter driver ; big rig driver ; abnormal load driver
de Lkw-Fahrer ; Lkw-Fahrerin ; Lastwagenfahrer ; Berufskraftfahrer ; Berufskraftfahrerin ; Lastkraftwagenfahrer ; Fernfahrer ; Sattelzugfahrer ; Lkw-Lenker ; Kraftfahrer im Güterverkehr
de Lkw-Chauffeur ; Lkw-Kraftfahrer ; Lkw-Fahrer CE ; Lkw-Fahrer C/CE ; Lkw-Fahrer Klasse C ; Lkw-Fahrer Klasse CE ; Lkw-Fahrer Nahverkehr ; Lkw-Fahrer Fernverkehr
de Lkw-Fahrer national ; Lkw-Fahrer international ; Lkw-Fahrer Kran ; Lkw-Fahrer Hängerzug ; Kraftfahrer CE ; Kraftfahrer C/CE ; Kraftfahrer Klasse CE
de Kraftfahrer Fernverkehr ; Kraftfahrer Nahverkehr ; Kraftfahrer Güterverkehr ; Kraftfahrer Lkw ; Kraftfahrer Führerschein CE ; Kraftfahrer im Fernverkehr
de Kraftfahrer im Nahverkehr ; Berufskraftfahrer CE ; Berufskraftfahrer C/CE ; Berufskraftfahrer Klasse CE ; Berufskraftfahrer Güterverkehr
de Berufskraftfahrer Fernverkehr ; Berufskraftfahrer Nahverkehr ; Berufskraftfahrer im Güterverkehr ; Berufskraftfahrer Kipper ; Berufskraftfahrer Tankwagen
de Berufschauffeur ; Lastkraftwagenlenker ; Lastwagenchauffeur ; Lastwagenlenker ; Lastwagenführer ; Strassentransportfachmann ; Fernkraftfahrer ; Fernlastfahrer
de Fernverkehrsfahrer ; Sattelschlepperfahrer ; Hängerzugfahrer ; Brummifahrer ; Trucker ; Gliederzugfahrer ; Schwerfahrzeugfahrer ; Chauffeur Kategorie C
de Chauffeur Kategorie CE ; Chauffeur C/CE ; Lkw-Lenkerin ; C-Lenker ; Kraftfahrer im Werkverkehr ; Langstreckenfahrer ; Nahverkehrskraftfahrer ; Linienfahrer Lkw
de Lkw-Kranfahrer ; Tiertransportfahrer

concept tanker-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl tankwagenchauffeur ; tankwagenbestuurder ; ADR-chauffeur ; chauffeur gevaarlijke stoffen ; brandstofleverancier
fr chauffeur de camion-citerne ; conducteur de citerne ; chauffeur citernier ; conducteur de matières dangereuses ; chauffeur ADR
en tanker driver ; fuel tanker driver ; dangerous goods driver ; hazmat driver ; petrol tanker driver ; milk tanker lorry driver
en gas tanker driver ; chemical tanker driver ; ADR driver ; oxygen tanker driver ; bitumen tanker driver ; fuel delivery driver
en heating oil delivery driver ; water tanker driver ; bulk liquid driver
de Tankwagenfahrer ; Gefahrgutfahrer ; Tanklastfahrer ; Tankzugfahrer ; Milchsammelwagenfahrer

concept special-truck-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl containerchauffeur ; betonmixerchauffeur ; kipwagenchauffeur ; chauffeur koeltransport ; vuilniswagenchauffeur ; chauffeur uitzonderlijk vervoer ; autolaadkraanbestuurder ; kiepwagenbestuurder
nl betonwagenbestuurder ; betonpompwagenbestuurder ; kipwagenbestuurder ; containerwagenbestuurder ; koelwagenbestuurder ; huisvuilwagenbestuurder
nl vuilniswagenbestuurder ; huisvuilophaalwagenbestuurder ; kolkenwagenbestuurder ; asfaltwagenbestuurder ; afvalwagenbestuurder ; bulkwagenwagenbestuurder
nl silowagenbestuurder ; takelwagenbestuurder ; chauffeur betonmixer ; chauffeur kipwagen ; chauffeur containers ; chauffeur koelwagen ; chauffeur vuilniswagen
nl chauffeur huisvuilophaling ; chauffeur afvalinzameling ; chauffeur betonpomp ; chauffeur kipper ; chauffeur kolkenzuiger ; chauffeur silowagen
nl chauffeur containertransport ; chauffeur ADR ; chauffeur tankwagen ; chauffeur takelwagen ; betonmolenchauffeur ; betonchauffeur ; kipperchauffeur ; koelwagenchauffeur
nl afvalwagenchauffeur ; brandweerwagenbestuurder ; verhuiswagenbestuurder
fr conducteur de benne ; chauffeur de camion malaxeur ; conducteur de toupie à béton ; chauffeur de camion frigorifique ; conducteur de benne à ordures ; chauffeur de camion-grue ; conducteur de porte-conteneurs ; conducteur de convoi exceptionnel
fr chauffeur de camion benne ; chauffeur de benne à ordures ; chauffeur de camion poubelle ; chauffeur de camion toupie ; chauffeur de toupie ; chauffeur de camion frigo
fr chauffeur de frigo ; chauffeur porte-conteneurs ; chauffeur de camion balayeuse ; chauffeur de camion hydrocureur ; chauffeur de bras ampliroll ; chauffeur benne
fr chauffeur ampliroll ; chauffeur malaxeur ; chauffeur citerne ; chauffeur de matières dangereuses ; chauffeur de porte-voitures ; chauffeur de grumier
fr conducteur de benne à ordures ménagères ; conducteur de camion benne ; conducteur de camion toupie ; conducteur de camion malaxeur ; conducteur de camion frigorifique
fr conducteur de frigo ; conducteur porte-conteneurs ; conducteur de bétonnière ; conducteur ADR ; conducteur de camion-citerne ; conducteur de véhicule de collecte
fr conducteur de véhicule d'enlèvement des ordures ; conducteur BOM ; conducteur de camion incendie ; conducteur de bulle ; conducteur de silo ; toupiste
fr chauffeur-ripeur
en concrete mixer driver ; dump truck driver ; refuse truck driver ; refrigerated truck driver ; container truck driver ; garbage truck driver ; cattle truck driver
en dump truck lorry driver ; tipper driver ; refuse lorry driver ; fire engine driver ; container lorry driver ; bin lorry driver
en tipper truck driver ; street sweeper truck driver ; crane lorry driver ; HIAB driver ; cement mixer driver ; skip lorry driver
en low loader driver ; bulk driver ; mobile shop driver ; horsebox driver ; armoured truck driver ; readymix driver
de Betonmischerfahrer ; Müllwagenfahrer ; Kipperfahrer ; Containerfahrer ; Kühlwagenfahrer ; Schwertransportfahrer ; Viehtransportfahrer ; Ladekranfahrer
de Fahrmischerfahrer ; Transportbetonfahrer ; Betonfahrer ; Müllfahrzeugfahrer ; Müllautofahrer ; Abrollkipperfahrer ; Silofahrer ; Silozugfahrer ; Kühltransportfahrer
de Kühlzugfahrer ; Wechselbrückenfahrer ; Schwerlastfahrer ; Feuerwehrfahrer ; Entsorgungsfahrer ; Kehrfahrzeugfahrer ; Presswagenfahrer ; Planenzugfahrer
de Baustellenfahrer ; Tiefladerfahrer ; Muldenfahrer ; Kraftfahrer Entsorgung ; Kraftfahrer Müllabfuhr ; Kraftfahrer Kipper ; Kraftfahrer Tankwagen
de Kraftfahrer Fahrmischer ; Kraftfahrer Containerdienst ; Kraftfahrer Baustellenverkehr ; Kraftfahrer Betonmischer ; Kraftfahrer Müllwagen ; Kraftfahrer ADR
de Kraftfahrer Gefahrgut ; Berufskraftfahrer Entsorgung ; Müllautolenker ; Betonmischerlenker ; ADR-Fahrer

concept bus-driver
kind occupation
isco 8331
rubric logistics
work logistics
nl buschauffeur ; buschauffeuse ; busbestuurder ; autobuschauffeur ; autocarchauffeur ; bestuurder van autobus en autocar ; touringcarchauffeur ; lijnbuschauffeur ; schoolbuschauffeur ; trolleybusbestuurder
nl stadsbuschauffeur ; streekbuschauffeur ; tourbuschauffeur ; toerbuschauffeur ; reisbuschauffeur ; trolleybuschauffeur ; nachtbuschauffeur ; geledebuschauffeur
nl stadsbusbestuurder ; lijnbusbestuurder ; reisbusbestuurder ; autocarbestuurder ; touringcarbestuurder ; chauffeur touringcar ; chauffeur bus ; chauffeur autocar
nl chauffeur lijnbus ; chauffeur De Lijn ; chauffeur stadsbus ; chauffeur streekvervoer ; chauffeur rijbewijs D ; chauffeur schoolbus ; chauffeur trolleybus
nl chauffeur openbaar vervoer ; bestuurder bus ; bestuurder autobus ; bestuurder autocar ; bestuurder De Lijn ; bestuurder MIVB ; bestuurder touringcar
nl bestuurder trolleybus ; busbestuurster ; ov-chauffeur ; chauffeur-gids autocar ; chauffeur D ; leerling-buschauffeur
fr conducteur de bus ; conductrice de bus ; chauffeur de bus ; chauffeur d'autocar ; conducteur d'autocar ; conducteur d'autobus ; conducteur de car ; conducteur de transport en commun ; machiniste receveur ; conducteur de car scolaire ; conducteur de trolleybus
fr conducteur de cars ; conducteur d'autocar scolaire ; conducteur receveur d'autobus ; conducteur de bus scolaire ; conducteur de transports en commun
fr conducteur de transport interurbain ; conducteur de voyageurs ; conducteur de bus TEC ; conducteur de bus articulé ; conducteur de réseau urbain
fr conducteur de transport routier de voyageurs ; conducteur de transport scolaire ; conducteur de tourisme en autocar ; conducteur routier de voyageurs
fr conducteur grand tourisme ; conducteur permis D ; chauffeur d'autobus ; chauffeur de car ; chauffeur de car scolaire ; chauffeur de bus scolaire ; chauffeur de bus TEC
fr chauffeur de trolleybus ; chauffeur permis D ; chauffeur de transport en commun ; chauffeur d'autocar de tourisme ; chauffeur de bus de ville ; chauffeur bus
fr chauffeur autocar ; machiniste de bus ; machiniste RATP
en bus driver ; coach driver ; motor coach driver ; school bus driver ; tour bus driver ; trolleybus driver ; transit bus driver
en public transport driver ; city bus driver ; intercity coach driver ; bus operator ; shuttle bus driver ; scheduled bus driver
en long-distance coach driver ; articulated bus driver ; night bus driver ; regional bus driver ; driver passenger carrying vehicle
en PSV driver ; bus driver trainee ; double-decker driver ; airport bus driver ; private coach driver ; replacement bus driver
en line bus driver
de Busfahrer ; Busfahrerin ; Omnibusfahrer ; Autobuslenker ; Buschauffeur ; Linienbusfahrer ; Reisebusfahrer ; Schulbusfahrer ; Fachkraft im Fahrbetrieb ; Obusfahrer
de Stadtbusfahrer ; Fernbusfahrer ; Gelenkbusfahrer ; Postbusfahrer ; Werksbusfahrer ; Nachtbusfahrer ; Fernlinienbusfahrer ; Trolleybusfahrer ; Oberleitungsbusfahrer
de Omnibuslenker ; Buslenker ; Reisebuslenker ; O-Bus-lenker ; Postautolenker ; Busführer ; Omnibusführer ; Autobusfahrer ; Autobuschauffeur ; Autocarchauffeur
de Carchauffeur ; Postautochauffeur ; Trolleybuschauffeur ; Linienbusfahrerin ; Obuslenker ; Busfahrer im Linienverkehr ; Busfahrer Linienverkehr ; Busfahrer Reiseverkehr
de Busfahrer ÖPNV ; Busfahrer Schulverkehr ; Fahrer im öffentlichen Verkehr ; Kraftfahrer Personenverkehr ; Berufskraftfahrer Personenverkehr
de Berufskraftfahrer im Personenverkehr ; Kraftomnibusfahrer ; KOM-Fahrer ; Fahrer Linienbus ; Fahrdienst ÖPNV

concept tram-driver
kind occupation
isco 8331
rubric logistics
work logistics
nl trambestuurder ; trambestuurster ; tramchauffeur ; wattman ; tramconducteur-bestuurder
nl sneltrambestuurder ; lightrailtrambestuurder ; stadstrambestuurder ; museumtrambestuurder ; bestuurder tram ; bestuurder metro en tram ; bestuurder sneltram
nl bestuurder De Lijn tram ; trambestuurder De Lijn ; trammachinist ; tramwagenbestuurder ; wagenbestuurder tram ; lightrailbestuurder tram ; trambegeleider-bestuurder
nl kabeltrambestuurder
fr conducteur de tramway ; conductrice de tramway ; conducteur de tram ; traminot ; wattman ; wattwoman
fr conducteur de trams ; conducteur de tramways ; conducteur de rame de tramway ; conducteur de métro léger ; conducteur de tram STIB ; conducteur de tram-train
fr conducteur de funiculaire ; chauffeur de tram ; chauffeur de tramway ; machiniste de tramway ; conductrice de tram
en tram driver ; streetcar driver ; tram operator ; light rail driver ; streetcar operator
en tramway driver ; trolley driver ; trainee tram driver ; metro tram driver ; tramcar driver ; light rail operator ; heritage tram driver
de Straßenbahnfahrer ; Straßenbahnfahrerin ; Tramfahrer ; Straßenbahnlenker ; Tramchauffeur ; Trambahnfahrer
de Straßenbahnführer ; Tramführer ; Stadtbahnfahrer Tram ; Trambahnfahrerin ; Bimfahrer ; Tramwagenführer ; Wagenführer Tram ; Tramlenker ; Straßenbahner
de Fahrer Straßenbahn ; Standseilbahnfahrer ; Trambahnführer

concept train-driver
kind occupation
isco 8311
rubric logistics
work logistics
nl treinbestuurder ; treinbestuurster ; treinmachinist ; machinist op de trein ; locomotiefbestuurder ; metrobestuurder ; rangeermachinist
nl machinist ; machinist trein ; machinist NS ; machinist spoor ; machinist goederentrein ; machinist goederentreinen ; machinist rangeren ; machinist metro
nl machinist stoomlocomotief ; machinist reizigerstrein ; machinist HST ; machinist personenvervoer spoor ; machinist tram ; treinmachiniste ; goederentreinmachinist
nl metromachinist ; locomotiefmachinist ; locmachinist ; stoomlocomotiefmachinist ; goederentreinbestuurder ; hogesnelheidstreinbestuurder ; reizigerstreinbestuurder
nl rangeerbestuurder ; mijntreinbestuurder ; monorailbestuurder ; motorwagenbestuurder ; lightrailbestuurder ; bestuurder trein ; bestuurder metro
nl bestuurder goederentreinen ; bestuurder locomotief ; bestuurder rangeerlocomotief ; bestuurder rangeerdienst ; bestuurder reizigerstreinen ; bestuurder light rail
nl treinbestuurder goederen ; treinbestuurder reizigers ; treinbestuurder NMBS ; treinbestuurder rangeringen ; treinbestuurder cargo ; treinbestuurder internationaal
nl metrobestuurster ; metrochauffeur ; leerling-machinist ; machinist in opleiding ; treinbestuurder in opleiding ; leerling-treinbestuurder
nl hoofdinstructeur treinbesturing ; hulpmachinist ; werktreinmachinist ; toeristentreinbestuurder ; ondergrondse treinbestuurder ; rangeermachiniste
fr conducteur de train ; conductrice de train ; conducteur de locomotive ; mécanicien de train ; conducteur de métro ; agent de conduite ferroviaire ; conducteur de ligne ferroviaire ; conducteur de manœuvre
fr mécanicien de locomotive ; mécanicien de ligne ; mécanicien ferroviaire conducteur ; mécanicien conducteur de train ; mécanicien de manœuvre ferroviaire
fr conducteur de TGV ; conducteur de rame de métro ; conducteur de RER ; conducteur de ligne ; conducteur de locomotive à vapeur ; conducteur de fret
fr conducteur de trains de marchandises ; conducteur de locotracteur ; conducteur d'autorail ; conducteur de trains ; conducteur de trains de fret
fr conducteur de trains de travaux ; conducteur de monorail ; conducteur de petit train ; conducteur ferroviaire ; conducteur de motrice ; conducteur de ligne SNCF
fr conducteur de loc de manœuvre ; conductrice de métro ; machiniste ferroviaire ; machiniste de métro ; machiniste de locomotive ; agent de conduite
fr agent de conduite des trains ; opérateur de conduite ferroviaire ; opérateur conduite ferroviaire ; cheminot conducteur ; élève conducteur de train
fr aide-conducteur de train ; instructeur conduite ferroviaire ; locotractoriste ; pilote de train ; pilote de locomotive ; conducteur de train minier
fr chauffeur de locomotive
en train driver ; locomotive driver ; locomotive engineer ; metro driver ; underground train driver ; engine driver ; subway operator
en subway driver ; freight train driver ; railroad engineer ; tube driver ; shunting driver ; high-speed train driver ; train operator ; trainee train driver
en mine locomotive driver ; shunting engine driver ; railway driver ; passenger train driver ; light train driver
en international train driver ; night train driver ; depot driver rail ; tourist train driver ; steam train driver
en heritage railway driver ; regional train driver ; shunting locomotive driver ; intercity driver ; monorail operator ; tram-train driver
de Lokführer ; Lokführerin ; Lokomotivführer ; Triebfahrzeugführer ; U-Bahn-Fahrer ; Zugführer im Fahrdienst ; S-Bahn-Fahrer ; Rangierlokführer
de Güterzugfahrer ; Regionalbahnfahrer ; Metrofahrer ; ICE-fahrer ; Dampflokfahrer ; Rangierlokfahrer ; Stadtbahnfahrer ; Hochbahnfahrer ; Monorailfahrer
de Zahnradbahnfahrer ; Werkbahnfahrer ; Werksbahnfahrer ; Grubenbahnfahrer ; Grubenlokfahrer ; Bergbahnfahrer ; Kleinbahnfahrer ; Schienenfahrzeugfahrer ; ICE-lokführer
de Güterzuglokführer ; Dampflokführer ; E-lokführer ; Diesellokführer ; Grubenbahn-lokführer ; S-Bahn-lokführer ; Werkslokführer ; Lokomotivführerin
de Triebfahrzeugführerin ; Triebfahrzeugführer Güterverkehr ; Triebfahrzeugführer Rangierdienst ; Triebfahrzeugführer Personenverkehr ; Triebfahrzeugführer Baustellen
de Eisenbahnfahrzeugführer ; Eisenbahnfahrer ; Lokrangierführer ; Kleinlokbediener ; Kleinlokführer ; Lokheizer ; Triebwagenführer ; Tfz-Führer ; Lokfahrer ; Lokpersonal
de Lokführeranwärter ; Lokführer in Ausbildung ; Lokführer Güterverkehr ; Lokführer Personenverkehr ; Lokführer Rangierdienst ; Lokführer SBB ; Streckenlokführer
de Zugfahrer ; U-Bahn-Führer ; Eisenbahner Lokführer ; Fahrdienst auf Lokomotiven ; Tunnellokfahrer ; Lokomotivmaschinist

concept railway-operations-worker
kind occupation
isco 8312
rubric logistics
work logistics
nl seinwachter ; rangeerder ; wisselwachter ; treinverkeersleider ; overwegwachter ; remmer ; wagonmeester ; verkeersleider spoor
nl blokwachter ; spoorwachter ; rangeerwachter ; seinhuiswachter ; seinhuisbediende ; seinhuisoperator ; bediener seinhuis ; rangeermedewerker ; rangeermeester
nl rangeerarbeider ; rangeerleider ; medewerker rangeren ; rangist ; procesleider rangeren ; procesleider rail ; treindienstleider ; treindienstverantwoordelijke
nl verkeersleider trein ; verkeersleider spoorwegen ; verkeersleider treinverkeer ; verkeersleider metro ; treinverkeersregelaar ; verkeersleidster spoor
nl verkeersbediende spoor ; verkeersregelaar spoor ; spoorverkeersleider ; netverkeersleider ; adjunct-verkeersleider spoor ; wagenmeester ; wagenmeester spoor
nl bediende seinpost ; bediener beweegbare seinen ; remcontroleur ; koppelaar spoor ; overwegbewaker ; slagboomwachter ; treinremmer ; safety-operator spoor
nl grenswachter spoor ; veiligheidsmedewerker spoor ; spoorwegarbeider rangeren ; leider werkplekbeveiliging spoor ; seingever spoorwegen
nl seingever spoor ; spoorwegseingever
fr aiguilleur ; aiguilleur du rail ; agent de manœuvre ; agent de circulation ferroviaire ; garde-barrière ; signaleur ferroviaire ; agent de triage ; opérateur ferroviaire au sol ; régulateur ferroviaire
fr agent de circulation ; agent de manœuvre ferroviaire ; agent d'aiguillage ; agent de mouvement ; agent de la circulation ferroviaire ; agent de formation des trains
fr agent de réserve ferroviaire ; agent d'accrochage ferroviaire ; agent au sol ferroviaire ; agent sédentaire ferroviaire ; agent de triage ferroviaire
fr agent de desserte ferroviaire ; agent de cabine de signalisation ; agent du mouvement ferroviaire ; agent reconnaisseur ; aiguilleuse ; aiguilleur de triage
fr aiguilleur de train ; aiguilleur de chemin de fer ; aiguilleur ferroviaire ; attelleur ; atteleur de wagons ; accrocheur de wagons ; chef de manœuvre
fr chef de manœuvre ferroviaire ; chef de triage ; chef de sécurité ferroviaire ; chef de la circulation ferroviaire ; opérateur de circulation ferroviaire
fr opérateur fret ferroviaire ; opérateur au sol ferroviaire ; opérateur de cabine de signalisation ; opérateur de triage ; opérateur de poste d'aiguillage
fr garde-barrières ; garde-voie ; garde-frein ; serre-frein ; freineur ; signaleur de cabine ; régulateur de trains ; régulateur de circulation ferroviaire
fr visiteur de wagons ; visiteur de matériel ferroviaire ; manœuvre de triage ; manœuvre ferroviaire ; manœuvrier ferroviaire ; dispatcher ferroviaire
fr poseur de signaux ferroviaires ; adjoint de circulation ; agent de signalisation ferroviaire
en railway signaller ; signalman ; railway shunter ; shunter ; railway brake operator ; switch operator ; signal box operator ; level crossing keeper ; rail traffic controller ; brakeman
en train dispatcher ; railway traffic controller ; rail traffic operator ; level crossing attendant ; crossing keeper ; shunting yard worker ; train shunter
en railway coupler ; wagon inspector ; switchman ; yardmaster ; railroad yard worker ; points operator ; railway brakeman
en switch operator rail ; train preparer ; marshalling yard worker ; train coupler ; railway switchman ; traffic controller rail
en signal operator railway ; rail yard worker ; train movements operator ; groundsman rail ; train departure supervisor
en rail operations worker ; yard foreman railway ; railway lookout
de Fahrdienstleiter ; Rangierer ; Stellwerker ; Weichenwärter ; Rangierbegleiter ; Eisenbahner im Betriebsdienst ; Schrankenwärter ; Zugdisponent ; Wagenmeister ; Verschieber
de Bahnwärter ; Blockwärter ; Signalwärter ; Streckenwärter ; Stellwerkswärter ; Bahnübergangswärter ; Bremswärter ; Stellwerksmeister ; Stellwerksbediener
de Fahrdienstleiterin ; Zugverkehrsleiter ; Zugverkehrssteuerer ; Zugverkehrsleiterin SBB ; Zugdisponent Betrieb ; Zugüberwacher ; Zuglenker ; Streckendisponent
de Eisenbahner im Betriebsdienst Fahrweg ; Eisenbahner in der Zugverkehrssteuerung ; Eisenbahner ; Eisenbahnbetriebsbeamter ; Eisenbahnbetriebsbedienstete
de Bahnbetriebswärter ; Rangierarbeiter ; Rangiermitarbeiter ; Rangierleiter ; Rangiermeister ; Rangiermeisterin ; Rangierdienstleiter ; Rangierspezialist
de Verschubmitarbeiter ; Verschieberin ; Verschubleiter ; Bremser ; Wagenmeister Bahn ; Wagenprüfer ; Kuppler Bahn ; Signalmann Bahn ; Schrankenposten
de Sicherungsposten Bahn ; Bahnübergangsposten ; Betriebsleiter Stellwerk ; Bahnbetriebsleiter Stellwerk ; Fahrdienstmitarbeiter ; Weichensteller ; Ablaufmeister
de Zugvorbereiter ; Ladeschaffner

concept train-conductor
kind occupation
isco 5112
rubric logistics
work logistics
nl treinbegeleider ; treinbegeleidster ; conducteur op de trein ; hoofdconducteur ; treinconducteur ; conductrice ; kaartjescontroleur ; controleur openbaar vervoer ; busbegeleider lijnbus ; lijncontroleur ; tramconducteur
nl treinmanager ; treincontroleur ; tramcontroleur ; metrocontroleur ; buscontroleur ; hoofdtreinbegeleider ; chef-treinbegeleider ; treinwachter ; treinconductrice
nl conducteur NS ; hoofdconducteur NS ; internationaal treinbegeleider ; kaartjesknipper ; vervoerbewijscontroleur ; controleur vervoerbewijzen ; controleur De Lijn
nl controleur op de bus ; controleur op de tram ; controleur MIVB ; controleur trein ; controleur kaartjes ; lijnspotter ; perronmedewerker ; stationsmedewerker perron
nl steward openbaar vervoer ; medewerker service en veiligheid ; veerbootkaartcontroleur ; veercontroleur ; buscontroleur De Lijn ; boordchef trein ; cable car conducteur
nl bagagemeester trein ; medewerker stationsassistentie ; perronopzichter ; assistent station reizigers
fr contrôleur de train ; contrôleuse de train ; accompagnateur de train ; accompagnatrice de train ; chef de bord ; chef de train ; agent du service commercial trains ; contrôleur de bus ; receveur de bus ; contrôleur de titres de transport ; conducteur de téléphérique
fr contrôleur de tram ; contrôleur de métro ; contrôleur des chemins de fer ; contrôleur SNCB ; contrôleur SNCF ; contrôleur de billets ; contrôleur TEC ; contrôleur STIB
fr contrôleur de tramway ; contrôleur de transports en commun ; contrôleur de transports publics ; contrôleur de trains ; contrôleur de téléphérique ; chef accompagnateur
fr chef contrôleur ; agent de contrôle des titres de transport ; agent de contrôle de bord ; agent commercial train ; agent de train ; agent de bord de train
fr agent d'accompagnement des trains ; agent d'accueil en gare quai ; agent vérificateur ; agent vérificateur de perception ; agent de contrôle dans les transports
fr agent d'assistance en gare ; agent de contrôle transport ; vérificateur de perception ; receveur de tramway ; receveur d'autobus ; poinçonneur ; train manager
fr conducteur receveur ; steward de transports en commun ; agent d'ambiance dans les transports ; contrôleur de bateau ; contrôleur de ferry ; accompagnateur de trains
fr accompagnateur ferroviaire ; chef de train principal ; chef de quai de gare ; agent de prévention et de sécurité transports publics
en train conductor ; ticket inspector ; railway guard ; bus conductor ; tram conductor ; train guard ; revenue protection officer ; cable car attendant
en train manager ; ticket collector ; train host ; revenue protection inspector ; platform attendant ; fare inspector ; railway conductor ; passenger fare controller
en ferry ticket collector ; ticket controller ; railway steward ; passenger attendant ; on-board host train ; chief conductor
en cable car conductor ; metro ticket inspector ; train supervisor ; passenger service agent train ; head conductor
de Zugbegleiter ; Zugbegleiterin ; Schaffner ; Schaffnerin ; Zugchef ; Fahrkartenkontrolleur ; Kundenbetreuer im Nahverkehr ; Fahrausweisprüfer ; Busschaffner
de Bahnschaffner ; Tramschaffner ; Straßenbahnschaffner ; Omnibusschaffner ; Eisenbahnschaffner ; Zugschaffner ; Kundenbetreuer Zug ; Kundenbetreuer Bahn
de Kundenbetreuer Nahverkehrszug ; Kundenbegleiter SBB ; Kundenbegleiter ; Reisezugbegleiter ; Fahrkartenkontrolleurin ; Fahrscheinkontrolleur ; Fahrscheinprüfer
de Fahrausweiskontrolleur ; Ticketkontrolleur ; Billettkontrolleur ; Kontrolleur im ÖPNV ; Kontrolleur öffentlicher Verkehr ; Kontrolleur Nahverkehr
de Kontrolleur Straßenbahn ; Schwarzkappler ; Kondukteur ; Kondukteurin ; Zugführer ; Zugmanager ; Zugchefin ; Zugrevisor ; Zugbegleitpersonal ; Zugbetreuer
de Zugbegleitdienst ; Oberschaffner ; Bahnsteigaufsicht ; Bahnsteigmitarbeiter ; Bahnhofsaufsicht ; Bahnsteigwärter ; Verkehrsassistent ; Kaufmann für Verkehrsservice Zug
de Servicemitarbeiter Bahn ; Triebwagenschaffner ; Triebwagenbegleiter ; Prüfdienstmitarbeiter ÖPNV ; Seilbahnschaffner ; Fährkontrolleur ; Kundenlenker Bahnhof

concept bus-escort
kind occupation
isco 5112
rubric logistics 0.6 social 0.4
work logistics care
nl busbegeleidster ; schoolbusbegeleider ; begeleider op de bus ; begeleider leerlingenvervoer
nl busmoeder ; begeleider schoolbus ; begeleider schoolvervoer ; begeleider busvervoer ; begeleider op de schoolbus ; begeleider leerlingenbus ; begeleider autocar
nl begeleider minibus ; schoolbusbegeleidster ; busopzichter ; chaperonne bus ; begeleidster leerlingenvervoer ; begeleider buitengewoon onderwijs bus
fr accompagnatrice de bus ; convoyeur de bus scolaire ; convoyeuse ; accompagnateur de transport scolaire
fr accompagnateur de bus ; accompagnateur de car scolaire ; accompagnateur en transport scolaire ; accompagnateur de transport d'enfants
fr accompagnateur de transport de personnes ; accompagnateur de car ; convoyeur de car scolaire ; convoyeur de bus ; convoyeur d'enfants ; convoyeur de transport scolaire
fr accompagnatrice scolaire ; agent d'accompagnement scolaire
en school bus attendant ; bus escort ; passenger assistant ; school transport escort ; bus chaperone
en bus attendant ; transport chaperone ; day centre transport escort ; special needs transport assistant
en travel escort for disabled people
de Busbegleiter ; Busbegleitung ; Begleitperson im Schülerverkehr ; Schulbusbegleitung
de Begleitperson Schulbus ; Begleitperson Behindertentransport ; Begleitperson Schülertransport ; Begleitperson im Bus ; Schülerbusbegleiter
de Begleitservice im Nahverkehr ; Fahrgastbegleiter ; Mobilitätsbegleiter ; Buslotse ; Begleiter im Schülerverkehr

concept flight-attendant
kind occupation
isco 5111
rubric logistics
work other
nl steward ; stewardess ; airhostess ; cabinepersoneel ; purser ; luchtsteward ; cabinemedewerker ; vliegtuigsteward
nl cabinebemanningslid ; cabinelid ; cabinepersoneelslid ; cabinebemanning ; vluchtsteward ; cabinesteward ; luchtstewardess ; vluchtstewardess ; vliegtuigstewardess
nl cabinestewardess ; luchtvaartstewardess ; cabinechef ; senior purser ; chef de cabine ; cabin crew ; cabine attendant ; cabin attendant ; flight attendant
nl vliegtuighostess ; hoofdstewardess ; hoofdsteward ; steward luchtvaart ; stewardess luchtvaart ; vluchtbegeleider ; vluchtpurser ; steward langeafstandsvluchten
nl cabinepersoneel langeafstand ; vip-stewardess ; stewardess privéjet ; instructeur cabinepersoneel
fr hôtesse de l'air ; steward ; personnel navigant commercial ; PNC ; chef de cabine ; agent de cabine ; stewardesse
fr steward aérien ; steward d'avion ; steward de compagnie aérienne ; steward navigant ; steward de bord ; hôtesse de cabine ; hôtesse navigante
fr hôtesse de compagnie aérienne ; hôtesse d'avion ; agent de bord ; membre d'équipage de cabine ; membre du personnel de cabine ; équipage de cabine
fr chef de cabine principal ; chef de cabine aérien ; personnel de cabine ; navigant commercial ; personnel navigant ; personnel commercial navigant ; PNC instructeur
fr hôtesse jet privé ; commissaire de vol ; agent commercial navigant
en flight attendant ; cabin crew ; air hostess ; air steward ; cabin attendant ; purser ; airline steward
en cabin crew member ; cabin service director ; chief purser ; corporate flight attendant ; in-flight crew ; cabin manager ; air stewardess
en purser airline ; senior cabin crew ; long-haul flight attendant ; VIP flight attendant ; chief flight attendant ; flight steward
en in-flight service manager
de Flugbegleiter ; Flugbegleiterin ; Steward ; Stewardess ; Purser ; Kabinenchef ; Luftstewardess
de Kabinenpersonal ; Kabinenmitarbeiter ; Kabinencrew ; Kabinenbesatzung ; Kabinenbesatzungsmitglied ; Cabin Crew ; Cabin Attendant ; Flight Attendant ; Luftsteward
de Flugsteward ; Flugstewardess ; Purserette ; Chefsteward ; Chefstewardess ; Chief Purser ; Kabinenleiter ; Kabinenchefin ; Flugzeugbegleiter ; Stewardess im Flugzeug
de Luftfahrtbegleiter ; Bordpersonal ; Fachkraft für Luftverkehrsservice ; Servicekaufmann im Luftverkehr Kabine ; VIP-Flugbegleiter ; Privatjet-Flugbegleiter
de Kabinentrainer

concept ship-steward
kind occupation
isco 5111
rubric logistics
work other
nl scheepssteward ; treinsteward ; hofmeester ; grondsteward ; scheepspurser ; grondhostess
nl bootsteward ; ferrysteward ; cruisesteward ; jachtsteward ; bootstewardess ; ferrystewardess ; cruisestewardess ; treinstewardess ; jachtstewardess ; scheepsstewardess
nl treinhostess ; bushostess ; autocarhostess ; boothostess ; reisbegeleider op de bus ; salonsteward ; hutsteward ; slaapwagensteward ; slaaprijtuigbegeleider
nl Thalyssteward ; boordpersoneel ; catering steward trein ; grondstewardess ; luchthavenhostess ; steward op een schip ; kajuitbediende ; barsteward schip ; messbediende
nl civiel medewerker schip ; hoofd civiele dienst schip ; hofmeester marine
fr commissaire de bord ; hôtesse de bord ; steward de navire ; garçon de cabine ; hôtesse de train ; hôtesse au sol ; commis de bord
fr steward de train ; steward ferroviaire ; steward de ferry ; steward de croisière ; steward maritime ; steward de yacht ; steward de bateau ; steward de wagons-lits
fr hôtesse de ferry ; hôtesse de croisière ; hôtesse maritime ; hôtesse de bateau ; hôtesse de yacht ; hôtesse d'autocar ; hôtesse de car ; hôtesse ferroviaire
fr hôtesse d'aéroport ; hôtesse d'escale ; steward au sol ; garçon de carré ; maître d'hôtel de navire ; maître d'hôtel de bord ; conducteur de wagons-lits ; couchettiste
fr commissaire maritime ; chef steward ; personnel de bord ; agent du service général à bord ; agent hôtelier de bord ; barman de bord ; agent d'accompagnement en autocar
en ship steward ; train attendant ; ship's purser ; cruise ship steward ; airline ground attendant ; rail steward
en train steward ; ship's steward ; yacht stewardess ; chief steward ; train attendant catering ; sleeping car attendant ; ground hostess ; coach hostess
en cabin steward ship ; mess steward ; ship stewardess ; chief steward ship ; ferry steward ; cabin steward ; cruise staff steward
en boat steward ; river cruise steward ; ship cabin steward ; ferry host
de Schiffssteward ; Zugsteward ; Schiffspurser ; Bordbetreuer ; Groundhostess ; Bahnsteward ; Schiffsstewardess
de Kreuzfahrtsteward ; Kabinensteward ; Yachtsteward ; Speisewagensteward ; Schlafwagensteward ; Bussteward ; Fährsteward ; Kreuzfahrtstewardess ; Yachtstewardess
de Zugstewardess ; Busstewardess ; Speisewagenstewardess ; Schlafwagenschaffner ; Liegewagenbetreuer ; Schlafwagenbetreuer ; Nachtzugbegleiter
de Bordgastronomiemitarbeiter ; Mitarbeiter Bordgastronomie ; Bordgastronom ; Bordserviceleiter ; Bordservicemitarbeiter ; Bordkellner ; Reisebusbegleiter ; Bodensteward
de Bodenstewardess ; Bodenhostess ; Airport-Steward ; Passagierbetreuer am Flughafen ; Zahlmeister Schiff ; Messesteward ; Obersteward ; Chief Steward
de Hotelmanager Schiff

concept pilot
kind occupation
isco 3153
rubric logistics
work other
nl piloot ; vliegtuigpiloot ; lijnpiloot ; verkeersvlieger ; helikopterpiloot ; copiloot ; gezagvoerder ; vlieginstructeur ; boordwerktuigkundige ; ruimtevaarder
nl eerste officier luchtvaart ; tweede officier luchtvaart ; gezagvoerder luchtvaart ; beroepspiloot ; verkeerspiloot ; burgerpiloot ; sportvlieger
nl sproeipiloot ; sproeivliegtuigpiloot ; vrachtpiloot ; zakenjetpiloot ; lesvlieger ; luchtvaartinstructeur ; testpiloot ; testvlieger ; ballonvaarder
nl luchtballonpiloot ; zweefvliegpiloot ; zweefvlieginstructeur ; traumahelikopterpiloot ; reddingshelikopterpiloot ; navigator luchtvaart ; boordingenieur
nl boordmecanicien luchtvaart ; boordtechnicus ; jachtpiloot ; gevechtspiloot ; legerpiloot ; luchtvaartpiloot ; vliegtuigkapitein ; simulatorinstructeur luchtvaart
fr pilote d'avion ; pilote de ligne ; pilote d'hélicoptère ; copilote ; commandant de bord ; personnel navigant technique ; mécanicien navigant ; instructeur de vol ; pilote professionnel ; astronaute
fr pilote de brousse ; pilote d'essai ; pilote d'essais ; pilote commercial ; pilote privé ; pilote de chasse ; pilote militaire ; pilote agricole
fr pilote instructeur ; pilote de montgolfière ; pilote de planeur ; pilote d'hydravion ; pilote d'aéronef ; pilote d'affaires ; pilote de jet privé ; pilote de canadair
fr pilote d'avion cargo ; pilote aviateur ; pilote de dirigeable ; pilote d'ULM ; pilote de secours héliporté ; officier pilote de ligne ; instructeur pilote
fr instructeur de pilotage ; instructeur de vol à voile ; instructeur d'hélicoptère ; instructeur ULM ; officier mécanicien navigant ; navigateur aérien ; aviateur
fr aérostier ; second pilote ; ingénieur navigant
en pilot ; airline pilot ; aircraft pilot ; helicopter pilot ; co-pilot ; flight engineer ; flight instructor ; flying instructor ; commercial pilot ; astronaut
en first officer aviation ; airline captain ; test pilot ; crop duster pilot ; cargo pilot ; balloon pilot ; glider pilot ; corporate pilot ; aviator ; air force pilot
en first officer airline ; air ambulance pilot ; private jet pilot ; flight captain ; second officer aircraft ; hot air balloon pilot
en airship pilot ; rescue helicopter pilot ; freight pilot ; business jet pilot ; seaplane pilot
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
en UAV operator ; UAS pilot ; medical drone pilot ; drone flight operator ; RPAS pilot ; inspection drone pilot
en surveillance drone operator ; drone surveyor pilot
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
en ATC officer ; ground controller airport ; military air traffic controller ; air traffic control assistant ; air traffic manager
en airspace manager ; aerodrome flight information officer ; air traffic instructor ; apron controller ; air traffic supervisor
en air traffic flow manager ; flight controller airport ; ATC trainee ; terminal controller ; oceanic controller ; tower supervisor
en aeronautical information officer ; military ATC officer
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
nl luchthavenradartechnicus
fr technicien de la sécurité aérienne ; électronicien de la sécurité aérienne ; technicien en électronique de la navigation aérienne ; technicien aéronautique de la circulation aérienne ; technicien radar aéroportuaire
fr technicien des systèmes de navigation aérienne ; technicien des systèmes de la sécurité aérienne ; technicien des systèmes de contrôle aérien
fr ingénieur des systèmes de navigation aérienne ; ingénieur des systèmes de la sécurité aérienne ; ingénieur radar ; ingénieur des systèmes de contrôle aérien
fr électronicien des systèmes de navigation aérienne ; électronicien des systèmes de la sécurité aérienne ; électronicien radar
fr électronicien des systèmes de contrôle aérien ; ingénieur électronicien des systèmes de la sécurité aérienne ; IESSA ; ATSEP ; technicien de maintenance radar
fr technicien de maintenance des aides à la navigation ; technicien de maintenance des équipements de navigation aérienne ; technicien en sécurité du trafic aérien
fr technicien en systèmes de surveillance aérienne ; technicien avionique au sol ; technicien ILS ; technicien de l'aviation civile
fr spécialiste technique navigation aérienne ; technicien supérieur de la sécurité aérienne ; technicien en électronique de sécurité aérienne ; technicien CNS
fr contrôleur technique de la navigation aérienne ; technicien des installations de radionavigation ; électrotechnicien de la navigation aérienne
fr technicien de balisage aéroportuaire ; spécialiste en électronique du contrôle aérien ; technicien radar aéroport
fr technicien de navigation aérienne
en air traffic safety technician ; air traffic safety electronics technician ; air navigation systems technician ; air traffic safety engineer ; airport radar technician
en ATSEP ; air traffic systems engineer ; air traffic electronics technician ; navigation aids technician ; CNS technician ; ILS technician
en radar maintenance technician ; airport electronics technician ; aviation communication technician ; airfield lighting technician
en aviation surveillance technician ; air traffic control engineer ; ATM systems technician ; aeronautical electronics technician
en flight safety electronics engineer ; surveillance and navigation technician ; air navigation engineer
en aviation navigation and surveillance coordinator ; ATC systems technician ; air traffic engineer ; navaids engineer
en aeronautical telecommunications technician ; air safety electronics specialist ; airport communications technician
en airport systems technician ; meteorological systems technician ; aviation radar technician ; airport navaids technician
de Flugsicherungstechniker ; Flugsicherungsingenieur ; Techniker der Flugsicherung ; Flugsicherungselektroniker ; Radartechniker Flugsicherung
de ATSEP ; ATSEP-Techniker ; Elektroniker Flugsicherung ; Elektroniker für Flugsicherungsanlagen ; Elektroniker Radaranlagen ; Ingenieur für Flugsicherungssysteme
de Ingenieur Flugnavigation ; Ingenieur Navigationsanlagen ; Ingenieur für Radarsysteme ; Techniker für Flugsicherungssysteme ; Techniker Flugnavigation
de Techniker Navigationsanlagen ; Techniker für Radarsysteme ; Systemtechniker für Flugsicherungssysteme ; Systemtechniker Flugnavigation
de Systemtechniker Navigationsanlagen ; Systemtechniker für Radarsysteme ; Flugsicherungsmechaniker ; Flugsicherungsfachkraft ; Systemingenieur Flugsicherung
de Systemspezialist Flugsicherung ; ILS-Techniker ; CNS-Techniker ; Navigationstechniker ; Funknavigationstechniker ; Radarmechaniker ; Radarelektroniker
de Flugfunktechniker ; Befeuerungstechniker ; Flugplatzbefeuerungstechniker ; Betriebstechniker Flugsicherung ; Fachtechniker Flugsicherung
de Fernmeldeelektroniker Flugsicherung ; Flugnavigationstechniker

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
en ship officer ; captain ship ; second mate ; chief officer ship ; tug captain ; maritime pilot ; navigation officer ; third mate
en ship master ; barge master ; dredger captain ; yacht captain ; cruise ship captain ; hovercraft captain ; tugboat skipper
en watch officer ship ; trawler skipper
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
en ship engineer ; second engineer ship ; marine engineer ; engine room officer ; ship's engineer officer ; fourth engineer ship
en fisheries assistant engineer ; marine superintendent ; engineering officer ship ; ETO ship ; tug engineer ; naval engineering officer
en ferry engineer ; engine officer ship ; shipboard engineer ; inland vessel engineer ; fishing vessel engineer ; ship's second engineer
en marine motorman officer ; dredger engineer
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
nl lichtermatroos ; hulpmatroos ; leerlingmatroos ; scheepsmatroos ; vissersmatroos ; dekmatroos ; motordrijver-matroos ; veerpontmatroos ; sleepbootmatroos
nl baggermatroos ; marinematroos ; stuurmatroos ; matroos zeevaart ; matroos koopvaardij ; matroos sleepboot ; matroos baggerschip ; matroos veerboot ; matroos visserij
nl matroos machine ; matroos motordrijver ; matroos dek ; matroos sleepdienst ; dekwerker ; bemanningslid schip ; bemanningslid dek ; bemanningslid zeiljacht ; bootsvrouw
nl zeevaarder ; zeilmaker schip ; scheepskadet ; scheepsjongen ; olieman schip ; stoker schip ; smeerder scheepvaart ; pompman tanker ; kabelaar schip ; scheepstimmerman
nl lierman schip ; vaarman ; bootslieden ; roeier haven ; vastmaker ; bootman haven ; schiemansgast ; zeeman koopvaardij ; zeilschipmaat ; offshore deksman
nl reddingsbootbemanning
fr matelot ; marin ; marin de commerce ; maître d'équipage ; homme d'équipage ; matelot de pont ; timonier ; bosco ; matelot qualifié ; membre d'équipage de pont
fr matelot de la marine marchande ; matelot de commerce ; matelot léger ; matelot mécanicien ; matelot polyvalent ; matelot de remorqueur ; matelot timonier
fr matelot machine ; matelot de sécurité ; matelot de ferry ; matelot de drague ; matelot graisseur ; matelot électricien ; matelot de 1re classe ; marin de pont
fr marin de remorqueur ; marin d'État ; marin du commerce ; marin de bord ; marin machine ; marin pompier de bord ; marin de plaisance ; novice matelot
fr maître de manœuvre ; gabier ; équipier de yacht ; équipier de bateau ; membre d'équipage de navire ; ouvrier mécanicien de bord ; graisseur de navire
fr nettoyeur de machines marines ; assistant de pont ; ouvrier de pont ; canotier ; amarreur ; haleur de bateau ; pompiste de navire-citerne ; treuilliste de navire
fr homme de pont ; homme de quart ; timonier de navire ; cordier de navire ; scaphandrier marin de bord
en sailor ; deckhand ; seaman ; able seaman ; seafarer ; boatswain ; ordinary seaman ; deck crew member ; ferryman ; helmsman
en able-bodied seaman ; ship's crew member ; bosun ; deck crew ; deck rating ; motorman ; oiler ship ; merchant seaman ; ferry deckhand ; linesman port ; yacht deckhand
en ship's mechanic rating ; motorman ship ; fishing vessel deckhand ; engine room rating ; mariner ; ship rating ; lifeboat crew member
en donkeyman ; cabin boy ship ; deck boy ; tanker seaman ; dredger crew ; helmsman ship ; ship's hand
de Matrose ; Matrosin ; Seemann ; Decksmann ; Schiffsmechaniker ; Bootsmann ; Rudergänger ; Fährmann ; Leichtmatrose ; Decksarbeiter
de Vollmatrose ; Hilfsmatrose ; Deckmatrose ; Jungmatrose ; Steuermannsmatrose ; Schlepper-matrose ; Fährmatrose ; Bootsmatrose ; Marinematrose ; Handelsmatrose
de Maschinenmatrose ; Baggermatrose ; Matrose auf See ; Matrose Schifffahrt ; Matrose Schlepper ; Matrose Hochseeschifffahrt ; Matrose Fähre ; Matrose Fahrgastschiff
de Matrose Handelsmarine ; Decksmannschaft ; Deckhelfer ; Deckhand ; Decksjunge ; Schiffsjunge ; Schiffsbesatzungsmitglied ; Schiffsmann ; Schiffsbetriebsmeister Deck
de Seefrau ; Seemännin ; Seefahrer ; Handelsschiffer ; Bootsfrau ; Schmierer auf dem Schiff ; Maschinenwart Schiff ; Motormann ; Motorenwärter auf See ; Pumpmann
de Rudergast ; Festmacher ; Festmacher Hafen ; Bootsleute ; Schiffszimmermann ; Segelmacher an Bord ; Yachtmatrose ; Yacht-Deckhand ; Kabelgast ; Schiffsheizer
de Reiniger Maschinenraum Schiff ; Decksmann Fähre

concept inland-boatman
kind occupation
isco 8350
rubric logistics
work other
nl binnenschipper ; schipper binnenvaart ; matroos binnenvaart ; schippersknecht ; veerman ; sluiswachter ; brugwachter ; tugboatmatroos ; bootman
nl rivierschipper ; binnenvaartschipper ; kanaalschipper ; veerschipper ; rondvaartschipper ; parlevinkerschipper ; motorschipper ; bunkerschipper ; binnenvaartmatroos
nl binnenvaartbemanning ; pontwachter ; veerwachter ; bootsman binnenvaart ; stuurman binnenvaart ; deksman binnenvaart ; gondelier ; bootverhuurder rondvaart
nl bootsvoerder ; bootjesschipper ; vletterman ; watertaxischipper ; lichtschipper ; schipperin ; lichterschipper ; volmatroos binnenvaart
fr batelier ; batelière ; marinier ; conducteur de bateau fluvial ; matelot de la navigation intérieure ; éclusier ; passeur de bac ; conducteur de bac ; lamaneur
fr matelot fluvial ; matelot de bateau fluvial ; matelot de batellerie ; matelot garde-moteur ; matelot marinier ; marinier fluvial ; pilote de bateau-mouche
fr conducteur de bateau ; conducteur de péniche ; conducteur de bateau-mouche ; conducteur de bateau de plaisance ; conducteur de navette fluviale ; conducteur de vedette
fr passeur d'eau ; batelier fluvial ; agent de navigation fluviale ; pénichard ; navigateur fluvial ; timonier fluvial
en bargee ; inland boatman ; bargeman ; barge skipper ; lock keeper ; boatman ; tugboat hand ; bargemaster
en barge deckhand ; inland waterway deckhand ; canal boat crew ; water taxi driver ; barge hand ; gondolier ; lighterman
en barge skipper mate ; inland waterway boatman ; inland navigation sailor ; ferry boatman ; lock keeper boatman ; pontoon ferryman
en tour boat skipper ; inland skipper ; narrowboat skipper ; motor boat driver
de Binnenschiffer ; Binnenschifferin ; Schleusenwärter ; Fährführer ; Bootsführer ; Schleppermatrose ; Schiffsleute ; Brückenwärter
de Binnenschiffsmatrose ; Matrose Binnenschifffahrt ; Matrose Binnenschiff ; Matrose in der Binnenschifffahrt ; Bootsführer Fahrgastschifffahrt ; Fährfrau
de Fährbediensteter ; Fährgehilfe ; Flussschiffer ; Kahnführer ; Kahnfährmann ; Schleppschiffer ; Lastkahnführer ; Gondoliere ; Wassertaxifahrer ; Binnenschiffer-Gehilfe
de Donauschiffer ; Rheinschiffer ; Bootsmann Binnenschifffahrt ; Decksmann Binnenschiff ; Motorbootführer ; Barkassenführer ; Bootsfahrer

concept forklift-driver
kind occupation
isco 8344
rubric logistics
work logistics
nl heftruckchauffeur ; heftruckbestuurder ; heftruckoperator ; clarkist ; reachtruckchauffeur ; reachtruckbestuurder ; bestuurder interne transportmiddelen ; vorkheftruckchauffeur ; bestuurder verreiker
nl stapeltruckchauffeur ; vorktruckchauffeur ; vorkheftruckbestuurder ; stapelaarbestuurder ; clarkbestuurder ; hoogbouwtruckbestuurder ; vorkliftbestuurder
nl transpalletbestuurder ; verreikerbestuurder ; palletwagenbestuurder ; elektrische transpalletbestuurder ; combitruckbestuurder ; smallegangentruckbestuurder
nl clarkchauffeur ; EPT-chauffeur ; stapelaarchauffeur ; terminaltrekkerchauffeur ; verreikerchauffeur ; heftruckrijder ; heftruckbestuurster ; reachtruckoperator
nl verreikeroperator ; stapelaaroperator ; hoogbouwtruckoperator ; reachstackeroperator ; chauffeur heftruck ; chauffeur reachtruck ; chauffeur clark ; chauffeur EPT
nl chauffeur vorkheftruck ; chauffeur hoogbouwtruck ; chauffeur stapelaar ; bestuurder heftruck ; bestuurder reachtruck ; bestuurder vorklift ; bestuurder clark
nl bestuurder intern transport ; bestuurder vorkheftruck ; magazijnier-heftruckchauffeur ; heftruck magazijnier ; reachtruckmagazijnier ; clarckist ; clark chauffeur
nl hoogwerkertruckchauffeur ; stapelwagenbestuurder ; lader-clarkist ; reachstackerchauffeur ; terminaltruckchauffeur ; logistiek medewerker heftruck
nl heftruck-/reachtruckchauffeur ; palletstapelaar ; intern transporteur
fr cariste ; conducteur de chariot élévateur ; conductrice de chariot élévateur ; clarckiste ; clarkiste ; conducteur de clark ; opérateur de chariot élévateur ; conducteur de chariot télescopique ; cariste d'entrepôt
fr cariste réceptionnaire ; cariste manutentionnaire ; cariste polyvalent ; cariste gerbeur ; cariste magasinier ; cariste approvisionneur ; cariste de production
fr cariste frigoriste ; cariste préparateur de commandes ; cariste d'atelier ; cariste CACES 3 ; cariste CACES 1 3 5 ; cariste CACES 5 ; cariste destockeur
fr cariste expéditionnaire ; cariste chargeur ; cariste intérimaire ; conducteur cariste ; conducteur d'élévateur ; conducteur de chariot ; conducteur de chariots
fr conducteur de chariots élévateurs ; conducteur de chariot à mât rétractable ; conducteur de chariot gerbeur ; conducteur de transpalette ; conducteur de gerbeur
fr conducteur d'engins de manutention ; conducteur de chariot automoteur ; conducteur de chariot à conducteur porté ; conducteur de stacker ; conducteur de reachstacker
fr conducteur de tracteur portuaire ; conducteur de chariots automoteurs ; conducteur de chariot frontal ; conducteur de clarck ; chauffeur clarkiste ; chauffeur de clark
fr chauffeur de chariot élévateur ; chauffeur élévateur ; clarkman ; opérateur cariste ; opérateur chariot élévateur ; opérateur de reachtruck ; opérateur de chariot
fr ouvrier cariste ; ouvrier clarkiste ; agent cariste ; agent logistique cariste ; préparateur de commandes cariste ; pilote de chariot élévateur ; cariste logistique
fr manutentionnaire cariste ; reachiste ; magasinier clarkiste ; technicien cariste
en forklift driver ; forklift operator ; fork lift truck driver ; reach truck driver ; lift truck operator ; forklift truck operator ; telehandler operator
en fork lift driver ; reach truck operator ; counterbalance driver ; FLT driver ; fork truck driver ; VNA driver ; telehandler driver ; order picker truck driver
en pallet truck driver ; reach stacker driver ; forklift truck driver ; terminal tractor driver ; stacker driver
en electric pallet truck driver ; side loader operator ; telehandler warehouse driver ; narrow aisle truck driver
en lumber yard forklift driver ; container stacker driver ; reachstacker driver ; forklift warehouse operative ; straddle carrier driver
en industrial truck driver ; pivot steer driver ; clamp truck driver
de Staplerfahrer ; Staplerfahrerin ; Gabelstaplerfahrer ; Hubstaplerfahrer ; Schubmaststaplerfahrer ; Flurförderzeugfahrer ; Hochregalstaplerfahrer
de Gabelstaplerstaplerfahrer ; Hubstaplerstaplerfahrer ; Schubmaststaplerstaplerfahrer ; Hochregalstaplerstaplerfahrer ; Front-staplerfahrer ; Seitenstaplerfahrer
de Reachtruck-staplerfahrer ; Reachstacker-staplerfahrer ; Schmalgangstaplerfahrer ; Elektrostaplerfahrer ; Großraumstaplerfahrer ; Containerstaplerfahrer
de Schwerlaststaplerfahrer ; Teleskopstaplerfahrer ; Lagerstaplerfahrer ; Hochhubstaplerfahrer ; Frontstaplerstaplerfahrer ; Schlepper-staplerfahrer
de Ameisenstaplerfahrer ; Hubstaplerlenker ; Gabelstaplerlenker ; Staplerlenker ; Hubwagenlenker ; Schubmaststaplerlenker ; Staplerführer ; Gabelstaplerführer
de Hubstaplerführer ; Flurförderzeugführer ; Staplerfahrer mit Staplerschein ; Staplerfahrer Lager ; Staplerfahrer Hochregal ; Staplerfahrer Schubmast
de Staplerfahrer Frontstapler ; Staplerfahrer Wareneingang ; Staplerfahrer Warenausgang ; Staplerfahrer Logistik ; Staplerfahrer Produktion ; Staplermann
de Staplerchauffeur ; Hubwagenfahrer ; Gabelstaplerbediener ; Staplerbediener ; Staplerfahrer und Lagerist ; Lagerist mit Staplerschein ; Lagerhelfer mit Staplerschein
de Lagermitarbeiter mit Staplerschein ; Mitarbeiter mit Staplerschein ; Kommissionierer mit Staplerschein ; Regalbediengerätfahrer ; Elektrokarrenfahrer ; E-Karren-Fahrer
de Routenzugfahrer ; Elektroschlepperfahrer ; Schubmaststaplerfahrerin ; Reachstackerfahrer ; Teleskopladerfahrer ; Fahrer von Flurförderzeugen ; Fahrer Gabelstapler
de Radstaplerfahrer

concept crane-operator
kind occupation
isco 8343
rubric logistics
work logistics technical
nl kraanbestuurder ; kraanmachinist ; torenkraanbestuurder ; kraandrijver ; mobiele kraanmachinist ; rolbrugbestuurder ; liftmachinist ; containerkraanbestuurder ; havenkraanbestuurder ; hoogwerkerbestuurder
nl brugkraanbestuurder ; mobiele kraanbestuurder ; telescoopkraanbestuurder ; dokkraanbestuurder ; portaalkraanbestuurder ; hijskraanbestuurder ; autokraanbestuurder
nl drijfkraanbestuurder ; scheepskraanbestuurder ; bokkraanbestuurder ; loodskraanbestuurder ; schrootkraanbestuurder ; vlotbrugkraanbestuurder ; torenkraanmachinist
nl havenkraanmachinist ; brugkraanmachinist ; telescoopkraanmachinist ; portaalkraanmachinist ; containerkraanmachinist ; hijskraanmachinist ; drijvendekraanmachinist
nl loopkraanmachinist ; autokraanmachinist ; kraanman ; kraanbestuurster ; torenkraandrijver ; havenkraandrijver ; brugkraandrijver ; portaalkraandrijver
nl loopkraandrijver ; containerkraandrijver ; rolkraandrijver ; bovenkraandrijver ; machinist kraan ; machinist torenkraan ; machinist mobiele kraan ; machinist hijskraan
nl machinist verticaal transport ; machinist hijswerktuigen ; bestuurder kraan ; bestuurder torenkraan ; bestuurder mobiele kraan ; bestuurder rolbrug
nl bestuurder loopkraan ; bestuurder containerkraan ; bestuurder havenkraan ; bestuurder bovenloopkraan ; bestuurder portaalkraan ; bestuurder rupskraan
nl bestuurder hijskraan ; rolbrugoperator ; rolbrugmachinist ; loopbrugbestuurder ; hijskraanoperator ; kraanoperator ; kraanvoerder ; autolaadkraanmachinist
nl containerkraanoperator ; liertoestelbediener ; liftmachinist mijn ; ophaalmachinist ; takelbediener ; walkraanmachinist ; straddle carrier bestuurder
nl bediener hijswerktuigen
fr grutier ; grutière ; conducteur de grue ; conducteur de grue à tour ; pontier ; pontonnier ; conducteur de pont roulant ; conducteur de grue mobile ; conducteur de portique ; conducteur de treuil ; nacelliste ; conducteur de remontées mécaniques
fr grutier à tour ; grutier mobile ; grutier portuaire ; grutier industriel ; grutier sur grue mobile ; grutier à chenilles ; grutier de chantier ; grutier sur camion
fr pontier élingueur ; pontier roulant ; grutier pontier ; conducteur de pont ; conducteur de grue portuaire ; conducteur de grue automotrice ; conducteur de grues
fr conducteur de portique à conteneurs ; conducteur d'engins de levage ; conducteur d'appareils de levage ; conducteur d'engin de levage
fr conducteur de grue sur chenilles ; conducteur de blondin ; conducteur de monte-charge ; conducteur de nacelle élévatrice ; conducteur de nacelle
fr conducteur de grue à flèche ; conducteur de grue auxiliaire ; conducteur de ponts roulants ; conducteur de cavalier ; opérateur de grue ; opérateur de pont roulant
fr opérateur de grue mobile ; opérateur de portique ; opérateur de levage ; opérateur de pont ; portiqueur ; cavaliériste ; portiqueur cavaliériste ; machiniste de grue
fr machiniste d'extraction ; machiniste de grue portuaire ; treuilliste ; chauffeur de grue ; grutier-conducteur ; chef grutier ; mécanicien grutier
en crane operator ; tower crane operator ; crane driver ; mobile crane operator ; hoist operator ; gantry crane operator ; winch operator ; chairlift operator ; bridge crane operator ; ski lift operator
en overhead crane operator ; port crane operator ; container crane operator ; crawler crane operator ; lattice boom crane operator ; straddle carrier operator
en ship-to-shore crane operator ; container crane driver ; lift bridge operator ; bridge keeper ; crane man ; floating crane operator
en lorry-mounted crane operator ; slinger signaller ; banksman ; pumping station hoist operator ; dockside crane operator
en production plant crane operator ; telescopic crane driver ; hoisting machine operator
de Kranführer ; Kranführerin ; Turmdrehkranführer ; Mobilkranführer ; Brückenkranführer ; Autokranfahrer ; Seilbahnmaschinist ; Hebezeugführer ; Containerbrückenfahrer ; Windenführer ; Liftwart
de Turmkranfahrer ; Hafenkranfahrer ; Hallenkranfahrer ; Brückenkranfahrer ; Portalkranfahrer ; Containerkranfahrer ; Raupenkranfahrer ; Mobilkranfahrer
de Teleskopkranfahrer ; Baukranfahrer ; Verladekranfahrer ; Laufkranfahrer ; Turmdrehkranfahrer ; Schwerlastkranfahrer ; Hüttenkranfahrer ; Schrottkranfahrer
de Bockkranfahrer ; Schwimmkranfahrer ; Säulenkranfahrer ; Gießereikranfahrer ; Holzkranfahrer ; Autokranführer ; Hafenkranführer ; Hallenkranführer ; Portalkranführer
de Containerkranführer ; Raupenkranführer ; Baukranführer ; Turmkranführer ; Verladekranführer ; Schwimmkranführer ; Laufkran-kranführer ; Hüttenkranführer ; Kranfahrer
de Kranfahrerin ; Kranmaschinist ; Kranist ; Kranlenker ; Kranbediener ; Kranbaggerfahrer ; Containerbrückenführer ; Van-Carrier-Fahrer ; Portalhubwagenfahrer
de Windenfahrer ; Fördermaschinist ; Aufzugsmaschinist ; Hebebühnenfahrer ; Bauaufzugführer ; Hubarbeitsbühnenführer ; Hubsteigerfahrer ; Kranwagenfahrer
de Bediener von Hebezeugen ; Krananlagenführer ; Verladebrückenfahrer ; Kabelkranführer ; Kranchauffeur

concept earthmoving-operator
kind occupation
isco 8342
rubric logistics
work technical
nl graafmachinebestuurder ; grondwerker-machinist ; bulldozerbestuurder ; machinist grondverzetmachine ; walsmachinist ; walsbestuurder ; wegenbouwmachinist ; kraanman grondwerken ; bestuurder wiellader ; asfaltafwerkmachinist ; grondverzetmachinist ; heimachinist
nl graafmachinemachinist ; grondverzetmachinemachinist ; hydraulische kraanmachinist ; wieladermachinist ; wielladermachinist ; rupskraanmachinist ; asfaltmachinist
nl bulldozermachinist ; heistellingmachinist ; shovelmachinist ; laadschopmachinist ; freesmachinist ; asfalteermachinemachinist ; gradermachinist ; scrapermachinist
nl baggerschipmachinist ; sleuvengravermachinist ; machinist graafmachine ; machinist grondverzet ; machinist GWW ; machinist wiellader ; machinist shovel
nl machinist mobiele graafmachine ; machinist rupskraan ; machinist bulldozer ; machinist asfaltspreidmachine ; machinist asfalt ; machinist wegenbouw
nl machinist hydraulische graafmachine ; machinist wals ; machinist grondwerken ; machinist laadschop ; machinist heistelling ; machinist funderingsmachine
nl machinist grader ; machinist sloop ; graafkraanbestuurder ; grondverzetmachinebestuurder ; shovelbestuurder ; wielladerbestuurder ; laadschopbestuurder
nl graderbestuurder ; grondwerkbestuurder ; rupskraanbestuurder ; heimachinebestuurder ; asfalteermachinebestuurder ; bouwmachinebestuurder ; wegenwalsbestuurder
nl bestuurder graafmachine ; bestuurder grondverzetmachines ; bestuurder bulldozer ; bestuurder bouwmachines ; bestuurder wegenbouwmachines ; bestuurder wals
nl bestuurder grader ; bestuurder laadschop ; bestuurder bouwplaatsmachines ; bestuurder hydraulische graafkraan ; bullist ; grondverzetter ; operator bouwplaatsmachines
nl operator grondverzet ; operator graafmachine ; operator wegenbouw ; bouwmachinist ; heier ; heibaas ; shovelchauffeur ; bestuurder asfaltafwerkmachine
fr conducteur d'engins de chantier ; conductrice d'engins ; conducteur de pelle mécanique ; pelleur ; conducteur de bulldozer ; conducteur d'excavatrice ; conducteur de niveleuse ; conducteur de rouleau compresseur ; conducteur de chargeuse ; conducteur d'engins de terrassement ; conducteur de finisseur ; pelliste
fr conducteur d'engins ; conducteur d'engins de travaux publics ; conducteur d'engins TP ; conducteur de pelle ; conducteur de pelle hydraulique
fr conducteur de pelleteuse ; conducteur de chargeur ; conducteur de compacteur ; conducteur de grader ; conducteur d'engins lourds ; conducteur de bouteur
fr conducteur d'engins de carrière ; conducteur de pelle à pneus ; conducteur de pelle à chenilles ; conducteur de machines de chantier ; conducteur de scraper
fr conducteur de raboteuse ; conducteur de tunnelier ; conducteur d'engins de voirie ; conducteur de sonnette ; conducteur de machine de battage
fr conducteur d'engins de génie civil ; conducteur de chargeuse-pelleteuse ; conducteur de trancheuse ; conducteur de répandeuse ; conducteur d'enrobés
fr conducteur de bull ; opérateur de pelle ; opérateur d'engins de chantier ; opérateur de bulldozer ; opérateur de niveleuse ; opérateur de machinerie lourde
fr opérateur de machines de terrassement ; opérateur d'engins de terrassement ; pelleur hydraulique ; bouldozériste ; mécanicien-conducteur d'engins
fr machiniste d'engins de chantier ; machiniste de chantier ; chauffeur d'engins ; chauffeur de bulldozer ; chauffeur d'engins de chantier ; chauffeur de pelle
fr conducteur-poseur de finisher ; terrassier conducteur ; niveleur conducteur ; conducteur foreur de pieux ; grutier terrassement
en earthmoving plant operator ; excavator operator ; digger driver ; bulldozer operator ; plant operator ; road roller operator ; backhoe operator ; grader operator ; wheel loader operator ; pile driver operator ; paving machine operator ; front-end loader operator
en heavy equipment operator ; 360 excavator driver ; paver operator ; JCB driver ; machine operator earthworks ; asphalt paver driver ; plant machine driver
en earthmoving operator ; bulldozer driver ; wheel loader driver ; loader driver ; road roller driver ; plant operator construction
en road paver operator ; roller driver ; asphalt paver operator ; shovel operator ; mechanical digger operator ; trenching machine operator
en earth mover driver ; compactor operator ; drilling rig operator construction ; road milling machine operator ; crane excavator operator
de Baggerführer ; Baggerführerin ; Baumaschinenführer ; Baugeräteführer ; Raupenfahrer ; Walzenfahrer ; Radladerfahrer ; Planierraupenfahrer ; Straßenbaumaschinenführer ; Erdbaumaschinenführer ; Rammführer ; Fertigerfahrer
de Baggerfahrer ; Baumaschinenfahrer ; Raupenbaggerfahrer ; Mobilbaggerfahrer ; Kettenbaggerfahrer ; Graderfahrer ; Erdbaumaschinenfahrer ; Baugerätefahrer ; Rammenfahrer
de Rammfahrer ; Straßenfertigerfahrer ; Fräsenfahrer ; Planierfahrer ; Löffelbaggerfahrer ; Schaufelladerfahrer ; Laderfahrer ; Tunnelbohrmaschinenfahrer
de Straßenbaumaschinenfahrer ; Grabenbaggerfahrer ; Schreitbaggerfahrer ; Bagger- und Radladerfahrer ; Radladerführer ; Raupenbaggerführer ; Mobilbaggerführer
de Raupenführer ; Planierraupenführer ; Graderführer ; Straßenwalzenführer ; Walzenführer ; Straßenfertigerführer ; Schwarzdeckenfertigerführer ; Rammgeräteführer
de Großgeräteführer ; Kettenbaggerführer ; Bohrgeräteführer ; Erdbaugeräteführer ; Maschinist Erdbau ; Maschinist Tiefbau ; Maschinist Straßenbau
de Maschinist Baumaschinen ; Maschinist Bagger ; Maschinist Hochbau ; Maschinist Bau ; Maschinist im Tiefbau ; Baumaschinist ; Baggermaschinist ; Baggerist
de Baggerfahrerin ; Raupist ; Geräteführer Tiefbau ; Geräteführer Spezialtiefbau ; Geräteführer ; Maschinenführer Erdbau ; Maschinenführer Tiefbau
de Maschinenführer Straßenbau ; Schürfkübelfahrer ; Rammmeister ; Baumaschinenmeister ; Baumaschinistin ; Bulldozerfahrer

concept snowplough-driver
kind occupation
parent earthmoving-operator
isco 8342
rubric logistics
work technical
nl bestuurder sneeuwruimer ; sneeuwploegbestuurder ; chauffeur strooidienst ; strooiwagenchauffeur ; pistebullybestuurder
fr conducteur de chasse-neige ; conducteur de dameuse ; chauffeur de saleuse ; conducteur d'engin de déneigement ; dameur de pistes
en snowplough operator ; snow plow driver ; gritter driver ; snow groomer operator ; winter service driver ; snow clearance worker
en snow removal driver ; piste basher driver ; salt spreader driver ; snowplow operator ; winter maintenance driver
de Schneepflugfahrer ; Winterdienstfahrer ; Streuwagenfahrer ; Pistenraupenfahrer ; Schneeräumfahrer

concept bicycle-courier
kind occupation
isco 9331
rubric logistics
work logistics
nl fietskoerier ; fietsbezorger ; maaltijdkoerier ; riksjabestuurder ; fietstaxibestuurder ; bakfietskoerier ; bakfietsbestuurder ; maaltijdbezorger per fiets
nl e-bikekoerier ; elektrische fietskoerier ; riksjakoerier ; cargobikekoerier ; rolstoelfietskoerier ; fietskoerierster ; bakfietsbezorger ; e-bikebezorger
nl fietsmessenger ; bezorger op de fiets ; bezorger fiets ; bezorger per fiets ; bezorger met fiets ; bezorger e-bike ; bezorger bakfiets ; bezorger elektrische fiets
nl koerier per fiets ; koerier te fiets ; koerier fiets ; koerier met bakfiets ; koerier op de fiets ; fietstaxichauffeur ; fietsriksjachauffeur ; bakfietschauffeur
nl riksjachauffeur ; trapautochauffeur ; bierfietschauffeur ; duofietschauffeur ; bierfietsbestuurder ; duofietsbestuurder ; riksjafietsbestuurder ; bestuurder riksja
nl bestuurder fietstaxi ; bestuurder bakfiets ; bestuurder fietskar ; bestuurder pedaalvoertuig ; bestuurder niet-gemotoriseerd voertuig ; bestuurder bierfiets
nl rikshaw driver ; Deliveroo-koerier ; Uber Eats-koerier ; Takeaway-koerier ; maaltijdbezorger fiets ; maaltijdbezorger e-bike ; fietsleveraar ; fietsend bezorger
nl steekkarvoerder ; handkarvoerder ; handkarduwer ; duofietser ; fietsmaaltijdkoerier ; fietsbode
fr coursier à vélo ; livreur à vélo ; vélo-taxi ; conducteur de cyclo-pousse ; conducteur de vélo-cargo ; cyclo-livreur ; conducteur de véhicule à pédales ; pousse-pousse
fr livreur vélo ; livreur en vélo cargo ; livreur à vélo électrique ; livreur de repas à vélo ; livreur en triporteur ; livreur Deliveroo ; livreur Uber Eats
fr livreur en vélo ; livreur à bicyclette ; livreur de colis à vélo ; coursier vélo ; coursier cycliste ; coursier bicyclette ; coursier en vélo cargo
fr coursier à bicyclette ; coursier à vélo électrique ; cyclocoursier ; cyclologisticien ; cyclo-logisticien ; vélocoursier ; messager à vélo ; messager cycliste
fr conducteur de vélo-taxi ; conducteur de triporteur ; conducteur de vélo-pousse ; conducteur de rickshaw ; conducteur de pousse-pousse ; conducteur de cyclotaxi
fr conducteur de vélo triporteur ; conducteur de charrette à bras ; conducteur de tricycle à pédales ; conducteur de rosalie ; tireur de pousse-pousse
fr chauffeur de vélo-taxi ; chauffeur de cyclo-pousse ; chauffeur de rickshaw ; livreuse à vélo ; facteur cycliste ; pilote de vélo-taxi ; pilote de rickshaw
fr pilote de vélo-cargo ; tireur de charrette ; pédaleur livreur ; pilote cyclo-pousse ; coursière à vélo
en bicycle courier ; bike courier ; bicycle messenger ; pedicab driver ; rickshaw driver ; cargo bike rider ; pedal vehicle driver ; hand cart driver
en bike messenger ; cycle courier ; cargo bike courier ; bicycle delivery rider ; bike delivery rider ; cycle rickshaw driver ; hand cart pusher
en food delivery cyclist ; pedal taxi driver ; cargo bike driver ; meal delivery cyclist ; Deliveroo rider ; bicycle taxi driver
en tricycle driver ; senior tricycle volunteer ; pharmacy bike courier ; handcart driver ; bicycle food courier ; cargo bicycle courier
en bike food deliverer ; cycle delivery worker ; bicycle parcel courier ; pedal rickshaw driver ; bicycle deliverer ; cycle messenger
de Fahrradkurier ; Fahrradkurierin ; Radkurier ; Rikschafahrer ; Lastenradfahrer ; Fahrradbote ; Fahrer von Hand- und Pedalfahrzeugen
de Lastenradkurier ; E-Bike-kurier ; Bike-kurier ; Velokurier ; Cargobike-kurier ; Lastenradbote ; E-Bike-bote ; Lastenradzusteller ; Fahrradlieferant
de Lastenradlieferant ; E-Bike-lieferant ; Fahrradausfahrer ; Fahrradlieferbote ; Fahrradfahrer Lieferdienst ; Lieferfahrer Fahrrad ; Lieferfahrer E-Bike
de Lieferfahrer mit Fahrrad ; Lieferfahrer mit E-Bike ; Lieferfahrer Lastenrad ; Essenslieferant Fahrrad ; Essenslieferant mit Fahrrad ; Essenslieferant E-Bike
de Essenskurier mit Fahrrad ; Lieferando-Fahrer ; Rider Essenslieferung ; Rider E-Bike ; Rider Fahrrad ; Fahrer Lastenrad ; Fahrer Fahrrad ; Fahrer Rikscha
de Fahrer E-Bike ; Fahrer Fahrradrikscha ; Fahrer Velotaxi ; Kurier Fahrrad ; Kurier mit dem Fahrrad ; Kurier per Fahrrad ; Kurier E-Bike ; Kurier Velo
de Fahrradrikschafahrer ; Fahrradtaxifahrer ; Velotaxifahrer ; Cargobike-fahrer ; Velorikschafahrer ; Bierbike-fahrer ; Handkarrenfahrer ; Rikschazieher
de Rikschachauffeur ; Pedalfahrzeugfahrer ; Karrenzieher ; Karrenschieber ; Lastenradkurierin ; Rikschapilot ; Rikscha-Fahrer

concept animal-drawn-driver
kind occupation
isco 9332
rubric logistics
work other
nl koetsier ; menner ; bestuurder paardentram ; voerman ; ezeldrijver ; koetsbestuurder ; paardenmenner
nl hondenmenner ; koetsmenner ; ezelmenner ; ossenmenner ; huifkarmenner ; paardenkoetsmenner ; mennerin ; paardenkoetsbestuurder ; paardenwagenbestuurder
nl huifkarbestuurder ; paardentrambestuurder ; karrenbestuurder ; ezelkarbestuurder ; sledenbestuurder ; hondensleebestuurder ; postkoetsbestuurder ; ossenkarbestuurder
nl wagen met paardbestuurder ; koetsierster ; bestuurder koets ; bestuurder paard en wagen ; bestuurder paardenkoets ; bestuurder huifkar ; bestuurder dierlijke tractie
nl bestuurder paardenspan ; bestuurder door dieren getrokken voertuig ; paardenvoerman ; voerman met paard ; voerman paard en kar ; karrenvoerder ; karrenman ; voervrouw
nl musher ; sleehondenmenner ; bosbouwer met trekpaard ; houtsleper met paard ; trekpaardmenner ; muilezeldrijver ; kamelendrijver ; olifantenmenner ; mahout
nl ezelgeleider ; paardengeleider ; ponygeleider ; postiljon ; paardentramkoetsier ; huifkarkoetsier ; trouwkoetsier ; koetsier huifkar ; koetsier paardentram
nl koetsier rondrit ; koetsier trouwkoets ; hondensleevoerder ; hondensleemenner
fr cocher ; cochère ; conducteur de calèche ; meneur de chevaux ; charretier ; muletier ; conducteur de véhicule à traction animale
fr cocher de calèche ; cocher de fiacre ; cocher d'attelage ; cocher de diligence ; cocher de voiture hippomobile ; cocher touristique ; conducteur d'attelage
fr conducteur de chevaux de trait ; conducteur de fiacre ; conducteur de chariot à cheval ; conducteur de charrette ; conducteur d'attelages
fr conducteur de véhicule hippomobile ; conducteur de voiture à cheval ; conducteur de diligence ; conducteur de chariot bâché ; conducteur de traîneau
fr conducteur de chiens de traîneau ; conducteur de roulotte ; conducteur d'ânes ; conducteur de mules ; conducteur de bœufs ; conducteur de véhicules à traction animale
fr conducteur de dromadaires ; meneur d'attelage ; meneur de chevaux de trait ; meneur de calèche ; meneur territorial ; meneur d'ânes
fr meneur accompagnateur de tourisme équestre ; meneur de cheval de trait ; roulier ; voiturier hippomobile ; ânier ; chamelier ; cornac ; bouvier attelage
fr débardeur à cheval ; débardeur au cheval ; musher ; meneuse ; attelagiste ; postillon ; guide-meneur ; aide-cocher
fr conducteur de traîneau à chiens
en coachman ; carriage driver ; horse-drawn carriage driver ; mule driver ; cart driver ; teamster with horses ; animal-drawn vehicle driver
en animal train driver ; bullock cart driver ; camel driver ; elephant driver ; dog sled driver ; musher ; donkey driver ; horse tram driver ; teamster animal-drawn
en wagon driver horse ; wagon driver horses ; horse cart driver ; ox-cart driver ; sled dog driver ; wedding carriage driver
en horse-drawn hearse driver ; mahout ; horse-drawn wagon driver ; teamster horses ; horse and cart driver ; carriage coachman
en pony cart driver ; dog sled guide ; cab horse driver
de Kutscher ; Kutscherin ; Fuhrmann ; Gespannführer ; Fiaker ; Fiakerfahrer ; Pferdekutscher ; Rückepferdeführer
de Fiakerkutscher ; Hochzeitskutscher ; Postkutscher ; Pferdedroschkenkutscher ; Planwagenkutscher ; Pferdebahnkutscher ; Lohnkutscher ; Pferdefuhrmann
de Pferdekutschenfahrer ; Kutschenfahrer ; Pferdefuhrwerksfahrer ; Planwagenfahrer ; Pferdeschlittenfahrer ; Ochsenkarrenfahrer ; Gespannfahrer ; Eselskarrenfahrer
de Kremser-fahrer ; Pferdewagenfahrer ; Fuhrwerksfahrer ; Hundeschlittenfahrer ; Karrenfahrer ; Kutschfahrten-fahrer ; Pferdegespannführer ; Hundeschlittenführer
de Pferdefuhrwerksführer ; Maultierführer ; Kamelführer ; Eselsführer ; Elefantenführer ; Maultiertreiber ; Kameltreiber ; Eseltreiber ; Ochsentreiber ; Kutschenlenker
de Fuhrwerkslenker ; Fuhrwerker ; Fuhrknecht ; Rossknecht Fuhrwerk ; Fuhrmann mit Pferden ; Fuhrmann Pferdewagen ; Musher ; Schlittenhundeführer ; Holzrücker mit Pferd
de Pferderücker ; Säumer ; Postillion ; Mahut ; Fahrer von Tierfuhrwerken ; Fahrer von Pferdekutschen ; Droschkenkutscher ; Gespannlenker

concept freight-handler
kind occupation
parent logistics-worker
isco 9333
rubric logistics
work logistics
nl lader-losser ; laad- en losmedewerker ; sjouwer ; goederenbehandelaar ; laadmedewerker ; losser ; lader ; vrachtbehandelaar ; kruier van goederen ; medewerker laden en lossen
nl vrachtlader ; vrachtlosser ; vrachtsjouwer ; goederenlader ; goederenlosser ; goederensjouwer ; containerlader ; containerlosser ; containersjouwer
nl containerbehandelaar ; vrachtwagenlader ; vrachtwagenlosser ; vrachtwagensjouwer ; vrachtwagenbehandelaar ; ladinglader ; ladinglosser ; ladingsjouwer
nl ladingbehandelaar ; pakkettenlader ; pakkettenlosser ; pakkettensjouwer ; pakkettenbehandelaar ; meubellader ; meubellosser ; meubelsjouwer ; meubelbehandelaar
nl lader vrachtwagens ; lader containers ; lader pakketten ; losser vrachtwagens ; losser containers ; losser pakketten ; laadploegmedewerker ; palletiseerder
nl crossdockmedewerker
fr manutentionnaire ; agent de manutention ; agente de manutention ; chargeur ; déchargeur ; chargeur-déchargeur ; manœuvre manutentionnaire ; agent de quai ; opérateur de fret
fr manutentionnaire cariste débutant ; manutentionnaire chargeur ; manutentionnaire de quai ; manutentionnaire déchargeur ; manutentionnaire portuaire
fr manutentionnaire polyvalent ; manutentionnaire de marchandises ; chargeur de camions ; chargeur de conteneurs ; chargeur de marchandises ; chargeur de wagons
fr déchargeur de camions ; déchargeur de conteneurs ; déchargeur de marchandises ; déchargeur de wagons ; homme de peine ; dépoteur de conteneurs
fr agent de chargement ; agent de déchargement
en freight handler ; loader ; cargo handler ; freight loader ; material handler ; loading bay operative ; unloader ; lumper ; goods handler
en lorry loader ; container unloader ; parcel loader ; truck loader ; loading bay worker ; parcel sorter handler ; pallet worker
en rail freight handler ; unloading worker ; cargo loader ; bag handler ; dock hand loading ; parcel handler ; van loader
en container stripper ; heavy lifter ; crate stacker ; depot handler ; fish porter ; market porter ; sack lifter ; kegs handler
de Lader ; Ladearbeiter ; Be- und Entlader ; Frachtarbeiter ; Verlader ; Transportarbeiter ; Transporthelfer ; Verladehelfer ; Frachtabfertiger
de Lkw-entlader ; Lkw-verlader ; Lkw-belader ; Lkw-arbeiter ; Containerentlader ; Containerverlader ; Containerbelader ; Containerarbeiter ; Frachtentlader
de Frachtverlader ; Frachtbelader ; Warenentlader ; Warenverlader ; Warenbelader ; Warenarbeiter ; Paketentlader ; Paketverlader ; Paketbelader ; Paketarbeiter
de Stückgutentlader ; Stückgutverlader ; Stückgutbelader ; Stückgutarbeiter ; Umschlagentlader ; Umschlagverlader ; Umschlagbelader ; Umschlagarbeiter
de Be- und Entlader Paket ; Be- und Entlader Lkw ; Be- und Entlader Container ; Be- und Entlader Nachtschicht ; Verlader Paket ; Verlader Lkw ; Verlader Container
de Verlader Nachtschicht ; Entlader Paket ; Entlader Lkw ; Entlader Container ; Entlader Nachtschicht ; Belader Paket ; Belader Lkw ; Belader Container
de Belader Nachtschicht ; Verladearbeiter ; Umschlaghelfer ; Mitarbeiter Umschlag ; Mitarbeiter Verladung ; Mitarbeiter Warenumschlag
de Lademeister ; Lademeisterin ; Ladeaufseher

concept dock-worker
kind occupation
parent freight-handler
isco 9333
rubric logistics
work logistics
nl dokwerker ; havenarbeider ; dokker ; stuwadoor ; markeerder haven ; kuiper in de haven ; containermarkeerder ; sjorder
fr docker ; ouvrier portuaire ; débardeur ; arrimeur ; aconier ; ouvrier docker ; pointeur portuaire
en docker ; dock worker ; stevedore ; longshoreman ; lasher ; port worker ; quayside worker ; dockworker ; waterside worker
en wharf labourer ; container lasher ; port labourer ; docker foreman ; ship loader ; hatchman ; crane hookman port ; mooring man
en linesman port mooring ; dockhand
de Hafenarbeiter ; Hafenarbeiterin ; Stauer ; Schauermann ; Hafenfacharbeiter ; Fachkraft für Hafenlogistik ; Lascher ; Docker
de Schauerleute ; Stauereiarbeiter

concept baggage-handler
kind occupation
parent freight-handler
isco 9333
rubric logistics
work logistics
nl bagagist ; bagageafhandelaar ; bagagemedewerker luchthaven ; platformmedewerker ; luchthavenafhandelaar ; bagagebehandelaar
fr bagagiste ; agent de piste ; bagagiste d'aéroport ; agent d'assistance au sol ; assistant avion ; agent de tri bagages
en baggage handler ; airport baggage handler ; ramp agent ; ground handler ; airport ramp worker ; air freight handler
en baggage flow handler ; luggage loader airport ; airport porter ; baggage loader ; aircraft groundhand ; apron worker
en airport baggage sorter ; ramp worker
de Gepäckabfertiger ; Gepäckverlader ; Flugzeugabfertiger ; Bodenabfertiger ; Ramp Agent ; Flugzeuglader

concept furniture-mover
kind occupation
parent freight-handler
isco 9333
rubric logistics
work logistics
nl verhuizer ; verhuizer-drager ; verhuisman ; verhuizer-inpakker ; pianoverhuizer ; medewerker verhuisfirma ; drager-verhuizer
fr déménageur ; déménageuse ; déménageur emballeur ; déménageur porteur ; chauffeur déménageur ; chef d'équipe déménagement ; porteur-déménageur
en furniture mover ; removal worker ; mover ; removals man ; furniture remover ; household goods mover ; removal man ; piano mover
en moving helper ; house mover ; office mover ; furniture porter ; removals porter ; moving company worker ; removals assistant
en student mover ; packer and mover
de Umzugshelfer ; Möbelpacker ; Möbelträger ; Fachkraft für Möbel-, Küchen- und Umzugsservice ; Umzugsarbeiter ; Zügelmann

concept shelf-filler
kind occupation
isco 9334
rubric logistics
work logistics
nl rekkenvuller ; vakkenvuller ; winkelaanvuller ; aanvuller ; rekkenvulster ; schappenvuller ; vakkenvulster ; medewerker rayon aanvullen ; nachtvuller
nl vakkenaanvuller ; rekkenaanvuller ; schappenaanvuller ; schappenvulster ; winkelvuller ; winkelvulster ; rayonvuller ; rayonaanvuller ; rayonvulster ; diepvriesvuller
nl diepvriesaanvuller ; diepvriesvulster ; zuivelvuller ; zuivelaanvuller ; zuivelvulster ; medewerker vulploeg ; medewerker aanvullen ; medewerker aanvulling
nl medewerker rekken vullen ; medewerker voorraad aanvullen ; winkelmedewerker vulploeg ; winkelmedewerker aanvullen ; winkelmedewerker aanvulling
nl winkelmedewerker rekken vullen ; winkelmedewerker voorraad aanvullen ; vulploegmedewerker ; vulploeg ; vulteamleider ; shelf filler ; winkelrekkenvuller
nl rekkenvuller supermarkt ; rekkenvuller winkel ; rekkenvuller nacht ; rekkenvuller jobstudent ; vakkenvuller supermarkt ; vakkenvuller avond ; vakkenvuller nacht
nl aanvulmedewerker ; aanvuller supermarkt ; aanvuller winkel ; aanvuller rayon ; merchandiser aanvuller ; spiegelaar rekken ; warenhuisaanvuller ; hulpvakkenvuller
fr réassortisseur ; réassortisseuse ; employé de rayon ; employé libre-service ; gondolier ; rayonniste ; employée de rayon ; garnisseur de rayons ; réapprovisionneur ; metteur en rayon
fr employé de mise en rayon ; employé de réassort ; employé de remplissage ; employé en rayon ; employé de réapprovisionnement de rayons ; employé de linéaires
fr employé rayon ; employé de rayons ; agent de mise en rayon ; agent de rayon ; agent de réassort ; agent de remplissage ; agent en rayon
fr agent de réapprovisionnement de rayons ; agent de linéaires ; agent rayon ; agent de rayons ; approvisionneur de mise en rayon ; approvisionneur de rayon
fr approvisionneur de réassort ; approvisionneur de remplissage ; approvisionneur en rayon ; approvisionneur de réapprovisionnement de rayons
fr approvisionneur de linéaires ; approvisionneur rayon ; approvisionneur de rayons ; garnisseur de mise en rayon ; garnisseur de rayon ; garnisseur de réassort
fr garnisseur de remplissage ; garnisseur en rayon ; garnisseur de réapprovisionnement de rayons ; garnisseur de linéaires ; garnisseur rayon
fr remplisseur de mise en rayon ; remplisseur de rayon ; remplisseur de réassort ; remplisseur de remplissage ; remplisseur en rayon
fr remplisseur de réapprovisionnement de rayons ; remplisseur de linéaires ; remplisseur rayon ; remplisseur de rayons ; réassortisseur de mise en rayon
fr réassortisseur de rayon ; réassortisseur de réassort ; réassortisseur de remplissage ; réassortisseur en rayon ; réassortisseur de réapprovisionnement de rayons
fr réassortisseur de linéaires ; réassortisseur rayon ; réassortisseur de rayons ; préparateur de mise en rayon ; préparateur de rayon ; préparateur de réassort
fr préparateur de remplissage ; préparateur en rayon ; préparateur de réapprovisionnement de rayons ; préparateur de linéaires ; préparateur rayon ; préparateur de rayons
fr employé libre-service alimentaire ; employé de libre-service ; employé de commerce mise en rayon ; employé de mise en place magasin
fr équipier libre-service alimentaire ; équipier de libre-service ; équipier de commerce mise en rayon ; équipier de mise en place magasin ; rayonneur ; garnisseur
fr gondolier de magasin ; commis de rayon ; ELS ; employé magasin réassort ; merchandiser réassortisseur ; magasinier de grande surface
fr employé rayonniste ; gestionnaire de rayon réassort
en shelf filler ; shelf stacker ; stock filler ; shelf stocker ; supermarket stocker ; replenishment assistant ; night filler ; grocery stocker
en stock replenisher ; night stocker ; shelf replenisher ; merchandise stocker ; supermarket shelf filler ; night replenisher
en stock replenishment worker ; night fill worker ; fresh produce filler ; evening shelf stacker ; stocking clerk ; shop filler
en merchandiser filler ; ward cupboard restocker ; vending machine filler stock ; self-service filler ; store replenishment colleague
en ambient replenisher ; store shelf stacker ; night shelf filler ; dairy shelf filler ; drinks shelf filler ; refill worker supermarket
en supermarket stacker
de Regalauffüller ; Regalauffüllerin ; Regaleinräumer ; Warenverräumer ; Regalbetreuer ; Regalpfleger ; Auffüller im Supermarkt ; Regalservicekraft
de Regalbefüller ; Regalverräumer ; Warenauffüller ; Wareneinräumer ; Warenbefüller ; Nachtauffüller ; Nachteinräumer ; Nachtbefüller ; Nachtverräumer ; Marktauffüller
de Markteinräumer ; Marktbefüller ; Marktverräumer ; Supermarktauffüller ; Supermarkteinräumer ; Supermarktbefüller ; Supermarktverräumer ; Mitarbeiter Warenverräumung
de Mitarbeiter Regalauffüllung ; Mitarbeiter Regalpflege ; Mitarbeiter Warenauffüllung ; Mitarbeiter Warenverräumung Supermarkt ; Mitarbeiter Regalservice
de Mitarbeiter Verräumung ; Aushilfe Warenverräumung ; Aushilfe Regalauffüllung ; Aushilfe Regalpflege ; Aushilfe Warenauffüllung ; Aushilfe Warenverräumung Supermarkt
de Aushilfe Regalservice ; Aushilfe Verräumung ; Helfer Warenverräumung ; Helfer Regalauffüllung ; Helfer Regalpflege ; Helfer Warenauffüllung
de Helfer Warenverräumung Supermarkt ; Helfer Regalservice ; Helfer Verräumung ; Regalauffüllkraft ; Regalkraft ; Regalbetreuerin ; Regalschlichter ; Warennachfüller
de Warenbestücker ; Verräumkraft ; Verräumer ; Auffüllkraft ; Auffüller ; Auffüllhilfe ; Merchandiser Regalpflege ; Regalbetreuer Handel ; Regaldienst ; Warenverräumkraft
de Bestückungskraft Regal

concept mail-carrier
kind occupation
isco 4412
rubric logistics
work logistics
nl postbode ; postman ; postbesteller ; postbezorger ; briefbesteller ; postuitreiker ; facteur ; brievenbesteller ; postmannetje
nl postbesteller op fiets ; postbode bpost ; postwoman ; postbezorgster ; medewerker postbezorging ; postuitdeler ; postronder ; postloper ; postrondbrenger
nl postbesteller fiets ; postbesteller auto ; medewerker postuitreiking ; medewerker postronde ; bestelmedewerker post ; dienstenpostbode ; plattelandspostbode
nl weekendpostbode ; zaterdagbesteller ; zaterdagpostbode ; pakjespostbode ; telegrambesteller ; flexpostbode ; hulppostbode ; jobstudent postbode ; stadspostbode
nl e-bike postbode ; postmedewerker bezorging
fr facteur ; factrice ; facteur des postes ; préposé à la distribution du courrier ; distributeur de courrier ; agent distributeur ; agent de distribution du courrier
fr facteur distributeur ; facteur à vélo ; facteur rural ; facteur intérimaire ; facteur remplaçant ; facteur colis ; facteur courrier ; facteur polyvalent
fr facteur de secteur ; facteur auxiliaire ; distributeur postal ; distributeur du courrier ; agent de distribution postale ; agent postal distributeur
fr agent distributeur de la poste ; livreur de courrier ; porteur de courrier ; postier distributeur ; employé de distribution du courrier ; buraliste postal distributeur
fr agent des postes ; agent de la poste ; préposé des postes ; vaguemestre d'entreprise ; collecteur de courrier ; factrice remplaçante ; messager postal
fr porteur de télégrammes
en mail carrier ; postman ; postwoman ; letter carrier ; postal worker ; mail deliverer ; post delivery person
en mailman ; rural mail carrier ; postal delivery worker ; mail delivery clerk ; post office worker delivery ; postie ; post deliverer
en delivery postman ; postal carrier ; internal mail messenger ; bicycle postman ; registered mail carrier ; post person
de Postbote ; Postbotin ; Briefträger ; Briefträgerin ; Postzusteller ; Zusteller ; Briefzusteller ; Pöstler ; Fachkraft für Kurier-, Express- und Postdienstleistungen
de Landbriefträger ; Postzustellerin ; Verbundzusteller ; Zusteller Briefe ; Zusteller Post ; Zusteller Brief ; Zusteller für Briefe und Pakete
de Zusteller Briefe und Pakete ; Zusteller bei der Post ; Brief- und Paketzusteller ; Brief- und Paketbote ; Briefbote ; Fahrradzusteller ; Postfahrradzusteller
de Postausträger ; Briefausträger ; Postausträgerin ; Postjungbote ; Eilbote ; Eilzusteller ; Telegrammbote ; Landzusteller ; Aushilfszusteller ; Aushilfsbriefträger
de Postzustellkraft ; Zustellkraft ; Postdienstleister ; Servicefachkraft für Dialogpost ; Postschaffner ; Posthalter Zustellung ; Mitarbeiter Zustellung
de Mitarbeiter Briefzustellung ; Postzustelldienst ; Postmitarbeiter

concept mail-sorter
kind occupation
isco 4412
rubric logistics
work logistics admin
nl postsorteerder ; sorteerder van post ; medewerker postkamer ; postkamermedewerker ; postmedewerker ; postbediende ; medewerker postsortering ; medewerker interne post
nl postsorteerster ; pakketsorteerster ; brievensorteerster ; brievensorteerder ; sorteerder bpost ; sorteerder post ; sorteerder sorteercentrum ; sorteermedewerker post
nl medewerker sorteercentrum ; medewerker postverwerking ; medewerker postdienst ; medewerker post ; medewerker mailroom ; medewerker postregistratie ; mailroommedewerker
nl mailroomassistent ; mailroom operator ; postverwerker ; postdienstmedewerker ; bediende post ; bediende postdienst ; bediende verzending ; bediende postkamer
nl bediende briefwisseling ; frankeermedewerker ; kantoorpostbode ; interne postbode ; interne postbezorger ; postbediende expeditie ; expediteur post
nl sorteercentrummedewerker ; postadministratie medewerker ; repro- en postmedewerker ; verzendingsbediende post ; postverdeler ; postcentrummedewerker
nl loketbediende post sortering
fr trieur de courrier ; agent de tri ; trieuse postale ; agent de tri postal ; employé au courrier ; agent courrier ; préposé au courrier ; vaguemestre
fr trieur postal ; trieur de lettres ; trieur de courrier de nuit ; agent de traitement du courrier ; agent du courrier ; agent service courrier
fr agent de service courrier ; agent de tri du courrier ; agent d'expédition du courrier ; agent de plateforme courrier ; agent de gestion du courrier
fr employé au tri postal ; employé de la poste au tri ; employé du service courrier ; employé de service courrier ; employé au service expédition du courrier
fr employé courrier ; employé d'affranchissement ; employé de tri ; opérateur de tri postal ; opérateur courrier ; opérateur de tri courrier ; opérateur de mise sous pli
fr manutentionnaire postal ; gestionnaire du courrier ; responsable courrier ; responsable du service courrier ; commis au courrier ; commis postal ; commis aux postes
fr commis de courrier ; préposé au tri ; préposé au tri du courrier ; préposé au service du courrier ; chargé du courrier ; agent d'affranchissement
fr vaguemestre d'hôpital ; indexeur de courrier ; agent trieur de courrier
en mail sorter ; mail clerk ; mailroom assistant ; postal sorter ; mailroom clerk ; postal clerk sorting
en mailroom operative ; mail handler ; letter sorter ; post room assistant ; mail room clerk ; postal sorting worker ; mail processing clerk ; mailroom supervisor
en mail room assistant ; sorting office worker ; mail sorting operator ; parcel sorter ; hospital mailroom clerk ; internal post clerk
en postal operator ; post room clerk ; sorting centre worker ; mail processor ; franking clerk ; incoming mail clerk
en mail processing worker ; mail sorting clerk
de Postsortierer ; Briefsortierer ; Mitarbeiter Poststelle ; Sortierer bei der Post ; Poststellenmitarbeiter ; Postverteiler
de Briefverteiler ; Sortierkraft Post ; Sortierer Briefzentrum ; Sortierer Briefe ; Sortierer Post ; Sortierer im Briefzentrum ; Sortierkraft Briefzentrum
de Mitarbeiter Briefzentrum ; Mitarbeiter Postbearbeitung ; Mitarbeiter Postabteilung ; Mitarbeiter Posteingang ; Mitarbeiter Postausgang ; Mitarbeiter Postsortierung
de Mitarbeiter Hauspost ; Mitarbeiter interner Postdienst ; Mitarbeiter Postdienst ; Mitarbeiter Poststelle und Logistik ; Mitarbeiter Registratur und Post
de Hauspostmitarbeiter ; Hauspostbote ; Amtsbote Post ; Postbearbeiter ; Postabfertiger ; Postfacharbeiter ; Fachkraft für Brief- und Frachtverkehr ; Postverlader
de Leiter Poststelle ; Poststellenleiter ; Frankierkraft ; Posteingangssachbearbeiter ; Postsortiererin ; Postdienstmitarbeiter ; Postfachangestellter ; Briefsortierkraft
de Postbetriebsarbeiter ; Verteilkraft Post ; Kuvertierer ; Mailroom-Mitarbeiter ; Frankierer

concept parcel-courier
kind occupation
isco 9621
rubric logistics
work logistics
nl koerier ; koerierster ; pakjesbezorger ; pakketbezorger ; pakketkoerier ; koerier-besteller ; bezorger ; besteller ; loopjongen ; boodschapper ; pakjeskoerier
nl pakketbode ; pakjesbode ; expresskoerier ; expressbezorger ; expressbode ; apotheekkoerier ; apotheekbezorger ; apotheekbode ; laboratoriumkoerier
nl laboratoriumbezorger ; laboratoriumbode ; bedrijfskoerier ; bedrijfsbezorger ; bedrijfsbode ; documentenkoerier ; documentenbezorger ; documentenbode ; bestelkoerier
nl bestelbezorger ; bestelbode ; bode ; kantoorbode ; interne bode ; koerier pakketten ; koerier pakjes ; koerier bestelwagen ; koerier express ; koerier medisch
nl pakjesleverancier ; besteldienstmedewerker ; pakketleveraar
fr coursier ; coursière ; livreur de colis ; distributeur de colis ; messager ; commissionnaire ; livreur de repas ; porteur de colis ; garçon de courses
fr livreur de colis express ; livreur interne ; livreur de bureau ; livreur de plis ; livreur de documents ; livreur à pied ; livreur express ; livreur d'entreprise
fr coursier de colis express ; coursier interne ; coursier de bureau ; coursier de plis ; coursier de documents ; coursier à pied ; coursier express
fr coursier d'entreprise ; messager de colis express ; messager interne ; messager de bureau ; messager de plis ; messager de documents ; messager à pied
fr messager express ; messager d'entreprise ; distributeur de colis express ; distributeur interne ; distributeur de bureau ; distributeur de plis
fr distributeur de documents ; distributeur à pied ; distributeur express ; distributeur d'entreprise ; huissier messager ; commissionnaire coursier ; porteur de plis
fr livreur de fleurs ; livreur de courses ; livreur de marchandises ; livreur de produits
en courier ; parcel courier ; package deliverer ; messenger ; parcel delivery worker ; errand runner ; delivery person ; express courier
en package courier ; delivery man ; parcel deliverer ; delivery worker ; internal messenger ; bellhop messenger ; hospital messenger
en medical courier ; parcel carrier ; parcel delivery person ; food delivery person ; walking courier ; lab sample courier ; errand boy
en telegram messenger ; hand delivery messenger ; flower deliverer ; bank messenger ; grocery deliverer
de Kurier ; Kurierfahrer ; Paketzusteller ; Paketbote ; Bote ; Botin ; Kurierin ; Laufbursche ; Botengänger ; Paketfahrer
de Paketkurier ; Expresskurier ; Expressbote ; Expresszusteller ; Bürokurier ; Bürozusteller ; Amtskurier ; Amtsbote ; Amtszusteller ; Hauskurier ; Hausbote
de Hauszusteller ; Dokumentenkurier ; Dokumentenbote ; Dokumentenzusteller ; Laborkurier ; Laborbote ; Laborzusteller ; Apothekenkurier ; Apothekenbote
de Apothekenzusteller ; Botendienstmitarbeiter ; Lieferbote ; Lieferant Zusteller ; Kurierdienstfahrer ; Paketlieferant ; Zusteller Pakete ; Zusteller Paket
de Paketdienstfahrer ; Auslieferungsbote

concept newspaper-deliverer
kind occupation
isco 9621
rubric logistics
work logistics
nl krantenbezorger ; folderbezorger ; krantenbesteller ; reclamebladbezorger ; krantenjongen ; reclamebezorger ; verspreider van folders
fr porteur de journaux ; distributeur de prospectus ; livreur de journaux ; distributeur de journaux ; distributeur de publicités ; distributeur toutes-boîtes ; colporteur de presse
en newspaper deliverer ; paper boy ; leaflet distributor ; newspaper carrier ; paper round deliverer ; flyer distributor
en newspaper delivery person ; leaflet deliverer ; brochure distributor ; free paper distributor ; advertising leaflet distributor
en paper girl ; door-to-door leaflet distributor ; magazine deliverer
de Zeitungszusteller ; Zeitungsausträger ; Prospektverteiler ; Zeitungsbote ; Werbemittelverteiler ; Flyerverteiler

concept luggage-porter
kind occupation
isco 9621
rubric logistics
work logistics
nl kruier ; hotelportier bagage ; piccolo ; bagagedrager ; liftjongen ; hotelbediende bagage ; witkiel ; bellboy
fr porteur de bagages ; bagagiste d'hôtel ; groom ; chasseur d'hôtel ; liftier ; porteur de gare ; garçon d'étage bagages
en luggage porter ; bellboy ; hotel porter ; bellhop ; lift attendant ; bell attendant ; night porter luggage ; bell hop
en hotel luggage porter ; doorman porter ; station porter ; baggage porter ; hotel bellman ; hotel page ; railway porter ; caddie porter
en elevator operator attendant ; left luggage attendant
de Gepäckträger ; Hotelpage ; Page ; Hoteldiener ; Kofferträger ; Liftboy ; Bellboy

concept errand-runner-home
kind task
rubric logistics
work logistics
nl boodschappen doen ; boodschappendienst ; boodschappenhulp ; winkelen voor bewoners ; boodschappen halen ; boodschappen bezorgen ; naar de winkel gaan ; inkopen doen ; boodschappen leveren aan huis
fr faire les courses ; faire des courses ; courses pour les résidents ; aide aux courses ; livraison de courses ; aller au magasin ; courses alimentaires ; faire des achats
en doing the shopping ; grocery shopping ; shopping for residents ; help with shopping ; running errands ; delivering groceries ; shopping service ; do the shopping ; shopping for people
de Einkäufe erledigen ; Einkaufen gehen ; Einkaufshilfe ; Einkaufsdienst ; Besorgungen machen ; Lebensmittel einkaufen ; Einkäufe liefern ; Einkäufe machen

concept transport-residents
kind task
rubric logistics
work logistics
nl bewoners vervoeren ; bewoners vervoeren met de minibus ; vervoer van bewoners ; cliënten vervoeren ; patiënten vervoeren ; rijden met de minibus ; ouderen vervoeren ; vervoer naar de dagopvang ; bewoners ophalen en thuisbrengen ; chauffeursdienst
nl patiëntenvervoer
fr transporter les résidents ; transport des résidents ; conduire le minibus ; conduire les résidents ; transport de patients ; transporter les bénéficiaires ; service de transport ; assurer le transport des usagers ; navette pour les résidents
en driving residents ; transporting residents ; driving the minibus ; taking residents to appointments ; resident transport ; transporting patients ; driving clients ; pick-up and drop-off ; patient transport
de Bewohner fahren ; Fahrdienst ; Bewohner transportieren ; Kleinbus fahren ; Transport von Bewohnern ; Patienten fahren ; Fahrten für Bewohner ; Bewohner abholen ; Patiententransport ; Patienten transportieren

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
en unloading trucks ; unloading lorries ; loading and unloading ; unload deliveries ; offloading goods ; loading vans ; unload vans
de Lkw entladen ; Lastwagen abladen ; Be- und Entladen ; Lieferungen ausladen ; Ware abladen ; Entladen von Lieferungen ; Lastwagen entladen ; Lkw abladen ; Lastwagen ausladen ; Lieferwagen entladen

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
nl bestellingen klaarmaken ; orders verzamelen ; orderpicking ; bestellingen klaarzetten ; pakketten samenstellen ; zorgpakketten maken ; voedselpakketten samenstellen ; pakketten inpakken ; pakketten maken ; pakketten klaarmaken ; dozen inpakken
fr préparer les commandes ; préparation de commandes ; préparer des colis ; composer des colis alimentaires ; emballer des paquets ; confectionner des colis ; picking
en picking orders ; order picking ; preparing orders ; packing parcels ; making up food parcels ; assembling packages ; packing boxes ; preparing parcels ; making up parcels
de Bestellungen kommissionieren ; Kommissionieren ; Pakete packen ; Bestellungen zusammenstellen ; Lebensmittelpakete packen ; Kartons packen ; Pakete zusammenstellen ; Pakete vorbereiten

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
de Stapler fahren ; Gabelstapler bedienen ; Staplerfahren ; Hubwagen bedienen ; Ameise fahren ; Schubmaststapler fahren ; Gabelstapler fahren

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
en removals driver ; moving truck driver ; distribution driver ; lorry delivery driver ; 7.5 tonne driver ; removal van driver
en furniture lorry driver ; multi-drop lorry driver ; household removals driver ; local delivery lorry driver ; box truck driver
en rigid truck driver
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
en dump truck operator ; dredger operator ; site dumper driver ; articulated dumper driver ; crawler excavator driver
en amphibious excavator operator ; skid steer operator
de Dumperfahrer ; Minibaggerfahrer ; Muldenkipperfahrer ; Schürfzugfahrer ; Grabenfräsenführer ; Nassbaggerführer

concept transport-inspector-port-agent
kind occupation
parent transport-clerk
isco 4323
rubric logistics
work admin logistics
nl vrachtplanner luchthaven ; treindienstbediende ; ladingcontroleur ; vluchtafhandelingsbediende ; containerplanner ; waterklerk ; scheepsplanner ; bevrachtingsbediende
nl luchtvrachtbediende ; loadplanner ; shipplanner ; stowplanner ; yardplanner ; ship planner ; yard planner ; stuwplanner ; load controller ; loadcontroller luchthaven
nl vluchtvoorbereider ; operations agent luchthaven ; vrachtbediende ; rampagent administratie ; supercargo ; ladingmeester ; walmeester ; terminalplanner
nl terminalbediende ; scheepsklerk ; gate clerk ; havenagent ; treinplanner ; materieelplanner spoor ; rangeerplanner
fr agent de fret aérien ; planificateur de conteneurs ; waterclerk ; employé de fret ; agent de planning ferroviaire ; pointeur de marchandises ; agent de navigation
fr agent de trafic aérien ; agent de trafic portuaire ; agent de fret maritime ; agent de chargement avion ; agent de planification portuaire ; agent de port
fr agent d'escale maritime ; agent de transit fret ; agent d'escale commercial fret ; superviseur de fret ; planificateur naval ; planificateur portuaire
fr planificateur de chargement ; planificateur de terminal ; planificateur ferroviaire ; planificateur de sillons ; pointeur de conteneurs ; pointeur maritime
fr supercargo ; coordinateur d'escale ; horairiste ferroviaire ; sillonniste ; employé de terminal ; contrôleur de chargement
en cargo clerk ; air freight clerk ; container planner ; water clerk ; flight operations clerk ; ship planner ; railway scheduling clerk
en load controller ; tally man port ; stowage planner ; yard planner ; port agent ; train planner ; cargo planner ; railway inspector
en bus inspector ; water clerk shipping ; boatswain agent ; wharfinger ; harbour clerk ; port operations clerk ; station agent
en ticket inspector supervisor ; ship's clerk ; port dispatcher ; water traffic coordinator ; vessel planner ; transport inspector
de Luftfrachtsachbearbeiter ; Containerdisponent ; Wasserklerk ; Schiffsplaner ; Tallymann ; Ladungskontrolleur ; Luftverkehrskaufmann
de Ladeplaner ; Stauplaner ; Yardplaner ; Terminaldisponent ; Schiffsabfertiger ; Flugabfertiger ; Load Controller ; Load-Sheet-Agent ; Luftfrachtabfertiger ; Supercargo
de Ladungsmeister ; Ladungsplaner ; Hafenagent ; Waterclerk ; Umschlagdisponent ; Fahrzeugdisponent Bahn ; Güterabfertiger ; Trassenplaner

concept import-export-manager
kind occupation
parent logistics-manager
isco 1324
rubric logistics
work logistics management
nl import-exportmanager ; exportmanager logistiek ; hoofd expeditie ; expeditiemanager ; hoofd goederenontvangst ; verdeelcentrummanager
fr responsable import-export ; chef d'expédition ; responsable des expéditions ; chef de quai ; responsable de la distribution ; directeur de la distribution physique
en import export manager ; shipping manager ; dispatch manager ; distribution centre manager ; despatch supervisor ; freight manager
en import manager ; export manager ; international trade manager ; forwarding company manager ; freight forwarding manager
en international logistics manager ; despatch manager ; export logistics manager ; shipping supervisor ; customs and shipping manager
de Import-Export-Leiter ; Versandleiter ; Leiter Versand ; Expeditionsleiter ; Distributionsleiter ; Leiter Distribution

concept weighbridge-clerk
kind occupation
parent stock-clerk
isco 4321
rubric logistics
work logistics admin
nl weegbrugbediende ; weger ; tallyman ; gereedschapsuitgever ; onderdelenmagazijnier ; materiaalbeheerder ; uitleenbediende materiaal
nl wegersmedewerker ; weegbrugmedewerker ; bediende weegbrug ; weegbrugoperator ; medewerker weegbrug ; onderdelenverkoper magazijn ; magazijnier wisselstukken
nl magazijnier onderdelen ; magazijnier auto-onderdelen ; magazijnier gereedschap ; wisselstukkenmagazijnier ; gereedschapsbeheerder ; werktuigenbeheerder
nl materieelbeheerder ; uitgiftemedewerker ; bediende uitgifte ; kledingmagazijnbeheerder ; waterschoutmeter ; gezworen meter en weger ; gezworen weger ; beëdigd weger
fr peseur ; agent de bascule ; pointeur de magasin ; magasinier en pièces détachées ; magasinier outilleur ; gestionnaire de matériel ; préposé au pont-bascule
fr agent de pesage ; préposé à la pesée ; peseur de véhicules ; magasinier pièces de rechange ; magasinier pièces détachées ; magasinier automobile
fr magasinier vendeur en pièces de rechange ; magasinier en outillage ; magasinier atelier ; magasinier matériel ; préposé au magasin d'outillage ; gardien d'outillage
fr gestionnaire de parc de matériel ; peseur juré ; mesureur juré ; opérateur de pont-bascule ; distributeur d'outillage
en weighbridge operator ; tool room attendant ; parts clerk ; spare parts storekeeper ; tally clerk ; materials clerk ; equipment room attendant
en weighbridge clerk ; weigher ; parts storekeeper ; tool crib attendant ; parts advisor stores ; checker cargo weights ; cargo checker
en tallyman ; weighing and measuring clerk ; truck scale operator ; container tally clerk
de Waagemeister ; Wieger ; Ersatzteillagerist ; Werkzeugausgeber ; Materialverwalter ; Materialausgeber
de Wäger ; Waagenbediener ; Brückenwaagenbediener ; Fahrzeugwaagenbediener ; Mitarbeiter Fuhrwerkswaage ; Werkzeugverwalter ; Werkzeuglagerist ; Werkzeugmagaziner
de Ersatzteilverwalter ; Ersatzteildisponent ; Ersatzteillogistiker ; Teiledienstmitarbeiter ; Gerätewart Lager ; Gerätelagerist ; Kleiderkammerverwalter
de vereidigter Wäger ; Tallyclerk ; Materialwart

concept purchase-supply-clerk
kind occupation
parent stock-clerk
isco 4321
rubric logistics
work logistics admin
nl bevoorradingsmedewerker ; bevoorrader ; medewerker bestellingen ; bestelmedewerker ; medewerker bevoorrading ; goederenbeheerder
nl bevoorradingsbediende ; bevoorradingsplanner ; aanvulplanner ; replenishment planner ; supply planner ; demand planner ; supply chain medewerker
nl supply chain bediende ; supply chain planner ; supply chain analist ; supply chain specialist ; supply chain assistent ; behoefteplanner ; bestelbediende
nl orderbegeleider logistiek ; voorraaddisponent ; materiaalbesteller ; keten medewerker ; distributieplanner ; goederenstroomplanner ; call-off medewerker
fr agent d'approvisionnement ; employé approvisionnement ; gestionnaire d'approvisionnement ; gestionnaire des approvisionnements ; logisticien ; logisticienne
fr approvisionneuse ; gestionnaire approvisionnement ; gestionnaire approvisionneur ; planificateur des approvisionnements ; planificateur de la demande
fr planificateur approvisionnement ; planificateur supply chain ; planificateur de la distribution ; agent d'approvisionnement en matières ; assistant approvisionnement
fr assistant supply chain ; technicien approvisionnement ; chargé d'approvisionnement ; chargé des approvisionnements ; employé supply chain
fr gestionnaire de flux d'approvisionnement ; prévisionniste des ventes et stocks ; demand planner ; supply planner ; coordinateur approvisionnement
fr analyste supply chain
en supply clerk ; replenishment clerk ; procurement supply assistant ; order clerk stores ; logistics clerk ; supplies officer
en demand planner ; supply planner ; supply chain assistant ; supply chain clerk ; supply chain coordinator ; replenishment planner ; materials coordinator
en purchasing clerk ; procurement clerk ; order clerk purchasing ; procurement assistant ; purchasing assistant ; supply coordinator
en buying assistant ; supply chain administrator ; order processing clerk ; stock planner ; raw material planner
de Warendisponent ; Disponent Materialwirtschaft ; Sachbearbeiter Logistik ; Logistiksachbearbeiter ; Nachschubdisponent ; Fachkraft Materialwirtschaft
de Bedarfsplaner ; Beschaffungsdisponent ; Bestelldisponent ; Nachschubplaner ; Demand Planner ; Supply Planner ; Supply Chain Planner ; Supply-Chain-Mitarbeiter
de Supply-Chain-Sachbearbeiter ; Warenplaner ; Filialdisponent ; Dispositionsmitarbeiter ; Mitarbeiter Disposition ; Sachbearbeiter Disposition ; Materialplaner
de Logistikplaner ; Logistikassistent ; Logistikkaufmann ; Kaufmann Logistik ; Sachbearbeiter Materialwirtschaft ; Mitarbeiter Materialwirtschaft
de Logistikfachkraft Disposition

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
nl sluismeester ; brugmeester ; kabelbaanmeester ; skiliftmeester ; liermeester ; sluiswachter-bediener ; operator brugbediening ; operator sluisbediening
nl operator kabelbaan ; stoeltjesliftbediener ; sluis- en brugwachter
fr agent de remontées mécaniques ; machiniste de téléphérique ; opérateur de téléski ; pontier-éclusier ; perchman de remontées mécaniques
fr conducteur de télécabine ; conducteur de télésiège ; pontier de pont mobile ; opérateur d'écluse ; conducteur de télésiège débrayable
fr agent d'exploitation remontées mécaniques ; chef d'exploitation de remontées mécaniques
en cable car operator ; lock operator ; drawbridge operator ; bridge operator ; ski tow operator
en bridge and lock keeper ; aerial tramway operator ; gondola operator ; funicular operator ; ropeway operator ; ski lift attendant
en sluice operator ; cableway operator
de Seilbahnbediensteter ; Skiliftbediener ; Liftbediensteter ; Schleusenbediener ; Brückenbediener
de Seilbahner ; Seilbahnführer ; Seilbahn-Mechatroniker Betrieb ; Skiliftwart ; Sesselliftbediener ; Liftmitarbeiter ; Klappbrückenwärter ; Seilbahnfachmann

concept log-truck-driver
kind occupation
parent truck-driver
isco 8332
rubric logistics
work logistics
nl houttransportchauffeur ; chauffeur haakarmsysteem ; autotransporteur ; chauffeur autotransport ; melkophaler ; rijdende melkontvanger ; chauffeur zuigwagen ; strooiwagenbestuurder vrachtwagen
fr conducteur de grumier ; conducteur de camion ampliroll ; conducteur porte-voitures ; ramasseur de lait ; conducteur hydrocureur ; laitier ramasseur
en log truck driver ; car transporter driver ; hook-lift driver ; milk tanker driver ; vacuum tanker driver ; timber lorry driver
en car carrier driver ; timber truck driver ; roll-off container driver ; septic tank lorry driver ; walking floor driver
en logging truck driver
de Holztransportfahrer ; Autotransporterfahrer ; Milchwagenfahrer ; Saugwagenfahrer ; Absetzkipperfahrer ; Langholzfahrer

concept airport-worker
kind occupation
parent baggage-handler
isco 9333
rubric logistics
work logistics
nl luchthavenmedewerker vracht ; vliegtuigbelader ; vrachtmedewerker luchthaven ; vliegtuigtanker ; pushbackchauffeur
fr agent de fret aéroportuaire ; manutentionnaire d'aéroport ; chargeur d'avion ; agent avitailleur ; tractoriste piste
en air cargo worker ; aircraft loader ; aircraft refueller ; airside worker ; pushback driver ; air cargo handler ; de-icing operative
en aircraft fueller ; airport ground staff ; ground operations agent ; airside operative ; aircraft marshaller ; cargo ramp worker
en aircraft tug driver
de Luftfrachtarbeiter ; Flughafenarbeiter Verladung ; Vorfeldarbeiter ; Flugzeugbetanker ; Schlepperfahrer Flughafen
