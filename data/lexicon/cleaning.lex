# Cleaning: cleaners and housekeepers, caretakers, laundry, windows and facades, vehicles, refuse and
# street cleaning, gardeners and nursery growers, and the cleaning, linen and garden tasks of care homes.

concept cleaning-worker
kind occupation
isco 9112
rubric cleaning
work cleaning
nl schoonmaker ; schoonmaakster ; schoonmaakmedewerker ; poetser ; poetsvrouw ; poetsman ; kuisvrouw ; kuisman ; kuiser ; schoonmaakhulp ; poetskracht ; onderhoudsmedewerker schoonmaak
nl schoonmaakkracht ; poetsster ; reinigingshulp ; reinigingskracht ; reinigingsster ; onderhoudshulp ; onderhoudskracht ; onderhoudsster ; poetsmedewerker
nl poetsmedewerkster ; poetspersoneel ; poetsdame ; medewerker schoonmaak ; medewerker poetsdienst ; medewerker reiniging ; medewerker poets
nl medewerker interieurverzorging ; medewerkster schoonmaak ; medewerkster poetsdienst ; medewerkster reiniging ; medewerkster poets ; medewerkster interieurverzorging
nl assistent schoonmaak ; assistent poetsdienst ; assistent reiniging ; assistent poets ; assistent interieurverzorging ; reinigingsmedewerker ; schoonmaakoperator
nl schoonmaakassistent ; schoonmaakarbeider ; schoonmaakcollega ; schoolpoetser ; treinpoetser ; busschoonmaker ; buspoetser ; hotelschoonmaker ; hotelpoetser
nl vliegtuigpoetser ; winkelschoonmaker ; winkelpoetser ; ambulanceschoonmaker ; ambulancepoetser ; toiletpoetser ; gebouwenschoonmaker ; gebouwenpoetser
nl avondschoonmaker ; avondpoetser ; nachtschoonmaker ; nachtpoetser ; dagschoonmaker ; dagpoetser ; interieurschoonmaker ; interieurpoetser
nl glas- en interieurschoonmaker ; glas- en interieurpoetser ; schoonmaker trein ; schoonmaker scholen ; schoonmaker hotel ; schoonmaker kantoren
nl schoonmaker vliegtuigen ; schoonmaker winkels ; schoonmaker fabriek ; toiletjuffrouw ; toiletdame ; sanitairmedewerker ; poetsvrouw school ; poetsvrouw kantoor
nl poetsvrouw ziekenhuis ; poetsvrouw winkel ; oppervlaktetechnicus
fr agent d'entretien ; agente d'entretien ; technicienne de surface ; technicien de surface ; nettoyeur ; nettoyeuse ; femme de ménage ; homme de ménage ; agent de nettoyage ; agent de propreté ; ouvrier nettoyeur ; préposé à l'entretien
fr agent de propreté et d'hygiène ; agent polyvalent de nettoyage ; agent d'entretien polyvalent ; agent de service propreté ; agent de service ; agent d'hygiène
fr agent de propreté urbaine locaux ; agent de nettoyage d'avions ; agent d'entretien d'écoles ; agent d'entretien et de propreté ; nettoyeur de locaux
fr nettoyeur de trains ; nettoyeur de bus ; nettoyeur d'écoles ; nettoyeur polyvalent ; nettoyeur de surfaces ; nettoyeur de sanitaires ; nettoyeur en milieu scolaire
fr technicienne de surfaces ; ouvrier d'entretien nettoyage ; ouvrier de nettoyage ; préposé à l'entretien ménager ; préposé aux toilettes ; préposé au nettoyage
fr employé de nettoyage ; employé d'entretien ; employé de propreté ; opérateur de nettoyage ; opérateur de propreté ; laveur de sols ; personnel de nettoyage ; personnel d'entretien
en cleaner ; cleaning worker ; cleaning assistant ; cleaning operative ; cleaning lady ; janitorial cleaner ; cleaning staff ; cleaning person
en toilet attendant ; industrial premises cleaner ; shop cleaner ; hygiene operative ; cleaning technician ; contract cleaner
en night cleaner ; deep clean operative ; mobile cleaner ; general cleaner ; restaurant cleaner ; kitchen cleaner ; stairwell cleaner
en bank cleaner ; cleaning volunteer ; relief cleaner
de Reinigungskraft ; Putzfrau ; Putzmann ; Putzkraft ; Raumpfleger ; Raumpflegerin ; Putzhilfe ; Reinigungsmitarbeiter ; Reinigungshilfe ; Bedienerin ; Gebäudepfleger
de Reinigungspersonal ; Reinigungsfrau ; Putzmitarbeiter ; Putzpersonal ; Raumpflegehilfe ; Raumpflegemitarbeiter ; Raumpflegepersonal
de Raumpflegefachkraft ; Raumpflegefrau ; Unterhaltsreinigungshilfe ; Unterhaltsreinigungsmitarbeiter ; Unterhaltsreinigungspersonal ; Unterhaltsreinigungsfachkraft
de Unterhaltsreinigungsfrau ; Schulreiniger ; Zugreiniger ; Zugreinigungskraft ; Busreiniger ; Busreinigungskraft ; Flugzeugreinigungskraft ; Hotelreiniger
de Hotelreinigungskraft ; Toilettenreinigungskraft ; Sanitärreiniger ; Sanitärreinigungskraft ; Kabinenreiniger ; Kabinenreinigungskraft ; Praxisreiniger
de Praxisreinigungskraft ; Marktreiniger ; Marktreinigungskraft ; Treppenhausreiniger ; Treppenhausreinigungskraft ; Mitarbeiter Reinigung ; Mitarbeiter Reinigungsdienst
de Mitarbeiter Gebäudereinigung ; Mitarbeiter Unterhaltsreinigung ; Mitarbeiter Raumpflege ; Reinigungskraft Schule ; Reinigungskraft Büro ; Reinigungskraft Kita
de Reinigungskraft Hotel ; Reinigungskraft Treppenhaus ; Reinigungskraft Unterhaltsreinigung ; Reinigungskraft Praxis ; Reinigungskraft Supermarkt ; Toilettenfrau
de Toilettenmann ; Klofrau ; Unterhaltspfleger Reinigung ; Reiniger ; Reinigerin ; Raumkosmetikerin

concept domestic-cleaner
kind occupation
parent cleaning-worker
isco 9111
rubric cleaning
work cleaning
nl huishoudhulp ; poetshulp aan huis ; thuispoetshulp ; dienstenchequewerknemer ; huishoudelijke hulp ; werkster ; interieurverzorgster ; huishoudhulp met dienstencheques ; dienstmeisje ; meid ; dienstbode ; alfahulp
nl huishoudhelp ; huishoudhelpster ; poetshelp ; poetshelpster ; thuishelp ; thuishelpster ; gezinshelp ; huishoudhulp dienstencheques ; huishoudhulp titres-services
nl huishoudhulp aan huis ; huishoudhulp bij particulieren ; huismeid ; huisbode ; dienstmeid ; poetshulp dienstencheques ; poetshulp bij particulieren ; poetshulp thuis
nl dienstenchequemedewerker ; dienstenchequehulp ; dienstenchequepoetshulp ; schoonmaakster bij particulieren ; schoonmaakster thuis ; schoonmaakster particulieren
nl schoonmaakster aan huis ; schoonmaker bij particulieren ; schoonmaker thuis ; schoonmaker particulieren ; schoonmaker aan huis ; schoonmaakhulp bij particulieren
nl schoonmaakhulp thuis ; schoonmaakhulp particulieren ; schoonmaakhulp aan huis ; poetsvrouw bij particulieren ; poetsvrouw thuis ; poetsvrouw particulieren
nl poetsvrouw aan huis ; huishoudelijke hulp dienstencheques ; huishoudelijke hulp thuiszorg ; huishoudelijke hulp Wmo ; huishoudelijke hulp aan huis
nl huishoudelijke hulp bij particulieren ; hulp in huishouding ; thuishulp schoonmaak ; medewerker huishoudelijke hulp ; particuliere poetshulp ; particuliere schoonmaker
nl dagmeid ; interne huishoudhulp ; inwonende huishoudhulp ; poetshulp
fr aide-ménagère ; aide ménagère ; aide ménager ; aide-ménagère titres-services ; employé de ménage ; employée de ménage à domicile ; bonne à tout faire ; domestique ; employé de maison ; travailleur titres-services ; agent d'entretien chez les particuliers
fr aide-ménagère à domicile ; aide-ménagère chez particuliers ; aide-ménager titres-services ; employé de ménage à domicile ; employé titres-services
fr employé familial ménage ; employé chez particulier ; employé domestique ; femme de ménage chez particulier ; femme de ménage à domicile ; homme de ménage à domicile
fr domestique de maison ; agent d'entretien à domicile
fr agent d'entretien chez particuliers ; agent de ménage à domicile ; travailleur domestique ; aide de ménage ; aide à domicile ménage ; intervenant ménage repassage
fr intervenante à domicile ménage ; valet de chambre chez particulier ; nettoyeuse chez particuliers ; nettoyeuse titres-services ; assistant ménager à domicile
fr assistant ménager ; assistante ménagère
en domestic cleaner ; house cleaner ; home help cleaning ; domestic helper ; housemaid ; charwoman ; home cleaner ; domestic worker
en maid ; private household cleaner ; domestic help ; daily help ; home help ; cleaning lady private home ; household help
en service voucher cleaner ; private cleaner ; daily cleaner ; home help cleaner ; ironing and cleaning help ; domestic aid
en housework helper ; live-in maid ; household cleaner ; residential cleaner ; domestic cleaning assistant
de Haushaltshilfe ; Haushaltshelfer ; Haushaltshelferin ; Putzhilfe im Privathaushalt ; Zugehfrau ; Hausangestellte ; Hausmädchen ; Reinigungskraft im Privathaushalt ; Aufwartefrau ; Hausgehilfin
de Putzfrau im Privathaushalt ; Putzfrau privat ; Putzfrau Privathaushalt ; Putzmann im Privathaushalt ; Putzmann privat ; Putzmann Privathaushalt ; Putzhilfe privat
de Putzhilfe Privathaushalt ; Putzfee im Privathaushalt ; Putzfee privat ; Putzfee Privathaushalt ; Putzkraft im Privathaushalt ; Putzkraft privat
de Putzkraft Privathaushalt ; Reinigungskraft privat ; Reinigungskraft Privathaushalt ; Reinigungskraft für Privathaushalte ; Reinigungskraft in Privathaushalten
de Reinigungshilfe privat ; Reinigungshilfe Privathaushalt ; Reinigungshilfe im Privathaushalt ; Reinigungshilfe für Privathaushalte ; Reinigungshilfe in Privathaushalten
de Haushaltshilfe privat ; Haushaltshilfe Privathaushalt ; Haushaltshilfe im Privathaushalt ; Haushaltshilfe für Privathaushalte ; Haushaltshilfe in Privathaushalten
de Haushaltskraft privat ; Haushaltskraft Privathaushalt ; Haushaltskraft im Privathaushalt ; Haushaltskraft für Privathaushalte ; Haushaltskraft in Privathaushalten
de Haushaltskraft ; Haushaltsgehilfin ; Dienstmädchen ; Dienstmagd ; Hausangestellter ; Stundenfrau ; Zugeherin ; Raumpflegerin privat
de Haushaltshilfe Senioren ; Haushaltshilfe Teilzeit ; Haushaltshilfe Minijob ; Haushaltsassistent ; Haushaltsassistentin ; Privathaushaltshilfe

concept hospital-cleaner
kind occupation
parent cleaning-worker
isco 9112
rubric cleaning
work cleaning
nl schoonmaker ziekenhuis ; medewerker schoonmaak ziekenhuis ; poetshulp woonzorgcentrum ; schoonmaakmedewerker zorg ; poetsmedewerker rusthuis ; onderhoudsmedewerker zorginstelling ; interieurverzorger in de zorg
fr agent d'entretien hospitalier ; agent des services hospitaliers ; agente des services hospitaliers ; agent de bionettoyage ; agent de nettoyage en milieu hospitalier ; technicienne de surface en maison de repos ; agent d'entretien en EHPAD
en hospital cleaner ; hospital domestic ; ward cleaner ; environmental services worker ; hospital housekeeper ; care home cleaner ; domestic assistant
en operating theatre cleaner ; hospital cleaning operative ; nursing home cleaner ; hospital domestic assistant ; isolation room cleaner
en hospital environmental services attendant ; ward domestic ; clinical cleaner ; infection control cleaner ; laboratory cleaner
en bed cleaning worker ; COVID disinfection cleaner
de Reinigungskraft im Krankenhaus ; Krankenhausreiniger ; Stationsreinigung ; Reinigungskraft im Pflegeheim ; Hauswirtschaftskraft Reinigung ; Klinikreinigungskraft

concept office-cleaner
kind occupation
parent cleaning-worker
isco 9112
rubric cleaning
work cleaning
nl kantoorschoonmaker ; schoonmaker van gebouwen ; interieurverzorger ; schoonmaakmedewerker kantoren ; schoolschoonmaker ; toiletschoonmaker ; vliegtuigschoonmaker ; treinschoonmaker
fr nettoyeur de bureaux ; agent d'entretien de bureaux ; agent de nettoyage de locaux ; agent d'entretien des locaux ; nettoyeur d'avions ; agent d'entretien scolaire ; agent de nettoyage de trains ; dame pipi
en office cleaner ; school cleaner ; aircraft cleaner ; lavatory attendant cleaner ; building cleaner ; commercial cleaner ; train cleaner ; toilet cleaner
en gym cleaner ; changing room cleaner ; cinema cleaner ; bus station cleaner ; aircraft cabin cleaner ; library cleaner
en supermarket cleaner ; train cabin cleaner ; washroom attendant ; restroom cleaner ; dining room cleaner ; rail vehicle interior cleaner
en evening office cleaner ; toilet attendant cleaner
de Büroreiniger ; Gebäudereinigungskraft ; Unterhaltsreiniger ; Schulreinigungskraft ; Büroreinigungskraft ; Flugzeugreiniger ; Toilettenreiniger ; Unterhaltsreinigungskraft

concept room-attendant
kind occupation
parent cleaning-worker
isco 9112
rubric cleaning
work cleaning
nl kamermeisje ; kamerjongen ; kamerschoonmaker hotel ; etagemedewerker ; roomboy ; housekeepingmedewerker ; roomservicemedewerker kamers
nl kamermedewerker ; kamerdienst medewerker ; kamerschoonmaker ; hotel kamermeisje ; hotel medewerker ; housekeeping kamermeisje ; housekeeping medewerker
nl housekeeping assistent ; roomcleaner ; room attendant ; medewerker housekeeping ; medewerker etage ; medewerker kamerdienst ; linnenmeisje hotel
fr femme de chambre ; employé d'étage ; employée d'étage ; agent d'étage ; lingère femme de chambre ; équipier d'étage
fr valet de chambre d'hôtel ; femme de chambre d'hôtel ; femme de chambre valet ; employé d'étages ; employé de chambre ; employé hôtelier d'étages
fr employé des services hôteliers étage ; agent de nettoyage d'hôtel ; agent d'étages ; équipier de chambre ; lingère d'hôtel ; préposé aux chambres
en room attendant ; chambermaid ; hotel cleaner ; housekeeping attendant ; hotel housekeeper ; hotel room cleaner ; housekeeping assistant
en hotel maid ; housekeeping staff hotel ; guest room attendant ; public area cleaner hotel ; turndown attendant ; holiday home cleaner
en room cleaner ; holiday park cleaner ; hotel room attendant ; chalet cleaner ; housekeeping assistant hotel ; Airbnb cleaner ; bed maker
de Zimmermädchen ; Zimmerfrau ; Roomboy ; Etagenkraft ; Zimmerservice ; Zimmerreinigungskraft ; Stubenmädchen ; Housekeeping-Mitarbeiter
de Room Attendant ; Hotelzimmerreiniger ; Mitarbeiter Housekeeping ; Mitarbeiter Etage ; Etagenmitarbeiter ; Etagenfrau ; Etagenhilfe ; Housekeeper ; Housekeeping-Kraft
de Zimmerreiniger ; Zimmerservicekraft ; Portier Etage ; Etagenportier

concept industrial-cleaner
kind occupation
parent cleaning-worker
isco 9129
rubric cleaning
work cleaning
nl industrieel reiniger ; industrieel schoonmaker ; tankreiniger ; tankcleaner ; machinereiniger ; industriële schoonmaakmedewerker ; silo-reiniger
nl industriële reiniger ; industrieel reinigingsmedewerker ; industrieel reinigingstechnicus ; hogedrukreiniger ; hogedrukcleaner ; vacuümreiniger ; vacuümcleaner
nl rioolreiniger ; rioolcleaner ; siloreiniger ; silocleaner ; putreiniger ; putcleaner ; ketelreiniger ; ketelcleaner ; machinecleaner ; afzuigkapreiniger
nl afzuigkapcleaner ; ventilatiekanaalreiniger ; ventilatiekanaalcleaner ; rioleringsreiniger ; rioleringscleaner ; koeltorencleaner ; scheepsreiniger ; scheepscleaner
nl cleanroomreiniger ; cleanroomcleaner ; luchtkanaalreiniger ; luchtkanaalcleaner ; operator industriële reiniging ; operator hogedrukreiniging
nl operator vacuümreiniging ; medewerker industriële reiniging ; medewerker hogedrukreiniging ; medewerker vacuümreiniging ; reinigingstechnicus ; hogedrukspuiter
nl ultrahogedrukspuiter ; cip-operator reiniging
fr nettoyeur industriel ; agent de nettoyage industriel ; nettoyeur de cuves ; nettoyeur de citernes ; agent de nettoyage de machines ; opérateur en nettoyage industriel
fr nettoyeur en nettoyage industriel ; nettoyeur haute pression ; nettoyeur de nettoyage industriel ; nettoyeur de cuves industrielles ; nettoyeur de silos
fr nettoyeur de hottes ; nettoyeur de conduits d'aération ; nettoyeur de machines ; agent en nettoyage industriel ; agent haute pression ; agent de cuves industrielles
fr agent de silos ; agent de hottes ; agent de conduits d'aération ; agent de machines ; opérateur haute pression ; opérateur de nettoyage industriel
fr opérateur de cuves industrielles ; opérateur de silos ; opérateur de hottes ; opérateur de conduits d'aération ; opérateur de machines
fr ouvrier en nettoyage industriel ; ouvrier haute pression ; ouvrier de nettoyage industriel ; ouvrier de cuves industrielles ; ouvrier de silos ; ouvrier de hottes
fr ouvrier de conduits d'aération ; ouvrier de machines ; technicien en nettoyage industriel ; technicien haute pression ; technicien de nettoyage industriel
fr technicien de cuves industrielles ; technicien de silos ; technicien de hottes ; technicien de conduits d'aération ; technicien de machines ; opérateur hydrocurage
fr opérateur THP ; opérateur UHP ; hydrocureur ; égoutier nettoyeur ; nettoyeur de gaines ; nettoyeur de tours aéroréfrigérantes ; nettoyeur de salles blanches
fr nettoyeur en agroalimentaire ; nettoyeur de fosses ; nettoyeur de cales
en industrial cleaner ; tank cleaner ; machinery cleaner ; factory cleaner ; high-pressure cleaner ; plant cleaner
en duct cleaner ; cleanroom cleaner ; kitchen hood cleaner ; silo cleaner ; drain jetting operative ; industrial cleaning operative
en machine cleaner ; ship tank cleaner ; food factory hygiene operative ; boiler cleaner ; sewer cleaner ; jetting operative
en pressure washing operative ; abattoir cleaner ; vacuum tanker cleaner ; production hygiene worker ; industrial hygiene operative
en drain jetting engineer ; container cleaner ; dry ice cleaner ; asbestos cleaner ; sewer jetting operative
en high-pressure jetting operative
de Industriereiniger ; Tankreiniger ; Maschinenreiniger ; Industriereinigungskraft ; Hochdruckreiniger Fachkraft ; Silo- und Tankreiniger
de Industriereinigungsfachkraft ; Siloreinigungskraft ; Siloreinigungsfachkraft ; Kesselreinigungskraft ; Kesselreinigungsfachkraft ; Lüftungsreinigungskraft
de Lüftungsreinigungsfachkraft ; Reinraumreinigungskraft ; Reinraumreinigungsfachkraft ; Kanalreinigungskraft ; Kanalreinigungsfachkraft ; Abzugshaubenreinigungskraft
de Abzugshaubenreinigungsfachkraft ; Schiffsreinigungskraft ; Schiffsreinigungsfachkraft ; Rohrreinigungskraft ; Rohrreinigungsfachkraft ; Produktionsreinigungskraft
de Produktionsreinigungsfachkraft ; Behälterreinigungskraft ; Behälterreinigungsfachkraft ; Siloreiniger ; Kesselreiniger ; Lüftungskanalreiniger ; Reinraumreiniger
de Behälterreiniger ; Trockeneisreiniger ; Höchstdruckreiniger ; Industriereinigungsmitarbeiter ; Mitarbeiter Industriereinigung ; Mitarbeiter Produktionsreinigung
de Mitarbeiter Lebensmittelreinigung ; Hochdruckreiniger ; Höchstdruckwasserstrahler ; Maschinenreinigungskraft ; Produktionsreiniger ; Industrieservice-Mitarbeiter

concept special-cleaner
kind occupation
parent cleaning-worker
isco 9129
rubric cleaning
work cleaning
nl zwembadreiniger ; tapijtreiniger ; graffitiverwijderaar ; ontsmetter ; desinfecteur ; ruimer na brand ; koeltorenreiniger ; trauma-reiniger ; specialist dieptereiniging
nl tapijtcleaner ; tapijtreinigingsspecialist ; meubelcleaner ; meubelreinigingsspecialist ; graffiticleaner ; graffitireinigingsspecialist ; zwembadcleaner
nl zwembadreinigingsspecialist ; matrascleaner ; matrasreinigingsspecialist ; badcleaner ; badreinigingsspecialist ; grafsteencleaner ; grafsteenreinigingsspecialist
nl traumacleaner ; traumareinigingsspecialist ; brandschadecleaner ; brandschadereinigingsspecialist ; koeltorenreinigingsspecialist ; matrasreiniger ; zetelreiniger
nl meubelreiniger ; bekledingreiniger ; koelcelreiniger ; grafsteenreiniger ; traumaschoonmaker ; plaats delict schoonmaker ; legionellabestrijder reiniging
nl reiniger na schade ; reiniger na brand ; reiniger na waterschade ; ontruimer woningen ; ontsmettingsmedewerker ; reinigingsspecialist
fr nettoyeur de piscines ; nettoyeur de tapis ; effaceur de graffitis ; agent de désinfection ; nettoyeur de moquettes ; agent de nettoyage après sinistre ; nettoyeur extrême ; désinfecteur
fr nettoyeur après sinistre ; nettoyeur de désinfection ; nettoyeur après décès ; nettoyeur spécialisé ; nettoyeur de graffitis ; nettoyeur de tapis et meubles
fr agent après sinistre ; agent de moquettes ; agent après décès ; agent extrême ; agent spécialisé ; agent de graffitis ; agent de tapis et meubles
fr technicien après sinistre ; technicien de désinfection ; technicien de moquettes ; technicien après décès ; technicien extrême ; technicien spécialisé
fr technicien de graffitis ; technicien de tapis et meubles ; shampouineur de moquettes ; shampooineur de moquettes ; décontaminateur de locaux
fr technicien décontamination ; technicien de nettoyage spécialisé ; nettoyeur de canapés ; nettoyeur de matelas ; nettoyeur de scènes de crime
fr nettoyeur de tours de refroidissement ; désinfecteur de locaux
en swimming pool cleaner ; carpet cleaner ; graffiti remover ; disinfection worker ; trauma cleaner ; cooling tower cleaner ; drain cleaner ; upholstery cleaner
en crime scene cleaner ; disinfection operative ; graffiti cleaner ; chimney duct cleaner ; ventilation cleaner ; fire damage cleaner
en flood damage cleaner ; swimming pool cleaner specialist ; hoarder house cleaner ; rug cleaner ; ultrasonic blind cleaner
en biohazard cleaner ; specialist cleaner ; disinfector ; awning cleaner ; mattress cleaner ; extraction hood cleaner ; chewing gum remover
en grease extraction duct cleaner
de Schwimmbadreiniger ; Teppichreiniger ; Graffitientferner ; Tatortreiniger ; Polsterreiniger ; Brandschadensanierer ; Kühlturmreiniger
de Teppichreinigungskraft ; Teppichreinigungsfachmann ; Polsterreinigungskraft ; Polsterreinigungsfachmann ; Matratzenreinigungskraft ; Matratzenreinigungsfachmann
de Graffitireinigungskraft ; Graffitireinigungsfachmann ; Sonderreinigungskraft ; Sonderreinigungsfachmann ; Grabsteinreinigungskraft ; Grabsteinreinigungsfachmann
de Brandschadenreinigungskraft ; Brandschadenreinigungsfachmann ; Polstermöbelreiniger ; Matratzenreiniger ; Sonderreiniger ; Grabsteinreiniger ; Messie-reiniger
de Desinfektionsreiniger ; Desinfektionskraft ; Desinfektionshelfer ; Desinfektionsmitarbeiter ; Messiewohnungsreiniger ; Brand- und Wasserschadensanierer
de Graffitireiniger ; Schadensanierer

concept pest-controller
kind occupation
isco 7544
rubric cleaning
work cleaning
nl ongediertebestrijder ; plaagdierbeheerser ; rattenvanger ; verdelger ; ongedierteverdelger ; insectenbestrijder ; rattenbestrijder
nl plaagdierbestrijder ; houtwormbestrijder ; wespenbestrijder ; muizenvanger ; duivenbestrijder ; muskusrattenvanger ; mollenvanger
nl fumigator ; boktorbestrijder ; kakkerlakkenbestrijder ; eikenprocessierupsbestrijder ; rattenverdelger ; plaagdierpreventiemedewerker
nl onkruidbestrijder ; ontsmettingsdeskundige ; bedwantsenbestrijder ; termietenbestrijder ; desinsectietechnicus
nl medewerker ongediertebestrijding ; mollenbestrijder ; containergassingsspecialist ; insectenverdelger ; plaagdiertechnicus
nl ratten- en muizenbestrijder ; bestrijdingstechnicus ; preventiemedewerker plaagdieren ; houtaantastingsbestrijder ; plaagdierspecialist
fr dératiseur ; agent de dératisation ; désinsectiseur ; agent de lutte contre les nuisibles ; technicien hygiéniste 3D ; exterminateur
fr exterminateur de nuisibles ; technicien en lutte antiparasitaire ; technicien 3D dératisation ; fumigateur
fr technicien hygiéniste antinuisibles ; traiteur de charpentes ; applicateur de pesticides ; piégeur de taupes ; taupier
fr destructeur de nids de guêpes ; dépigeonneur ; applicateur hygiéniste ; technicien en désinsectisation ; chasseur de rats
fr technicien antinuisibles ; désherbeur applicateur ; agent de démoustication ; gazeur de conteneurs ; technicien dératiseur ; agent 3D
fr expert en nuisibles ; destructeur d'insectes ; technicien anti-termites ; technicien punaises de lit
fr opérateur de lutte antivectorielle ; chasseur de nuisibles ; spécialiste anti-nuisibles
en pest controller ; exterminator ; pest control technician ; rat catcher ; fumigator ; pest control operative ; pest control worker
en exterminator technician ; mole catcher ; wasp nest remover ; bird control technician ; mosquito control worker ; termite treater
en timber treatment technician ; pesticide applicator ; weed controller ; container fumigator ; rodent controller
en rodent control operative ; disinfestation worker ; mouse catcher ; bed bug exterminator ; pest control surveyor ; vermin exterminator
en weed sprayer ; pest management technician ; insect exterminator ; cockroach exterminator ; fumigation technician ; pest exterminator
en wasp controller ; pest specialist ; rat exterminator
de Schädlingsbekämpfer ; Schädlingsbekämpferin ; Kammerjäger ; Rattenfänger ; Holzschutzfachmann ; Schädlingsbekämpfungstechniker
de Insektenvernichter ; Mäusefänger ; Maulwurfjäger ; Taubenabwehrtechniker ; Begasungstechniker ; Holzschutztechniker ; Rattenbekämpfer
de Wespenbekämpfer ; Ungezieferbekämpfer ; Ungeziefervernichter ; Entweser ; Begaser ; Bisamjäger ; Unkrautbekämpfer ; Schädlingsvernichter
de Termitenbekämpfer ; Bettwanzenbekämpfer ; geprüfter Schädlingsbekämpfer ; Insektenbekämpfer ; Mückenbekämpfer ; Taubenvergrämer
de Entwesungstechniker ; Fachkraft für Schädlingsbekämpfung ; Ungeziefertechniker ; Nagetierbekämpfer ; Schädlingsspezialist ; Rattenjäger

concept cleaning-supervisor
kind occupation
isco 5151
rubric cleaning
work cleaning management
nl schoonmaakverantwoordelijke ; hoofd schoonmaak ; verantwoordelijke schoonmaak ; schoonmaakcoördinator ; ploegbaas schoonmaak ; leidinggevende schoonmaak ; teamleider schoonmaak ; poetsverantwoordelijke ; toezichter schoonmaak ; objectleider
nl schoonmaakmanager ; schoonmaakchef ; schoonmaakleider ; schoonmaaksupervisor ; schoonmaakopzichter ; schoonmaakinspecteur ; schoonmaakteamleider ; schoonmaakvoorman
nl teamleider poets ; teamleider reiniging ; ploegbaas poets ; ploegbaas reiniging ; meestergast schoonmaak ; meestergast poets ; meestergast reiniging
nl voorman schoonmaak ; voorman poets ; voorman reiniging ; supervisor schoonmaak ; supervisor poets ; supervisor reiniging ; chef schoonmaak ; chef poets
nl chef reiniging ; opzichter schoonmaak ; opzichter poets ; opzichter reiniging ; verantwoordelijke poets ; verantwoordelijke reiniging ; coördinator schoonmaak
nl coördinator poets ; coördinator reiniging ; inspecteur schoonmaak ; inspecteur poets ; inspecteur reiniging ; objectleider schoonmaak ; rayonmanager schoonmaak
nl hoofd poetsdienst ; hoofd reiniging ; hoofd onderhoud en schoonmaak ; poetscoördinator ; sectorverantwoordelijke schoonmaak ; brigadier schoonmaak
nl werkleider schoonmaak
fr responsable du nettoyage ; chef d'équipe nettoyage ; chef d'équipe de propreté ; responsable entretien et propreté ; brigadier nettoyage ; brigadière ; coordinateur de l'entretien ; responsable service propreté ; superviseur du nettoyage
fr chef de site propreté ; chef d'équipe propreté ; chef d'équipe de nettoyage ; chef de secteur propreté ; chef d'équipe entretien ; chef de chantier nettoyage
fr cheffe d'équipe nettoyage ; cheffe d'équipe propreté ; responsable de secteur propreté ; responsable d'équipe nettoyage ; responsable propreté
fr responsable de site propreté ; responsable de l'entretien ; responsable du service nettoyage ; responsable hygiène des locaux ; responsable du service d'entretien
fr inspecteur de nettoyage ; inspecteur nettoyage ; inspecteur propreté ; superviseur nettoyage ; superviseur de nettoyage ; superviseur propreté
fr surveillant du nettoyage ; brigadier de nettoyage ; brigadière nettoyage ; agent de maîtrise propreté ; gestionnaire de chantiers nettoyage ; coordinateur nettoyage
fr contremaître nettoyage
en cleaning supervisor ; head cleaner ; cleaning manager ; cleaning team leader ; domestic supervisor ; cleaning coordinator ; janitorial supervisor
en cleaning inspector ; site cleaning supervisor ; cleaning foreman ; hygiene manager cleaning ; cleaning contract manager
en domestic supervisor hospital ; cleaning shift leader ; environmental services supervisor ; lead cleaner ; area cleaning manager
en cleaning quality controller ; hospital cleaning manager ; cleaning crew leader ; cleaning operations manager
de Reinigungsleiter ; Vorarbeiter Reinigung ; Objektleiter Gebäudereinigung ; Leiter Reinigungsdienst ; Teamleiter Reinigung ; Bereichsleiter Reinigung
de Reinigungsmeister ; Reinigungsinspektor ; Reinigungsaufsicht ; Reinigungskoordinator ; Reinigungsvorarbeiter ; Reinigungsmanager ; Reinigungsteamleiter
de Objektleiter Reinigung ; Bereichsleiter Gebäudereinigung ; Teamleiter Gebäudereinigung ; Schichtleiter Reinigung ; Schichtleiter Gebäudereinigung
de Einsatzleiter Reinigung ; Einsatzleiter Gebäudereinigung ; Gruppenleiter Reinigung ; Gruppenleiter Gebäudereinigung ; Bezirksleiter Reinigung
de Bezirksleiter Gebäudereinigung ; Gebäudereinigermeister ; Vorarbeiter Gebäudereinigung ; Vorarbeiter Unterhaltsreinigung ; Vorarbeiter im Reinigungsdienst
de Vorarbeiter Glasreinigung ; Vorarbeiterin Reinigung ; Objektbetreuer Reinigung ; Aufsicht Reinigung ; Leitung Reinigung ; Leitung Reinigungsdienst
de Leitung Hausreinigung

concept housekeeping-supervisor
kind occupation
isco 5151
rubric cleaning
work cleaning management
nl hoofd huishouding ; gouvernante hotel ; hoofd huishoudelijke dienst ; huishoudelijk verantwoordelijke ; floormanager housekeeping ; internaatshuishouder ; hoofd housekeeping ; facilitair medewerker huishouding
nl housekeepingsupervisor ; floorsupervisor ; housekeeping supervisor ; housekeeping manager ; housekeeping coördinator ; assistent-gouvernante ; hoofdgouvernante
nl gouvernante ; executive housekeeper ; verantwoordelijke huishouding ; verantwoordelijke huishoudelijke dienst ; verantwoordelijke housekeeping
nl verantwoordelijke hoteldienst ; verantwoordelijke interieurverzorging ; huishoudelijk hoofd ; internaatbeheerder huishouding ; teamleider huishouding
nl teamleider housekeeping ; teamleider huishoudelijke dienst ; facilitair teamleider huishouding ; linnengouvernante ; kasteelbeheerder ; campingbeheerder ; intendant
fr gouvernante d'hôtel ; gouvernante générale ; gouvernante d'étage ; gouvernant d'hôtellerie ; maîtresse de maison ; responsable hôtelier ; intendante ; économe ; responsable hébergement
fr gouvernante d'étages ; gouvernante de collectivité ; gouvernante hôtelière ; gouvernante de maison de retraite ; gouvernante en EHPAD ; gouvernante adjointe
fr gouvernante de nuit ; gouvernante générale d'hôtel ; gouvernante executive ; responsable hébergement hôtelier ; responsable d'étages
fr responsable des services hôteliers ; responsable de l'intendance ; responsable housekeeping ; responsable hôtellerie hospitalière ; responsable hôtelier en EHPAD
fr intendant de collectivité ; intendant d'internat ; intendant de château ; économe d'établissement ; chef d'étage hôtel ; superviseur d'étages ; coordinateur hôtelier
fr gouvernante principale
en housekeeping supervisor ; head housekeeper ; executive housekeeper ; matron housekeeping ; hotel housekeeping manager ; hospital housekeeping supervisor
en housekeeping manager ; floor supervisor housekeeping ; accommodation manager ; hotel housekeeping supervisor ; domestic services manager
en housekeeping team leader ; floor housekeeper ; assistant housekeeper ; domestic bursar ; linen and housekeeping manager
en care home housekeeper manager ; domestic services supervisor ; hotel services supervisor ; accommodation manager housekeeping
en household manager institution
de Hausdame ; Hauswirtschaftsleiterin ; Hauswirtschaftsleiter ; Hauswirtschafterin ; Hauswirtschafter ; Hausdamenassistentin ; Leitung Hauswirtschaft ; Hauswirtschaftliche Leitung ; Wirtschaftsleiter
de Housekeeping-Supervisor ; Housekeeping-Leiter ; Housekeeping-Manager ; EtagenSupervisor ; EtagenLeiter ; EtagenManager ; Erste Hausdame ; Stellvertretende Hausdame
de Leitende Hausdame ; Etagenhausdame ; Executive Housekeeper ; Etagengouvernante ; Gouvernante ; Hoteldame ; Hauswirtschaftsmeister ; Hauswirtschaftsleitung
de Hauswirtschaftsgouvernante ; Hauswirtschaftsbetriebsleiter ; Leiter Hauswirtschaft ; Leitung Housekeeping ; Meister der Hauswirtschaft
de hauswirtschaftliche Betriebsleiterin ; Internatsverwalter ; Heimverwalter Hauswirtschaft ; Bereichsleiterin Hotellerie ; Leiter Hotellerie Spital ; Hauswart Leitung
de Teamleiter Hauswirtschaft ; Wirtschaftsleiterin

concept domestic-housekeeper
kind occupation
isco 5152
rubric cleaning
work cleaning
nl huishoudster ; huishouder ; huisbediende ; inwonende huishoudster ; particuliere huishoudster ; huismeester bij particulieren ; uitbater van een bed and breakfast
nl privéhuishoudster ; interne huishoudster ; externe huishoudster ; kasteelhuishoudster ; huisknecht ; kamerknecht ; hofmeester aan huis ; kamenier ; kameniersster
nl lijfknecht ; huismanager ; household manager ; huishoudmanager ; huisjuffrouw ; gastheer bed and breakfast ; bed-and-breakfastuitbater ; bed-and-breakfasthouder
nl B&B-uitbater ; B&B-houder ; gastenkameruitbater ; gastenkamerhouder ; pensionuitbater ; pensionhouder ; uitbater gastenkamers ; uitbater bed and breakfast
nl uitbater vakantiewoning ; gastvrouw bed and breakfast ; beheerder vakantiehuis ; beheerder landhuis ; beheerder privédomein ; huisechtpaar
nl huishoudster bij particulieren ; pastoorsmeid ; huisbewaarder landgoed ; logementhouder ; persoonlijk huishoudster ; inwonend huispersoneel ; huiselijk beheerder
nl housekeeper particulier
nl butler
fr gouvernante de maison ; gouvernant ; majordome ; intendant de maison ; employé de maison polyvalent ; exploitant de chambres d'hôtes ; maître d'hôtel de maison ; hôte de chambre d'hôtes ; gouvernante chez des particuliers
fr gouvernante de maison particulière ; gouvernante particulière ; gouvernante privée ; gouvernante de maison bourgeoise ; gouvernante à domicile ; gouvernante domestique
fr employé de maison gouvernant ; employé de maison logé ; maître d'hôtel particulier ; maître d'hôtel privé ; valet de chambre particulier ; valet de pied
fr valet personnel ; butler ; intendant de propriété ; intendant de maison particulière ; intendant privé ; intendant de domaine ; couple de gardiens
fr régisseur de propriété ; exploitant de gîte ; exploitant de gîtes ; exploitant de chambre d'hôtes ; exploitant de maison d'hôtes ; hôte de chambres d'hôtes
fr hôte de maison d'hôtes ; propriétaire de chambres d'hôtes ; propriétaire de gîte ; tenancier de chambres d'hôtes ; tenancier de pension de famille ; gérant de gîte
fr gérant de chambres d'hôtes ; gérant de maison d'hôtes ; dame de compagnie gouvernante ; house manager ; gestionnaire de maison privée ; gouvernante de presbytère
fr femme de charge ; chef de maison ; personnel de maison ; employé de maison majordome
fr majordome privé
en domestic housekeeper ; housekeeper ; butler ; live-in housekeeper ; bed and breakfast operator ; private housekeeper ; house manager ; guest house host
en guesthouse owner ; household manager ; estate housekeeper ; gentleman's gentleman ; B&B operator ; head butler
en estate manager household ; bed and breakfast host ; governess housekeeper ; house steward ; majordomo ; hotel butler
en rectory housekeeper ; guest house keeper ; domestic couple ; house mother household ; guest house owner ; parsonage housekeeper
en residence manager household ; country house butler ; private residence manager ; household couple ; holiday home host
en boarding house keeper
de Haushälterin ; Haushälter ; Butler ; Hausverwalterin im Privathaushalt ; Pensionswirt ; Wirtschafterin ; Betreiber einer Frühstückspension ; Haushofmeister
de Privatwirtschafterin ; Herrschaftswirtschafterin ; Privathaushälterin ; Pfarrhaushälterin ; Herrschaftshaushälterin ; Hausdame im Privathaushalt ; Hausdiener
de Leibdiener ; Kammerzofe ; Privatbutler ; Valet ; Hausmanager ; Household Manager ; House Manager ; Haushaltsmanager ; Haushaltsführer ; Haushaltsvorsteherin
de Hausverwalter Privathaushalt ; Hausverwalter Privatanwesen ; Hausangestellte leitend ; Gutshausverwalter ; Pensionsbetreiber ; Pensionsinhaber ; Pensionswirtin
de Pensionsbesitzer ; Frühstückspension-Betreiber ; Zimmervermieter ; Gästehausbetreiber ; Ferienwohnungsbetreiber ; Hauspersonal ; Hausehepaar ; Verwalterehepaar
de Gesellschafterin im Haushalt ; Herbergswirt ; Betreiber Bed and Breakfast ; Betreiber Pension ; Betreiber Gästehaus ; Wirtschafter im Privathaushalt

concept caretaker
kind occupation
isco 5153
rubric cleaning
work technical cleaning
nl conciërge ; huismeester ; huisbewaarder ; gebouwenbeheerder ; schoolconciërge ; portier-huismeester ; complexbeheerder ; flatwachter
nl gebouwconciërge ; gebouwhuisbewaarder ; schoolhuisbewaarder ; huisconciërge ; huishuisbewaarder ; flatconciërge ; flathuisbewaarder ; wijkconciërge ; wijkhuisbewaarder
nl kerkconciërge ; kerkhuisbewaarder ; museumconciërge ; museumhuisbewaarder ; kasteelconciërge ; kasteelhuisbewaarder ; campusconciërge ; campushuisbewaarder
nl sporthalconciërge ; sporthalhuisbewaarder ; campinghuisconciërge ; campinghuishuisbewaarder ; technisch conciërge ; technisch huisbewaarder ; gebouwenopzichter
nl flatbeheerder ; flatopzichter ; complexopzichter ; huisbeheerder ; huisopzichter ; buurthuisbeheerder ; buurthuisopzichter ; sporthalopzichter ; zaalbeheerder
nl zaalopzichter ; accommodatiebeheerder ; accommodatieopzichter ; huismeesteres ; conciërge school ; conciërge appartementsgebouw ; conciërge gemeenschapscentrum
nl conciërge sporthal ; conciërge flatgebouw ; conciërge residentie ; terreinbeheerder gebouw ; residentiebeheerder ; pedel gebouw ; facilitair conciërge ; hulpconciërge
nl huisbewaarster ; gebouwverantwoordelijke ; conciërge-klusjesman ; syndicusmedewerker onderhoud ; gebouwenverantwoordelijke ; dorpshuisbeheerder
nl wijkbeheerder woningen
fr concierge ; gardien d'immeuble ; gardienne d'immeuble ; concierge d'immeuble ; gardien de résidence ; concierge d'école ; surveillant d'immeuble ; homme d'entretien d'immeuble
fr gardien d'immeubles ; gardien de résidences ; gardien concierge ; gardien d'école ; gardien de propriété ; gardien de collège ; gardien d'HLM
fr gardien hôtelier d'immeuble ; gardien de gymnase ; gardien d'équipements sportifs ; gardien de bâtiment ; gardien de bâtiments ; gardien de château
fr gardien de domaine ; gardien d'équipements ; gardien d'ensemble immobilier ; concierge de résidence ; concierge de bâtiment ; concierge d'entreprise
fr concierge scolaire ; concierge de copropriété ; employé d'immeuble ; agent de gardiennage d'immeuble ; agent d'immeuble ; agent de résidence
fr agent d'exploitation de bâtiment ; agent d'accueil et d'entretien des bâtiments ; intendant d'immeuble ; intendant de bâtiment ; intendant de bâtiments
fr régisseur de bâtiment ; régisseur d'immeuble ; régisseur de salle communale ; huissier de bâtiment ; responsable d'immeuble ; gestionnaire technique d'immeuble
fr gardienne d'école
en caretaker ; janitor ; building caretaker ; school caretaker ; concierge building ; custodian ; building superintendent ; site manager caretaker
en site manager school ; apartment caretaker ; resident caretaker ; premises officer ; building custodian ; estate caretaker ; house porter
en site caretaker ; premises manager ; residential caretaker ; porter caretaker ; school janitor ; school site manager ; block caretaker
en hall keeper ; village hall caretaker ; site keeper ; sports centre caretaker ; care home caretaker ; building janitor
en live-in caretaker building ; apartment manager caretaker ; lodge keeper ; chalet caretaker ; doorkeeper building
en grounds and buildings caretaker ; campsite caretaker ; housing estate caretaker
de Hausmeister ; Hausmeisterin ; Hauswart ; Hausbesorger ; Schulhausmeister ; Hausverwalter ; Gebäudewart ; Schulwart ; Abwart
de Objekthausmeister ; Objektwart ; Anlagenwart ; Hallenhausmeister ; Hallenwart
de Sporthallenhausmeister ; Sporthallenwart ; Betriebshausmeister ; Betriebswart ; Kirchenwart ; Museumshausmeister ; Museumswart
de Kindergartenhausmeister ; Kindergartenwart ; Schulabwart ; Schulhauswart ; Hausabwart ; Hausmeisterin Schule ; Hausmeister Schule ; Hausmeister Wohnanlage
de Hausmeister im Nebenamt ; Hausmeister Seniorenheim ; Hausmeister Klinik ; Hausmeister Gebäudeservice ; Hausmeister Objektbetreuung ; Facilitybetreuer ; Gebäudebetreuer
de Objektbetreuer ; Immobilienbetreuer ; Hauswart mit eidg. Fachausweis ; Hauswart Nebenamt ; Hausverwalter vor Ort ; Hausinspektor ; Objektmanager vor Ort ; Kastellan
de Burgwart ; Hausbetreuer ; Hausmeisterpaar ; Liegenschaftsbetreuer ; Siedlungswart ; Fachmann Hauswartung ; Mitarbeiter Hausmeisterdienst ; Mitarbeiter Hausmeisterei
de Mitarbeiter Hauswartung ; Pedell ; Portier-Hausmeister ; Facility-Service-Mitarbeiter

concept sexton
kind occupation
parent caretaker
isco 5153
rubric cleaning
work cleaning
nl kerkkoster ; kosteres ; kerkbewaarder ; beheerder van een gebedshuis
nl koster-organist ; koster-sacristein ; sacristein ; sacristaan ; kerkkosteres ; kerkbaljuw ; synagogebewaarder ; moskeebeheerder ; kapelbewaarder ; klokkenluider
nl kerkbeheerder ; kerkelijk conciërge
nl koster
fr gardien d'église ; sacristine ; bedeau ; suisse d'église
fr sacristain d'église ; sacristain de cathédrale ; marguillier ; gardien de chapelle ; gardien de cathédrale ; gardien de mosquée ; gardien de synagogue
fr gardien de temple ; bedelle ; sonneur de cloches ; concierge de paroisse ; concierge de temple
fr sacristain
en church caretaker ; sacristan ; church warden caretaker ; parish church caretaker
en bell ringer sexton ; beadle ; churchwarden caretaker ; church sexton ; bell ringer ; beadle church ; mosque caretaker
en synagogue caretaker ; cathedral verger ; chapel caretaker ; church cleaner
en sexton ; verger
de Messner ; Küsterin ; Kirchendiener ; Sigrist
de Mesnerin ; Kirchenvogt ; Kirchenschweizer ; Kirchenverwalter ; Domküster ; Dommesner ; Sakristan ; Sakristanin ; Synagogendiener ; Tempeldiener ; Moscheewart
de Glöckner ; Kirchendienerin
de Küster ; Mesner

concept window-cleaner
kind occupation
isco 9123
rubric cleaning
work cleaning
nl glazenwasser ; ramenwasser ; ruitenwasser ; ruitenreiniger ; glazenwasser met hoogwerker ; raamwasser
nl ramenreiniger ; ramenpoetser ; ruitenpoetser ; glaswasser ; glasreiniger ; glaspoetser ; vensterwasser ; vensterreiniger ; vensterpoetser ; raamreiniger ; raampoetser
nl gevelglaswasser ; gevelglasreiniger ; gevelglaspoetser ; vitrinewasser ; vitrinereiniger ; vitrinepoetser ; spiegelwasser ; spiegelreiniger ; spiegelpoetser
nl glazenwasster ; ramenwasster ; ruitenwasster ; ramenlapper ; glasbewasser ; glasschoonmaker ; glazenwasser hoogbouw ; glazenwasser hoogwerker
nl glazenwasser particulieren ; glazenwasser gondel ; glazenwasser telewas ; glazenwasser osmose ; telewasser ; ramenwasser particulieren ; ramenwasser bedrijven
nl medewerker glasbewassing ; medewerker ramen wassen ; medewerker glasreiniging ; specialist glasbewassing ; specialist ramen wassen ; specialist glasreiniging
nl hoogbouwglazenwasser ; gevel- en glasreiniger ; glasreinigingsmedewerker ; glas- en gevelreiniger ; leerling-glazenwasser ; lapper ramen ; raamreinigingsmedewerker
nl klimmende glazenwasser ; zonnepaneelreiniger
fr laveur de vitres ; laveuse de vitres ; nettoyeur de vitres ; laveur de carreaux ; nettoyeur de vitrines
fr laveur de vitrines ; laveur de fenêtres ; laveur de vitrages ; laveur de baies vitrées ; laveur de glaces ; laveur de façades vitrées ; laveur de panneaux solaires
fr nettoyeur de fenêtres ; nettoyeur de vitrages ; nettoyeur de baies vitrées ; nettoyeur de carreaux ; nettoyeur de glaces ; nettoyeur de façades vitrées
fr nettoyeur de panneaux solaires ; laveuse de vitrines ; laveuse de fenêtres ; laveuse de vitrages ; laveuse de baies vitrées ; laveuse de carreaux ; laveuse de glaces
fr laveuse de façades vitrées ; laveuse de panneaux solaires ; laveur de vitres en hauteur ; laveur de vitres sur nacelle ; laveur de vitres cordiste
fr nettoyeur de vitres en hauteur ; nettoyeur de vitres sur nacelle ; nettoyeur de vitres cordiste ; agent de nettoyage de vitres ; agent laveur de vitres
fr agent de vitrerie ; agent de lavage de vitres ; agent vitrerie propreté ; cordiste laveur de vitres ; laveur-vitrier ; ouvrier laveur de vitres ; nettoyeur vitrier
fr technicien laveur de vitres ; spécialiste nettoyage de vitres ; vitrier nettoyeur ; employé lavage vitres ; laveur vitres ; opérateur nettoyage de vitres
fr laveur cordiste
en window cleaner ; window washer ; high-rise window cleaner ; glass cleaner worker ; window cleaning operative
en glass cleaner ; rope access window cleaner ; shop window cleaner ; solar panel cleaner ; abseil window cleaner ; domestic window cleaner
en self-employed window cleaner ; skyscraper window cleaner ; water-fed pole window cleaner ; conservatory cleaner
en greenhouse glass cleaner ; commercial window cleaner ; cradle window cleaner ; ladder window cleaner ; reach and wash operative
en skylight cleaner ; hospital window cleaner ; window cleaning worker ; glass facade cleaner ; office window cleaner
en hotel window cleaner ; window cleaning technician ; tower block window cleaner ; conservatory window cleaner
de Fensterputzer ; Fensterputzerin ; Glasreiniger ; Fensterreiniger ; Glas- und Gebäudereiniger
de Glasputzer ; Schaufensterputzer ; Schaufensterreiniger ; Scheibenputzer ; Scheibenreiniger ; Glasfassadenputzer ; Glasfassadenreiniger ; Hochhausfensterputzer
de Hochhausfensterreiniger ; Photovoltaikputzer ; Photovoltaikreiniger ; Solaranlagenputzer ; Solaranlagenreiniger ; Wintergartenputzer ; Wintergartenreiniger
de Fensterwäscher ; Scheibenwäscher ; Glasreinigungskraft ; Glasreinigungsfachkraft ; Glasreinigerin ; Glas- und Rahmenreiniger ; Glas- und Fensterreiniger
de Glas- und Unterhaltsreiniger ; Glas- und Sonderreiniger ; Gebäudereiniger Glasreinigung ; Fensterreinigungskraft ; Fensterreinigungshilfe ; Fensterputzkraft
de Fensterputzhilfe ; Mitarbeiter Glasreinigung ; Mitarbeiter Fensterreinigung ; Vorarbeiter Fensterreinigung ; Facharbeiter Glasreinigung ; Fensterputzer mit Hubsteiger
de Fensterputzer Hochhaus ; Fensterputzer Industriekletterer ; Kletterer Glasreinigung ; Fenster- und Glasreiniger ; Fensterreinigerin ; Glasreinigergeselle

concept facade-cleaner
kind occupation
isco 7133
rubric cleaning
work cleaning technical
nl gevelreiniger ; gevelreinigster ; gevelrenovator ; zandstraler gevels ; reiniger van bouwwerken ; stoomreiniger gevels ; gevelbehandelaar
nl gevelschoonmaker ; gevelwasser ; gevelstraler ; gevelreinigingsmedewerker ; gevelreinigingsspecialist ; gevelrenovatiewerker ; gevelhydrofugeerder ; steenreiniger
nl muurreiniger ; zandstraler gebouwen ; gritstraler gevels ; gritstraler gebouwen ; waterstraler gevels ; waterstraler gebouwen ; hogedrukreiniger gevels
nl hogedrukreiniger gebouwen ; monumentenreiniger ; dak- en gevelreiniger ; dakreiniger ; ontmosser daken ; ontmosser gevels ; reiniger gevels ; reiniger daken
nl reiniger buitengevels ; reiniger gebouwen buitenkant ; technisch gevelreiniger ; betonreiniger ; graffitireiniger gevels ; gevelreinigingsoperator
nl medewerker gevelreiniging ; specialist gevelreiniging ; buitengevelreiniger ; stralen van gevels vakman ; bouwreiniger gevels ; buitenmuurreiniger
fr ravaleur de façades ; nettoyeur de façades ; ouvrier en ravalement ; sableur de façades ; ravaleur ; agent de nettoyage de façades ; cordiste nettoyeur
fr nettoyeur de toitures et façades ; nettoyeur de bâtiments extérieurs ; nettoyeur haute pression de façades ; nettoyeur de murs extérieurs ; nettoyeur de monuments
fr nettoyeur de toitures ; nettoyeur de toiture ; nettoyeur d'édifices ; ravaleur façadier ; ravaleur de façade ; ravaleur de bâtiment ; façadier ravaleur
fr façadier nettoyeur ; sableur de bâtiment ; sableur de façade ; sableur hydrogommeur ; aérogommeur ; hydrogommeur ; démousseur de toitures ; démousseur de façades
fr ouvrier en ravalement de façades ; ouvrier ravaleur ; ouvrier nettoyage de façades ; technicien en nettoyage de façades ; technicien nettoyage façades
fr technicien traitement de façades ; agent de ravalement ; opérateur d'hydrogommage ; opérateur de sablage de façades ; opérateur nettoyage haute pression façades
fr laveur de façades ; décapeur de façades ; hydrofugeur ; restaurateur de façades ; nettoyeur cordiste ; cordiste nettoyage de façades
en facade cleaner ; building exterior cleaner ; exterior wall cleaner ; sandblaster of building exteriors ; building structure cleaner ; stone facade cleaner
en exterior cleaner ; sandblaster building exteriors ; roof cleaner ; pressure washer buildings ; stone cleaner ; render cleaner ; steam cleaner facades
en sandblaster facade ; building facade cleaner ; pressure washer building exteriors ; gutter cleaner ; moss removal worker
en graffiti removal operative ; steam cleaning operative building ; brick cleaner ; monument cleaner ; shot blaster buildings
en building exterior cleaning worker ; moss remover ; patio cleaner ; facade sandblaster
de Fassadenreiniger ; Fassadenreinigerin ; Gebäudereiniger ; Gebäudereinigerin ; Sandstrahler an Fassaden ; Denkmal-, Fassaden- und Gebäudereiniger
de Fassadenreinigungskraft ; Fassadensanierer ; Fassadenwäscher ; Fassadenstrahler ; Fassadenimprägnierer ; Fassadenreinigungstechniker ; Denkmalreiniger
de Bauwerksreiniger ; Dachreiniger ; Steinreiniger ; Außenreiniger ; Klinkerreiniger ; Solarreiniger ; Dach- und Fassadenreiniger ; Glas- und Fassadenreiniger
de Gebäudereiniger Fassade ; Gebäudereiniger Außenreinigung ; Gebäudereinigergeselle ; Gebäudereinigerin Fassade ; Sandstrahler Fassade ; Sandstrahler Gebäude
de Sandstrahler ; Trockeneisstrahler Fassade ; Trockeneisstrahler Gebäude ; Trockeneisstrahler ; Niederdruckstrahler Fassade ; Niederdruckstrahler Gebäude
de Niederdruckstrahler ; Steinreinigungsfachmann ; Fachkraft Fassadenreinigung ; Mitarbeiter Fassadenreinigung ; Graffitientferner Fassade ; Dachentmooser
de Hochdruckstrahler Fassade ; Höhenarbeiter Fassadenreinigung ; Seilkletterer Fassadenreinigung ; Gebäudehüllenreiniger

concept chimney-sweep
kind occupation
isco 7133
rubric cleaning
work cleaning technical
nl schoorsteenveger ; schouwveger ; schoorsteenveegster ; schouwvegersknecht ; rookkanaalreiniger
nl schoorsteenreiniger ; schoorsteenvegersgezel ; schoorsteenvegersknecht ; schoorsteentechnicus ; schoorsteeninspecteur ; schouwveegster ; schouwreiniger
nl schouwtechnieker ; schouwinspecteur ; rookkanaalveger ; rookkanaalinspecteur ; rookkanaaltechnicus ; gezel-schoorsteenveger ; meester-schoorsteenveger
nl haard- en schoorsteenveger ; leerling-schoorsteenveger
fr ramoneur ; ramoneuse ; ramoneur de cheminées ; ramoneur-fumiste ; ouvrier ramoneur
fr ramoneur de chaudières ; ramoneur de conduits ; ramoneur poêlier ; ramoneur certifié ; maître ramoneur ; technicien ramoneur ; technicien de ramonage
fr technicien en ramonage ; agent de ramonage ; apprenti ramoneur ; nettoyeur de cheminées ; nettoyeur de conduits de fumée ; contrôleur de combustion
en chimney sweep ; chimney cleaner ; flue cleaner ; chimney sweeper ; soot sweep
en master chimney sweep ; chimney technician ; chimney sweep supervisor ; stove sweep ; chimney inspector ; soot cleaner ; flue inspector
en boiler flue sweep
de Schornsteinfeger ; Schornsteinfegerin ; Kaminkehrer ; Rauchfangkehrer ; Kaminfeger ; Schlotfeger
de Schornsteinfegermeister ; Schornsteinfegergeselle ; Schornsteinfegergehilfe ; Schornsteinfegerlehrling ; Bezirksschornsteinfeger ; Bezirkskaminkehrer
de Bezirksschornsteinfegermeister ; bevollmächtigter Bezirksschornsteinfeger ; Kaminkehrermeister ; Kaminkehrergeselle ; Rauchfangkehrermeister ; Rauchfangkehrergeselle
de Kaminfegermeister ; Essenkehrer ; Essenfeger ; Kaminreiniger ; Rußkehrer

concept vehicle-cleaner
kind occupation
isco 9122
rubric cleaning
work cleaning
nl autowasser ; carwashmedewerker ; voertuigreiniger ; autopoetser ; bussenwasser ; medewerker wasstraat ; autopoetser detailer ; reiniger van voertuigen
nl autoreiniger ; autoschoonmaker ; wagenpoetser ; wagenreiniger ; wagenwasser ; wagenschoonmaker ; truckpoetser ; truckreiniger ; truckwasser ; truckschoonmaker
nl vrachtwagenpoetser ; vrachtwagenreiniger ; vrachtwagenwasser ; vrachtwagenschoonmaker ; busreiniger ; buswasser ; treinreiniger ; treinwasser ; trampoetser
nl tramreiniger ; tramwasser ; tramschoonmaker ; motorpoetser ; motorreiniger ; motorwasser ; motorschoonmaker ; camperpoetser ; camperreiniger ; camperwasser
nl camperschoonmaker ; caravanpoetser ; caravanreiniger ; caravanwasser ; caravanschoonmaker ; wasstraatpoetser ; wasstraatreiniger ; wasstraatwasser
nl wasstraatschoonmaker ; carwashpoetser ; carwashreiniger ; carwashwasser ; carwashschoonmaker ; voertuigpoetser ; voertuigwasser ; voertuigschoonmaker ; autowasster
nl autopoetsster ; wagenwasster ; wagenpoetsster ; car detailer ; detailer ; carcleaner ; medewerker carwash ; medewerker autowasserij ; medewerker autopoets
nl medewerker autopoetsbedrijf ; medewerker voertuigreiniging ; medewerker autocleaning ; operator carwash ; operator autowasserij ; operator autopoets
nl operator autopoetsbedrijf ; operator voertuigreiniging ; operator wasstraat ; operator autocleaning ; bediener carwash ; bediener autowasserij ; bediener autopoets
nl bediener autopoetsbedrijf ; bediener voertuigreiniging ; bediener wasstraat ; bediener autocleaning ; wasstraatmedewerker ; autowasserijmedewerker ; carwashoperator
nl carwashbediener ; carwashhulp ; autoreconditioner ; autopreparateur ; aflevermedewerker auto's ; tankwagenreiniger ; poetser auto's ; autopolijster
nl interieurreiniger auto's
fr laveur de voitures ; laveuse de véhicules ; nettoyeur de véhicules ; préparateur de véhicules ; employé de car-wash ; laveur de bus ; agent de nettoyage de véhicules ; esthéticien automobile
fr laveur automobile ; laveur d'autos ; laveur auto ; laveur de camions ; laveur de trains ; laveur de véhicules ; laveur de cars ; laveur d'autobus ; laveur de voiture
fr laveur de wagons ; laveur véhicules ; laveur VN VO ; laveur esthétique automobile ; nettoyeur automobile ; nettoyeur d'autos ; nettoyeur auto ; nettoyeur de camions
fr nettoyeur de cars ; nettoyeur d'autobus ; nettoyeur de voiture ; nettoyeur de wagons ; nettoyeur véhicules ; nettoyeur VN VO ; nettoyeur esthétique automobile
fr préparateur automobile ; préparateur d'autos ; préparateur auto ; préparateur de camions ; préparateur de bus ; préparateur de trains ; préparateur de cars
fr préparateur d'autobus ; préparateur de voiture ; préparateur de wagons ; préparateur véhicules ; préparateur VN VO ; préparateur esthétique automobile
fr polisseur automobile ; polisseur d'autos ; polisseur auto ; polisseur de camions ; polisseur de bus ; polisseur de trains ; polisseur de véhicules ; polisseur de cars
fr polisseur d'autobus ; polisseur de voiture ; polisseur de wagons ; polisseur véhicules ; polisseur VN VO ; polisseur esthétique automobile
fr laveur-préparateur automobile ; laveur-préparateur de véhicules ; laveur-nettoyeur automobile ; laveur-nettoyeur de véhicules ; employé de lavage automobile
fr employé de station de lavage ; employé de lavage ; employé de nettoyage de véhicules ; employé lavage auto ; agent de car-wash ; agent de lavage automobile
fr agent de station de lavage ; agent de lavage ; agent lavage auto ; opérateur de car-wash ; opérateur de lavage automobile ; opérateur de station de lavage
fr opérateur de lavage ; opérateur de nettoyage de véhicules ; opérateur lavage auto ; préparateur livreur automobile ; préparateur de véhicules d'occasion
fr detailer automobile ; convoyeur-laveur ; préparatrice automobile ; rénovateur automobile ; laveur auto à la main ; jockey laveur
en vehicle cleaner ; car washer ; car valeter ; car wash attendant ; car detailer ; bus cleaner ; vehicle valeter
en valeter ; vehicle washer ; hand car washer ; train washer ; truck washer ; fleet cleaner ; train exterior cleaner ; car cleaner
en coach cleaner ; ambulance cleaner ; taxi cleaner ; aircraft exterior cleaner ; rental car cleaner ; tram cleaner ; boat cleaner
en car polisher ; tank truck washer ; automobile washer ; auto detailer ; hand car wash worker ; caravan cleaner ; lorry washer
en fleet car cleaner ; van cleaner ; carriage cleaner ; wheelchair cleaner ; bicycle cleaner
de Fahrzeugreiniger ; Fahrzeugpfleger ; Autowäscher ; Wagenwäscher ; Fahrzeugaufbereiter ; Wagenpfleger ; Waschstraßenmitarbeiter
de Autoreiniger ; Autopfleger ; Autoaufbereiter ; Fahrzeugwäscher ; Wagenreiniger ; Wagenaufbereiter ; Lkw-reiniger ; Lkw-pfleger ; Lkw-aufbereiter ; Lkw-wäscher
de Buspfleger ; Busaufbereiter ; Buswäscher ; Kfz-reiniger ; Kfz-pfleger ; Kfz-aufbereiter ; Kfz-wäscher ; Zugpfleger ; Zugaufbereiter ; Zugwäscher ; Pkw-reiniger
de Pkw-pfleger ; Pkw-aufbereiter ; Pkw-wäscher ; Autoreinigungskraft ; Autowaschkraft ; Autopolierer ; Autoaufbereitungsmitarbeiter ; Fahrzeugreinigungskraft
de Fahrzeugwaschkraft ; Fahrzeugpolierer ; Fahrzeugaufbereitungsmitarbeiter ; Wagenreinigungskraft ; Wagenwaschkraft ; Wagenpolierer ; Wagenaufbereitungsmitarbeiter
de Mitarbeiter Waschstraße ; Mitarbeiter Waschanlage ; Mitarbeiter Autowäsche ; Mitarbeiter Fahrzeugaufbereitung ; Mitarbeiter Fahrzeugreinigung
de Mitarbeiter Autoaufbereitung ; Waschstraßenwart ; Waschstraßenpersonal ; Waschanlagenmitarbeiter ; Waschanlagenwart ; Waschanlagenpersonal ; Tankwagenreiniger
de Fahrzeugpflegerin ; Waggonreiniger ; Waggonwäscher ; Autokosmetiker ; Detailer ; Tankinnenreiniger Fahrzeuge

concept laundry-worker
kind occupation
isco 8157
rubric cleaning
work cleaning
nl wasserijmedewerker ; wasserijarbeider ; wasserijbediende ; operator wasserij ; wasserijoperator ; medewerker linnendienst ; linnenmedewerker ; bediener wasmachines ; medewerker stomerij ; droogkuismedewerker ; bediener droogkuismachine
nl wasserijhulp ; wasserijkracht ; wassalonmedewerker ; wassalonarbeider ; wassalonoperator ; wassalonhulp ; wassalonkracht ; linnenarbeider ; linnenoperator ; linnenhulp
nl linnenkracht ; textielreinigingsmedewerker ; textielreinigingsarbeider ; textielreinigingsoperator ; textielreinigingshulp ; textielreinigingskracht
nl droogkuisarbeider ; droogkuisoperator ; droogkuishulp ; droogkuiskracht ; stomerijmedewerker ; stomerijarbeider ; stomerijoperator ; stomerijhulp ; stomerijkracht
nl machinebediener ; linnenbediener ; wasmachinebediener ; droogkuisbediener ; stomerijbediener ; wasserijwerker ; wasserijtechnicus ; wasserijmachinist ; droogkuiser
nl droogkuismedewerkster ; stomer ; textielreiniger ; chemisch reiniger ; medewerker wasserij ; medewerker droogkuis ; medewerker textielreiniging
nl medewerker industriële wasserij ; operator industriële wasserij ; operator textielreiniging ; operator droogkuis ; tapijtwasser ; sorteerder wasserij
nl linnensorteerder ; wasser
fr ouvrier de blanchisserie ; agent de blanchisserie ; employé de blanchisserie ; opérateur de blanchisserie ; conducteur de machine à laver industrielle ; buandier ; buandière ; employé de pressing ; opérateur de nettoyage à sec ; lingère ; linger ; agent de lingerie ; conducteur de tunnel de lavage
fr ouvrier de blanchisserie industrielle ; ouvrier en blanchisserie ; ouvrier de nettoyage à sec ; ouvrier de pressing ; ouvrier de laverie ; ouvrier de buanderie
fr ouvrier en blanchisserie industrielle ; ouvrier de lavage en blanchisserie ; agent de blanchisserie industrielle ; agent en blanchisserie ; agent de nettoyage à sec
fr agent de pressing ; agent de laverie ; agent de buanderie ; agent en blanchisserie industrielle ; agent de lavage en blanchisserie
fr employé de blanchisserie industrielle ; employé en blanchisserie ; employé de nettoyage à sec ; employé de laverie ; employé de buanderie
fr employé en blanchisserie industrielle ; employé de lavage en blanchisserie ; opérateur de blanchisserie industrielle ; opérateur en blanchisserie
fr opérateur de pressing ; opérateur de laverie ; opérateur de buanderie ; opérateur en blanchisserie industrielle ; opérateur de lavage en blanchisserie
fr conducteur de blanchisserie industrielle ; conducteur en blanchisserie ; conducteur de nettoyage à sec ; conducteur de pressing ; conducteur de laverie
fr conducteur de buanderie ; conducteur en blanchisserie industrielle ; conducteur de lavage en blanchisserie ; laveur en blanchisserie ; laveur de linge industriel
fr nettoyeur à sec ; détacheur de pressing ; détacheur en nettoyage à sec ; presseur de pressing ; employé de lavoir ; employé de salon-lavoir ; blanchisseur industriel
fr trieur de linge ; teinturier pressing ; teinturier nettoyeur ; opérateur de machine à laver ; opérateur de machine à laver industrielle
fr opérateur de machine à nettoyer à sec ; conducteur de machine à laver ; dégraisseur textile
en laundry worker ; laundry machine operator ; laundry operative ; dry-cleaning machine operator ; laundry assistant ; linen room attendant ; linen assistant ; industrial laundry worker ; dry cleaning operator ; ironing machine operator laundry
en dry cleaner ; dry cleaning operative ; laundry attendant ; washing machine operator industrial ; launderette attendant
en industrial launderer ; hospital laundry worker ; linen sorter ; laundry sorter ; care home laundry assistant ; linen room assistant
en washer extractor operator ; laundry packer ; hotel laundry attendant ; linen attendant ; laundry folder
en industrial washing machine operator ; laundry room worker ; linen distribution worker ; laundry porter ; uniform room assistant
en laundry production worker ; laundryman ; laundrywoman ; batch washer operator
de Wäschereimitarbeiter ; Wäschereihelfer ; Textilreiniger ; Textilreinigerin ; Wäscherin in der Großwäscherei ; Maschinenbediener Wäscherei ; Wäscher ; Chemischreiniger ; Mitarbeiter Wäschekammer ; Bediener von Wäschereimaschinen ; Wäschepflegerin
de Wäschereiarbeiter ; Wäschereifachkraft ; Wäschereikraft Textil ; Wäschereimaschinenbediener ; Textilreinigungsarbeiter ; Textilreinigungsfachkraft
de Textilreinigungskraft Textil ; Textilreinigungsmaschinenbediener ; Reinigungsarbeiter ; Reinigungsfachkraft ; Reinigungskraft Textil ; Reinigungsmaschinenbediener
de Großwäschereiarbeiter ; Großwäschereifachkraft ; Großwäschereikraft Textil ; Großwäschereimaschinenbediener ; Chemischreinigerin ; chemischer Reiniger
de Trockenreiniger ; Maschinenbediener Großwäscherei ; Maschinenbediener Textilreinigung ; Maschinenbediener chemische Reinigung ; Maschinenbediener Textilservice
de Maschinenbediener Waschstraße Wäscherei ; Mitarbeiter Großwäscherei ; Mitarbeiter Textilreinigung ; Mitarbeiter chemische Reinigung ; Mitarbeiter Textilservice
de Mitarbeiter Waschstraße Wäscherei ; Bediener Großwäscherei ; Bediener Textilreinigung ; Bediener chemische Reinigung ; Bediener Textilservice
de Bediener Waschstraße Wäscherei ; Produktionsmitarbeiter Großwäscherei ; Produktionsmitarbeiter Textilreinigung ; Produktionsmitarbeiter chemische Reinigung
de Produktionsmitarbeiter Textilservice ; Produktionsmitarbeiter Waschstraße Wäscherei ; Helfer Großwäscherei ; Helfer Textilreinigung ; Helfer chemische Reinigung
de Helfer Textilservice ; Helfer Waschstraße Wäscherei ; Detachierer ; Fleckenentferner ; Textilpfleger ; Textilpfleger EFZ ; Waschmeister ; Wäschereigehilfe
de Wäschereifachmann ; Wäschesortierer ; Wäschereikraft ; Wäschereitechniker Bedienung ; Färber und Reiniger ; Reinigungsannahme Textil ; Mitarbeiter Wäscherei
de Wäschereimaschinist

concept hand-launderer
kind occupation
isco 9121
rubric cleaning
work cleaning
nl strijker ; strijkster ; handwasser ; wasvrouw ; perser ; strijkhulp ; medewerker strijkatelier ; ontvlekker ; vlekkenverwijderaar ; gordijnenreiniger
nl handwasster ; handstrijkster ; handperser ; waswasster ; wasstrijkster ; wasperser ; linnenwasster ; linnenstrijkster ; linnenperser ; washulp ; wasmedewerker
nl wasdame ; wasster ; strijkmedewerker ; strijkdame ; strijkateliermedewerker ; strijkateliermedewerkster ; medewerker strijkdienst ; medewerker wasserette
nl strijkhulp dienstencheques ; handstrijker ; stoomstrijker ; stoomperser ; kledingstrijker ; kledingperser ; textielstrijker ; textielperser ; wasknecht
nl wasserettemedewerker ; linnenplooier ; plooister ; vouwer linnen ; strijkwerker ; strijkatelierwerker
fr repasseur ; repasseuse ; blanchisseur ; blanchisseuse ; laveur à la main ; presseur ; détacheur ; repasseuse en centrale de repassage ; repasseur-presseur ; teinturier ; employée de repassage
fr repasseur à domicile ; repasseur en pressing ; repasseur en blanchisserie ; repasseur à la main ; repasseur titres-services ; repasseuse à domicile
fr repasseuse en pressing ; repasseuse en blanchisserie ; repasseuse à la main ; repasseuse titres-services ; aide-lingère ; aide-repasseuse ; blanchisseur à la main
fr laveur de linge ; lavandière ; laveuse de linge ; lingère repasseuse ; lingère à domicile ; lingère en collectivité ; plieur de linge
fr employé de centrale de repassage ; employé de repassage ; employé lingerie ; employé d'atelier de repassage ; ouvrier repasseur ; ouvrier de lingerie
fr agent de repassage ; presseur à la main ; presseur repasseur ; presseur sur presse ; défroisseur ; finisseur repassage
en hand launderer ; ironer ; presser ; hand presser ; laundress ; ironing worker ; stain remover ; spotter dry cleaning ; pressing worker
en presser hand ; ironing operative ; ironing lady ; garment presser hand ; linen folder ; hand ironer ; hand washer
en stain remover dry cleaning ; garment presser ; ironing helper ; hand laundry worker ; dry cleaning spotter ; linen presser
en curtain cleaner ; hand dry cleaner ; ironing shop assistant ; ironing service worker ; washerwoman ; hand laundress
en delicate fabric cleaner ; ironing person ; clothes presser
de Bügler ; Büglerin ; Handwäscher ; Handwäscherin ; Plätterin ; Bügelhilfe ; Detacheur ; Handbügler ; Fleckenentferner Textil ; Wäschebügler
de Handplätter ; Dampfbügler ; Dampfwäscherin ; Dampfplätter ; Wäschewäscherin ; Wäscheplätter ; Feinbügler ; Feinwäscherin ; Feinplätter ; Hemdenbügler ; Hemdenwäscherin
de Hemdenplätter ; Bügelkraft ; Bügelfrau ; Bügelmitarbeiter ; Bügler Textilreinigung ; Bügler Hemden ; Bügler Hand ; Waschfrau ; Waschhilfe ; Waschkraft ; Wäscheleger
de Wäschefaltkraft ; Wäschefalter ; Wäschewäscher ; Wäschepresser ; Textilpresser ; Kleiderpresser ; Handpresser ; Glätterin ; Glätter ; Mangelfrau ; Plätter
de Mitarbeiter Bügelei ; Mitarbeiter Bügelservice ; Mitarbeiter Bügelatelier ; Bügelservicekraft ; Näh- und Bügelhilfe ; Handwaschkraft ; Lingeriemitarbeiter ; Lingère

concept seamstress-linen-care
kind occupation
parent hand-launderer
isco 9121
rubric cleaning
work cleaning
nl linnenjuffrouw ; linnenverantwoordelijke ; linnenmeisje ; linnenmeester ; hersteller van linnen
fr responsable lingerie ; lingère ravaudeuse ; gouvernante lingère ; chef lingère ; responsable linge
en linen keeper ; linen supervisor ; linen mender ; laundry and linen keeper ; wardrobe laundry assistant ; linen room keeper
en linen seamstress ; hospital seamstress ; linen mending volunteer ; linen labeller ; laundry marker ; care home seamstress
en clothing repairer ; wardrobe keeper laundry ; sewing room assistant hospital ; linen store keeper ; uniform mender
de Wäschebeschließerin ; Leiterin Wäscherei ; Wäscheverwalterin ; Näherin Wäschekammer ; Wäschebetreuerin

concept refuse-collector
kind occupation
isco 9611
rubric cleaning
work cleaning
nl vuilnisman ; vuilnisophaler ; huisvuilophaler ; afvalophaler ; belader vuilniswagen ; huisvuilbelader ; vuilnisbelader ; ophaler oud papier ; lader vuilniskar
nl vuilnislader ; vuilnisinzamelaar ; huisvuillader ; huisvuilinzamelaar ; afvallader ; afvalbelader ; afvalinzamelaar ; papierophaler ; papierlader ; papierbelader
nl papierinzamelaar ; pmd-ophaler ; pmd-lader ; pmd-belader ; pmd-inzamelaar ; glasophaler ; glaslader ; glasbelader ; glasinzamelaar ; oud-papierophaler
nl oud-papierlader ; oud-papierbelader ; oud-papierinzamelaar ; groen-ophaler ; groen-lader ; groen-belader ; groen-inzamelaar ; grofvuilophaler ; grofvuillader
nl grofvuilbelader ; grofvuilinzamelaar ; restafvalophaler ; restafvallader ; restafvalbelader ; restafvalinzamelaar ; kringloopophaler ; kringlooplader
nl kringloopbelader ; kringloopinzamelaar ; vuilnisvrouw ; vuilnisophaalster ; belader vuilniskar ; belader huisvuil ; belader huisvuilophaling
nl belader afvalinzameling ; belader huisvuilwagen ; belader PMD ; lader vuilniswagen ; lader huisvuil ; lader huisvuilophaling ; lader afvalinzameling
nl lader huisvuilwagen ; lader PMD ; medewerker afvalinzameling ; medewerker huisvuilophaling ; medewerker huisvuil ; medewerker reinigingsdienst
nl medewerker afvalophaling ; medewerker vuilnisophaling ; arbeider afvalinzameling ; arbeider huisvuilophaling ; arbeider huisvuil ; arbeider reinigingsdienst
nl arbeider afvalophaling ; arbeider vuilnisophaling ; medewerker kringloopwinkel ophaling ; huisvuilbediende ; vuilophaler ; vuilkarman ; achterlader ; containerlediger
nl reinigingsdienstmedewerker ; ophaalmedewerker afval ; ophaalmedewerker ; helper vuilniswagen ; straatvuilophaler ; aslader
fr éboueur ; éboueuse ; ripeur ; agent de collecte des déchets ; collecteur de déchets ; ramasseur d'ordures ; chargeur de déchets ; boueux ; équipier de collecte ; collecteur d'immondices
fr agent de collecte ; agent de collecte d'ordures ménagères ; agent d'enlèvement des ordures ; agent de ramassage des ordures ; agent de ramassage des déchets
fr agent de collecte de déchets ; agent de collecte sélective ; agent collecte ; agent de la collecte ; ouvrier de collecte ; ouvrier de collecte d'ordures ménagères
fr ouvrier d'enlèvement des ordures ; ouvrier de ramassage des ordures ; ouvrier de ramassage des déchets ; ouvrier de collecte de déchets ; ouvrier de collecte sélective
fr ouvrier collecte ; ouvrier de la collecte ; employé de collecte ; employé de collecte d'ordures ménagères ; employé d'enlèvement des ordures
fr employé de ramassage des ordures ; employé de ramassage des déchets ; employé de collecte de déchets ; employé de collecte sélective ; employé collecte
fr employé de la collecte ; chargeur de collecte ; chargeur de collecte d'ordures ménagères ; chargeur d'enlèvement des ordures ; chargeur de ramassage des ordures
fr chargeur de ramassage des déchets ; chargeur de collecte de déchets ; chargeur de collecte sélective ; chargeur collecte ; chargeur de la collecte
fr équipier de collecte d'ordures ménagères ; équipier d'enlèvement des ordures ; équipier de ramassage des ordures ; équipier de ramassage des déchets
fr équipier de collecte de déchets ; équipier de collecte sélective ; équipier collecte ; équipier de la collecte ; opérateur de collecte
fr opérateur de collecte d'ordures ménagères ; opérateur d'enlèvement des ordures ; opérateur de ramassage des ordures ; opérateur de ramassage des déchets
fr opérateur de collecte de déchets ; opérateur de collecte sélective ; opérateur collecte ; opérateur de la collecte ; éboueur de collecte ; éboueur de benne
fr éboueur de camion-poubelle ; éboueur de déchets ; éboueur rippeur ; éboueur intérimaire ; éboueur de poubelles ; ripeur de collecte ; ripeur de benne
fr ripeur de camion-poubelle ; ripeur de déchets ; ripeur rippeur ; ripeur intérimaire ; ripeur de poubelles ; chargeur de benne ; chargeur de camion-poubelle
fr chargeur rippeur ; chargeur intérimaire ; chargeur de poubelles ; rippeur ; ramasseur de déchets ; ramasseur de poubelles ; ramasseur d'encombrants
fr ramasseur de cartons ; ramasseur d'ordures ménagères ; ramasseur de papiers ; collecteur d'ordures ; collecteur de poubelles ; collecteur d'encombrants
fr collecteur de cartons ; collecteur d'ordures ménagères ; collecteur de papiers ; éboueur-ripeur ; ouvrier chargeur immondices ; ouvrier chargeur
fr agent de propreté collecte ; agent de salubrité ; ouvrier immondices
en refuse collector ; garbage collector ; binman ; dustman ; waste collector ; trash collector ; recycling collector ; bin lorry loader
en bin man ; refuse loader ; refuse collection operative ; waste collection operative ; refuse worker ; recycling loader ; bin collector
en household waste collector ; dustbin collector ; waste operative ; refuse truck loader ; medical waste collector ; paper collector
en glass collector ; bulky waste collector ; scrap collector ; clinical waste collector ; sanitation worker ; garbage man
en rubbish collector ; recyclables collector ; hospital waste porter ; used clothing collector ; ash collector ; refuse lorry loader
en refuse vehicle loader ; bin loader
de Müllwerker ; Müllwerkerin ; Müllmann ; Müllfrau ; Müllabfuhrmitarbeiter ; Müllauflader ; Abfallsammler ; Müllader ; Sperrmüllsammler ; Kehrichtmann
de Mülllader ; Müllsammler ; Müllentsorger ; Müllabholer ; Müllbelader ; Abfalllader ; Abfallentsorger ; Abfallabholer ; Abfallwerker ; Abfallbelader ; Sperrmülllader
de Sperrmüllentsorger ; Sperrmüllabholer ; Sperrmüllwerker ; Sperrmüllbelader ; Papierlader ; Papiersammler ; Papierentsorger ; Papierabholer ; Papierwerker
de Papierbelader ; Wertstofflader ; Wertstoffsammler ; Wertstoffentsorger ; Wertstoffabholer ; Wertstoffwerker ; Wertstoffbelader ; Restmülllader ; Restmüllsammler
de Restmüllentsorger ; Restmüllabholer ; Restmüllwerker ; Restmüllbelader ; Altpapierlader ; Altpapiersammler ; Altpapierentsorger ; Altpapierabholer ; Altpapierwerker
de Altpapierbelader ; Kehrichtlader ; Kehrichtsammler ; Kehrichtentsorger ; Kehrichtabholer ; Kehrichtwerker ; Kehrichtbelader ; Lader Müllabfuhr ; Lader Müllfahrzeug
de Lader Müllwagen ; Lader Abfallsammlung ; Lader Sperrmüll ; Lader Entsorgung ; Lader Abfallentsorgung ; Lader Stadtreinigung Müll ; Belader Müllabfuhr
de Belader Müllfahrzeug ; Belader Müllwagen ; Belader Abfallsammlung ; Belader Sperrmüll ; Belader Entsorgung ; Belader Abfallentsorgung ; Belader Stadtreinigung Müll
de Mitarbeiter Müllabfuhr ; Mitarbeiter Müllfahrzeug ; Mitarbeiter Müllwagen ; Mitarbeiter Abfallsammlung ; Mitarbeiter Sperrmüll ; Mitarbeiter Entsorgung
de Mitarbeiter Abfallentsorgung ; Mitarbeiter Stadtreinigung Müll ; Müllwerker Müllabfuhr ; Müllwerker Müllfahrzeug ; Müllwerker Müllwagen ; Müllwerker Abfallsammlung
de Müllwerker Sperrmüll ; Müllwerker Entsorgung ; Müllwerker Abfallentsorgung ; Müllwerker Stadtreinigung Müll ; Arbeiter Müllabfuhr ; Arbeiter Müllfahrzeug
de Arbeiter Müllwagen ; Arbeiter Abfallsammlung ; Arbeiter Sperrmüll ; Arbeiter Entsorgung ; Arbeiter Abfallentsorgung ; Arbeiter Stadtreinigung Müll ; Müllabfuhrarbeiter
de Müllkutscher ; Müllaufleger ; Müllaufladerin ; Mülltonnenleerer ; Müllbeseitiger ; Abfallsammlerin ; Abfallwirtschaftsarbeiter ; Entsorgungsmitarbeiter
de Entsorgungshelfer ; Belader Kehrichtabfuhr ; Ladehelfer Müllabfuhr ; Mistkübler ; Abfuhrarbeiter ; Recyclingsammler ; Fäkaliensammler ; Tonnendienst-Mitarbeiter

concept refuse-sorter
kind occupation
isco 9612
rubric cleaning
work cleaning
nl afvalsorteerder ; containerparkmedewerker ; recyclageparkwachter ; parkwachter recyclagepark ; sorteerder van afval ; schroothandelaar ; kringwinkelmedewerker sorteren ; medewerker milieustraat ; recyclageoperator ; lompensorteerder
nl afvalscheider ; vuilsorteerder ; vuilscheider ; pmd-sorteerder ; pmd-scheider ; papiersorteerder ; papierscheider ; schrootsorteerder ; schrootscheider
nl metaalsorteerder ; metaalscheider ; glassorteerder ; glasscheider ; plasticsorteerder ; plasticscheider ; textielsorteerder ; textielscheider ; kledingsorteerder
nl kledingscheider ; kringloopsorteerder ; kringloopscheider ; houtsorteerder ; houtscheider ; bouwafvalsorteerder ; bouwafvalscheider ; kunststofsorteerder
nl kunststofscheider ; medewerker recyclagepark ; medewerker recycling ; medewerker sorteerlijn ; medewerker containerpark ; medewerker afvalsortering
nl medewerker kringloopcentrum ; medewerker afvalverwerking ; medewerker recyclage ; medewerker sorteerinstallatie ; arbeider recyclagepark ; arbeider recycling
nl arbeider sorteerlijn ; arbeider milieustraat ; arbeider containerpark ; arbeider afvalsortering ; arbeider kringloopcentrum ; arbeider afvalverwerking
nl arbeider recyclage ; arbeider sorteerinstallatie ; sorteerder recyclagepark ; sorteerder recycling ; sorteerder sorteerlijn ; sorteerder milieustraat
nl sorteerder containerpark ; sorteerder afvalsortering ; sorteerder kringloopcentrum ; sorteerder afvalverwerking ; sorteerder recyclage ; sorteerder sorteerinstallatie
nl operator recyclagepark ; operator recycling ; operator sorteerlijn ; operator milieustraat ; operator containerpark ; operator afvalsortering
nl operator kringloopcentrum ; operator afvalverwerking ; operator recyclage ; operator sorteerinstallatie ; recyclagemedewerker ; recyclagearbeider ; recyclagesorteerder
nl recyclingmedewerker ; recyclingsorteerder ; milieustraatmedewerker ; milieuparkwachter ; containerparkwachter ; recyclageparkmedewerker ; parkwachter containerpark
nl sorteermedewerker ; oudijzerhandelaar ; kringloopmedewerker ; kringwinkelmedewerker ; voddenman
fr trieur de déchets ; trieuse de déchets ; agent de tri des déchets ; préposé au parc à conteneurs ; agent de déchetterie ; gardien de déchèterie ; opérateur de tri ; trieur de matériaux recyclables ; valoriste ; ferrailleur ; préposé au recyparc
fr trieur de tri ; trieur de matières recyclables ; trieur de déchets recyclables ; trieur en centre de tri ; trieur en recyclage ; trieur de recyclage
fr trieur de déchets industriels ; trieur de papier ; trieur de métaux ; trieur de déchèterie ; trieur de déchetterie ; trieur en déchetterie ; trieur de textiles
fr trieur de vêtements ; trieur de ferraille ; trieur de plastiques ; trieur en ressourcerie ; agent de matières recyclables ; agent de déchets recyclables
fr agent en centre de tri ; agent en recyclage ; agent de recyclage ; agent de déchets industriels ; agent de papier ; agent de métaux ; agent de déchèterie
fr agent en déchetterie ; agent de textiles ; agent de vêtements ; agent de ferraille ; agent de plastiques ; agent en ressourcerie ; opérateur de matières recyclables
fr opérateur de déchets recyclables ; opérateur en centre de tri ; opérateur en recyclage ; opérateur de recyclage ; opérateur de déchets industriels
fr opérateur de papier ; opérateur de métaux ; opérateur de déchèterie ; opérateur de déchetterie ; opérateur en déchetterie ; opérateur de textiles
fr opérateur de vêtements ; opérateur de ferraille ; opérateur de plastiques ; opérateur en ressourcerie ; ouvrier de tri ; ouvrier de matières recyclables
fr ouvrier de déchets recyclables ; ouvrier en centre de tri ; ouvrier en recyclage ; ouvrier de recyclage ; ouvrier de déchets industriels ; ouvrier de papier
fr ouvrier de métaux ; ouvrier de déchèterie ; ouvrier de déchetterie ; ouvrier en déchetterie ; ouvrier de textiles ; ouvrier de vêtements ; ouvrier de ferraille
fr ouvrier de plastiques ; ouvrier en ressourcerie ; valoriste de tri ; valoriste de matières recyclables ; valoriste de déchets recyclables ; valoriste en centre de tri
fr valoriste en recyclage ; valoriste de recyclage ; valoriste de déchets industriels ; valoriste de papier ; valoriste de métaux ; valoriste de déchèterie
fr valoriste de déchetterie ; valoriste en déchetterie ; valoriste de textiles ; valoriste de vêtements ; valoriste de ferraille ; valoriste de plastiques
fr valoriste en ressourcerie ; employé de matières recyclables ; employé de déchets recyclables ; employé en centre de tri ; employé en recyclage ; employé de recyclage
fr employé de déchets industriels ; employé de papier ; employé de métaux ; employé de déchèterie ; employé de déchetterie ; employé en déchetterie ; employé de textiles
fr employé de vêtements ; employé de ferraille ; employé de plastiques ; employé en ressourcerie ; agent valoriste ; agent d'accueil en déchetterie ; agent de recyparc
fr agent de centre de tri ; agent de parc à conteneurs ; agent polyvalent de déchetterie ; préposé de recyparc ; préposé à la déchetterie ; préposé de parc à conteneurs
fr chiffonnier ; récupérateur ; brocanteur ferrailleur ; récupérateur de métaux ; récupérateur de déchets ; gardien de déchetterie ; gardien de parc à conteneurs
fr gardien de recyparc ; trieur-démanteleur ; ouvrier recyclage
en refuse sorter ; waste sorter ; recycling sorter ; recycling worker ; recycling centre attendant ; recycling park attendant ; scrap dealer ; waste picker ; salvage sorter
en recycling centre operative ; scrap sorter ; civic amenity site attendant ; household waste site operative ; recycling operative ; garbage sorter
en picking line operative ; sorting line worker recycling ; e-waste dismantler ; textile sorter recycling ; second-hand goods sorter
en paper sorter ; plastics sorter ; recycling plant operative ; household waste site attendant ; reuse shop sorter ; bottle sorter
en waste sorting worker ; used clothes sorter ; scrap metal sorter ; compost site worker ; recycling yard worker
en waste transfer station operative ; materials recovery operative ; rag sorter ; bottle bank attendant ; bottle bank worker ; glass sorter
de Müllsortierer ; Abfallsortierer ; Mitarbeiter Wertstoffhof ; Wertstoffsortierer ; Recyclinghofmitarbeiter ; Recyclinghelfer ; Schrottsortierer ; Recyclingwerker ; Schrotthändler ; Altstoffsortierer
de Abfallsortierkraft ; Wertstoffsortierkraft ; Altkleidersortierer ; Altkleidersortierkraft ; Altpapiersortierer ; Altpapiersortierkraft ; Schrottsortierkraft
de Metallsortierer ; Metallsortierkraft ; Recyclingsortierer ; Recyclingsortierkraft ; Müllsortierkraft ; Kunststoffsortierer ; Kunststoffsortierkraft ; Textilsortierer
de Textilsortierkraft ; Glassortierer ; Glassortierkraft ; Recyclingmitarbeiter ; Recyclingarbeiter ; Recyclingwart ; Wertstoffmitarbeiter ; Wertstoffarbeiter
de Wertstoffwart ; Wertstoffhofmitarbeiter ; Wertstoffhofarbeiter ; Wertstoffhofwart ; Recyclinghofarbeiter ; Recyclinghofwart ; Altstoffsammelzentrumsmitarbeiter
de Altstoffsammelzentrumsarbeiter ; Altstoffsammelzentrumswart ; Deponiemitarbeiter ; Deponiearbeiter ; Deponiewart ; Mitarbeiter Recyclinghof ; Mitarbeiter Sortieranlage
de Mitarbeiter Recycling ; Mitarbeiter Abfallsortierung ; Mitarbeiter Altstoffsammelzentrum ; Mitarbeiter Entsorgungshof ; Helfer Recyclinghof ; Helfer Wertstoffhof
de Helfer Sortieranlage ; Helfer Recycling ; Helfer Abfallsortierung ; Helfer Altstoffsammelzentrum ; Helfer Entsorgungshof ; Sortierer Recyclinghof
de Sortierer Wertstoffhof ; Sortierer Sortieranlage ; Sortierer Recycling ; Sortierer Abfallsortierung ; Sortierer Altstoffsammelzentrum ; Sortierer Entsorgungshof
de Aufsicht Recyclinghof ; Aufsicht Wertstoffhof ; Aufsicht Sortieranlage ; Aufsicht Recycling ; Aufsicht Abfallsortierung ; Aufsicht Altstoffsammelzentrum
de Aufsicht Entsorgungshof ; Recycler ; Recyclist ; Recyclist EFZ ; Altmetallsammler ; Lumpensammler ; Platzwart Recyclinghof ; Platzwart Wertstoffhof
de Sortierbandarbeiter ; Bandsortierer Abfall ; Altwarensortierer ; Fachkraft Abfallwirtschaft ; Sortierkraft Recycling

concept street-sweeper
kind occupation
isco 9613
rubric cleaning
work cleaning
nl straatveger ; straatveegster ; stadsreiniger ; veger ; medewerker straatreiniging ; veegwagenbestuurder ; parkveger ; medewerker openbare netheid ; stadsveger ; straatreiniger
nl stadsveegster ; marktreiniger ; marktveegster ; pleinveger ; pleinreiniger ; pleinveegster ; parkreiniger ; parkveegster ; stationveger ; stationreiniger
nl stationveegster ; bladveger ; bladreiniger ; bladveegster ; medewerker stadsreiniging ; medewerker reinigingsdienst straten ; medewerker netheid
nl medewerker veegdienst ; arbeider straatreiniging ; arbeider stadsreiniging ; arbeider reinigingsdienst straten ; arbeider netheid ; arbeider openbare netheid
nl arbeider veegdienst ; bestuurder veegmachine ; veegmachinebestuurder ; veegmachinechauffeur ; straatreinigster ; netheidswerker ; wegveger ; reinigingswerker straat
nl straatschoonmaker ; kolkenzuiger medewerker
fr balayeur ; balayeuse ; balayeur de rue ; cantonnier balayeur ; agent de propreté urbaine ; agent de propreté publique ; nettoyeur de rues ; conducteur de balayeuse ; agent de la voirie propreté
fr balayeur de voirie ; balayeur de propreté urbaine ; balayeur de rues ; balayeur de la propreté publique ; balayeur de trottoirs ; balayeur municipal
fr balayeur de parcs ; balayeur de marchés ; balayeur de voies publiques ; balayeur de la voie publique ; agent de voirie ; agent de rues ; agent de la propreté publique
fr agent de trottoirs ; agent municipal ; agent de parcs ; agent de marchés ; agent de voies publiques ; agent de rue ; agent de la voie publique
fr ouvrier de propreté urbaine ; ouvrier de rues ; ouvrier de la propreté publique ; ouvrier de trottoirs ; ouvrier municipal ; ouvrier de parcs ; ouvrier de marchés
fr ouvrier de voies publiques ; ouvrier de rue ; ouvrier de la voie publique ; cantonnier de voirie ; cantonnier de propreté urbaine ; cantonnier de rues
fr cantonnier de la propreté publique ; cantonnier de trottoirs ; cantonnier municipal ; cantonnier de parcs ; cantonnier de marchés ; cantonnier de voies publiques
fr cantonnier de rue ; cantonnier de la voie publique ; nettoyeur de voirie ; nettoyeur de propreté urbaine ; nettoyeur de la propreté publique ; nettoyeur de trottoirs
fr nettoyeur municipal ; nettoyeur de parcs ; nettoyeur de marchés ; nettoyeur de voies publiques ; nettoyeur de rue ; nettoyeur de la voie publique
fr agent de nettoiement de voirie ; agent de nettoyage urbain ; agent de nettoyage de voirie ; agent de nettoiement urbain ; balayeur-cantonnier ; balayeur-éboueur
fr opérateur de balayeuse ; technicien de propreté urbaine
en street sweeper ; road sweeper ; street cleaner ; park sweeper ; public space cleaner ; snow shoveller ; sweeper ; street cleansing operative
en road sweeper driver ; market cleaner ; road cleaner ; pavement cleaner ; mechanical street sweeper operator ; public cleansing operative
en beach cleaner ; leaf blower operative ; street cleansing driver ; park litter picker ; gully cleaner ; platform sweeper
en car park sweeper ; drain gully cleaner ; motorway litter picker ; yard sweeper ; festival litter picker ; station platform cleaner
en gutter sweeper ; winter gritting operative
de Straßenkehrer ; Straßenfeger ; Straßenreiniger ; Straßenkehrerin ; Stadtreiniger ; Kehrmaschinenfahrer ; Parkreiniger ; Mitarbeiter Straßenreinigung
de Stadtkehrer ; Stadtfeger ; Parkkehrer ; Parkfeger ; Marktkehrer ; Marktfeger ; Gehwegreiniger ; Gehwegkehrer ; Gehwegfeger ; Wegereiniger ; Wegekehrer ; Wegefeger
de Bahnhofsreiniger ; Bahnhofskehrer ; Bahnhofsfeger ; Straßenreinigungsarbeiter ; Straßenreinigungsmitarbeiter ; Straßenreinigungskraft ; Stadtreinigungsarbeiter
de Stadtreinigungsmitarbeiter ; Stadtreinigungskraft ; Mitarbeiter Stadtreinigung ; Straßenwischer ; Kehrer ; Gassenkehrer ; Laubbläser ; Kehrkraft ; Kehrmaschinenführer
de Kehrdienstmitarbeiter ; Reinigungskraft Straße ; Handreiniger Straße

concept water-firewood-collector
kind occupation
isco 9624
rubric cleaning
work other
nl waterdrager ; brandhoutsprokkelaar ; brandhoutverzamelaar ; houtsprokkelaar ; waterhaler
nl waterverzamelaar ; houthaler ; houtraper ; houtverzamelaar ; brandhouthaler ; brandhoutraper
nl brandhoutdrager ; brandhouthakker ; brandhoutzager
nl sprokkelhoutdrager ; houtdrager ; houthakker
nl houtzager ; waterdraagster ; takkenraper ; verzamelaar van brandhout ; verzamelaar van hout ; verzamelaar van sprokkelhout ; sprokkelaar van brandhout
nl sprokkelaar van hout ; sprokkelaar van sprokkelhout ; ophaler van brandhout ; ophaler van hout ; ophaler van sprokkelhout ; brandhoutophaler ; brandhoutklover
nl houtklover ; watervoerder ; waterophaler ; waterbezorger ; paddenstoelenplukker ; bessenplukker ; kruidenplukker ; wildplukker ; paddenstoelenverzamelaar ; turfraper
fr porteur d'eau ; ramasseur de bois ; ramasseur de bois de chauffage ; collecteur d'eau ; porteuse d'eau
fr porteur d'eau potable ; porteur de bois mort ; porteur de fagots ; porteur de bois de feu ; porteur de bûches ; porteur d'eau à domicile ; collecteur d'eau potable
fr collecteur de bois mort ; collecteur de fagots ; collecteur de bois de feu ; collecteur de bûches ; collecteur d'eau à domicile ; ramasseur d'eau potable
fr ramasseur de bois mort ; ramasseur de fagots ; ramasseur de bois de feu ; ramasseur de bûches ; ramasseur d'eau à domicile ; livreur d'eau potable
fr livreur de bois mort ; livreur de fagots ; livreur de bois de feu ; livreur de bûches ; livreur d'eau à domicile ; puiseur d'eau ; fagoteur ; fendeur de bois
fr fendeur de bûches ; coupeur de bois de chauffage ; scieur de bois de chauffage ; ramasseur de champignons ; ramasseur de baies sauvages ; ramasseur de plantes sauvages
fr ramasseur de tourbe ; ramasseur de pommes de pin ; cueilleur de champignons ; cueilleur de baies sauvages ; cueilleur de plantes sauvages ; cueilleur de tourbe
fr cueilleur de pommes de pin ; glaneur ; bûcheur ; chercheur de bois ; collecteur de bois ; collecteur de bois de chauffage
en water carrier ; firewood collector ; water collector ; water fetcher ; wood gatherer
en firewood cutter ; mushroom picker wild ; berry picker wild ; forager ; firewood chopper ; wood collector ; wood chopper
en firewood splitter ; fuelwood gatherer ; log splitter ; kindling maker ; firewood gatherer ; water porter ; mushroom gatherer
en wild fruit gatherer ; forest products gatherer ; firewood deliverer ; peat cutter ; brushwood collector ; well water carrier
en driftwood collector ; wood fetcher ; log carrier ; dung fuel collector ; rainwater collector ; forest gleaner ; nut gatherer
en seaweed gatherer
de Wasserträger ; Brennholzsammler ; Holzsammler ; Wasserholer ; Feuerholzsammler
de Brennholzholer ; Brennholzträger ; Brennholzhacker ; Brennholzsammlerin ; Brennholzspalter ; Reisigholer ; Reisigträger ; Reisighacker ; Reisigsammlerin
de Reisigspalter ; Feuerholzholer ; Feuerholzträger ; Feuerholzhacker ; Feuerholzsammlerin ; Feuerholzspalter ; Kleinholzholer ; Kleinholzträger ; Kleinholzhacker
de Kleinholzsammlerin ; Kleinholzspalter ; Holzträger ; Holzholer ; Holzspalter ; Holzhacker ; Holzklauber ; Wasserholerin ; Wassersammler ; Wasserbringer
de Wasserschöpfer ; Trinkwasserholerin ; Trinkwassersammler ; Trinkwasserbringer ; Trinkwasserschöpfer ; Pilzsammler ; Beerensammler ; Kräutersammler ; Beerenpflücker
de Reisigsammler ; Torfsammler ; Wildkräutersammler ; Zapfensammler

concept gardener
kind occupation
isco 6113
rubric cleaning
work technical
nl tuinman ; tuinier ; tuinierster ; hovenier ; tuinaanlegger ; aanlegger van tuinen ; groenwerker ; groenarbeider ; medewerker groendienst ; parkwerker ; tuinvrouw
nl parktuinman ; parkhovenier ; parktuinier ; landschapstuinman ; landschapshovenier ; landschapstuinier ; groentuinman ; groenhovenier ; groentuinier ; onderhoudstuinman
nl onderhoudshovenier ; onderhoudstuinier ; bordertuinman ; borderhovenier ; bordertuinier ; kasteeltuinman ; kasteelhovenier ; kasteeltuinier ; gemeentetuinman
nl gemeentehovenier ; gemeentetuinier ; hoofdtuinman ; hoofdhovenier ; hoofdtuinier ; schooltuinman ; schoolhovenier ; schooltuinier ; tuinarchitect-aannemer
nl tuinonderhoudsman ; tuinverzorger ; tuinmedewerker ; tuintechnicus ; groenmedewerker ; groenbeheerder ; groenverzorger ; groentechnicus ; groenvoorziener
nl medewerker groen ; medewerker groenvoorziening ; medewerker groenonderhoud ; arbeider groen ; arbeider groendienst ; arbeider groenvoorziening
nl arbeider groenonderhoud ; ploegbaas groen ; ploegbaas groendienst ; ploegbaas groenvoorziening ; ploegbaas groenonderhoud ; voorman groen ; voorman groendienst
nl voorman groenvoorziening ; voorman groenonderhoud ; hovenier aanleg ; hovenier onderhoud
fr jardinier ; jardinière ; jardinier paysagiste ; jardinier d'entretien ; ouvrier paysagiste ; ouvrier jardinier ; agent d'entretien des espaces verts ; agent des espaces verts ; paysagiste exécutant ; entrepreneur de jardins
fr jardinier espaces verts ; jardinier d'espaces verts ; jardinier des espaces verts ; ouvrier espaces verts ; ouvrier d'espaces verts ; ouvrier des espaces verts
fr agent espaces verts ; agent d'espaces verts ; agent paysagiste ; technicien espaces verts ; technicien d'espaces verts ; technicien des espaces verts
fr technicien paysagiste ; jardinier botaniste ; jardinier municipal ; jardinier horticole ; jardinier de parc ; jardinier à domicile ; jardinier de château
fr jardinier élagueur ; jardinier en chef ; ouvrier du paysage ; ouvrier parcs et jardins ; agent de parcs et jardins ; agent d'entretien espaces verts
fr chef d'équipe espaces verts ; chef jardinier ; paysagiste d'intérieur ; aménageur paysagiste
en gardener ; landscape gardener ; jobbing gardener ; garden designer contractor ; park gardener ; groundsman ; landscaper ; grounds maintenance worker
en groundsman gardener ; estate gardener ; head gardener ; horticultural gardener ; grounds keeper ; groundskeeper ; hospital gardener
en lawn care worker ; horticultural worker ; garden contractor ; green space worker ; landscape worker ; garden maintenance operative
en park keeper ; municipal gardener ; garden designer gardener ; garden builder ; botanical garden gardener ; hedge cutter
en therapeutic gardener ; garden constructor ; garden landscaper ; therapy garden keeper
de Gärtner ; Gärtnerin ; Landschaftsgärtner ; Gartenbauer ; Garten- und Landschaftsbauer ; Gärtner im Garten- und Landschaftsbau ; Friedhofsgärtner ; Ziergärtner ; Parkgärtner ; Garten- und Grünflächengestalter
de Stadtgärtner ; Schlossgärtner ; Herrschaftsgärtner ; Privatgärtner ; Hausgärtner ; Kundengärtner ; Obergärtner ; Kommunalgärtner ; Gärtner Garten- und Landschaftsbau
de Gärtner Galabau ; Gärtner Grünpflege ; Gärtner Privatgarten ; Gärtner Friedhof ; GaLaBau-Gärtner ; GaLaBau-Facharbeiter ; GaLaBau-Mitarbeiter ; GaLaBau-Vorarbeiter
de Grünpfleger ; Grünflächenpfleger ; Mitarbeiter Grünpflege ; Mitarbeiter Grünflächenpflege ; Mitarbeiter Gartenpflege ; Mitarbeiter Grünanlagen ; Gärtnermeister
de Gartenpfleger ; Gartengestalter ; Landschaftspfleger ; Landschaftsgärtner EFZ ; Gartenmeister

concept greenkeeper
kind occupation
parent gardener
isco 6113
rubric cleaning
work technical
nl greenkeeper ; terreinverzorger ; terreinman ; grasmeester ; verzorger van sportvelden
fr greenkeeper ; intendant de golf ; jardinier de golf ; agent d'entretien de terrains de sport ; intendant de terrain
en greenkeeper ; sports turf keeper ; golf course keeper ; sports ground keeper ; turf grower ; head greenkeeper ; assistant greenkeeper
en sports pitch groundsman ; football pitch groundsman ; turf maintenance worker ; cricket groundsman ; bowling green keeper
en stadium groundsman
de Greenkeeper ; Platzwart ; Sportplatzpfleger ; Golfplatzpfleger ; Sportplatzwart

concept nursery-grower
kind occupation
isco 6113
rubric cleaning
work other
nl tuinbouwer ; boomkweker ; bloemkweker ; bloementeler ; plantenkweker ; glastuinder ; kweker ; champignonteler ; serreteler ; boomkwekerijmedewerker ; tuinder ; kasteler
fr horticulteur ; horticultrice ; pépiniériste ; floriculteur ; fleuriste horticulteur ; rosiériste ; serriste ; champignonniste ; chef de culture horticole ; ouvrier de pépinière ; bulbiculteur
en nursery grower ; horticulturist ; nurseryman ; flower grower ; plant nursery grower ; greenhouse grower ; mushroom grower ; market gardener flowers ; bulb grower ; horticultural grower
en tree nursery grower ; ornamental plant grower ; bedding plant grower ; rose grower ; orchid grower ; cut flower grower
en perennial grower ; nursery manager plants ; propagator ; plant propagator ; pot plant grower ; Christmas tree grower
en horticulture production manager ; plant breeder grower ; chrysanthemum grower ; tulip grower ; azalea grower ; seed grower ; turf farmer
en plant nurseryman
de Baumschulgärtner ; Zierpflanzengärtner ; Blumenzüchter ; Staudengärtner ; Gemüsegärtner ; Gewächshausgärtner ; Pflanzenzüchter ; Pilzzüchter ; Baumschulist ; Gartenbautechniker ; Rosenzüchter

concept vegetable-grower
kind occupation
parent nursery-grower
isco 6113
rubric cleaning
work other
nl groenteteler onder glas ; groentekweker ; tomatenteler ; moestuinier ; groententuinder ; kruidenteler
fr maraîcher sous serre ; maraîcher ; maraîchère ; cultivateur de légumes ; producteur d'herbes aromatiques
en greenhouse vegetable grower ; horticultural produce grower ; tomato grower ; kitchen gardener ; herb grower ; vegetable grower
en market gardener ; mushroom farmer ; salad grower ; strawberry grower ; asparagus grower ; cucumber grower ; organic vegetable grower
en glasshouse grower ; leek grower ; urban farmer ; sprout grower ; chicory grower ; pepper grower
de Gemüsebauer ; Unterglasgemüsegärtner ; Tomatengärtner ; Kräutergärtner ; Küchengärtner

concept arborist
kind occupation
parent gardener
isco 6113
rubric cleaning
work technical
nl boomverzorger ; boomchirurg ; boomsnoeier ; boomklimmer ; boomverzorgster ; hagensnoeier
fr élagueur ; élagueuse ; arboriste ; arboriste grimpeur ; élagueur grimpeur ; tailleur de haies
en arborist ; tree surgeon ; tree climber ; tree care specialist ; tree pruner ; hedge trimmer ; tree worker ; arboriculturist
en tree feller arborist ; arboricultural climber ; tree inspector ; tree surgeon groundsman ; stump grinder operator
en rope climber tree care ; tree consultant ; street tree pruner ; arboricultural worker
de Baumpfleger ; Baumpflegerin ; Baumkletterer ; Fachagrarwirt Baumpflege ; Baumchirurg ; Heckenschneider

concept garden-labourer
kind occupation
isco 9214
rubric cleaning
work technical
nl tuinarbeider ; tuinbouwarbeider ; hulptuinman ; tuinhulp ; handlanger tuinbouw ; serremedewerker ; grasmaaier ; medewerker plantsoendienst ; seizoenarbeider tuinbouw ; tuinbouwmedewerker
nl hulphovenier ; hulptuinier ; assistent-hovenier ; assistent-tuinier ; tuinknecht ; tuinwerker ; tuinbouwhulp ; tuinbouwknecht ; tuinbouwwerker ; serrearbeider
nl serrehulp ; serreknecht ; serrewerker ; kwekerijarbeider ; kwekerijmedewerker ; kwekerijhulp ; kwekerijknecht ; kwekerijwerker ; groenhulp ; groenknecht
nl bloemisterijarbeider ; bloemisterijmedewerker ; bloemisterijhulp ; bloemisterijknecht ; bloemisterijwerker ; parkarbeider ; parkmedewerker ; parkhulp ; parkknecht
nl medewerker serre ; medewerker kwekerij ; medewerker tuinonderhoud ; medewerker tuinaanleg ; medewerker groenaanleg ; medewerker hovenierswerk ; medewerker glastuinbouw
nl arbeider serre ; arbeider kwekerij ; arbeider tuinonderhoud ; arbeider tuinaanleg ; arbeider groenaanleg ; arbeider hovenierswerk ; arbeider glastuinbouw
nl handlanger serre ; handlanger kwekerij ; handlanger tuinonderhoud ; handlanger tuinaanleg ; handlanger groenaanleg ; handlanger hovenierswerk ; handlanger glastuinbouw
nl gazonmaaier ; maaier ; wieder ; onkruidwieder ; schoffelaar ; bosmaaier ; bladruimer ; haagscheerder ; tomatenplukker ; serreplukker ; ongeschoold tuinarbeider
fr aide-jardinier ; ouvrier horticole ; manœuvre horticole ; aide jardinière ; tondeur de pelouse ; ouvrier de serre ; saisonnier horticole ; ouvrier en espaces verts ; manœuvre en espaces verts
fr aide espaces verts ; aide paysagiste ; aide horticole ; aide en horticulture ; aide serriste ; aide maraîcher serre ; manœuvre espaces verts ; manœuvre jardinier
fr manœuvre paysagiste ; manœuvre en horticulture ; manœuvre serriste ; manœuvre maraîcher serre ; ouvrier en horticulture ; ouvrier serriste ; ouvrier maraîcher serre
fr aide-ouvrier espaces verts ; aide-ouvrier jardinier ; aide-ouvrier paysagiste ; aide-ouvrier horticole ; aide-ouvrier en horticulture ; aide-ouvrier serriste
fr aide-ouvrier maraîcher serre ; aide-horticulteur ; aide-maraîcher ; ouvrier en serre ; ouvrier horticole saisonnier ; ouvrier du jardin
fr ouvrier d'exécution en horticulture ; tondeur de gazon ; tondeur de pelouses ; débroussailleur ; désherbeur ; faucheur ; bineur ; planteur
fr cueilleur de tomates en serre ; cueilleur en serre ; ramasseur de feuilles ; manœuvre de jardin ; homme de jardin ; agent d'entretien du jardin
en garden labourer ; gardening labourer ; horticultural labourer ; gardener's helper ; lawn mower worker ; greenhouse worker ; nursery labourer ; garden worker ; gardening assistant
en gardener's assistant ; lawn mower operator ; garden helper ; grass cutter ; weeder ; landscaping labourer ; garden hand
en groundsperson assistant ; assistant gardener ; park labourer ; landscape labourer ; leaf raker ; gardening volunteer
en garden maintenance assistant ; hedge trimmer helper ; greenhouse labourer ; hand weeder ; lawn mowing helper ; planting labourer
en strimmer operator ; garden work helper ; grounds labourer
de Gartenhilfe ; Gartenhelfer ; Gartenarbeiter ; Gartenbauhelfer ; Gärtnereihelfer ; Rasenmäher Hilfskraft ; Gewächshausarbeiter ; Gartenbauarbeiter ; Gärtnergehilfe ; Helfer im Gartenbau
de Gartenhilfskraft ; Gartengehilfe ; Gartenhilfsarbeiter ; Gärtnerhelfer ; Gärtnerhilfskraft ; Gärtnerhilfsarbeiter ; Landschaftsbauhelfer ; Landschaftsbauhilfskraft
de Landschaftsbaugehilfe ; Landschaftsbauhilfsarbeiter ; Gewächshaushelfer ; Gewächshaushilfskraft ; Gewächshausgehilfe ; Gewächshaushilfsarbeiter ; Baumschulhilfskraft
de Baumschulgehilfe ; Baumschulhilfsarbeiter ; Gärtnereihilfskraft ; Gärtnereigehilfe ; Gärtnereihilfsarbeiter ; Gartenbauhilfskraft ; Gartenbaugehilfe
de Gartenbauhilfsarbeiter ; Grünpflegehelfer ; Grünpflegehilfskraft ; Grünpflegegehilfe ; Grünpflegehilfsarbeiter ; Parkhelfer ; Parkhilfskraft ; Parkgehilfe
de Parkhilfsarbeiter ; Galabau-helfer ; Galabau-hilfskraft ; Galabau-gehilfe ; Galabau-hilfsarbeiter ; Helfer Gartenbau ; Helfer Garten- und Landschaftsbau
de Helfer Galabau ; Helfer Gärtnerei ; Helfer Grünpflege ; Helfer Gewächshaus ; Hilfsgärtner ; Aushilfsgärtner ; Rasenmäher ; Rasenpfleger ; Jäter ; Unkrautjäter
de Heckenschneidehilfe ; Gärtnereiarbeiter ; Landschaftsbauarbeiter ; Gartenaushilfe ; Gärtnerpraktiker ; Werker im Gartenbau ; Gartenbauwerker ; Erntehelfer Gewächshaus
de Grünanlagenarbeiter

concept household-economist-helper
kind occupation
parent domestic-cleaner
isco 9111
rubric cleaning 0.8 catering 0.2
work cleaning logistics
nl huishoudelijk medewerker ; medewerker huishouding ; huishoudelijk medewerkster ; huishoudelijk assistent ; polyvalent huishoudelijk medewerker ; medewerker hoteldienst ; hotelmedewerker zorg
fr agent hôtelier ; agente hôtelière ; employé d'entretien polyvalent ; agent de service hôtelier ; agent de service polyvalent ; agent hôtelier en maison de repos ; aide-hôtelière
en domestic services assistant ; hotel services assistant ; general domestic ; hospitality assistant care home ; household assistant ; domestic and catering assistant
en domestic assistant care home ; housekeeping and catering assistant ; domestic support worker ; home economics assistant
en living group housekeeper ; household worker care home
de Hauswirtschaftshelfer ; Hauswirtschaftshelferin ; Hauswirtschaftskraft ; hauswirtschaftliche Mitarbeiterin ; Mitarbeiter Hauswirtschaft ; hauswirtschaftliche Hilfskraft

concept cleaning-task
kind task
rubric cleaning
work cleaning
nl schoonmaken ; poetsen ; kuisen ; reinigen ; schoonmaak ; poetswerk ; schoonmaakwerk ; kamers poetsen ; kamers kuisen ; opkuisen ; onderhoud van de kamers ; proper maken ; kamers schoonmaken ; gangen schoonmaken
fr nettoyer ; nettoyage ; faire le ménage ; ménage ; entretien des chambres ; nettoyer les chambres ; nettoyage des locaux ; travaux de nettoyage ; entretien ménager ; entretien des locaux
en cleaning ; cleaning rooms ; cleaning work ; clean residents' rooms ; general cleaning ; tidying and cleaning ; room cleaning ; clean corridors
de Reinigen ; Putzen ; Reinigung ; Saubermachen ; Zimmer putzen ; Reinigungsarbeiten ; Zimmerreinigung ; Raumpflege ; Flure putzen ; Zimmer reinigen

concept housekeeping-task
kind task
rubric cleaning
work cleaning
nl huishoudelijke taken ; huishoudelijk werk ; huishouden doen ; licht huishoudelijk werk ; klusjes in huis ; hulp in het huishouden ; huishoudelijke ondersteuning ; huishoudwerk
fr tâches ménagères ; travaux ménagers ; aide au ménage ; tâches domestiques ; petits travaux ménagers ; aide dans les tâches ménagères ; entretien du logement
en household chores ; housework ; household tasks ; light housekeeping ; help around the house ; domestic tasks ; help with housework
de Hausarbeit ; Haushaltsarbeiten ; hauswirtschaftliche Tätigkeiten ; Hilfe im Haushalt ; leichte Hausarbeit ; Haushaltsführung ; hauswirtschaftliche Unterstützung

concept disinfect-rooms
kind task
rubric cleaning
work cleaning
nl ontsmetten ; ontsmetten van kamers ; kamers ontsmetten ; desinfecteren ; ontsmetting ; deurklinken ontsmetten ; oppervlakken ontsmetten ; materiaal ontsmetten ; contactpunten ontsmetten
fr désinfecter ; désinfecter les chambres ; désinfection ; désinfection des chambres ; désinfecter les poignées de porte ; désinfection des surfaces ; désinfecter le matériel ; bionettoyage
en disinfecting ; disinfecting rooms ; disinfection ; sanitising surfaces ; disinfecting door handles ; room disinfection ; sanitizing ; decontaminating rooms
de Desinfizieren ; Zimmer desinfizieren ; Desinfektion ; Flächendesinfektion ; Türklinken desinfizieren ; Oberflächen desinfizieren ; Desinfektion von Zimmern

concept make-beds
kind task
rubric cleaning 0.6 care 0.4
work cleaning care
nl bedden opmaken ; bedden verschonen ; bed opmaken ; bedlinnen verversen ; lakens verversen ; bedden opdekken ; opmaken van bedden ; beddengoed vervangen ; lakens verschonen
fr faire les lits ; refaire les lits ; réfection des lits ; changer les draps ; changer la literie ; faire le lit ; changement des draps ; défaire les lits
en making beds ; bed making ; changing sheets ; changing bed linen ; stripping beds ; make the beds
de Betten machen ; Betten beziehen ; Bettwäsche wechseln ; Bett machen ; Laken wechseln ; Betten abziehen ; Bettwäschewechsel

concept fold-linen
kind task
rubric cleaning
work cleaning logistics
nl linnen vouwen ; was vouwen ; wasgoed vouwen ; linnen sorteren ; was opvouwen ; linnen opplooien ; was plooien ; handdoeken vouwen ; was sorteren ; linnen plooien
fr plier le linge ; pliage du linge ; trier le linge ; tri du linge ; plier les serviettes ; plier les draps ; rangement du linge
en folding linen ; folding laundry ; sorting laundry ; folding towels ; sorting linen ; linen folding ; fold laundry
de Wäsche falten ; Wäsche zusammenlegen ; Wäsche sortieren ; Handtücher falten ; Wäsche legen ; Leinen falten

concept do-laundry
kind task
rubric cleaning
work cleaning
nl was doen ; wassen van kledij ; de was doen ; wasmachine vullen ; kleding wassen ; wasgoed verzorgen ; wasmachines bedienen ; was ophangen ; wassen en drogen van linnen ; was en strijk
fr faire la lessive ; lessive ; laver le linge ; lavage du linge ; entretien du linge ; faire tourner les machines à laver ; étendre le linge
en doing laundry ; laundry ; washing clothes ; loading washing machines ; washing linen ; hanging out washing ; do the washing
de Wäsche waschen ; Wäsche machen ; Wäschepflege ; Waschmaschine bedienen ; Kleidung waschen ; Wäsche aufhängen

concept ironing-task
kind task
rubric cleaning
work cleaning
nl strijken ; strijkwerk ; strijk doen ; kleding strijken ; hemden strijken ; linnen strijken
fr repasser ; repassage ; repasser le linge ; faire le repassage ; repassage de vêtements
en ironing ; doing the ironing ; pressing clothes ; ironing clothes ; iron shirts
de Bügeln ; Wäsche bügeln ; Bügelarbeiten ; Kleidung bügeln ; Hemden bügeln

concept distribute-linen
kind task
rubric cleaning 0.5 logistics 0.5
work logistics cleaning
nl linnen ronddelen ; linnen verdelen ; was ronddelen ; was rondbrengen naar de kamers ; kleding terugbrengen naar de kamers ; kasten met linnen vullen ; linnen ophalen ; vuile was ophalen ; linnenbedeling
fr distribuer le linge ; distribution du linge ; ranger le linge dans les armoires ; collecter le linge sale ; ramasser le linge sale ; ramener le linge dans les chambres
en distributing linen ; delivering clean laundry ; bringing laundry to rooms ; collecting dirty laundry ; putting away linen ; linen distribution
de Wäsche verteilen ; Wäscheverteilung ; Schmutzwäsche einsammeln ; Wäsche in die Schränke räumen ; saubere Wäsche bringen

concept mend-clothes
kind task
rubric cleaning
work cleaning
nl kleding herstellen ; naaien ; naaiwerk ; verstelwerk ; knopen aannaaien ; labels innaaien ; naaldwerk ; retouches ; kledij merken
fr raccommoder ; couture ; coudre ; réparer les vêtements ; recoudre des boutons ; retouches de vêtements ; marquer le linge ; ravaudage
en mending clothes ; sewing ; sewing on buttons ; sewing name labels ; clothing repairs ; labelling clothes
de Nähen ; Kleidung ausbessern ; Näharbeiten ; Knöpfe annähen ; Wäsche kennzeichnen ; Flicken

concept sew-masks
kind task
rubric cleaning
work other
nl mondmaskers naaien ; mondmaskers maken ; schorten naaien ; beschermende kledij naaien ; mondkapjes naaien
fr coudre des masques ; confection de masques ; fabriquer des masques ; coudre des tabliers ; couture de masques ; coudre des masques en tissu
en sewing masks ; making face masks ; sewing aprons ; sewing gowns ; mask making ; sewing face masks ; sewing fabric masks ; sew face masks
de Masken nähen ; Mundschutz nähen ; Schürzen nähen ; Behelfsmasken nähen ; Schutzkittel nähen

concept mop-floors
kind task
rubric cleaning
work cleaning
nl vloeren dweilen ; dweilen ; vegen ; stofzuigen ; vloeren schrobben ; gangen poetsen ; vloeronderhoud ; gang dweilen ; vloeren boenen ; schrobmachine bedienen
fr laver les sols ; lavage des sols ; passer la serpillière ; passer l'aspirateur ; balayer ; nettoyer les couloirs ; récurer les sols ; utiliser une autolaveuse ; aspirer
en mopping floors ; mopping ; vacuuming ; sweeping ; scrubbing floors ; cleaning corridors ; floor cleaning ; hoovering
de Böden wischen ; Staubsaugen ; Fegen ; Kehren ; Flure reinigen ; Bodenreinigung ; Boden schrubben ; Bodenpflege

concept clean-sanitary
kind task
rubric cleaning
work cleaning
nl toiletten poetsen ; sanitair reinigen ; badkamers poetsen ; sanitair schoonmaken ; wc's kuisen ; toiletten schoonmaken ; douches kuisen
fr nettoyer les sanitaires ; nettoyage des sanitaires ; nettoyer les toilettes ; laver les salles de bain ; entretien des sanitaires ; récurer les WC
en cleaning toilets ; cleaning bathrooms ; sanitary cleaning ; cleaning washrooms ; scrubbing toilets ; bathroom cleaning
de Toiletten putzen ; Sanitärreinigung ; Bäder putzen ; Sanitäranlagen reinigen ; WC reinigen ; Badreinigung

concept dust-surfaces
kind task
rubric cleaning
work cleaning
nl stof afnemen ; afstoffen ; stoffen ; nachtkastjes afwassen ; meubels afstoffen ; oppervlakken afnemen
fr épousseter ; dépoussiérer ; faire les poussières ; dépoussiérage ; essuyer les meubles ; prendre les poussières
en dusting ; wiping surfaces ; dusting furniture ; wiping down tables ; damp dusting
de Staub wischen ; Abstauben ; Möbel abwischen ; Oberflächen abwischen ; Staubwischen

concept clean-windows
kind task
rubric cleaning
work cleaning
nl ramen wassen ; ramen lappen ; ramen poetsen ; ruiten wassen ; ramen kuisen ; vensters wassen
fr laver les vitres ; nettoyer les vitres ; laver les fenêtres ; nettoyage des vitres ; faire les carreaux ; faire les vitres
en cleaning windows ; window cleaning ; washing windows ; window washing ; wiping windows
de Fenster putzen ; Fensterputzen ; Fenster reinigen ; Scheiben putzen ; Glasreinigung

concept terminal-clean
kind task
rubric cleaning
work cleaning
nl grote schoonmaak ; grote kuis ; kamer reinigen na ontslag ; eindschoonmaak ; lenteschoonmaak ; kamers klaarmaken voor nieuwe bewoner ; kamer leegmaken
fr grand nettoyage ; nettoyage de printemps ; nettoyage à fond ; remettre la chambre en état ; nettoyage après départ ; grand ménage
en deep cleaning ; spring cleaning ; terminal cleaning ; cleaning after discharge ; preparing rooms for new residents ; end-of-stay cleaning
de Grundreinigung ; Großputz ; Endreinigung ; Frühjahrsputz ; Schlussdesinfektion ; Zimmer nach Auszug reinigen

concept clean-care-equipment
kind task
rubric cleaning 0.8 care 0.2
work cleaning care
nl rolstoelen poetsen ; rolstoelen reinigen ; bedden reinigen ; materiaal reinigen ; rollators kuisen ; verzorgingsmateriaal schoonmaken ; matrassen reinigen
fr nettoyer les fauteuils roulants ; nettoyer les lits ; nettoyer le matériel ; nettoyage des déambulateurs ; nettoyer le matériel de soins ; nettoyage de matelas
en cleaning wheelchairs ; cleaning beds ; cleaning equipment ; cleaning walking frames ; cleaning care equipment ; mattress cleaning
de Rollstühle reinigen ; Betten reinigen ; Geräte reinigen ; Rollatoren putzen ; Hilfsmittel reinigen ; Bettenaufbereitung

concept remove-waste
kind task
rubric cleaning
work cleaning
nl afval ophalen ; vuilnis buitenzetten ; vuilbakken leegmaken ; vuilniszakken wegbrengen ; afval sorteren ; prullenbakken legen ; vuilnis ophalen ; afvalverwerking ; vuilbakken buitenzetten
fr vider les poubelles ; sortir les poubelles ; trier les déchets ; évacuer les déchets ; ramasser les déchets ; évacuation des déchets ; tri des déchets
en emptying bins ; taking out the rubbish ; waste removal ; sorting waste ; taking out the trash ; collecting rubbish ; putting the bins out
de Müll entsorgen ; Mülleimer leeren ; Müll rausbringen ; Abfall trennen ; Müll sammeln ; Abfallentsorgung ; Papierkörbe leeren

concept tidy-up
kind task
rubric cleaning
work cleaning
nl opruimen ; kamers opruimen ; kasten opruimen ; berging opruimen ; netjes houden ; orde houden ; zolder opruimen ; ontrommelen
fr ranger ; rangement ; ranger les chambres ; ranger les armoires ; mettre de l'ordre ; débarrasser le grenier ; remise en ordre
en tidying up ; tidying rooms ; clearing up ; tidying cupboards ; decluttering ; keeping things tidy
de Aufräumen ; Zimmer aufräumen ; Schränke aufräumen ; Ordnung halten ; Entrümpeln ; Ordnung schaffen

concept maintain-garden
kind task
rubric cleaning
work technical
nl tuin onderhouden ; tuinonderhoud ; tuinieren ; tuinwerk ; groenonderhoud ; in de tuin werken ; onderhoud van de tuin ; tuinklusjes ; hulp in de tuin ; tuin winterklaar maken
fr entretenir le jardin ; entretien du jardin ; jardiner ; jardinage ; entretien des espaces verts ; travaux de jardinage ; aide au jardin ; s'occuper du jardin
en garden maintenance ; gardening ; maintaining the garden ; garden work ; looking after the garden ; gardening jobs ; green space maintenance
de Gartenpflege ; Gartenarbeit ; Garten pflegen ; Gärtnern ; Grünpflege ; Gartenarbeiten ; Hilfe im Garten

concept mow-lawn
kind task
rubric cleaning
work technical
nl gras maaien ; gras afrijden ; grasmaaien ; gazon maaien ; gras afdoen ; gazononderhoud
fr tondre la pelouse ; tonte de pelouse ; tondre le gazon ; tonte ; entretien de la pelouse
en mowing the lawn ; lawn mowing ; cutting grass ; mowing grass ; grass cutting ; mow the lawn ; mowing the grass
de Rasen mähen ; Rasenmähen ; Gras mähen ; Rasenpflege ; Wiese mähen

concept prune-hedges
kind task
rubric cleaning
work technical
nl hagen snoeien ; haag scheren ; snoeien ; bomen snoeien ; struiken snoeien ; hagen scheren ; haag knippen
fr tailler les haies ; taille de haies ; élaguer ; tailler les arbustes ; élagage ; taille des arbres
en trimming hedges ; pruning ; hedge trimming ; pruning trees ; cutting hedges ; pruning shrubs
de Hecken schneiden ; Sträucher schneiden ; Bäume schneiden ; Heckenschnitt ; Baumschnitt ; Gehölzschnitt

concept weed-and-plant
kind task
rubric cleaning
work technical
nl onkruid wieden ; wieden ; bloemen planten ; planten water geven ; plantjes planten ; bloemperken onderhouden ; moestuin onderhouden ; planten verzorgen ; schoffelen ; bloembakken vullen
fr désherber ; désherbage ; arroser les plantes ; planter des fleurs ; entretenir le potager ; arrosage ; entretien des parterres ; soigner les plantes
en weeding ; watering plants ; planting flowers ; looking after plants ; tending flower beds ; vegetable garden care
de Unkraut jäten ; Jäten ; Pflanzen gießen ; Blumen pflanzen ; Beete pflegen ; Gemüsegarten pflegen ; Blumen gießen

concept sweep-outdoors
kind task
rubric cleaning
work cleaning technical
nl bladeren ruimen ; bladeren harken ; terras vegen ; sneeuw ruimen ; stoep vegen ; oprit schoonmaken ; zwerfvuil rapen ; zwerfvuil opruimen ; sneeuwvrij maken ; koer vegen
fr ramasser les feuilles ; ratisser les feuilles ; balayer la terrasse ; déneiger ; balayer le trottoir ; ramasser les déchets sauvages ; balayer la cour ; déneigement
en raking leaves ; sweeping the terrace ; shovelling snow ; sweeping the pavement ; litter picking ; clearing snow ; leaf clearing
de Laub harken ; Laub rechen ; Terrasse kehren ; Schnee räumen ; Gehweg fegen ; Hof fegen ; Müll aufsammeln ; Winterdienst

concept hygiene-skill
kind skill
rubric cleaning 0.7 care 0.3
work cleaning
nl hygiënisch werken ; reinigingsmiddelen gebruiken ; kennis van schoonmaakproducten ; werken volgens hygiëneregels ; poetservaring ; ervaring met schoonmaken ; kleurcodes schoonmaak
fr respecter les règles d'hygiène ; connaissance des produits d'entretien ; utilisation de produits de nettoyage ; expérience en nettoyage ; protocoles de nettoyage ; code couleur nettoyage
en working hygienically ; knowledge of cleaning products ; use of cleaning agents ; experience in cleaning ; cleaning protocols ; colour-coded cleaning
de hygienisch arbeiten ; Kenntnisse der Reinigungsmittel ; Umgang mit Reinigungsmitteln ; Reinigungserfahrung ; Hygienevorschriften beachten ; Reinigungspläne

concept laundry-place
kind workplace
rubric cleaning
nl wasplaats ; washok ; stomerij ; droogkuis ; wassalon
fr lingerie de l'établissement ; salon-lavoir ; pressing ; laverie ; nettoyage à sec
en launderette ; dry cleaner's ; laundry service ; ironing workshop
de Waschküche ; Waschsalon ; chemische Reinigung ; Heißmangel ; Wäschereibetrieb

concept cleaning-department
kind workplace
rubric cleaning
nl schoonmaakdienst ; poetsdienst ; onderhoudsdienst schoonmaak ; schoonmaakbedrijf ; dienstenchequebedrijf ; huishoudelijke dienst ; poetsbedrijf ; team schoonmaak
fr service d'entretien ; service de nettoyage ; entreprise de nettoyage ; entreprise de titres-services ; service propreté ; équipe de nettoyage
en cleaning department ; cleaning service ; cleaning company ; housekeeping department ; domestic services ; cleaning team
de Reinigungsdienst ; Reinigungsfirma ; Hauswirtschaft ; Gebäudereinigungsfirma ; Reinigungsabteilung ; Putzkolonne

concept garden-place
kind workplace
rubric cleaning
nl tuincentrum ; groendienst ; kwekerij ; plantsoendienst ; boomkwekerij ; serre ; stadstuin
fr jardinerie ; service des espaces verts ; pépinière ; service des plantations ; exploitation horticole ; serre horticole
en garden centre ; parks department ; plant nursery ; greenhouse ; horticultural business ; tree nursery
de Gartencenter ; Grünflächenamt ; Gärtnerei ; Baumschule ; Gewächshaus ; Gartenbaubetrieb

concept recycling-place
kind workplace
rubric cleaning
nl containerpark ; recyclagepark ; milieustraat ; afvalintercommunale ; sorteerlijn afval ; stortplaats
fr parc à conteneurs ; déchetterie ; recyparc ; déchèterie ; intercommunale de déchets ; décharge publique
en recycling centre ; recycling park ; civic amenity site ; waste depot ; landfill site ; recycling yard
de Wertstoffhof ; Recyclinghof ; Recyclingpark ; Deponie ; Altstoffsammelzentrum ; Bauhof Müllabfuhr

concept horticulture-diploma
kind diploma
rubric cleaning
work technical
gives gardener
nl diploma tuinbouw ; diploma tuinaanleg ; opleiding hovenier ; diploma tuinaanleg en onderhoud ; bachelor groenmanagement ; tuinbouwschool ; diploma groenvoorziening
fr diplôme en horticulture ; CAP jardinier paysagiste ; diplôme d'ouvrier jardinier ; BTS aménagements paysagers ; école d'horticulture ; bachelier en architecture des jardins
en horticulture diploma ; gardening diploma ; landscaping diploma ; degree in horticulture ; RHS diploma ; horticultural college
de Gärtnerausbildung ; Ausbildung Garten- und Landschaftsbau ; Abschluss Gartenbau ; Gärtnerlehre ; Studium Gartenbau ; Gärtnermeisterbrief

concept household-management-diploma
kind diploma
rubric cleaning
work cleaning
gives household-economist-helper
nl diploma huishoudkunde ; diploma verzorging-voeding ; logistiek helper in de zorginstellingen ; opleiding huishoudhulp ; opleiding poetshulp
fr CAP assistant technique en milieux familial et collectif ; diplôme d'aide logistique ; formation aide-ménager ; BEP services aux collectivités ; diplôme de gouvernante
en housekeeping diploma ; home economics diploma ; household management certificate ; domestic science diploma ; housekeeping training
de Ausbildung Hauswirtschaft ; Meisterin der Hauswirtschaft ; Hauswirtschaftsausbildung ; Abschluss Hauswirtschaft ; Ausbildung zur Hauswirtschafterin

concept pool-cleaner
kind occupation
parent special-cleaner
isco 9129
rubric cleaning
work cleaning
nl poolboy ; zwembadonderhoudsman ; zwembadpoetser ; badmeester schoonmaak ; onderhoudsmedewerker zwembad
fr agent d'entretien de piscine ; technicien d'entretien de piscine ; nettoyeur de bassin ; agent de propreté en piscine
en pool attendant cleaner ; pool maintenance cleaner ; leisure centre cleaner ; pool boy ; pool maintenance worker ; sauna cleaner
en leisure pool cleaner ; spa cleaner ; aquarium cleaner ; fountain cleaner ; hot tub cleaner
de Poolreiniger ; Beckenreiniger ; Poolboy ; Badreinigungskraft ; Schwimmbeckenreiniger

concept cemetery-worker
kind occupation
parent garden-labourer
isco 9214
rubric cleaning
work technical
nl begraafplaatswerker ; medewerker begraafplaats ; grafonderhouder ; kerkhofonderhouder ; begraafplaatsmedewerker ; grafmaker
fr ouvrier de cimetière ; agent d'entretien de cimetière ; jardinier de cimetière ; cantonnier de cimetière
fr creuseur de tombes ; ouvrier fossoyeur
en cemetery worker ; cemetery gardener ; churchyard maintenance worker ; grave maintenance worker
en cemetery groundsman ; crematorium worker grounds ; cemetery labourer ; graveyard keeper ; grave tender ; cemetery keeper
de Friedhofsarbeiter ; Friedhofsmitarbeiter ; Grabpfleger ; Friedhofshelfer

concept nursery-labourer
kind occupation
parent garden-labourer
isco 9214
rubric cleaning
work other
nl bloemenplukker ; boomkwekersarbeider ; stekker ; oogstmedewerker serre ; potter planten ; plantenverzorger
fr ouvrier pépiniériste ; cueilleur de fleurs ; repiqueur ; aide-pépiniériste ; ouvrier en floriculture ; boutureur
en plant nursery worker ; flower picker ; potting worker ; transplanter ; nursery hand ; glasshouse worker ; tree nursery worker
en plant potter ; bulb peeler ; flower cutter ; plant packer nursery ; cutting propagator labourer ; seedling transplanter
en bouquet maker nursery ; tomato picker greenhouse ; mushroom picker greenhouse
de Baumschularbeiter ; Blumenpflücker ; Pikierer ; Baumschulhelfer ; Treibhausarbeiter ; Pflanzenpfleger

concept public-space-worker
kind occupation
parent street-sweeper
isco 9613
rubric cleaning
work cleaning
nl gemeentearbeider ; parkwachter netheid ; zwerfvuilruimer ; sneeuwruimer ; medewerker openbare werken ; papierprikker ; marktveger
nl gemeentewerkman ; stadswerkman ; wegwerkman ; kluswerkman ; wijkwerkman ; gemeentewerker ; stadswerker ; polyvalent arbeider gemeente ; polyvalent gemeentearbeider
nl polyvalent arbeider openbare werken ; technisch arbeider gemeente ; technisch gemeentearbeider ; technisch arbeider openbare werken ; arbeider gemeente ; arbeider stad
nl arbeider technische dienst gemeente ; arbeider openbare ruimte ; arbeider buitendienst ; medewerker gemeente ; medewerker stad ; medewerker technische dienst gemeente
nl medewerker openbare ruimte ; medewerker buitendienst ; kantonnier ; buitendienstmedewerker gemeente ; prikploegmedewerker
fr ouvrier communal ; agent de nettoiement ; agent des services techniques communaux ; déneigeur ; agent polyvalent de propreté ; nettoyeur de marché ; employé communal de propreté
fr ouvrier polyvalent communal ; ouvrier communal polyvalent ; ouvrier de la commune ; ouvrier technique communal ; ouvrier d'entretien de voirie
fr ouvrier polyvalent de la commune ; agent polyvalent communal ; agent communal polyvalent ; agent de la commune ; agent technique communal ; agent d'entretien de voirie
fr agent polyvalent de la commune ; employé polyvalent communal ; employé communal polyvalent ; employé de la commune ; employé technique communal ; employé municipal
fr employé d'entretien de voirie ; employé polyvalent de la commune ; cantonnier communal ; agent technique polyvalent communal ; agent des services techniques
fr agent technique municipal ; agent de salubrité publique ; manœuvre communal ; ouvrier voiriste
en litter picker ; snow clearer ; council street worker ; park litter collector ; market sweeper ; municipal cleaner
en council worker ; public space operative ; municipal worker ; street orderly ; public space worker ; environmental operative
en public works labourer ; council outdoor worker ; neighbourhood cleaner ; community cleaning team member ; public realm operative
en city maintenance worker ; village handyman ; cleansing team worker ; park maintenance worker ; public toilet attendant
de Gemeindearbeiter ; Müllsammler im Park ; Schneeräumer ; Bauhofmitarbeiter ; Stadtarbeiter Reinigung ; Laubkehrer
de Gemeindemitarbeiter ; Bauhofarbeiter ; Stadtarbeiter ; Stadtmitarbeiter ; Kommunalarbeiter ; Kommunalmitarbeiter ; Werkhofarbeiter ; Werkhofmitarbeiter
de Mitarbeiter Bauhof ; Mitarbeiter Werkhof ; Mitarbeiter städtischer Bauhof ; Mitarbeiter Gemeindewerkhof ; Schneeschaufler ; Winterdienstmitarbeiter ; Schneeschipper
de Gemeindebediensteter Außendienst ; Straßenmeistereiarbeiter

concept laundry-manager
kind occupation
isco 5151
rubric cleaning
work cleaning management
nl wasserijverantwoordelijke ; hoofd wasserij ; wasserijmanager ; verantwoordelijke linnendienst ; verantwoordelijke strijkatelier ; hoofd linnenkamer
fr responsable de blanchisserie ; chef de blanchisserie ; responsable de buanderie ; chef buandier ; responsable d'atelier de repassage
en laundry manager ; laundry supervisor ; head of laundry ; linen room supervisor ; laundry team leader ; dry cleaning manager
en laundry workers supervisor ; hospital laundry manager ; laundry and dry cleaning manager ; laundry production manager ; laundry foreman
en laundry coordinator
de Wäschereileiter ; Leitung Wäscherei ; Wäschereimeister ; Teamleiter Wäscherei ; Leiter Textilreinigung

concept textile-finisher
kind occupation
parent laundry-worker
isco 8157
rubric cleaning
work cleaning
nl bediener mangel ; mangelaar ; bediener strijkmachine ; tapijtreinigingsmachinebediener ; wasserijtechnicus bediening ; vouwmachinebediener
fr calandreur ; conducteur de calandre ; opérateur de sécheuse-repasseuse ; opérateur de machine à repasser ; plieuse de blanchisserie ; conducteur de séchoir
en calender operator ; laundry press operator ; flatwork ironer operator ; washing machine operator ; tumble dryer operator ; carpet cleaning machine operator
en ironing machine operator ; steam press operator ; roller ironer ; feeding machine operator laundry ; garment finisher
en tunnel finisher operator ; folding machine operator laundry ; mangle operator ; pressing machine operator ; textile dryer operator
en leather cleaning operator ; fur cleaning operator
de Mangler ; Manglerin ; Bügelmaschinenbediener ; Waschmaschinenbediener ; Trocknerbediener ; Faltmaschinenbediener
