# Catering: cooks and chefs, waiters and bar staff, kitchen help and canteen staff, fast food, restaurant
# managers, bakers and butchers, and the meal tasks of care homes (serving, distributing, washing up, special diets).

concept restaurant-manager
kind occupation
isco 1412
rubric catering
work management
nl restaurantmanager ; restauranthouder ; restaurantuitbater ; horeca-uitbater ; horecamanager ; bedrijfsleider restaurant ; restaurateur ; restaurantverantwoordelijke ; uitbater horecazaak
nl restaurantdirecteur ; brasserieuitbater ; brasserieverantwoordelijke ; brasseriedirecteur ; bistrouitbater ; bistroverantwoordelijke ; bistrodirecteur ; horecauitbater
nl horecaverantwoordelijke ; horecadirecteur ; pizzeriauitbater ; pizzeriaverantwoordelijke ; pizzeriadirecteur ; hotelrestaurantuitbater
nl hotelrestaurantverantwoordelijke ; hotelrestaurantdirecteur ; zaakvoerder restaurant ; zaakvoerder horeca ; assistent-restaurantmanager ; food and beverage manager
nl F&B-manager ; horecaondernemer ; brasseriehouder ; bedrijfsleider horeca
fr gérant de restaurant ; gérante de restaurant ; directeur de restaurant ; restaurateur ; restauratrice ; exploitant de restaurant ; responsable de restaurant ; patron de restaurant ; directeur de salle
fr gérant de brasserie ; gérant de restauration ; gérant de pizzeria ; gérant d'établissement de restauration ; gérant d'auberge ; exploitant de brasserie
fr exploitant de restauration ; exploitant de pizzeria ; exploitant d'établissement de restauration ; exploitant d'auberge ; directeur de brasserie
fr directeur de pizzeria ; directeur d'établissement de restauration ; directeur d'auberge ; responsable de brasserie ; responsable de restauration
fr responsable de pizzeria ; responsable d'établissement de restauration ; responsable d'auberge ; manager de restaurant ; manager de brasserie ; manager de restauration
fr manager de pizzeria ; manager d'établissement de restauration ; manager d'auberge ; patron de brasserie ; patron de restauration ; patron de pizzeria
fr patron d'établissement de restauration ; patron d'auberge ; chef d'établissement restauration ; responsable food and beverage ; directeur de la restauration
fr adjoint de direction restaurant ; aubergiste ; manager restauration
en restaurant manager ; restaurateur ; restaurant owner ; food service manager ; catering outlet manager ; restaurant supervisor
en assistant restaurant manager ; brasserie manager ; innkeeper ; restaurant general manager ; dining manager ; bistro manager
en pizzeria owner ; hotel restaurant manager ; restaurant operator ; restaurant proprietor ; trattoria owner ; steakhouse manager
en general manager restaurant ; hospitality manager ; gastropub manager ; tearoom manager
de Restaurantleiter ; Restaurantleiterin ; Gastronom ; Gastwirt ; Gastwirtin ; Restaurantmanager ; Betriebsleiter Gastronomie ; Wirt ; Restaurantbetreiber ; Restaurantfachwirt
de Restaurantinhaber ; Restaurantpächter ; Gastronomieleiter ; Gastronomiebetreiber ; Gastronomieinhaber ; Gastronomiepächter ; Bistroleiter ; Bistrobetreiber
de Bistroinhaber ; Bistropächter ; Wirtshausleiter ; Wirtshausbetreiber ; Wirtshausinhaber ; Wirtshauspächter ; Gaststättenleiter ; Gaststättenbetreiber
de Gaststätteninhaber ; Gaststättenpächter ; Wirtin ; Gastronomie-Manager ; F&B-Manager ; Food and Beverage Manager ; Betriebsleiter Restaurant
de stellvertretender Restaurantleiter ; Gerant ; Gasthausbesitzer ; Gastronomieleiterin

concept cafe-manager
kind occupation
isco 1412
rubric catering
work management
nl cafébaas ; caféhouder ; caféuitbater ; barmanager ; kroegbaas ; tearoomuitbater ; snackbarhouder ; herbergier
nl cafémanager ; baruitbater ; barhouder ; kroeguitbater ; kroeghouder ; taverneuitbater ; tavernehouder ; tavernemanager ; ijssalonuitbater
nl ijssalonhouder ; ijssalonmanager ; tearoomhouder ; tearoommanager ; koffiebaruitbater ; koffiebarhouder ; koffiebarmanager ; kantineuitbater ; kantinehouder
nl kantinemanager ; herbergier café ; zaakvoerder café ; bareigenaar
fr cafetier ; tenancier de café ; gérant de bar ; patron de bar ; exploitant de débit de boissons ; tenancier de taverne ; gérant de café ; limonadier
fr gérant de taverne ; gérant de salon de thé ; gérant de bar-tabac ; gérant de bistrot ; gérant de buvette ; gérant de glacier ; exploitant de café ; exploitant de bar
fr exploitant de taverne ; exploitant de salon de thé ; exploitant de bar-tabac ; exploitant de bistrot ; exploitant de buvette ; exploitant de glacier ; patron de café
fr patron de taverne ; patron de salon de thé ; patron de bar-tabac ; patron de bistrot ; patron de buvette ; patron de glacier ; responsable de café ; responsable de bar
fr responsable de taverne ; responsable de salon de thé ; responsable de bar-tabac ; responsable de bistrot ; responsable de buvette ; responsable de glacier ; bistrotier
fr tenancier de bar
en cafe manager ; cafe owner ; pub landlord ; bar manager ; publican ; snack bar manager ; coffee shop manager
en pub manager ; bar owner ; tavern keeper ; coffee bar owner ; tea room owner ; nightclub manager ; wine bar manager
en ice cream parlour manager ; inn manager ; lounge manager ; beach bar manager ; landlady of a pub ; hospital cafeteria manager
de Cafébetreiber ; Kneipenwirt ; Barmanager ; Cafetier ; Schankwirt ; Imbissbetreiber ; Leiter Café ; Kaffeehausbesitzer
de Caféleiter ; Caféinhaber ; Cafémanager ; Barleiter ; Barbetreiber ; Barinhaber ; Kneipenleiter ; Kneipenbetreiber ; Kneipeninhaber ; Kneipenmanager ; Eisdielenleiter
de Eisdielenbetreiber ; Eisdieleninhaber ; Eisdielenmanager ; Bistromanager ; Kneipier ; Betriebsleiter Café ; Betriebsleiter Bar ; Eisdielenbesitzer

concept catering-manager
kind occupation
isco 1412
rubric catering
work management
nl cateringmanager ; traiteur ; cateraar ; cateringverantwoordelijke ; hoofd voeding ; hoofd keuken en voeding ; verantwoordelijke keuken ; hoofd voedingsdienst ; grootkeukenverantwoordelijke ; kantinebeheerder ; kantine-uitbater ; banqueting manager
nl cateringbeheerder ; cafetariamanager ; cafetariaverantwoordelijke ; cafetariabeheerder ; kantineverantwoordelijke ; bedrijfsrestaurantmanager
nl bedrijfsrestaurantverantwoordelijke ; bedrijfsrestaurantbeheerder ; grootkeukenmanager ; grootkeukenbeheerder ; voedingsmanager ; voedingsverantwoordelijke
nl voedingsbeheerder ; maaltijdmanager ; maaltijdverantwoordelijke ; hoofd catering ; hoofd bedrijfsrestaurant ; hoofd cafetaria ; hoofd grootkeuken
nl verantwoordelijke catering ; verantwoordelijke voedingsdienst ; verantwoordelijke bedrijfsrestaurant ; verantwoordelijke cafetaria ; verantwoordelijke grootkeuken
nl verantwoordelijke voeding ; manager catering ; manager voedingsdienst ; manager bedrijfsrestaurant ; manager cafetaria ; manager grootkeuken ; manager voeding
nl diensthoofd voeding ; diensthoofd catering ; banquetingmanager ; banketmanager
fr traiteur ; responsable de restauration collective ; gérant de restauration collective ; responsable de cuisine collective ; chef gérant ; responsable catering ; responsable du service alimentation ; directeur de restauration ; responsable de cantine ; gérant de cantine
fr responsable de restaurant scolaire ; responsable de restaurant d'entreprise ; responsable du service restauration ; responsable de restauration hospitalière
fr responsable de service restauration ; responsable restauration ; responsable de cafétéria ; responsable de self ; directeur de restaurant scolaire
fr directeur de restaurant d'entreprise ; directeur de cantine ; directeur du service restauration ; directeur de restauration hospitalière
fr directeur de service restauration ; directeur restauration ; directeur de cafétéria ; directeur de self ; gérant de restaurant scolaire
fr gérant de restaurant d'entreprise ; gérant du service restauration ; gérant de restauration hospitalière ; gérant de service restauration ; gérant restauration
fr gérant de cafétéria ; gérant de self ; chef de restaurant scolaire ; chef de restaurant d'entreprise ; chef de cantine ; chef du service restauration
fr chef de restauration hospitalière ; chef de service restauration ; chef restauration ; chef de cafétéria ; chef de self ; gestionnaire de restaurant scolaire
fr gestionnaire de restaurant d'entreprise ; gestionnaire de cantine ; gestionnaire du service restauration ; gestionnaire de restauration hospitalière
fr gestionnaire de service restauration ; gestionnaire restauration ; gestionnaire de cafétéria ; gestionnaire de self ; responsable traiteur
fr directeur de cuisine centrale ; responsable banquets ; chef de gérance
en catering manager ; caterer ; canteen manager ; contract catering manager ; head of catering ; hospital catering manager ; kitchen manager ; food and beverage manager ; banquet manager
en banqueting manager ; school catering manager ; catering unit manager ; cafeteria manager ; catering supervisor
en staff restaurant manager ; food services director ; event catering manager ; care home catering manager ; catering contractor
en conference and banqueting manager ; catering entrepreneur ; facility catering manager ; hospitality and catering manager
de Cateringleiter ; Kantinenleiter ; Kantinenwirt ; Caterer ; Verpflegungsleiter ; Leiter Gemeinschaftsverpflegung ; Küchenleiter ; Küchenleitung ; Leiter Verpflegungsdienst ; Betriebsleiter Gemeinschaftsgastronomie ; Bankettleiter
de Cateringmanager ; Cateringbetriebsleiter ; Kantinenmanager ; Kantinenbetriebsleiter ; Mensaleiter ; Mensamanager ; Mensabetriebsleiter ; Betriebsrestaurantleiter
de Betriebsrestaurantmanager ; Betriebsrestaurantbetriebsleiter ; Bankettmanager ; Bankettbetriebsleiter ; Verpflegungsmanager ; Verpflegungsbetriebsleiter
de Leiter Catering ; Leiter Betriebsgastronomie ; Leiter Kantine ; Leiter Betriebsrestaurant ; Leiter Verpflegung ; Betriebsleiter Catering
de Betriebsleiter Gemeinschaftsverpflegung ; Betriebsleiter Betriebsgastronomie ; Leiter Hotellerie und Gastronomie

concept fast-food-manager
kind occupation
isco 1412
rubric catering
work management
nl manager fastfoodrestaurant ; frituuruitbater ; frituurhouder ; frietkothouder ; shiftleider fastfood ; cafetariahouder
fr gérant de fast-food ; gérant de restauration rapide ; exploitant de friterie ; directeur de restauration rapide ; manager de fast-food ; gérant de snack
en fast food restaurant manager ; quick service restaurant manager ; takeaway manager ; fast food shift manager ; chip shop owner
en burger restaurant manager ; fast food manager ; snack bar owner ; kebab shop owner ; pizza delivery manager ; sandwich shop manager
en food truck owner ; fish and chip shop manager ; takeaway owner
de Restaurantleiter Systemgastronomie ; Fachmann für Systemgastronomie ; Imbissbudenbesitzer ; Schichtleiter Systemgastronomie ; Würstelstandbetreiber

concept chef
kind occupation
isco 3434
rubric catering
work other
nl chef-kok ; keukenchef ; hoofdkok ; chef de cuisine ; meesterkok ; souschef ; sous-chef ; executive chef ; eerste kok ; chef-kokkin
nl restaurantchef ; hotelchef ; banketchef ; bistrochef ; brasseriechef ; chefkok ; chef saucier ; chef garde-manger ; chef tournant ; chef poissonnier ; hoofdkokkin
nl chef-kok restaurant ; chef-kok hotel ; chef-kok grootkeuken ; chef-kok woonzorgcentrum ; adjunct-keukenchef
fr chef de cuisine ; chef cuisinier ; cheffe de cuisine ; sous-chef de cuisine ; second de cuisine ; chef de production culinaire ; chef exécutif ; premier cuisinier ; seconde de cuisine ; maître cuisinier
fr chef gastronomique ; chef étoilé ; chef de cuisine adjoint ; chef saucier ; chef de restaurant ; chef cuisinier de collectivité
fr chef de cuisine en restauration collective ; chef de partie tournant senior ; chef traiteur ; chef de production cuisine ; chef gérant cuisinier ; sous-chef
fr premier chef
en chef ; head chef ; executive chef ; sous chef ; chef de cuisine ; master chef ; development chef ; kitchen chef
en saucier chef ; executive sous chef ; private chef ; second chef ; banqueting chef ; hospital head chef ; culinary chef ; vegetarian chef
en junior sous chef ; grill chef ; senior chef de partie ; care home chef ; saucier ; chief cook ; culinary director
en molecular gastronomy chef ; corporate chef ; restaurant chef ; consulting chef ; chef saucier
de Küchenchef ; Küchenchefin ; Chefkoch ; Chefköchin ; Souschef ; Küchenmeister ; Sous-Chef ; Executive Chef ; Chef de Cuisine ; Oberkoch
de Head Chef ; Executive Sous Chef ; Sternekoch ; Bankettkoch ; Erster koch ; stellvertretender Küchenchef ; Küchenmeisterin ; Leitender Koch ; Küchenchef Restaurant
de Küchenchef Hotel ; Küchenchef Gemeinschaftsverpflegung ; Küchenchef Seniorenheim ; Küchenchef Klinik ; Diplomierter Küchenchef

concept pastry-chef
kind occupation
isco 3434
rubric catering
work other
nl chef-patissier ; dessertchef ; patisseriechef ; nagerechtenkok ; chef patisserie
fr chef pâtissier ; chef pâtissière ; chef de partie pâtisserie ; pâtissier de restaurant ; chef dessert
en pastry chef ; head pastry chef ; dessert chef ; patissier ; chef patissier ; dessert cook ; plated dessert chef ; pastry commis
en pastry sous chef ; demi chef de partie pastry ; pastry chef de partie ; chocolate chef ; confectionery chef ; cake chef
de Chefpatissier ; Patissier ; Patissière ; Küchenkonditor ; Chef de Partie Patisserie

concept cook
kind occupation
isco 5120
rubric catering
work other
nl kok ; kokkin ; kookster ; restaurantkok ; zelfstandig werkend kok ; chef de partie ; afdelingskok ; visgerechtenkok ; keukenkok ; leerling-kok ; hulpkok ; koude-keukenkok ; grillkok
nl partiekok ; hotelkok ; viskok ; vleeskok ; groentenkok ; dagkok ; banketkok ; buffetkok ; commis de cuisine ; alleenkok ; zelfstandig kok ; commis keuken
fr cuisinier ; cuisinière ; chef de partie ; commis de cuisine ; cuistot ; demi-chef de partie ; cuisinier de restaurant ; commis cuisinier ; grillardin ; saucier ; maître queux ; cuisinier traiteur ; apprenti cuisinier ; garde-manger
fr cuisinier traditionnel ; cuisinier polyvalent ; cuisinier d'hôtel ; cuisinier grillardin ; cuisinier gastronomique ; cuisinier en restauration ; cuisinier saisonnier
fr commis cuisine ; chef de partie tournant ; chef de partie froid ; chef de partie chaud ; chef de partie cuisine ; garde-manger cuisinier ; poissonnier cuisinier
en cook ; restaurant cook ; line cook ; commis chef ; station chef ; short-order cook ; demi chef de partie ; assistant cook ; grill cook ; chef de partie cook
en chef de partie ; hotel cook ; trainee cook ; second cook ; relief cook ; junior cook ; pub cook ; apprentice cook ; meat cook
en evening cook ; station cook ; qualified cook ; all-round cook ; café cook ; weekend cook
de Koch ; Köchin ; Restaurantkoch ; Jungkoch ; Beikoch ; Hilfskoch ; Alleinkoch ; Chef de Partie ; Commis de Cuisine ; Gardemanger ; Entremetier ; Saucier ; Hotelkoch ; Grillkoch
de Abteilungskoch ; Saisonkoch ; Gardemanger-koch ; Aushilfskoch ; À-la-carte-koch ; Demi Chef de Partie ; Koch EFZ ; Partiekoch ; Kochlehrling

concept institution-cook
kind occupation
parent cook
isco 5120
rubric catering
work other
nl grootkeukenkok ; kok grootkeuken ; kok woonzorgcentrum ; kok rusthuis ; ziekenhuiskok ; schoolkok ; kok in een zorginstelling ; collectiviteitskok ; instellingskok ; kok grootkeuken zorg
fr cuisinier de collectivité ; cuisinière de collectivité ; cuisinier en maison de repos ; cuisinier en collectivités ; cuisinier hospitalier ; cuisinier de cantine ; chef de cuisine collective ; cuisinier en EHPAD ; cuisinier scolaire
en institutional cook ; care home cook ; hospital cook ; school cook ; canteen cook ; mass catering cook ; contract catering cook
en nursing home cook ; residential home cook ; nursery cook ; prison cook ; army cook ; staff canteen cook ; cook in a care home
en cook in a hospital ; boarding school cook ; large-scale cook ; community kitchen cook ; soup kitchen cook ; central kitchen cook
en catering cook ; military cook
de Koch in der Gemeinschaftsverpflegung ; Großküchenkoch ; Kantinenkoch ; Krankenhauskoch ; Koch im Altenheim ; Heimkoch ; Schulkoch ; Anstaltskoch

concept diet-cook
kind occupation
parent cook
isco 5120
rubric catering
work other
nl dieetkok ; kok dieetkeuken ; dieetkokkin ; dieetkeukenmedewerker ; kok speciale voeding
fr cuisinier diététique ; cuisinière diététique ; cuisinier de régime ; cuisinier de cuisine diététique ; cuisinier de diètes
en diet cook ; dietary cook ; diet chef ; special diet cook ; therapeutic diet cook ; hospital diet chef ; vegetarian diet cook
en texture-modified food cook ; allergen kitchen cook ; dysphagia chef ; dietetic cook ; diabetic diet cook
de Diätkoch ; Diätköchin ; diätetisch geschulter Koch ; Diätküchenkoch ; Koch für Diätküche

concept private-cook
kind occupation
parent cook
isco 5120
rubric catering
work other
nl privékok ; thuiskok ; kok aan huis ; scheepskok ; huiskok ; kok op een schip ; kampkok ; vrijwillige kok
fr cuisinier à domicile ; chef à domicile ; cuisinier particulier ; cuisinier de bord ; cuisinier de navire ; coq de navire ; cuisinier de bateau ; cuisinier bénévole
en private cook ; personal chef ; ship's cook ; domestic cook ; camp cook ; volunteer cook ; home cook ; galley cook ; yacht chef
en household cook ; chalet cook ; expedition cook ; cook at home ; freelance cook ; family cook ; chef at home ; host cook ; train cook
de Privatkoch ; Mietkoch ; Schiffskoch ; Smutje ; Hauskoch ; Feldkoch ; ehrenamtlicher Koch

concept specialty-cook
kind occupation
parent cook
isco 5120
rubric catering
work other
nl pizzakok ; wokkok ; sushikok ; pizzaiolo ; kebabmedewerker ; wereldkeukenkok ; pannenkoekenbakker ; crêpebakker
fr pizzaïolo ; crêpier ; crêpière ; sushiman ; cuisinier asiatique ; wokeur ; cuisinier de spécialités ; pizzaiola
en pizza chef ; sushi chef ; pizzaiolo ; wok cook ; crepe maker ; ethnic food cook ; vegan cook ; pizza maker ; pizza cook ; tapas chef
en wok chef ; pasta chef ; teppanyaki chef ; tandoori chef ; vegan chef ; curry chef ; Chinese chef ; Indian chef ; pancake cook
en Italian cook ; oriental cook ; raw food chef ; barbecue cook ; grill master ; macrobiotic cook ; noodle chef ; seafood chef
de Pizzabäcker ; Pizzakoch ; Sushi-Koch ; Wokkoch ; Pizzaiolo ; Spezialitätenkoch ; Crêpebäcker

concept waiter
kind occupation
isco 5131
rubric catering
work other
nl kelner ; kelnerin ; ober ; serveerster ; zaalmedewerker horeca ; zaalkelner ; serveerder ; bedieningsmedewerker ; garçon ; medewerker bediening ; zaalpersoneel ; commis de salle ; dienster
nl zaalober ; hotelkelner ; hotelober ; hotelmedewerker ; restaurantkelner ; restaurantober ; restaurantmedewerker ; brasseriekelner ; brasserieober ; brasseriemedewerker
nl terrasober ; terrasmedewerker ; horecakelner ; horecaober ; bistrokelner ; bistroober ; bistromedewerker ; bedieningkelner ; bedieningober ; bedieningmedewerker
nl medewerker zaal ; medewerker restaurant ; medewerkster bediening ; medewerkster zaal ; medewerkster restaurant ; hulpkelner ; hulpkelnerin ; serveuse ; commis zaal
nl gastheer restaurant ; gastvrouw restaurant ; afruimer ; leerling-kelner ; zaalhulp horeca ; zaalmedewerker restaurant
nl medewerker zaal restaurant ; zaalhulp restaurant ; medewerker bediening zaal ; terrasbediening
fr serveur ; serveuse ; garçon de café ; garçon de salle ; chef de rang ; commis de salle ; demi-chef de rang ; employé de salle ; runner ; employé de restaurant en salle ; serveur de restaurant
fr serveur en restaurant ; serveur en salle ; serveur en brasserie ; serveur limonadier ; serveur en restauration ; serveur polyvalent ; serveur de café
fr serveur chef de rang ; commis de restaurant ; employé de restaurant ; aide de salle ; aide de restaurant ; commis de rang ; commis de suite ; garçon de restaurant
fr débarrasseur ; serveuse en salle ; apprenti serveur ; hôtesse de restaurant
en waiter ; waitress ; waiting staff ; food server ; restaurant server ; commis waiter ; station waiter ; table attendant
en chef de rang ; busser ; runner restaurant ; restaurant waiter ; table server ; hotel waiter ; commis de rang ; floor staff
en dining room server ; café waiter ; wait staff ; food runner ; assistant waiter ; front of house staff restaurant ; trainee waiter
en demi chef de rang ; train dining car waiter ; beer garden waiter ; tea lady ; coffee lady ; tray waiter ; terrace server
en waiting personnel
de Kellner ; Kellnerin ; Servicekraft ; Restaurantfachmann ; Restaurantfachfrau ; Bedienung ; Servicemitarbeiter Gastronomie ; Serviererin ; Servierkraft ; Chef de Rang ; Commis de Rang ; Fachkraft im Gastgewerbe ; Kaffeehauskellner
de Restaurantkellner ; Saisonkellner ; Hilfskellner ; Hotelkellner ; Cafékellner ; Serviertochter ; Servierhilfe ; Demi Chef de Rang ; Servicemitarbeiter Restaurant
de Servicemitarbeiterin Restaurant ; Servicemitarbeiterin Gastronomie ; Serviceangestellte Restaurant ; Serviceangestellte Gastronomie ; Serviceaushilfe Restaurant
de Serviceaushilfe Gastronomie ; Restaurantkaufmann ; Fachmann für Restaurants und Veranstaltungsgastronomie ; Abräumer ; Mitarbeiter Service Restaurant
de Mitarbeiter im Service ; Mitarbeiter Restaurantservice ; Restaurantfachkraft ; Saaltochter

concept head-waiter
kind occupation
parent waiter
isco 5131
rubric catering
work other
nl maître d'hôtel ; hoofdkelner ; zaalverantwoordelijke horeca ; oberkelner ; zaalchef ; eerste kelner ; chef de rang
fr maître d'hôtel ; chef de salle ; responsable de salle ; premier maître d'hôtel ; second maître d'hôtel ; majordome de restaurant
en head waiter ; maître d'hôtel ; head waitress ; maitre d ; dining room supervisor ; captain waiter ; dining room captain
en chief steward restaurant ; senior waiter ; second head waiter ; floor manager restaurant ; restaurant floor supervisor
de Oberkellner ; Oberkellnerin ; Restaurantchef ; Maître d'hôtel ; Chef de Service ; Serviceleiter Restaurant ; Zahlkellner

concept sommelier
kind occupation
parent waiter
isco 5131
rubric catering
work other
nl sommelier ; wijnkelner ; wijnober ; wijnschenker ; wijnsteward
fr sommelier ; sommelière ; chef sommelier ; commis sommelier ; caviste de restaurant
en sommelier ; wine waiter ; wine steward ; wine waitress ; head sommelier ; wine sommelier ; beer sommelier ; wine adviser restaurant
en tea sommelier ; water sommelier ; junior sommelier ; wine butler
de Sommelier ; Sommelière ; Weinkellner ; Weinkellnerin ; Weinfachkellner

concept banquet-server
kind occupation
parent waiter
isco 5131
rubric catering
work other
nl banketkelner ; cateringmedewerker ; roomservicekelner ; cateringkracht ; feestkelner ; medewerker partycatering ; zaalhulp catering
fr serveur de banquet ; serveur extra ; extra en salle ; employé traiteur ; serveur en room service ; serveur de réception ; maître d'hôtel extra
en banquet server ; catering assistant ; catering server ; room service waiter ; catering staff ; function waiter ; event catering worker
en banqueting waiter ; conference waiter ; wedding waiter ; canteen waiter ; catering waiter ; banquet waiter ; event waiter
en silver service waiter ; cocktail server ; hospitality server ; buffet server ; minibar attendant ; VIP lounge waiter
en corporate hospitality waiter ; festival catering server
de Bankettkellner ; Bankettkraft ; Cateringmitarbeiter ; Aushilfskellner ; Zimmerkellner ; Cateringkraft ; Roomservicekellner

concept bartender
kind occupation
isco 5132
rubric catering
work other
nl barman ; barmaid ; barmedewerker ; tapper ; bartender ; barkeeper ; cocktailbarman ; medewerker bar ; tooghulp ; tapkastmedewerker
nl cocktailbartender ; cocktailbarmaid ; hotelbarman ; hotelbartender ; hotelbarmaid ; wijnbarman ; wijnbartender ; wijnbarmaid ; discobarman ; discobartender
nl discobarmaid ; feestbarman ; feestbartender ; feestbarmaid ; nachtclubbartender ; nachtclubbarmaid ; strandbarman
nl strandbartender ; strandbarmaid ; loungebarman ; loungebartender ; loungebarmaid ; barbediende ; barkracht ; barchef ; barkelner ; barsteward ; buffetier ; mixoloog
nl biertapper ; barhoofd ; medewerker tapkast ; medewerker café ; medewerker toog ; toogmedewerker ; cocktailshaker ; hoofdbarman ; tapkelner
nl toogkelner ; bartendster ; flairbartender ; zaalbarman
fr barman ; barmaid ; employé de bar ; serveur de bar ; commis de bar ; employé de comptoir de bar ; chef barman ; tireur de bière
fr barman cocktail ; barman d'hôtel ; barman limonadier ; barman serveur ; barman de discothèque ; barman barista ; barman mixologue ; chef de bar ; chef de comptoir bar
fr commis barman ; commis de comptoir bar ; employé barman ; employé de comptoir bar ; serveur barman ; serveur de comptoir bar ; garçon de bar ; garçon barman
fr garçon de comptoir bar ; assistant de bar ; assistant barman ; assistant de comptoir bar ; responsable barman ; responsable de comptoir bar ; barwoman ; mixologue
fr bartender ; serveuse de bar ; serveur au bar ; cafetier serveur ; préparateur de cocktails ; zythologue ; employé de café-bar ; limonadier de comptoir
en bartender ; barman ; barmaid ; bar staff ; mixologist ; bar attendant ; barkeeper ; bar assistant
en cocktail bartender ; bar supervisor ; head bartender ; barback ; bar person ; pub bartender ; bar server ; pub staff ; beer server
en hotel barman ; bar worker ; tapster ; cocktail mixer ; wine bar waiter ; bar back ; flair bartender ; juice bar attendant
en snack bar attendant ; drinks server ; café bartender ; cellar hand bar
de Barkeeper ; Barkeeperin ; Barmann ; Bardame ; Barmixer ; Schankkellner ; Zapfer ; Thekenkraft ; Barmitarbeiter ; Schankkraft
de Bartender ; Barkellnerin ; Barkraft ; Cocktailtender ; Cocktailmixer ; Cocktailkellnerin ; Cocktailmitarbeiter ; Cocktailkraft ; Hotelbartender ; Hotelbarmixer
de Hotelbarkellnerin ; Hotelbarmitarbeiter ; Hotelbarkraft ; Schanktender ; Schankmixer ; Schankkellnerin ; Schankmitarbeiter ; Thekentender ; Thekenmixer
de Thekenkellnerin ; Tresentender ; Tresenmixer ; Tresenkellnerin ; Tresenmitarbeiter ; Tresenkraft ; Barfrau ; Barmaid ; Barback ; Mixologe ; Schankbursche ; Büfettier
de Ausschenker ; Barchef ; Barcommis ; Barsupervisor ; Baraushilfe ; Chef de Bar ; Commis de Bar ; Mitarbeiter Bar ; Mitarbeiter Theke ; Mitarbeiter Ausschank
de Thekenmann ; Barservicekraft ; Barkeeper Hotel ; Barkeeper Cocktail ; Barkeeper Club ; Bierzapfer ; Ausschankkraft

concept barista
kind occupation
parent bartender
isco 5132
rubric catering
work other
nl barista ; koffiebarmedewerker ; koffiebarista ; koffiezetter ; medewerker koffiehuis
nl koffiespecialist ; koffiebereider ; koffiemaker ; hoofdbarista ; coffeeshopmedewerker koffie ; espressobarmedewerker ; theesommelier
fr barista ; employé de coffee shop ; préparateur de café ; cafetier barista
fr barista polyvalent ; barista en coffee shop ; préparateur de cafés ; serveur de cafés ; employé de bar à café
en barista ; coffee maker ; coffee bar worker ; coffee shop barista ; espresso bar worker
en espresso bartender ; head barista ; café barista ; coffee bar attendant ; espresso maker ; coffee shop worker ; coffee cart barista
en coffee server ; barista trainer ; specialty coffee barista ; coffee bartender ; teahouse barista
de Barista ; Kaffeebarista ; Kaffeebar-Mitarbeiter ; Kaffeezubereiter ; Kaffeebarmitarbeiterin
de Chef-Barista ; Kaffee-Barista ; Kaffeesommelier ; Kaffeebar-Kraft ; Mitarbeiter Kaffeebar ; Mitarbeiter Coffeeshop ; Mitarbeiter Coffee Shop ; Espressobarkraft

concept food-counter-attendant
kind occupation
isco 5246
rubric catering
work other
nl buffetmedewerker ; medewerker zelfbedieningsrestaurant ; buffetbediende ; medewerker cafetaria ; cafetariamedewerker ; zelfbedieningsmedewerker ; kantinemedewerker ; counterbediende ; medewerker saladebar ; broodjesverkoper ; ijsverkoper
nl cafetariabediende ; cafetariahulp ; cafetariakracht ; kantinebediende ; kantinehulp ; kantinekracht ; buffethulp ; buffetkracht ; broodjesmedewerker ; broodjesbediende
nl broodjeshulp ; broodjeskracht ; saladebarmedewerker ; saladebarbediende ; saladebarhulp ; saladebarkracht ; toonbankmedewerker ; toonbankbediende ; toonbankhulp
nl toonbankkracht ; bedrijfsrestaurantmedewerker ; bedrijfsrestaurantbediende ; bedrijfsrestauranthulp ; bedrijfsrestaurantkracht ; lunchroommedewerker
nl lunchroombediende ; lunchroomhulp ; lunchroomkracht ; zelfbedieningmedewerker ; zelfbedieningbediende ; zelfbedieninghulp ; zelfbedieningkracht ; koffieshopmedewerker
nl koffieshopbediende ; koffieshophulp ; koffieshopkracht ; snackbarbediende ; snackbarhulp ; snackbarkracht ; ijssalonmedewerker ; ijssalonbediende ; ijssalonhulp
nl ijssalonkracht ; broodjeszaakmedewerker ; broodjeszaakbediende ; broodjeszaakhulp ; broodjeszaakkracht ; delicatessenmedewerker ; delicatessenbediende
nl delicatessenhulp ; delicatessenkracht ; medewerker buffet ; medewerker kantine ; medewerker bedrijfsrestaurant ; medewerker broodjesbar ; medewerker saladbar
nl medewerker lunchbar ; medewerker ijssalon ; medewerker zelfbediening ; bediende buffet ; bediende cafetaria ; bediende kantine ; bediende bedrijfsrestaurant
nl bediende broodjesbar ; bediende saladebar ; bediende saladbar ; bediende lunchbar ; bediende ijssalon ; bediende zelfbediening ; buffetdame ; buffetjuffrouw
nl kantinejuffrouw ; kantinedame ; ijsschepper ; toogbediende voeding ; uitgiftemedewerker maaltijden ; kaasverkoper ; visverkoper
nl ijsventer
fr employé de cafétéria ; serveur au comptoir ; employé de self-service ; préposé au comptoir alimentaire ; employé de buffet ; serveur de cafétéria ; vendeur de sandwichs ; employé de libre-service restauration ; vendeur de glaces
fr employé de self ; employé au comptoir ; employé de cantine ; employé au buffet ; employé de sandwicherie ; employé de restaurant d'entreprise
fr employé de restauration libre-service ; employé au service de restauration ; employé à la cafétéria ; employé de glaces ; serveur de self-service ; serveur de self
fr serveur de buffet ; serveur de cantine ; serveur au buffet ; serveur de sandwicherie ; serveur de restauration collective ; serveur de restaurant d'entreprise
fr serveur de restauration libre-service ; serveur au service de restauration ; serveur à la cafétéria ; serveur de snack ; serveur de glaces ; agent de cafétéria
fr agent de self-service ; agent de self ; agent au comptoir ; agent de buffet ; agent au buffet ; agent de sandwicherie ; agent de restauration collective
fr agent de restaurant d'entreprise ; agent de restauration libre-service ; agent au service de restauration ; agent à la cafétéria ; agent de snack ; agent de glaces
fr préposé de cafétéria ; préposé de self-service ; préposé de self ; préposé au comptoir ; préposé de buffet ; préposé de cantine ; préposé au buffet
fr préposé de sandwicherie ; préposé de restauration collective ; préposé de restaurant d'entreprise ; préposé de restauration libre-service
fr préposé au service de restauration ; préposé à la cafétéria ; préposé de snack ; préposé de glaces ; équipier de cafétéria ; équipier de self-service
fr équipier de self ; équipier au comptoir ; équipier de buffet ; équipier de cantine ; équipier au buffet ; équipier de sandwicherie
fr équipier de restauration collective ; équipier de restaurant d'entreprise ; équipier de restauration libre-service ; équipier au service de restauration
fr équipier à la cafétéria ; équipier de snack ; équipier de glaces ; vendeur de cafétéria ; vendeur de self-service ; vendeur de self ; vendeur au comptoir
fr vendeur de buffet ; vendeur de cantine ; vendeur au buffet ; vendeur de sandwicherie ; vendeur de restauration collective ; vendeur de restaurant d'entreprise
fr vendeur de restauration libre-service ; vendeur au service de restauration ; vendeur à la cafétéria ; vendeur de snack ; agent de service restauration
fr employé de restauration ; hôte de self ; limonadier de cafétéria ; sandwicheur ; glacier vendeur
en food service counter attendant ; cafeteria attendant ; canteen assistant ; counter attendant ; buffet attendant ; salad bar attendant ; cafeteria counter assistant ; food counter server ; canteen worker ; ice cream server
en cafeteria assistant ; food counter attendant ; catering assistant counter ; food service counter worker ; cafeteria worker
en counter assistant food ; deli counter assistant ; ice cream seller ; sandwich seller ; coffee counter assistant ; carvery attendant
en snack counter attendant ; food hall assistant ; buffet counter attendant ; self-service restaurant attendant
en staff restaurant assistant ; canteen counter server ; bakery counter assistant ; hospital cafeteria assistant
en takeaway counter assistant ; ice cream scooper ; cafeteria counter attendant ; deli worker ; cold buffet attendant
en cinema snack attendant ; cheesemonger ; cheese counter assistant ; fishmonger counter assistant
de Thekenbedienung ; Buffetkraft ; Cafeteriamitarbeiter ; Kantinenmitarbeiter ; Kantinenkraft ; Büfettkraft ; Mitarbeiter Essensausgabe ; Ausgabekraft ; Buffetier ; Eisverkäufer ; Imbissverkäufer
de Kantinenhilfe ; Kantinenbedienung ; Mensahilfe ; Mensabedienung ; Cafeteriakraft ; Cafeteriahilfe ; Cafeteriabedienung ; Buffetmitarbeiter ; Buffethilfe
de Buffetbedienung ; Thekenhilfe ; Ausgabemitarbeiter ; Ausgabehilfe ; Ausgabebedienung ; Salatbarmitarbeiter ; Salatbarkraft ; Salatbarhilfe ; Salatbarbedienung
de Bistromitarbeiter ; Bistrokraft ; Bistrohilfe ; Bistrobedienung ; Snackbarmitarbeiter ; Snackbarkraft ; Snackbarhilfe ; Snackbarbedienung ; Eisdielenmitarbeiter
de Eisdielenkraft ; Eisdielenhilfe ; Eisdielenbedienung ; Kiosk-Imbiss-mitarbeiter ; Kiosk-Imbiss-kraft ; Kiosk-Imbiss-hilfe ; Kiosk-Imbiss-bedienung
de Mitarbeiter Kantine ; Mitarbeiter Cafeteria ; Mitarbeiter Buffet ; Mitarbeiter Speisenausgabe ; Mitarbeiter Betriebsrestaurant ; Mitarbeiter Bistro ; Mitarbeiter Mensa
de Mitarbeiter Theke Gastronomie ; Mitarbeiter Betriebsgastronomie ; Servicekraft Kantine ; Servicekraft Cafeteria ; Servicekraft Buffet ; Servicekraft Speisenausgabe
de Servicekraft Essensausgabe ; Servicekraft Betriebsrestaurant ; Servicekraft Bistro ; Servicekraft Mensa ; Servicekraft Theke Gastronomie
de Servicekraft Betriebsgastronomie ; Essensausgeber ; Speisenausgeber ; Essensausgabekraft ; Buffetdame ; Sandwichmacher ; Schöpfkraft
de Käsefachverkäufer ; Feinkostverkäufer

concept school-meal-supervisor
kind occupation
parent food-counter-attendant
isco 5246
rubric catering
work other
nl refterbegeleider ; medewerker refter ; schoolrestaurantmedewerker ; refterhulp ; maaltijdverdeler
fr agent de cantine ; dame de cantine ; cantinier ; cantinière ; employé de cantine scolaire ; agent de restauration scolaire
en school canteen assistant ; lunch lady ; dinner lady ; school meals assistant ; lunchroom attendant ; school lunch supervisor
en school canteen worker ; midday meals assistant ; school cafeteria worker ; lunchtime assistant ; school kitchen server
en school dinner server
de Schulmensa-Mitarbeiter ; Mensakraft ; Mensamitarbeiter ; Essensausgabekraft in der Schule ; Küchenfrau Schule

concept fast-food-worker
kind occupation
isco 9411
rubric catering
work other
nl fastfoodmedewerker ; frituurmedewerker ; frietbakker ; hamburgerbakker ; snackbarmedewerker ; medewerker snackbar ; broodjesmaker ; frietkotmedewerker ; fastfoodbereider ; sandwichbereider ; bereider van fastfood
nl fastfoodkracht ; fastfoodhulp ; snackbarbereider ; frituurbereider ; frituurkracht ; frituurhulp ; hamburgerbereider
nl pizzabereider ; pizzabakker ; pizzakracht ; pizzahulp ; kebabbereider ; kebabkracht ; kebabhulp ; broodjesbereider
nl frietbereider ; friethulp ; medewerker fastfood ; medewerker frituur
nl medewerker hamburgerrestaurant ; medewerker pizzeria ; medewerker fastfoodrestaurant ; medewerker McDonald's ; medewerker Quick ; crewmedewerker fastfood
nl crewmedewerker frituur ; crewmedewerker snackbar ; crewmedewerker hamburgerrestaurant ; crewmedewerker pizzeria ; crewmedewerker fastfoodrestaurant
nl crewmedewerker McDonald's ; crewmedewerker Quick ; bediende fastfood ; bediende frituur ; bediende snackbar ; bediende hamburgerrestaurant ; bediende pizzeria
nl bediende fastfoodrestaurant ; bediende McDonald's ; bediende Quick ; snackbarkok ; burgerbereider ; crewlid restaurant ; pitabereider ; frituurbediende ; frituurkok
nl shoarmabereider ; crewmember fastfood
fr employé de restauration rapide ; équipier de restauration rapide ; équipier polyvalent ; préparateur de restauration rapide ; employé de friterie ; préparateur de sandwichs ; employé de snack ; équipier fast-food ; friturier
fr employé polyvalent de restauration rapide ; employé de fast-food ; employé de hamburgers ; employé de pizzas ; employé de kebab ; employé polyvalent fast-food
fr employé en restauration rapide ; employé de snacking ; employé de sandwicherie rapide ; équipier polyvalent de restauration rapide ; équipier de fast-food
fr équipier de friterie ; équipier de hamburgers ; équipier de pizzas ; équipier de kebab ; équipier polyvalent fast-food ; équipier en restauration rapide
fr équipier de snacking ; équipier de sandwicherie rapide ; préparateur polyvalent de restauration rapide ; préparateur de fast-food ; préparateur de friterie
fr préparateur de kebab ; préparateur polyvalent fast-food ; préparateur en restauration rapide ; préparateur de snacking ; préparateur de sandwicherie rapide
fr agent polyvalent de restauration rapide ; agent de restauration rapide ; agent de fast-food ; agent de friterie ; agent de hamburgers ; agent de pizzas
fr agent de kebab ; agent polyvalent fast-food ; agent en restauration rapide ; agent de snacking ; agent de sandwicherie rapide ; crew polyvalent de restauration rapide
fr crew de restauration rapide ; crew de fast-food ; crew de friterie ; crew de hamburgers ; crew de pizzas ; crew de kebab ; crew polyvalent fast-food
fr crew en restauration rapide ; crew de snacking ; crew de sandwicherie rapide ; équipier McDonald's ; équipier Quick ; équipier de restaurant rapide
fr cuisinier de fast-food ; cuisinier de friterie ; cuisinier de restauration rapide ; cuisinier de snack ; friteur ; burgeriste ; préparateur de burgers
fr préparateur de tacos ; snackeur ; équipière polyvalente de restauration
en fast food preparer ; fast food worker ; fast food crew member ; burger flipper ; hamburger maker ; sandwich maker ; fast food cook ; pizza maker fast food ; chip shop assistant
en crew member fast food ; chip shop worker ; fry cook ; sandwich artist ; burger maker ; quick service restaurant crew ; french fry cook
en pizza preparer ; snack bar worker ; takeaway worker ; kebab cook ; fried chicken cook ; drive-through worker ; pancake maker
en wrap maker ; salad maker fast food ; burger cook ; fish fryer ; chicken fryer ; pizza topper ; taco maker ; bagel maker
de Fastfood-Mitarbeiter ; Fast-Food-Zubereiter ; Imbissmitarbeiter ; Burgerbrater ; Mitarbeiter Systemgastronomie ; Sandwichzubereiter ; Pommesverkäufer ; Fachkraft für Systemgastronomie ; Rotationsmitarbeiter
de Fast-Food-Mitarbeiter ; Fast-Food-Koch ; Fast-Food-Kraft ; ImbissKoch ; ImbissKraft ; ImbissZubereiter ; BurgerMitarbeiter ; BurgerKoch ; BurgerKraft
de BurgerZubereiter ; Schnellrestaurant-Mitarbeiter ; Schnellrestaurant-Koch ; Schnellrestaurant-Kraft ; Schnellrestaurant-Zubereiter ; PommesMitarbeiter ; PommesKoch
de PommesKraft ; PommesZubereiter ; DönerMitarbeiter ; DönerKoch ; DönerKraft ; DönerZubereiter ; Systemgastronomie-Mitarbeiter ; Systemgastronomie-Koch
de Systemgastronomie-Kraft ; Systemgastronomie-Zubereiter ; Pizza-Imbiss-Mitarbeiter ; Pizza-Imbiss-Koch ; Pizza-Imbiss-Kraft ; Pizza-Imbiss-Zubereiter
de Mitarbeiter Schnellrestaurant ; Mitarbeiter Fast Food ; Mitarbeiter McDonald's ; Mitarbeiter Burger King ; Mitarbeiter Imbiss ; Mitarbeiter Schnellimbiss
de Mitarbeiter Burgerrestaurant ; Crew-Mitarbeiter Systemgastronomie ; Crew-Mitarbeiter Schnellrestaurant ; Crew-Mitarbeiter Fast Food ; Crew-Mitarbeiter McDonald's
de Crew-Mitarbeiter Burger King ; Crew-Mitarbeiter Imbiss ; Crew-Mitarbeiter Schnellimbiss ; Crew-Mitarbeiter Burgerrestaurant ; Restaurantmitarbeiter Systemgastronomie
de Restaurantmitarbeiter Schnellrestaurant ; Restaurantmitarbeiter Fast Food ; Restaurantmitarbeiter McDonald's ; Restaurantmitarbeiter Burger King
de Restaurantmitarbeiter Imbiss ; Restaurantmitarbeiter Schnellimbiss ; Restaurantmitarbeiter Burgerrestaurant ; Küchenmitarbeiter Systemgastronomie
de Küchenmitarbeiter Schnellrestaurant ; Küchenmitarbeiter Fast Food ; Küchenmitarbeiter McDonald's ; Küchenmitarbeiter Burger King ; Küchenmitarbeiter Imbiss
de Küchenmitarbeiter Schnellimbiss ; Küchenmitarbeiter Burgerrestaurant ; Servicekraft Systemgastronomie ; Servicekraft Schnellrestaurant ; Servicekraft Fast Food
de Servicekraft McDonald's ; Servicekraft Burger King ; Servicekraft Imbiss ; Servicekraft Schnellimbiss ; Servicekraft Burgerrestaurant ; Imbissbudenmitarbeiter
de Grillkraft Imbiss ; Fachkraft Systemgastronomie ; Crewmitglied Restaurant ; Dönermann ; Würstelbrater ; Schnellkoch

concept kitchen-helper
kind occupation
isco 9412
rubric catering
work logistics
nl keukenhulp ; keukenmedewerker ; keukenhelper ; hulp in de keuken ; keukenassistent ; medewerker keuken ; keukenassistente ; hulpkracht keuken ; keukenmedewerkster ; medewerker grootkeuken ; grootkeukenmedewerker ; keukenjongen
nl keukenarbeider ; keukenknecht ; keukenbediende ; keukenwerker ; keukenhulpkracht ; keukenhulpje ; grootkeukenarbeider ; grootkeukenknecht ; grootkeukenbediende
nl grootkeukenassistent ; grootkeukenwerker ; grootkeukenmedewerkster ; grootkeukenhulpkracht ; grootkeukenhulpje ; restaurantarbeider ; restaurantknecht
nl restaurantbediende ; restaurantassistent ; restaurantwerker ; restaurantmedewerkster ; restauranthulpkracht ; restauranthulpje ; hulp keuken ; hulp grootkeuken
nl hulp restaurantkeuken ; medewerker in de keuken ; medewerker restaurantkeuken ; medewerkster keuken ; medewerkster in de keuken ; medewerkster grootkeuken
nl medewerkster restaurantkeuken ; assistent keuken ; assistent in de keuken ; assistent grootkeuken ; assistent restaurantkeuken ; arbeider keuken
nl arbeider in de keuken ; arbeider grootkeuken ; arbeider restaurantkeuken ; keukenhulp grootkeuken ; keukenhulp restaurant ; keukenhulp woonzorgcentrum
nl keukenhulp school ; keukenhulp horeca ; groentesnijder ; groenteschoonmaker ; aardappelschiller ; plongeur ; steward keuken ; polyvalent keukenmedewerker
nl oesteropener
fr aide de cuisine ; aide-cuisinier ; aide en cuisine ; aide-cuisinière ; employé de cuisine ; commis de collectivité ; auxiliaire de cuisine ; agent de restauration ; agent polyvalent de restauration ; garçon de cuisine ; fille de cuisine ; manœuvre de cuisine ; employé de restauration collective
fr aide de cuisine de collectivité ; aide polyvalent de cuisine ; employé en cuisine ; employé de cuisine de collectivité ; employé polyvalent de cuisine
fr agent de cuisine ; agent en cuisine ; agent de cuisine de collectivité ; agent polyvalent de cuisine ; commis en cuisine ; commis de cuisine de collectivité
fr commis polyvalent de cuisine ; ouvrier de cuisine ; ouvrier en cuisine ; ouvrier de cuisine de collectivité ; ouvrier polyvalent de cuisine ; garçon en cuisine
fr garçon de cuisine de collectivité ; garçon polyvalent de cuisine ; assistant de cuisine ; assistant en cuisine ; assistant de cuisine de collectivité
fr assistant polyvalent de cuisine ; plongeur de cuisine ; officier plongeur ; casserolier ; éplucheur de légumes ; légumier ; préparateur de légumes
fr aide de cuisine en collectivité ; aide de cuisine en maison de repos ; aide de cuisine scolaire ; économe aide-cuisine ; écailler
fr ouvreur d'huîtres
en kitchen helper ; kitchen assistant ; kitchen porter ; kitchen hand ; kitchen aide ; kitchen staff ; food preparation assistant ; kitchen worker ; galley hand ; catering helper ; pantry worker
en vegetable peeler ; scullion ; prep cook ; care home kitchen assistant ; catering kitchen assistant ; canteen kitchen helper
en hospital kitchen assistant ; potato peeler ; commis kitchen helper ; school kitchen assistant ; kitchen help ; vegetable preparer
en sandwich preparation helper ; kitchen steward assistant ; kitchen volunteer ; galley assistant ; salad washer ; kitchen runner
en kitchen labourer ; food prep worker ; large kitchen worker ; pantry maid ; oyster opener ; oyster shucker ; galley worker
en kitchen utility worker
de Küchenhilfe ; Küchenhelfer ; Küchenhelferin ; Küchenmitarbeiter ; Küchengehilfe ; Küchenhilfskraft ; Hilfskraft in der Küche ; Küchenassistent ; Fachkraft Küche ; Küchenbursche ; Mitarbeiter Großküche ; Offizekraft
de Küchenkraft ; Küchenaushilfe ; Küchenmädchen ; Küchenmitarbeiterin ; Küchenangestellter ; Küchensteward ; Küchenhilfsarbeiter ; Küchenpersonal ; Großküchengehilfe
de Großküchenkraft ; Großküchenaushilfe ; Großküchenhilfskraft ; Großküchenbursche ; Großküchenmädchen ; Großküchenassistent ; Großküchenmitarbeiterin
de Großküchenangestellter ; Großküchensteward ; Großküchenhilfsarbeiter ; Großküchenpersonal ; Mitarbeiter Küche ; Mitarbeiter in der Küche ; Mitarbeiter Spülküche
de Helfer Küche ; Helfer in der Küche ; Helfer Großküche ; Helfer Spülküche ; Aushilfe Küche ; Aushilfe in der Küche ; Aushilfe Großküche ; Aushilfe Spülküche
de Hilfskraft Küche ; Hilfskraft Großküche ; Hilfskraft Spülküche ; Küchenhilfe Kita ; Küchenhilfe Restaurant ; Küchenhilfe Großküche ; Küchenhilfe Schule
de Küchenhilfe Seniorenheim ; Küchenhilfe Teilzeit ; Casserolier ; Abwäscherin ; Officemitarbeiter ; Steward Küche ; Gemüseputzer ; Kochgehilfe ; Kochhelfer
de Stewarding-Mitarbeiter ; Küchenallrounder ; Office-Mitarbeiter Küche ; Officekraft

concept dishwasher-worker
kind occupation
parent kitchen-helper
isco 9412
rubric catering
work logistics cleaning
nl afwasser ; afwashulp ; vaatwasser ; spoelkeukenmedewerker ; bordenwasser ; afwasmedewerker ; medewerker vaatkeuken ; medewerker afwaskeuken ; afwasster
fr plongeur ; plongeuse ; plongeur en restauration ; plongeur-aide de cuisine ; laveur de vaisselle ; agent de plonge ; plongeur batterie
en dishwasher ; dish washer ; pot washer ; washer-up ; kitchen steward ; plate washer ; scullery worker ; plongeur
en kitchen porter dishwasher ; dishwashing worker ; pan washer ; tray washer ; glass washer ; dish room worker ; washing-up person
en dishwasher operator ; cutlery polisher ; dishwashing machine operator kitchen ; glass collector bar
de Tellerwäscher ; Spüler ; Spülerin ; Spülkraft ; Abwäscher ; Spülküchenmitarbeiter ; Geschirrspüler Hilfskraft ; Topfspüler ; Spülhilfe ; Abwaschhilfe

concept meal-service-assistant
kind occupation
parent kitchen-helper
isco 9412
rubric catering 0.8 care 0.2
work logistics care
nl voedingsassistent ; voedingsassistente ; maaltijdmedewerker ; medewerker maaltijdbedeling ; roomservicemedewerker ; medewerker restauratieve dienst ; gastvrouw maaltijden ; medewerker voedingsdienst ; gastheer zorgrestaurant ; gastvrouw zorg
fr agent de restauration hospitalière ; aide-diététique ; agent de distribution des repas ; employé de service repas ; aide hôtelière repas ; hôtelier en unité de soins ; employé de cuisine-relais ; agent d'office
en hospital food service assistant ; meal service assistant ; dining room assistant ; ward hostess ; food service worker ; tray line worker
en meal distribution assistant ; patient meals assistant ; care home dining assistant ; tray service assistant ; hospital food server
en catering hostess hospital ; ward catering assistant ; nutrition assistant meals ; ward waiter ; ward waitress ; menu order assistant
en hospital meal server ; diet kitchen aide ; bread trolley assistant
de Mitarbeiter Speisenversorgung ; Verpflegungsassistent ; Speisenverteilkraft ; Servicekraft im Pflegeheim ; Menüassistent ; Stationsservicekraft ; Servicehilfe Wohnbereich

concept home-meal-deliverer
kind occupation
isco 9621
rubric catering 0.5 logistics 0.5
work logistics
nl maaltijdbezorger ; bezorger warme maaltijden ; chauffeur maaltijdbedeling ; medewerker maaltijden aan huis ; tafeltje-dekje-vrijwilliger ; maaltijdrondbrenger
nl maaltijdbedeler ; tafeltje-dek-je-vrijwilliger ; warmemaaltijdbezorger ; chauffeur maaltijden aan huis ; rondbrenger van maaltijden
fr porteur de repas ; livreur de repas à domicile ; agent de portage de repas ; livreur de repas chauds ; distributeur de repas à domicile
fr chauffeur-livreur de repas ; bénévole repas à domicile
en meals on wheels driver ; meal delivery driver ; meals on wheels volunteer ; hot meal deliverer ; meal deliverer
en meals on wheels deliverer ; lunch deliverer to the elderly ; community meals driver ; home meal delivery driver
en meal courier for seniors ; frozen meal deliverer ; soup deliverer
de Menüfahrer ; Essen-auf-Rädern-Fahrer ; Menükurier ; Essenskurier ; Mahlzeitendienstfahrer ; Menübringer ; Essen-auf-Rädern-Zusteller
de Mahlzeitenbringer ; Fahrer Essen auf Rädern ; Menübote ; Mahlzeitenlieferant ; Mahlzeitendienst-Mitarbeiter

concept butcher-deli-cook
kind occupation
parent cook
isco 5120
rubric catering
work other
nl keukenslager ; vleesbewerker in de keuken ; bereider koude schotels ; traiteurkok ; medewerker koude keuken
fr boucher de cuisine ; cuisinier de buffet froid ; préparateur de plats cuisinés ; employé traiteur en cuisine ; commis garde-manger
en larder chef ; kitchen butcher ; cold kitchen cook ; buffet cook ; deli cook ; garde manger ; cold buffet cook ; butcher cook
en salad chef ; kitchen meat preparer ; sandwich chef ; cold starters cook ; charcuterie cook
de Küchenmetzger ; Koch kalte Küche ; Buffetkoch ; Fleischvorbereiter Küche ; Mitarbeiter kalte Küche

concept distribute-meals
kind task
rubric catering
work logistics care
nl maaltijden ronddelen ; maaltijden verdelen ; maaltijden uitdelen ; eten ronddelen ; maaltijdbedeling ; maaltijden rondbrengen ; eten rondbrengen ; plateaus ronddelen ; dienbladen ronddelen ; maaltijden bedelen ; maaltijden naar de kamer brengen
fr distribuer les repas ; distribution des repas ; servir les repas en chambre ; porter les plateaux ; distribuer les plateaux-repas ; distribution de repas ; apporter les repas ; service des repas
en distributing meals ; handing out meals ; meal distribution ; bringing meals to rooms ; delivering trays ; giving out meals ; taking meals round
de Essen verteilen ; Mahlzeiten verteilen ; Essensausgabe ; Essen austeilen ; Tabletts verteilen ; Essen aufs Zimmer bringen ; Essensverteilung ; Speisenverteilung

concept serve-at-table
kind task
rubric catering
work logistics care
nl eten opdienen ; maaltijden opdienen ; bedienen aan tafel ; opdienen ; maaltijden serveren ; opscheppen ; borden opscheppen ; bediening in het restaurant ; eten uitscheppen ; tafelbediening
fr servir à table ; service à table ; servir les repas ; servir en salle ; service en salle ; dresser les assiettes ; servir le dîner ; servir à manger
en serving meals ; serving food ; serving at table ; waiting at tables ; dishing up ; plating up ; table service ; meal service
de Essen servieren ; Mahlzeiten servieren ; Servieren ; Tischservice ; Teller anrichten ; Essen auftragen ; Bedienung am Tisch

concept prepare-meals
kind task
rubric catering
work other
nl koken ; maaltijden bereiden ; eten maken ; eten klaarmaken ; warme maaltijden klaarmaken ; koken voor bewoners ; maaltijden koken ; maaltijdbereiding ; soep maken ; eten koken
fr cuisiner ; préparer les repas ; préparation des repas ; faire à manger ; faire la cuisine ; préparer des repas chauds ; préparer la soupe ; cuisiner pour les résidents
en cooking ; preparing meals ; cooking meals ; meal preparation ; making food ; making soup ; cooking for residents ; cook meals
de Kochen ; Mahlzeiten zubereiten ; Essen kochen ; Essenszubereitung ; Essen zubereiten ; Suppe kochen ; Kochen für Bewohner ; Speisenzubereitung

concept prepare-vegetables
kind task
rubric catering
work logistics
nl groenten snijden ; groenten schoonmaken ; aardappelen schillen ; groenten wassen ; fruit schillen ; keukenvoorbereiding ; ingrediënten voorbereiden ; mise en place
fr éplucher les légumes ; couper les légumes ; éplucher les pommes de terre ; laver les légumes ; préparer les ingrédients ; mise en place de cuisine ; épluchage
en chopping vegetables ; peeling potatoes ; preparing vegetables ; washing vegetables ; food prep ; peeling vegetables
de Gemüse schneiden ; Kartoffeln schälen ; Gemüse putzen ; Gemüse waschen ; Zutaten vorbereiten ; Küchenvorbereitung

concept spread-sandwiches
kind task
rubric catering
work logistics care
nl boterhammen smeren ; brood smeren ; boterhammen maken ; broodjes smeren ; ontbijt klaarmaken ; avondmaal klaarzetten ; ontbijt maken ; broodjes beleggen ; belegde broodjes maken ; ontbijt klaarzetten
fr préparer les tartines ; beurrer les tartines ; préparer le petit-déjeuner ; faire des sandwichs ; préparer le souper ; préparer le petit déjeuner ; garnir des sandwichs
en making sandwiches ; buttering bread ; preparing breakfast ; making breakfast ; setting out breakfast ; preparing evening meal
de Brote schmieren ; Brote streichen ; Frühstück vorbereiten ; Brötchen belegen ; Abendessen vorbereiten ; Frühstück machen

concept serve-coffee
kind task
rubric catering
work logistics
nl koffie rondbrengen ; koffie schenken ; koffie ronddelen ; koffie zetten ; drankjes ronddelen ; koffieronde ; koffie en taart serveren ; dranken ronddelen ; water ronddelen ; koffiebedeling ; soep ronddelen
fr servir le café ; distribuer le café ; préparer le café ; servir les boissons ; distribution de boissons ; distribuer de l'eau ; faire le café ; servir le goûter ; distribuer les collations
en serving coffee ; making coffee ; coffee round ; handing out drinks ; tea round ; drinks round ; serving tea and cake ; distributing snacks
de Kaffee ausschenken ; Kaffee kochen ; Getränke verteilen ; Kaffee servieren ; Getränke ausgeben ; Kaffee und Kuchen servieren ; Getränkerunde

concept help-eating-hand
kind task
rubric catering 0.5 care 0.5
work care
nl toezicht bij de maaltijd ; maaltijdondersteuning ; hulp bij het ontbijt ; gezelschap aan tafel ; vlees snijden voor bewoners ; hulp tijdens de maaltijden ; helpen bij de maaltijden
fr surveillance des repas ; aider pendant les repas ; couper la viande des résidents ; présence à table ; soutien au moment des repas ; aide au petit-déjeuner
en mealtime supervision ; helping at mealtimes ; cutting up food for residents ; help at breakfast ; mealtime companion
de Aufsicht beim Essen ; Hilfe bei den Mahlzeiten ; Mahlzeitenbegleitung ; Fleisch klein schneiden ; Hilfe beim Frühstück ; Tischbegleitung

concept wash-dishes
kind task
rubric catering
work logistics cleaning
nl afwassen ; de afwas doen ; vaat doen ; vaatwas ; afwas ; vaatwasser vullen ; afdrogen ; vaatwasser leegmaken ; borden afwassen ; de vaat ; vaatwasmachine bedienen
fr faire la vaisselle ; vaisselle ; laver la vaisselle ; remplir le lave-vaisselle ; plonge ; vider le lave-vaisselle ; essuyer la vaisselle ; faire la plonge
en washing up ; washing dishes ; doing the dishes ; loading the dishwasher ; dishwashing ; drying dishes ; emptying the dishwasher
de Geschirr spülen ; Abwaschen ; Abwasch ; Spülmaschine einräumen ; Geschirr abwaschen ; Abspülen ; Geschirr abtrocknen ; Spülmaschine ausräumen

concept set-tables
kind task
rubric catering
work logistics
nl tafels dekken ; tafel dekken ; tafels afruimen ; tafel afruimen ; dekken en afruimen ; de tafel klaarzetten ; borden afruimen ; plateaus ophalen ; tafels dekken en afruimen
fr mettre la table ; dresser les tables ; débarrasser les tables ; mettre le couvert ; débarrasser la table ; dresser la table ; reprendre les plateaux ; dressage des tables
en setting tables ; laying the table ; clearing tables ; setting the table ; laying tables ; collecting trays ; clearing away plates ; lay tables ; lay the table ; lay the tables
de Tische decken ; Tisch decken ; Tische abräumen ; Tisch eindecken ; Geschirr abräumen ; Tabletts einsammeln ; Tische eindecken

concept clean-kitchen
kind task
rubric catering 0.6 cleaning 0.4
work cleaning logistics
nl keuken opruimen ; keuken schoonmaken ; keuken kuisen ; keuken poetsen ; koelkast reinigen ; ovens reinigen ; werkbladen reinigen
fr nettoyer la cuisine ; ranger la cuisine ; nettoyage de la cuisine ; nettoyer le frigo ; nettoyer les plans de travail ; remise en état de la cuisine
en cleaning the kitchen ; tidying the kitchen ; kitchen cleaning ; cleaning the fridge ; cleaning ovens ; wiping worktops
de Küche putzen ; Küche aufräumen ; Küche reinigen ; Kühlschrank reinigen ; Öfen reinigen ; Arbeitsflächen reinigen

concept portion-trays
kind task
rubric catering
work logistics
nl plateaus klaarmaken ; dienbladen klaarzetten ; porties verdelen ; aan de band staan ; werken aan de maaltijdband ; maaltijden portioneren ; maaltijden opwarmen ; maaltijden regenereren ; bandwerk keuken
fr préparer les plateaux ; préparation des plateaux-repas ; portionner les repas ; réchauffer les repas ; remettre en température les repas ; travail à la chaîne des plateaux ; portionnement
en preparing trays ; portioning meals ; tray preparation ; reheating meals ; tray line work ; plating trays
de Tabletts bestücken ; Mahlzeiten portionieren ; Essen portionieren ; Essen aufwärmen ; Tablettband ; Speisen regenerieren

concept deliver-meals-home
kind task
rubric catering 0.5 logistics 0.5
work logistics
nl maaltijden aan huis ; maaltijden leveren ; maaltijden aan huis brengen ; warme maaltijden bezorgen ; tafeltje dekje ; maaltijden bezorgen ; maaltijd thuis bezorgen ; soep aan huis brengen
fr livrer des repas ; livraison de repas ; repas à domicile ; portage de repas ; livrer des repas à domicile ; livraison de repas à domicile ; portage de repas à domicile ; repas chauds à domicile
en meals on wheels ; delivering meals ; home meal delivery ; delivering hot meals ; bringing meals to people's homes ; meal delivery
de Essen auf Rädern ; Mahlzeiten ausliefern ; Essen ausfahren ; Essen liefern ; warme Mahlzeiten liefern ; Mahlzeitendienst

concept take-meal-orders
kind task
rubric catering
work admin logistics
nl menukeuze opnemen ; maaltijdbestellingen opnemen ; bestellingen opnemen aan tafel ; menu's opstellen ; menukaarten invullen ; maaltijdkeuzes bevragen ; menuplanning
fr prendre les commandes de repas ; relever les choix de menus ; prise de commande des menus ; élaborer les menus ; encoder les menus ; planification des menus
en taking meal orders ; menu selection with patients ; taking menu choices ; planning menus ; menu planning ; recording meal choices
de Menüwünsche aufnehmen ; Essenswünsche erfassen ; Speisepläne erstellen ; Menübestellung aufnehmen ; Menüerfassung ; Speiseplanung

concept diet-food-preparation
kind task
rubric catering
work other
nl gemixte voeding bereiden ; dieetvoeding bereiden ; dieetmaaltijden maken ; gemalen voeding klaarmaken ; dysfagievoeding bereiden ; suikervrij koken ; zoutarm koken ; maaltijden mixen
fr préparer les repas mixés ; préparer des repas de régime ; préparation de régimes ; mixer les repas ; textures modifiées ; cuisine sans sel ; préparer l'alimentation mixée
en preparing pureed food ; preparing diet meals ; special diet preparation ; texture-modified meals ; blending meals ; low-salt cooking
de pürierte Kost zubereiten ; Diätessen zubereiten ; Schonkost kochen ; passierte Kost zubereiten ; Diätmahlzeiten kochen ; salzarm kochen

concept bar-service-task
kind task
rubric catering
work other
nl cafetaria openhouden ; bar openhouden ; helpen in de cafetaria ; werken achter de bar ; pintjes tappen ; tapdienst ; cafetaria bemannen ; helpen aan de toog ; barhulp
fr tenir le bar ; tenir la cafétéria ; aider à la cafétéria ; servir au bar ; service au bar ; aide au bar ; tenir la buvette
en running the cafeteria ; helping in the cafeteria ; bar service ; serving drinks at the bar ; staffing the bar ; working behind the bar
de Cafeteria betreuen ; Hilfe in der Cafeteria ; Thekendienst ; Ausschank ; hinter der Theke arbeiten ; Bardienst

concept barbecue-event-task
kind task
rubric catering
work other
nl barbecue verzorgen ; helpen bij eetfestijn ; receptie verzorgen met hapjes ; hapjes maken ; buffet klaarzetten ; feestmaaltijd verzorgen ; eetdag helpen ; hapjes ronddelen
fr assurer le barbecue ; préparer des amuse-bouches ; préparer le buffet ; aider au repas festif ; servir l'apéritif ; tenir le barbecue
en running a barbecue ; making canapés ; preparing a buffet ; helping at a festive meal ; catering for an event ; serving canapés
de Grillen beim Fest ; Häppchen zubereiten ; Buffet vorbereiten ; Festessen ausrichten ; Fingerfood servieren ; Grillfest helfen

concept food-distribution-poor
kind task
rubric catering 0.4 social 0.4 logistics 0.2
work logistics psychosocial
nl voedselhulp ; voedsel uitdelen ; eten uitdelen aan daklozen ; helpen in de voedselbank ; sociale kruidenier helpen
fr distribution de soupe ; distribuer de la nourriture ; maraude alimentaire ; aider à la banque alimentaire
en food distribution ; soup run ; handing out food to the homeless ; food bank help ; soup kitchen help
de Essensausgabe für Obdachlose ; Suppenausgabe ; Helfen bei der Tafel ; Lebensmittelhilfe ; Essensausgabe für Bedürftige

concept food-hygiene-skill
kind skill
rubric catering
work other
nl voedselveiligheid ; voedselhygiëne ; hygiënisch werken in de keuken ; temperatuurregistratie voeding ; kennis van voedselallergenen ; allergenenkennis ; hygiëne in de keuken
fr hygiène alimentaire ; sécurité alimentaire ; hygiène en cuisine ; traçabilité alimentaire ; connaissance des allergènes ; relever les températures des aliments
en food safety ; food hygiene ; kitchen hygiene ; allergen awareness ; recording food temperatures ; safe food handling
de Lebensmittelhygiene ; Lebensmittelsicherheit ; Küchenhygiene ; Allergenkenntnisse ; Lebensmittelkontrolle ; Speisentemperatur messen

concept cooking-skill
kind skill
rubric catering
work other
nl kunnen koken ; kookervaring ; ervaring in de horeca ; ervaring in een grootkeuken ; kookkunsten ; horeca-ervaring ; keukenervaring
fr savoir cuisiner ; expérience en cuisine ; expérience horeca ; expérience en collectivité ; expérience en restauration ; compétences culinaires ; expérience en cuisine de collectivité ; expérience en grande cuisine
en ability to cook ; cooking skills ; kitchen experience ; hospitality experience ; catering experience ; culinary skills ; experience in a large kitchen ; experience in a professional kitchen ; large kitchen experience
de kochen können ; Kochkenntnisse ; Küchenerfahrung ; Gastronomieerfahrung ; Erfahrung in der Großküche ; Kochkünste

concept kitchen-place
kind workplace
rubric catering
nl afdelingskeuken ; dieetkeuken ; leefgroepkeuken ; productiekeuken ; spoelkeuken ; afwaskeuken
fr cuisine collective ; office de cuisine ; cuisine hospitalière ; laverie vaisselle
en industrial kitchen ; ward kitchen ; scullery ; production kitchen
de Stationsküche ; Spülküche ; Diätküche ; Produktionsküche

concept canteen-place
kind workplace
rubric catering
nl kantine ; bedrijfsrestaurant ; eetplaats ; zelfbedieningsrestaurant ; personeelsrestaurant ; bedrijfskantine ; schoolrestaurant
fr restaurant d'entreprise ; restaurant scolaire ; self ; mess du personnel
en refectory ; staff restaurant ; dining hall ; lunchroom
de Mensa ; Betriebsrestaurant ; Personalrestaurant ; Essraum

concept restaurant-place
kind workplace
rubric catering
nl restaurant ; horeca ; horecazaak ; brasserie ; eetcafé ; tearoom ; frituur ; bistro ; taverne ; broodjeszaak
fr restaurant ; brasserie ; café ; horeca ; bistro ; friterie ; taverne ; salon de thé ; restauration ; sandwicherie
en restaurant ; brasserie ; bistro ; hospitality industry ; pub ; tea room ; catering industry ; café ; sandwich shop
de Restaurant ; Gaststätte ; Gasthaus ; Gastronomie ; Gastgewerbe ; Bistro ; Café ; Wirtshaus ; Imbiss

concept cookery-diploma
kind diploma
rubric catering
work other
gives cook
nl diploma kok ; hotelschool ; diploma hotelschool ; diploma restaurant en keuken ; grootkeuken en catering ; diploma grootkeukenkok ; koksopleiding ; horecadiploma ; koksdiploma ; zelfstandig werkend kok mbo
fr diplôme de cuisinier ; école hôtelière ; CAP cuisine ; diplôme d'école hôtelière ; BEP cuisine ; bac pro cuisine ; certificat de cuisinier de collectivité ; CAP production et service en restaurations ; diplôme d'hôtellerie
en cookery diploma ; catering college diploma ; hotel school diploma ; culinary diploma ; culinary school graduate ; professional cookery certificate
de Kochausbildung ; abgeschlossene Kochlehre ; Hotelfachschule ; Gesellenbrief Koch ; Ausbildung zum Koch ; Lehrabschluss Koch

concept hospitality-diploma
kind diploma
rubric catering
work management
nl bachelor hotelmanagement ; diploma hotelmanagement ; hogere hotelschool ; diploma horecamanagement ; zaalopleiding hotelschool
fr bachelier en gestion hôtelière ; BTS hôtellerie restauration ; BTS management en hôtellerie restauration ; diplôme de gestion hôtelière ; CAP restaurant
en hospitality management degree ; hotel management degree ; hospitality diploma ; bachelor in hotel management ; food and beverage diploma
de Hotelfachausbildung ; Studium Hotelmanagement ; Ausbildung Restaurantfachmann ; Bachelor Hotelmanagement ; Abschluss Gastgewerbe

concept kitchen-supervisor
kind occupation
parent chef
isco 3434
rubric catering
work other management
nl keukenverantwoordelijke ; ploegbaas keuken ; teamleider keuken ; keukenmanager ; hoofd van de keuken ; keukencoördinator ; productieleider keuken
nl keukenleider ; keukenleidinggevende ; keukensupervisor ; keukenvoorman ; keukenteamleider ; keukenmeester ; teamleider grootkeuken ; hoofd keuken
nl leidinggevende keuken ; leidinggevende grootkeuken ; supervisor keuken ; supervisor grootkeuken
fr responsable de cuisine ; chef d'équipe cuisine ; responsable de production culinaire ; coordinateur de cuisine ; responsable cuisine en maison de repos
fr responsable cuisine ; responsable de production cuisine ; responsable de cuisine centrale ; responsable de cuisine en collectivité ; cheffe de production culinaire
fr gérant de cuisine ; coordonnateur de cuisine ; superviseur de cuisine ; économe cuisine
en kitchen supervisor ; kitchen team leader ; kitchen coordinator ; chef manager ; head of kitchen
en production kitchen manager ; kitchen foreman ; central kitchen manager ; hospital kitchen supervisor ; kitchen shift leader
en cook supervisor ; central production kitchen supervisor ; chef de brigade
de Küchenverantwortlicher ; Leiter der Küche ; Küchenteamleiter ; Produktionsleiter Küche ; Küchenkoordinator
de Küchenleiterin ; Küchenmanager ; Küchenbetriebsleiter ; Großküchenleiter ; Großküchenleiterin ; Großküchenmanager ; Großküchenbetriebsleiter ; Zentralküchenleiter
de Zentralküchenleiterin ; Zentralküchenmanager ; Zentralküchenbetriebsleiter ; Leitung Küche ; stellvertretende Küchenleitung ; Leiter Küche ; Leiter Großküche
de Leiter Zentralküche ; Teamleiter Küche ; Schichtleiter Küche

concept baker-butcher
kind occupation
isco 7512
rubric catering
nl bakker ; banketbakker ; brood- en banketbakker ; warme bakker ; bakkersgast ; bakkerin ; patisserie-bakker ; chocolatier
nl chocoladebewerker ; suikerbakker ; ijsmaker ; ambachtelijk ijsbereider ; slager ; beenhouwer ; beenhouwersgast ; slagersgast
nl vleesbewerker ; uitbener ; uitsnijder ; charcuterier ; poelier ; visfileerder ; vishandelaar-bewerker ; kaasmaker ; zuivelbewerker
nl slagerijmedewerker ; bakkerijmedewerker ; brouwer ; bierbrouwer ; worstmaker ; pastamaker ; deegbereider ; ovenist bakkerij ; hulpbakker
nl leerling-bakker ; spekslager ; visbewerker ; thuisbakker ; koekjesbakker ; wafelbakker ambachtelijk ; fruitconservenmaker ; jammaker
nl slachter ; slachthuismedewerker ; vleesuitsnijder ; snoepmaker ; kaasbereider
fr boulanger ; boulangère ; boulanger-pâtissier ; pâtissier ; pâtissière ; chocolatier ; chocolatière ; confiseur ; glacier artisanal
fr boucher ; bouchère ; boucher-charcutier ; charcutier ; désosseur ; découpeur de viande ; poissonnier fileteur ; fileteur de poisson
fr fromager ; brasseur ; brasseur de bière ; ouvrier boulanger ; ouvrier pâtissier ; tourier ; fournier boulanger ; aide boulanger
fr apprenti boulanger ; traiteur-charcutier ; volailler ; abatteur ; ouvrier d'abattoir ; pâtissier-chocolatier ; viennoisier
fr garçon boucher ; artisan boulanger ; biscuitier ; crémier ; confiturier ; affineur de fromage ; pastier
en baker ; pastry baker ; bread baker ; confectioner ; chocolatier ; chocolate maker ; ice cream maker ; butcher ; meat cutter
en boner butcher ; slaughterer ; sausage maker ; poultry butcher ; fishmonger filleter ; fish filleter ; cheese maker ; brewer
en craft baker ; bakery assistant baking ; dough maker ; oven worker bakery ; baker's assistant ; butcher's assistant ; halal butcher
en cake decorator ; cake maker ; biscuit baker ; sweet maker ; pasta maker ; meat preparer ; bakery worker ; apprentice baker ; jam maker
en slaughterhouse worker ; charcutier ; patisserie baker ; fish preparer ; confectionery maker ; sweets maker ; bagel baker
de Bäcker ; Bäckerin ; Konditor ; Konditorin ; Bäckermeister ; Bäckergeselle ; Chocolatier ; Zuckerbäcker ; Confiseur ; Speiseeishersteller
de Eismacher ; Metzger ; Fleischer ; Metzgerin ; Fleischhauer ; Fleischhacker ; Schlachter ; Ausbeiner ; Wurstmacher ; Fischfiletierer
de Käser ; Käsemacher ; Brauer ; Brauer und Mälzer ; Bierbrauer ; Backwarenhersteller ; Bäckereihelfer ; Teigmacher ; Ofenführer Bäckerei
de Fleischermeister ; Fleischzerleger ; Konditormeister ; Lebküchner ; Feinbäcker ; Bäckerlehrling ; Schlachthofarbeiter
de Geflügelschlachter ; Pralinenhersteller ; Nudelmacher ; Käsehersteller ; Schokoladenhersteller ; Süßwarenhersteller ; Geflügelfleischer

concept food-truck-worker
kind occupation
parent fast-food-worker
isco 9411
rubric catering
work other
nl foodtruckmedewerker ; kebabverkoper ; wafelbakker ; smoothiemaker ; shoarmabakker ; snackbereider ; hotdogverkoper
fr employé de food truck ; vendeur de frites ; vendeur de kebab ; préparateur de kebabs ; gaufrier ; préparateur de hamburgers ; préparateur de pizzas
en food truck worker ; kebab maker ; hot dog maker ; smoothie maker ; snack maker ; takeaway cook ; hot dog seller ; crepe cook
en fry cook food truck ; waffle maker ; falafel maker ; street food cook ; sausage griller ; chip van worker ; street food preparer
en doner kebab cook
de Foodtruck-Mitarbeiter ; Dönerverkäufer ; Hotdog-Verkäufer ; Waffelbäcker ; Würstchenbrater ; Snackzubereiter

concept breakfast-cook
kind occupation
parent cook
isco 5120
rubric catering
work other
nl ontbijtkok ; ontbijtmedewerker ; lunchkok ; bistrokok ; brasseriekok ; sauskok ; soepkok ; menukok
fr cuisinier de petit-déjeuner ; second cuisinier ; cuisinier de brasserie ; rôtisseur ; entremétier ; poissonnier de cuisine ; tournant de cuisine ; cuisinier tournant
en breakfast cook ; breakfast chef ; bistro chef ; sauce cook ; fish cook ; vegetable cook ; roast cook ; soup cook ; chef tournant
en egg cook ; tournant cook ; roast chef ; entremetier ; rotisseur ; bistro cook ; brunch cook
de Frühstückskoch ; Tournant ; Rôtisseur ; Poissonnier ; Suppenkoch ; Gemüsekoch ; Soßenkoch ; Wirtshauskoch

concept breakfast-server
kind occupation
parent waiter
isco 5131
rubric catering
work other
nl ontbijtserveerster ; ontbijtkelner ; terraskelner ; horecamedewerker ; horecaflexi ; flexijobber horeca ; allround horecamedewerker ; gastheer horeca ; gastvrouw horeca
fr serveur de petit-déjeuner ; employé polyvalent horeca ; employé de brasserie ; serveur en terrasse ; hôte de table ; hôtesse de salle ; employé polyvalent de restaurant
en breakfast server ; breakfast waiter ; hospitality worker ; restaurant host ; restaurant hostess ; terrace waiter ; hospitality assistant
en breakfast attendant ; breakfast room waiter ; breakfast hostess ; hotel breakfast assistant ; breakfast service employee
en breakfast waitress ; morning server
de Frühstückskellner ; Frühstückskraft ; Gastronomiemitarbeiter ; Hostess Restaurant ; Terrassenkellner ; Mitarbeiter Gastronomie ; Frühstücksservicekraft

concept clubhouse-bar-manager
kind occupation
parent bartender
isco 5132
rubric catering
work other
nl cafébediende ; cafémedewerker ; discotheekbarman ; nachtclubbarman ; tooghulp café ; buffetmeester ; clubhuisbarman
fr employé de café ; serveur en discothèque ; garçon de comptoir ; limonadier serveur ; barman de nuit ; comptoirier
en pub worker ; nightclub bartender ; club bar steward ; bar steward ; cellarman ; taproom server ; clubhouse steward
en sports bar attendant ; canteen bar worker ; club steward ; sports club canteen manager ; cafeteria bar attendant ; golf club steward
en bowls club bar worker ; volunteer bar staff ; community café volunteer
de Kneipenbedienung ; Thekenkraft Disco ; Barkellner ; Buffetier Schankwirtschaft ; Nachtclub-Barkeeper ; Thekenmitarbeiter
