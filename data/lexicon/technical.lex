# Technical: building trades, electricians, plumbers, painters, mechanics, engineering technicians,
# computer support and networks, sound and image, handymen, and the repair and computer tasks of care homes.

concept technical-worker
kind occupation
isco 3119
rubric technical
work technical
nl technisch medewerker ; technieker ; technicus ; technisch bediende ; vakman ; technisch assistent ; technisch geschoolde ; medewerker technische dienst
fr technicien ; technicienne ; ouvrier technique ; agent technique ; collaborateur technique ; employé technique ; ouvrier qualifié technique
en technician ; technical worker ; technical employee ; technical assistant ; tradesperson ; skilled tradesman
de Techniker ; Technikerin ; technischer Mitarbeiter ; Mitarbeiter Technik ; technischer Assistent ; Mitarbeiter technischer Dienst ; Handwerker

concept maintenance-technician
kind occupation
parent technical-worker
isco 7119
rubric technical
work technical
nl onderhoudstechnieker ; onderhoudstechnicus ; onderhoudsmedewerker ; onderhoudsman ; technieker onderhoud gebouwen ; polyvalent technisch medewerker ; gebouwentechnieker ; onderhoudswerkman gebouwen ; storingsmonteur ; facilitair technieker
fr technicien de maintenance ; agent de maintenance ; ouvrier d'entretien ; agent technique polyvalent ; agent de maintenance des bâtiments ; ouvrier polyvalent ; technicien d'entretien ; ouvrier d'entretien du bâtiment ; technicien de maintenance immobilière ; agent technique hospitalier
en maintenance technician ; maintenance worker ; building maintenance worker ; maintenance man ; facilities technician ; maintenance operative ; multi-skilled technician ; building maintenance technician
de Instandhaltungstechniker ; Wartungstechniker ; Haustechniker ; Betriebshandwerker ; Instandhalter ; Gebäudetechniker ; Mitarbeiter Instandhaltung ; Betriebstechniker ; Instandhaltungsmechaniker

concept technical-services-manager
kind occupation
isco 3123
rubric technical
work technical management
nl hoofd technische dienst ; technisch verantwoordelijke ; diensthoofd technische dienst ; technisch directeur ; verantwoordelijke technische dienst ; facilitair verantwoordelijke ; facilitymanager ; facilitair manager
fr responsable technique ; chef du service technique ; directeur technique ; responsable de maintenance ; responsable des services techniques ; facility manager ; responsable bâtiment et technique
en technical services manager ; head of technical services ; maintenance manager ; facilities manager ; facility manager ; estates manager ; maintenance supervisor
de technischer Leiter ; Leiter Technik ; Leiter Haustechnik ; Facility-Manager ; Leiter technischer Dienst ; Leiter Instandhaltung ; Technischer Direktor

concept handyman
kind occupation
isco 9622
rubric technical
work technical
nl klusjesman ; klusser ; klusjesvrouw ; manusje-van-alles ; handyman ; klushulp ; werkman ; klusjesdienstmedewerker ; vrijwilliger klusjesdienst ; handige harry
fr homme à tout faire ; bricoleur ; bricoleuse ; homme toutes mains ; factotum ; ouvrier d'entretien polyvalent ; agent polyvalent de petits travaux ; dépanneur à domicile
en handyman ; odd job person ; handyperson ; odd-job man ; handywoman ; general maintenance handyman ; hotel handyperson ; odd-jobber
de Handwerkergehilfe ; Heimwerker ; Allrounder ; Mädchen für alles ; Gelegenheitsarbeiter ; Hausmeisterhelfer ; Faktotum ; handwerklicher Helfer ; Haushandwerker

concept house-builder
kind occupation
isco 7111
rubric technical
work technical
nl bouwvakker ; huizenbouwer ; woningbouwer ; bouwarbeider ; bouwvakarbeider ; renovatievakman ; aannemer ; aannemer van bouwwerken ; allround bouwvakker
fr ouvrier du bâtiment ; constructeur de maisons ; entrepreneur en bâtiment ; artisan du bâtiment ; ouvrier polyvalent du bâtiment ; bâtisseur ; ouvrier en rénovation ; entrepreneur général
en house builder ; builder ; construction worker ; building contractor ; home builder ; renovation builder ; general builder
de Hausbauer ; Bauarbeiter ; Bauhandwerker ; Hochbaufacharbeiter ; Bauunternehmer ; Baufacharbeiter ; Ausbaufacharbeiter ; Eigenheimbauer

concept construction-labourer
kind occupation
isco 9313
rubric technical
work technical
nl hulparbeider bouw ; handlanger bouw ; opperman ; diender bouw ; sloophulp ; bouwhulp
fr manœuvre du bâtiment ; manœuvre de chantier ; aide-maçon ; ouvrier non qualifié du bâtiment ; manœuvre en construction
en construction labourer ; building labourer ; hod carrier ; building site labourer ; bricklayer's helper
de Bauhelfer ; Bauhilfsarbeiter ; Hilfsarbeiter am Bau ; Bauhilfskraft ; Handlanger am Bau

concept bricklayer
kind occupation
isco 7112
rubric technical
work technical
nl metselaar ; metser ; metselaarster ; gevelmetselaar ; vuurvaste metselaar ; voeger ; straatsteenmetselaar ; ovenmetselaar
fr maçon ; maçonne ; maçon briqueteur ; briqueteur ; maçon du bâtiment ; fumiste industriel ; maçon fumiste ; rejointoyeur ; maçon en béton de façade
en bricklayer ; refractory bricklayer ; brick mason ; chimney builder ; blocklayer ; paviour ; stone-and-brick pointer
de Maurer ; Maurerin ; Ziegelmaurer ; Feuerungsbauer ; Schornsteinbauer ; Verfuger ; Feuerungsmaurer ; Klinkerer

concept stonemason
kind occupation
isco 7113
rubric technical
work technical
nl steenhouwer ; natuursteenbewerker ; steenkapper ; steenbewerker ; letterkapper in steen ; steensplijter ; monumentenhouwer ; marmerbewerker ; grafsteenmaker
fr tailleur de pierre ; tailleuse de pierre ; marbrier ; graveur sur pierre ; sculpteur sur pierre ; fendeur de pierre ; polisseur de granit ; marbrier funéraire ; polisseur de pierre
en stonemason ; stone cutter ; stone carver ; stone splitter ; stone polisher ; monument carver ; marble cutter ; granite worker
de Steinmetz ; Steinmetzin ; Steinbildhauer ; Steinhauer ; Natursteinbearbeiter ; Steinspalter ; Steinschleifer ; Naturwerksteinmechaniker ; Steinschneider

concept concrete-worker
kind occupation
isco 7114
rubric technical
work technical
nl betonwerker ; betonstorter ; bekister ; betonafwerker ; ijzervlechter ; betonvlechter ; chapewerker ; chapper ; terrazzowerker ; betonhersteller
fr bétonneur ; coffreur ; coffreur-bancheur ; coffreur-boiseur ; ferrailleur du bâtiment ; ferrailleur en béton armé ; chapiste ; coffreur-ferrailleur ; poseur de béton ; cimentier
en concrete placer ; concrete finisher ; concrete worker ; shuttering worker ; reinforcing ironworker ; terrazzo worker ; cement finisher ; concrete repairer ; formworker concrete
de Betonbauer ; Stahlbetonbauer ; Beton- und Stahlbetonbauer ; Betonierer ; Betonarbeiter ; Estrichleger ; Eisenflechter ; Einschaler ; Terrazzoleger ; Betonfertiger

concept carpenter
kind occupation
isco 7115
rubric technical
work technical
nl timmerman ; schrijnwerker ; binnenschrijnwerker ; buitenschrijnwerker ; dakwerker-timmerman ; timmervrouw ; meubelplaatser ; keukenplaatser ; trappenmaker ; plaatser van ramen en deuren ; deurenplaatser
fr menuisier ; menuisière ; charpentier ; charpentière ; menuisier d'intérieur ; poseur de menuiseries ; menuisier poseur ; charpentier bois ; poseur de cuisines ; menuisier de plateau ; escaliéteur ; menuisier agenceur
en carpenter ; joiner ; bench joiner ; shop fitter ; kitchen fitter ; stage carpenter ; stair builder ; door installer ; formwork carpenter ; ship's carpenter ; finish carpenter
de Zimmerer ; Zimmermann ; Zimmerin ; Bautischler ; Tischler ; Schreiner ; Tischlerin ; Schreinerin ; Küchenmonteur ; Bauschreiner ; Treppenbauer ; Montageschreiner ; Schalungszimmerer

concept scaffolder
kind occupation
isco 7119
rubric technical
work technical
nl stellingbouwer ; steigerbouwer ; stellingmonteur ; steigermonteur ; steigerwerker
fr échafaudeur ; monteur d'échafaudages ; monteur en échafaudage ; échafaudeuse ; chef d'équipe échafaudage
en scaffolder ; scaffold erector ; scaffolding worker ; advanced scaffolder ; scaffold builder
de Gerüstbauer ; Gerüstbauerin ; Gerüster ; Gerüstmonteur ; Gerüstbaumonteur

concept demolition-worker
kind occupation
isco 7119
rubric technical
work technical
nl sloper ; afbraakwerker ; slopersknecht ; asbestverwijderaar ; afbreker ; industrieel sloper ; gebouwensloper
fr démolisseur ; ouvrier de démolition ; désamianteur ; opérateur en désamiantage ; ouvrier en démolition
en demolition worker ; building wrecker ; asbestos remover ; dismantling worker ; asbestos abatement worker
de Abbrucharbeiter ; Abrissarbeiter ; Bauwerksmechaniker für Abbruch ; Asbestsanierer ; Sprengfachkraft Abbruch

concept building-frame-worker
kind occupation
isco 7119
rubric technical
work technical
nl prefab-monteur ; industrieel klimmer ; hallenbouwer ; monteur prefabwoningen ; torenklimmer ; zwembadbouwer ; veranda-plaatser ; plaatser van zonwering ; zonweringsmonteur
fr cordiste ; monteur de préfabriqués ; constructeur de piscines ; monteur de vérandas ; monteur de stores ; poseur de clôtures ; poseur de stores ; pisciniste
en prefabricated building assembler ; steeplejack ; rope access worker ; conservatory installer ; swimming pool builder ; fence erector ; awning installer ; blind fitter
de Fertighausmonteur ; Industriekletterer ; Höhenarbeiter ; Wintergartenbauer ; Schwimmbadbauer ; Zaunbauer ; Rollladenbauer ; Sonnenschutzmonteur ; Rollladen- und Sonnenschutzmechatroniker ; Fassadenmonteur

concept road-worker
kind occupation
isco 9312
rubric technical
work technical
nl stratenmaker ; wegenwerker ; kasseilegger ; rioollegger ; wegmarkeerder ; grondwerker ; wegenbouwer
fr paveur ; ouvrier de voirie ; cantonnier ; ouvrier routier ; canalisateur ; poseur de canalisations de voirie ; terrassier ; constructeur de routes
en road worker ; road construction worker ; paving layer ; road labourer ; navvy ; groundworker ; kerb layer
de Straßenbauer ; Straßenbauarbeiter ; Pflasterer ; Tiefbaufacharbeiter ; Straßenwärter ; Kanalbauer ; Tiefbauarbeiter ; Gleisbauer

concept roofer
kind occupation
isco 7121
rubric technical
work technical
nl dakwerker ; dakdekker ; dakbedekker ; leidekker ; rietdekker ; zinkwerker ; dakafdichter ; plattedakwerker ; loodgieter-dakdekker
fr couvreur ; couvreuse ; couvreur-zingueur ; ardoisier ; chaumier ; étancheur ; couvreur ardoisier ; zingueur ; étanchéiste
en roofer ; roof tiler ; slater ; thatcher ; roof slater ; flat roofer ; metal roofer ; asphalt roofer
de Dachdecker ; Dachdeckerin ; Reetdachdecker ; Spengler ; Bauspengler ; Schieferdecker ; Dachabdichter ; Klempner Dach ; Ziegeldecker

concept tiler
kind occupation
isco 7122
rubric technical
work technical
nl tegelzetter ; tegellegger ; vloerder ; vloerder-tegelzetter ; mozaïeklegger ; natuursteenlegger ; marmerzetter ; wandtegelzetter
fr carreleur ; carreleuse ; carreleur-mosaïste ; poseur de carrelage ; mosaïste carreleur ; poseur de marbre ; marbrier poseur
en tiler ; tile setter ; wall and floor tiler ; marble setter ; mosaic tiler ; floor tiler ; tile layer
de Fliesenleger ; Fliesenlegerin ; Plattenleger ; Mosaikleger ; Platten- und Fliesenleger ; Hafner Fliesenleger ; Fliesen-, Platten- und Mosaikleger

concept floor-layer
kind occupation
isco 7122
rubric technical
work technical
nl vloerlegger ; parketvloerlegger ; parketlegger ; parketteur ; tapijtlegger ; vinyllegger ; laminaatplaatser ; plaatser van soepele vloerbekleding ; kunststofvloerlegger ; linoleumlegger
fr parqueteur ; poseur de sols ; poseur de parquet ; solier ; solier-moquettiste ; poseur de revêtements de sol ; moquettiste ; poseur de sols souples ; parqueteuse
en floor layer ; parquetry worker ; carpet fitter ; carpet layer ; hardwood floor layer ; wood floor fitter ; vinyl floor layer ; resin floor layer
de Bodenleger ; Bodenlegerin ; Parkettleger ; Parkettlegerin ; Teppichleger ; Teppichbodenleger ; Laminatleger ; Belagsverleger

concept plasterer
kind occupation
isco 7123
rubric technical
work technical
nl stukadoor ; plafonneur ; pleisteraar ; plakker ; bepleisteraar ; gyprocplaatser ; gevelpleisteraar ; plafonneerder ; plafondmonteur ; stukadoorster ; gipsplaatplaatser
fr plâtrier ; plâtrière ; plafonneur ; staffeur ; plaquiste ; plâtrier-plaquiste ; cimentier-façadier ; façadier ; enduiseur ; stucateur ; jointoyeur de plaques
en plasterer ; dry plasterer ; ornamental plasterer ; drywall installer ; dry liner ; stucco mason ; plasterboard fixer ; ceiling installer ; drywaller
de Stuckateur ; Stuckateurin ; Gipser ; Putzer am Bau ; Verputzer ; Trockenbauer ; Trockenbaumonteur ; Stukkateur ; Deckenmonteur ; Rigipser ; Fassadenverputzer

concept insulation-worker
kind occupation
isco 7124
rubric technical
work technical
nl isolatiewerker ; isoleerder ; isolatieplaatser ; isolatiemonteur ; spouwmuurisoleerder ; dakisoleerder ; plaatser van isolatie ; thermisch isoleerder ; isolatievakman
fr isolateur ; calorifugeur ; poseur d'isolants ; poseur d'isolation ; ouvrier en isolation ; applicateur d'isolants ; isolateur thermique ; calorifugeuse ; technicien en isolation
en insulation worker ; insulation installer ; insulator ; lagger ; thermal insulation engineer ; acoustic insulation worker ; pipe lagger ; cavity wall insulation installer ; boiler insulator
de Isolierer ; Wärmedämmer ; Industrie-Isolierer ; Dämmmonteur ; Isoliermonteur ; Wärme-, Kälte- und Schallschutzisolierer ; Dämmstoffinstallateur ; Isolierfacharbeiter

concept glazier
kind occupation
isco 7125
rubric technical
work technical
nl glazenmaker ; glaszetter ; glasplaatser ; glasmonteur ; glas-in-loodzetter ; ruitenplaatser ; autoruitmonteur ; autoruithersteller ; beglazer
fr vitrier ; vitrière ; poseur de vitrages ; miroitier ; vitrier d'art ; poseur de pare-brise ; vitrier-miroitier ; poseur de vitres ; vitrailliste poseur
en glazier ; window fitter ; double glazing installer ; glass installer ; vehicle glazier ; stained glass glazier ; windscreen fitter ; plate glass installer
de Glaser ; Glaserin ; Fensterbauer ; Fenstermonteur ; Autoglaser ; Kunstglaser ; Glasermeister ; Verglaser ; Fahrzeugglaser

concept plumber
kind occupation
isco 7126
rubric technical
work technical
nl loodgieter ; loodgieterster ; sanitair installateur ; installateur sanitair ; loodgieter sanitair ; sanitairmonteur ; sanitair technieker ; loodgieter-installateur ; ontstopper ; ontstoppingsdienst vakman
fr plombier ; plombière ; plombier sanitaire ; installateur sanitaire ; installateur en sanitaire ; plombier-chauffagiste ; plombier zingueur ; déboucheur ; ouvrier plombier ; artisan plombier
en plumber ; plumbing installer ; sanitary plumber ; plumbing and heating engineer ; drain unblocker ; plumbing technician ; bathroom fitter
de Klempner ; Klempnerin ; Installateur ; Sanitärinstallateur ; Gas- und Wasserinstallateur ; Gas-Wasser-Installateur ; Sanitärmonteur ; Flaschner ; Rohrreiniger ; Badinstallateur

concept heating-engineer
kind occupation
parent plumber
isco 7126
rubric technical
work technical
nl verwarmingsmonteur ; verwarmingstechnicus ; cv-monteur ; chauffagist ; installateur centrale verwarming ; cv-technicus ; installateur verwarming ; brandertechnicus ; stookolietechnicus ; warmtepompinstallateur ; verwarmingsinstallateur
fr chauffagiste ; technicien chauffagiste ; installateur de chauffage ; monteur en chauffage ; technicien en chauffage ; monteur en chauffage central ; installateur de pompes à chaleur ; technicien brûleur ; monteur chauffagiste
en heating engineer ; heating technician ; gas fitter ; boiler engineer ; heating installer ; central heating engineer ; gas service technician ; heat pump installer ; heating fitter
de Heizungsbauer ; Heizungsmonteur ; Heizungsinstallateur ; Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik ; Anlagenmechaniker SHK ; Heizungstechniker ; Zentralheizungsbauer ; Installations- und Gebäudetechniker ; Ofenbauer

concept pipe-fitter
kind occupation
parent plumber
isco 7126
rubric technical
work technical
nl pijpfitter ; buizenfitter ; leidinglegger ; pijpleidingmonteur ; leidingmonteur ; rioolwerker ; irrigatiemonteur ; gasfitter ; sprinklermonteur ; waterleidingmonteur
fr tuyauteur ; tuyauteuse ; poseur de canalisations ; monteur en tuyauterie ; installateur de gaz ; monteur sprinkler ; fontainier ; installateur d'arrosage ; poseur de conduites
en pipe fitter ; pipefitter ; pipe layer ; pipeline installer ; sewer worker ; irrigation system installer ; sprinkler fitter ; steamfitter ; water conservation technician ; septic tank servicer
de Rohrleitungsbauer ; Rohrnetzbauer ; Rohrleger ; Rohrschlosser ; Rohrinstallateur ; Sprinklermonteur ; Rohrleitungsmonteur ; Brunnenbauer ; Bewässerungstechniker

concept hvac-mechanic
kind occupation
isco 7127
rubric technical
work technical
nl koeltechnicus ; koelmonteur ; airconditioningmonteur ; koeltechnieker ; klimaattechnicus ; ventilatietechnicus ; HVAC-technieker ; airco-installateur ; koelinstallatiemonteur ; ventilatiemonteur ; frigorist ; HVAC-monteur
fr frigoriste ; technicien frigoriste ; technicien en climatisation ; technicien HVAC ; monteur frigoriste ; climaticien ; technicien CVC ; installateur de climatisation ; monteur en conditionnement d'air ; monteur en ventilation ; technicien en génie climatique
en air conditioning mechanic ; refrigeration mechanic ; HVAC technician ; refrigeration engineer ; air conditioning engineer ; air conditioning installer ; HVAC mechanic ; ventilation fitter ; ductwork installer ; refrigeration technician
de Kältetechniker ; Mechatroniker für Kältetechnik ; Kälteanlagenbauer ; Klimatechniker ; Kältemonteur ; Lüftungsmonteur ; Lüftungsbauer ; Klimaanlagenmonteur ; Kälte- und Klimatechniker ; Klimaanlagentechniker

concept painter
kind occupation
isco 7131
rubric technical
work technical
nl schilder ; huisschilder ; schilder-decorateur ; schilderes aan huis ; behanger ; schilder-behanger ; binnenschilder ; gevelschilder ; sierschilder ; schildersknecht ; decoratieschilder
fr peintre en bâtiment ; peintre ; peintre décorateur ; peintre-tapissier ; tapissier garnisseur mural ; poseur de papier peint ; peintre industriel du bâtiment ; peintre intérieur ; peintre-décorateur ; peintre façadier
en painter ; house painter ; painter and decorator ; paperhanger ; wallpaper hanger ; decorator painter ; building painter ; construction painter ; wallpaperer
de Maler ; Malerin ; Anstreicher ; Maler und Lackierer ; Tapezierer ; Malermeister ; Bautenmaler ; Maler und Tapezierer ; Dekorationsmaler ; Fassadenmaler

concept spray-painter
kind occupation
isco 7132
rubric technical
work technical
nl spuiter ; autospuiter ; lakspuiter ; spuitlakker ; verfspuiter ; meubelspuiter ; autolakker ; poedercoater ; industrieel lakker ; vernisser ; coatingspuiter
fr peintre au pistolet ; peintre en carrosserie ; vernisseur ; peintre automobile ; peintre industriel ; laqueur ; peintre carrossier ; applicateur de peinture ; thermolaqueur ; peintre en aéronautique
en spray painter ; vehicle painter ; car painter ; varnisher ; industrial painter ; powder coater ; paint sprayer ; lacquer sprayer ; body shop painter ; French polisher
de Lackierer ; Autolackierer ; Fahrzeuglackierer ; Spritzlackierer ; Industrielackierer ; Verfahrensmechaniker für Beschichtungstechnik ; Pulverbeschichter ; Möbellackierer ; Lackiererin

concept car-mechanic
kind occupation
isco 7231
rubric technical
work technical
nl automecanicien ; automonteur ; garagist ; autotechnicus ; automechanicus ; garagemecanicien ; autotechnieker ; garagehouder ; onderhoudsmecanicien personenwagens ; autohersteller ; APK-keurmeester
fr mécanicien automobile ; mécanicienne automobile ; garagiste ; technicien automobile ; mécanicien auto ; mécatronicien automobile ; électromécanicien automobile ; technicien de maintenance automobile ; mécano auto ; diagnosticien automobile
en car mechanic ; motor vehicle mechanic ; auto mechanic ; automotive technician ; garage mechanic ; vehicle technician ; motor mechanic ; MOT tester ; brake mechanic ; engine mechanic
de Kfz-Mechaniker ; Kfz-Mechatroniker ; Kfz-Mechatronikerin ; Automechaniker ; Kraftfahrzeugmechatroniker ; Kraftfahrzeugmechaniker ; Kraftfahrzeugtechniker ; Autoschlosser ; Automobilmechatroniker ; Kfz-Servicemechaniker ; Automobiltechniker

concept truck-mechanic
kind occupation
parent car-mechanic
isco 7231
rubric technical
work technical
nl vrachtwagenmecanicien ; vrachtwagenmonteur ; bedrijfsautotechnicus ; truckmecanicien ; busmecanicien ; onderhoudsmecanicien zware bedrijfsvoertuigen ; dieselmecanicien ; truckmonteur
fr mécanicien poids lourds ; mécanicien de camions ; mécanicien de bus ; technicien véhicules industriels ; mécanicien diesel ; mécanicien de véhicules utilitaires ; mécanicien engins et poids lourds
en truck mechanic ; HGV mechanic ; HGV technician ; bus mechanic ; diesel mechanic ; heavy vehicle mechanic ; lorry mechanic ; commercial vehicle technician
de Lkw-Mechaniker ; Nutzfahrzeugmechaniker ; Nutzfahrzeugmechatroniker ; Busmechaniker ; Lkw-Mechatroniker ; Dieselmechaniker ; Nutzfahrzeugtechniker

concept motorcycle-mechanic
kind occupation
parent car-mechanic
isco 7231
rubric technical
work technical
nl motorfietsmecanicien ; bromfietshersteller ; motormonteur ; scootermonteur ; motorfietsmonteur ; bromfietsmonteur ; tuinmachinehersteller
fr mécanicien motos ; mécanicien de motos ; mécanicien deux-roues ; réparateur de motocycles ; mécanicien cycles et motocycles ; mécanicien de cyclomoteurs
en motorcycle mechanic ; motorbike mechanic ; small engine mechanic ; scooter mechanic ; moped repairer ; motorcycle technician
de Zweiradmechaniker ; Motorradmechaniker ; Zweiradmechatroniker ; Motorradtechniker ; Rollermechaniker ; Motorradmechatroniker

concept tyre-fitter
kind occupation
parent car-mechanic
isco 7231
rubric technical
work technical
nl bandenmonteur ; bandencentralemonteur ; bandenplaatser ; fitter bandencentrale ; snelservicemonteur ; uitlaatmonteur ; bandentechnicus
fr monteur de pneus ; monteur en pneumatiques ; opérateur en service rapide ; mécanicien service rapide ; pneumaticien ; opérateur de service rapide automobile
en tyre fitter ; tire technician ; tyre technician ; exhaust fitter ; quick-fit mechanic ; tire installer
de Reifenmonteur ; Reifenmechaniker ; Reifenwechsler ; Reifendienstmitarbeiter ; Vulkaniseur ; Mechaniker für Reifen- und Vulkanisationstechnik

concept auto-body-worker
kind occupation
isco 7213
rubric technical
work technical
nl carrossier ; plaatslager ; carrosseriehersteller ; autoplaatwerker ; uitdeuker ; autoschadehersteller ; plaatwerker ; ontdeuker
fr carrossier ; tôlier ; tôlier-carrossier ; carrossier réparateur ; débosseleur ; carrossière
en vehicle body repairer ; panel beater ; sheet-metal worker ; car body repairer ; body shop technician ; sheet metal fabricator
de Karosseriebauer ; Karosserie- und Fahrzeugbaumechaniker ; Autospengler ; Karosseriespengler ; Feinblechner ; Karosserieinstandsetzer ; Blechschlosser

concept aircraft-mechanic
kind occupation
isco 7232
rubric technical
work technical
nl vliegtuigmecanicien ; vliegtuigmonteur ; vliegtuigtechnicus ; vliegtuigonderhoudstechnicus ; vliegtuigmotormecanicien ; helikoptermecanicien ; luchtvaarttechnicus ; vliegtuigtechnieker ; grondwerktuigkundige
fr mécanicien d'avion ; mécanicien aéronautique ; mécanicien avion ; technicien aéronautique ; technicien de maintenance aéronautique ; mécanicien d'aéronefs ; mécanicien moteurs d'avion ; mécanicien d'hélicoptère ; mécanicien cellule
en aircraft mechanic ; aircraft engine mechanic ; aircraft maintenance technician ; airframe mechanic ; aircraft maintenance engineer ; helicopter mechanic ; aeronautical mechanic ; aircraft technician ; powerplant mechanic
de Fluggerätmechaniker ; Flugzeugmechaniker ; Flugzeugmechanikerin ; Luftfahrzeugtechniker ; Flugzeugtechniker ; Triebwerksmechaniker ; Hubschraubermechaniker ; Flugtriebwerkmechaniker ; Luftfahrzeugmechaniker

concept industrial-machinery-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl industrieel onderhoudsmecanicien ; onderhoudsmecanicien ; machinemonteur ; onderhoudsmonteur ; werktuigkundige ; bankwerker-monteur ; mecanicien industriële machines ; industrieel onderhoudstechnicus ; machinehersteller ; monteur werktuigen ; revisiemonteur ; servicemonteur ; servicetechnieker
fr mécanicien industriel ; mécanicien d'entretien ; mécanicien de maintenance ; mécanicien de maintenance industrielle ; mécanicien monteur ; ajusteur-monteur ; mécanicien réparateur de machines ; technicien de maintenance industrielle ; mécanicien d'usine ; mécanicienne de maintenance ; agent de maintenance industrielle
en industrial machinery mechanic ; maintenance fitter ; industrial mechanic ; machine fitter ; millwright ; machinery repairer ; industrial maintenance technician ; mechanical fitter ; plant maintenance mechanic ; maintenance mechanic ; field service technician
de Industriemechaniker ; Industriemechanikerin ; Maschinenschlosser ; Betriebsschlosser ; Maschinenmonteur ; Monteur ; Anlagenmechaniker ; Instandhaltungsschlosser ; Wartungsmechaniker ; Maschinenbautechniker Montage ; Servicemonteur ; Schlosser

concept agricultural-machinery-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl landbouwmechanicus ; landbouwmecanicien ; mecanicien landbouwmachines ; tractormonteur ; monteur landbouwmachines ; onderhoudsmecanicien tuin-, park- en landbouwmachines ; tractormecanicien
fr mécanicien agricole ; mécanicien de machines agricoles ; mécanicien en matériel agricole ; réparateur de tracteurs ; technicien en agroéquipement ; mécanicien de tracteurs ; mécanicien de matériel de parcs et jardins
en agricultural machinery mechanic ; farm machinery mechanic ; tractor mechanic ; agricultural engineer mechanic ; farm equipment technician ; land-based service engineer ; forestry machinery technician
de Landmaschinenmechaniker ; Landmaschinenmechatroniker ; Land- und Baumaschinenmechatroniker ; Traktormechaniker ; Landmaschinentechniker ; Motorgerätemechaniker ; Landmaschinenschlosser

concept construction-machinery-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl mecanicien bouwmachines ; monteur bouwmachines ; heftruckmonteur ; heftrucktechnieker ; onderhoudsmecanicien zware machines ; mecanicien grondverzetmachines ; monteur hijswerktuigen ; kraanmonteur
fr mécanicien d'engins de chantier ; mécanicien engins TP ; mécanicien de chariots élévateurs ; mécanicien de chantier ; technicien de chariots élévateurs ; mécanicien d'engins de levage
en construction machinery mechanic ; plant mechanic ; forklift mechanic ; heavy equipment mechanic ; mining equipment mechanic ; crane mechanic ; plant fitter
de Baumaschinenmechaniker ; Baumaschinenschlosser ; Staplermechaniker ; Staplertechniker ; Baumaschinentechniker ; Kranmonteur ; Bergbaumaschinenmechaniker

concept ship-engine-fitter
kind occupation
isco 7233
rubric technical
work technical
nl scheepsmonteur ; scheepsmecanicien ; treinmecanicien ; scheepsmotormonteur ; scheepsbankwerker ; monteur rollend materieel ; mecanicien treinstellen
fr mécanicien naval ; mécanicien de bateaux ; mécanicien ferroviaire ; réparateur de moteurs de bateaux ; ajusteur naval ; mécanicien de matériel roulant ; mécanicien de plaisance
en ship's engine fitter ; marine mechanic ; boat engine mechanic ; rolling stock mechanic ; train mechanic ; marine fitter ; railway vehicle technician
de Schiffsmotorenmechaniker ; Bootsmotorenmechaniker ; Schiffsschlosser ; Schienenfahrzeugmechaniker ; Schiffsmaschinenmonteur ; Schienenfahrzeugschlosser ; Bootsmechaniker

concept printing-textile-machine-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl weverijmecanicien ; mecanicien textielmachines ; onderhoudsmonteur drukpersen ; naaimachinemonteur ; smeerder machines ; pompmonteur ; hydraulicamonteur ; turbinemonteur ; compressormonteur ; machine-oliër
fr mécanicien de machines textiles ; mécanicien en machines à coudre ; graisseur industriel ; mécanicien de pompes ; hydraulicien ; mécanicien de turbines ; mécanicien hydraulicien ; mécanicien d'imprimerie ; graisseur de machines
en textile machinery mechanic ; sewing machine mechanic ; machine oiler and greaser ; pump mechanic ; hydraulics fitter ; turbine fitter ; printing machine mechanic ; compressor mechanic ; wind turbine technician
de Textilmaschinenmechaniker ; Nähmaschinenmechaniker ; Maschinenschmierer ; Pumpenmonteur ; Hydraulikmonteur ; Turbinenmonteur ; Druckmaschinenmechaniker ; Windkraftanlagenmonteur ; Hydrauliktechniker

concept machine-tool-operator
kind occupation
isco 7223
rubric technical
work technical
nl draaier ; frezer ; CNC-operator ; verspaner ; draaier-frezer ; metaaldraaier ; gereedschapsmaker
fr tourneur ; fraiseur ; tourneur-fraiseur ; usineur ; opérateur CNC ; régleur de machines-outils ; outilleur
en lathe operator ; machinist ; CNC operator ; milling machine operator ; metal turner ; machine tool setter ; toolmaker
de Dreher ; Fräser ; Zerspanungsmechaniker ; CNC-Fachkraft ; Zerspaner ; Werkzeugmechaniker ; Werkzeugmacher

concept welder
kind occupation
isco 7212
rubric technical
work technical
nl lasser ; TIG-lasser ; lasster ; hoeknaadlasser ; pijplasser ; constructielasser ; metaalbewerker ; smid
fr soudeur ; soudeuse ; soudeur TIG ; soudeur à l'arc ; chaudronnier soudeur ; métallier ; ferronnier ; forgeron
en welder ; TIG welder ; arc welder ; flame cutter ; metalworker ; blacksmith ; welder fabricator
de Schweißer ; Schweißerin ; WIG-Schweißer ; Schutzgasschweißer ; Metallbauer ; Schmied ; Konstruktionsmechaniker

concept bicycle-repairer
kind occupation
isco 7234
rubric technical
work technical
nl fietshersteller ; fietsenmaker ; rijwielhersteller ; fietsmecanicien ; fietstechnicus ; fietsmonteur ; fietsenhersteller ; e-bikemonteur ; kinderwagenhersteller
fr réparateur de vélos ; mécanicien de vélos ; mécanicien cycles ; réparateur de cycles ; vélociste ; technicien cycles ; mécanicien vélo ; réparateur de bicyclettes
en bicycle repairer ; bicycle mechanic ; bike mechanic ; cycle mechanic ; bike repairer ; cycle technician ; pram repairer
de Fahrradmechaniker ; Fahrradmechanikerin ; Fahrradmonteur ; Fahrradmechatroniker ; Fahrradreparateur ; Fahrradtechniker ; Veloflicker ; Velomechaniker

concept wheelchair-technician
kind occupation
isco 7234
rubric technical 0.7 care 0.3
work technical
nl rolstoeltechnieker ; rolstoelhersteller ; rolstoelmonteur ; technicus revalidatiemiddelen ; hersteller hulpmiddelen ; hulpmiddelentechnieker
fr réparateur de fauteuils roulants ; technicien de fauteuils roulants ; technicien en matériel de revalidation ; technicien en aides techniques ; mécanicien de fauteuils roulants
en wheelchair technician ; wheelchair repairer ; wheelchair mechanic ; mobility aid technician ; rehabilitation equipment technician
de Rollstuhltechniker ; Rollstuhlmechaniker ; Rehatechniker ; Hilfsmitteltechniker ; Rollstuhlmonteur ; Reha-Mechaniker

concept instrument-maker
kind occupation
isco 7311
rubric technical
work technical
nl instrumentmaker ; precisie-instrumentmaker ; instrumenthersteller ; fijnmechanicus ; optisch instrumentmaker ; meetinstrumentmaker ; fijnmechaniker ; kalibratietechnicus ; camerahersteller ; fototoestelhersteller ; weegschaalmaker ; instrumentmonteur
fr mécanicien de précision ; fabricant d'instruments de précision ; réparateur d'instruments de précision ; micromécanicien ; mécanicien en instruments de précision ; instrumentiste mécanicien ; réparateur d'appareils photo ; étalonneur d'instruments ; ajusteur en instruments d'optique ; balancier mécanicien
en precision instrument maker ; instrument maker ; precision instrument repairer ; instrument repairer ; camera repairer ; optical instrument maker ; meter repairer ; instrument calibrator ; barometer maker ; nautical instrument maker ; photographic equipment repairer
de Feinmechaniker ; Feinwerkmechaniker ; Präzisionsmechaniker ; Instrumentenbauer Feinmechanik ; Mechaniker für Messgeräte ; Feinoptiker ; Kameramechaniker ; Waagenbauer ; Präzisionsinstrumentenmacher ; Mikromechaniker ; Kalibriertechniker

concept surgical-instrument-maker
kind occupation
parent instrument-maker
isco 7311
rubric technical
work technical
nl maker van chirurgische instrumenten ; chirurgisch instrumentmaker ; medisch instrumentmaker ; instrumentmaker ziekenhuis ; slijper van chirurgische instrumenten
fr fabricant d'instruments chirurgicaux ; mécanicien en instruments chirurgicaux ; coutelier chirurgical ; réparateur d'instruments médicaux ; facteur d'instruments chirurgicaux
en surgical instrument maker ; surgical instrument repairer ; medical instrument maker ; dental instrument maker ; surgical tool sharpener
de Chirurgiemechaniker ; Chirurgieinstrumentenmacher ; Medizinmechaniker ; Instrumentenmacher Chirurgie ; Chirurgiemechanikerin

concept watchmaker
kind occupation
parent instrument-maker
isco 7311
rubric technical
work technical
nl horlogemaker ; klokkenmaker ; uurwerkmaker ; horlogehersteller ; uurwerkhersteller ; horlogemaakster
fr horloger ; horlogère ; réparateur de montres ; horloger réparateur ; rhabilleur horloger ; micro-mécanicien horloger
en watchmaker ; clockmaker ; watch repairer ; horologist ; clock repairer ; watch and clock repairer
de Uhrmacher ; Uhrmacherin ; Uhrenmechaniker ; Turmuhrenbauer ; Uhrentechniker ; Uhrenreparateur

concept locksmith
kind occupation
isco 7222
rubric technical
work technical
nl slotenmaker ; sleutelmaker ; slotenspecialist ; slotenplaatser ; noodslotenmaker
fr serrurier ; serrurière ; serrurier dépanneur ; dépanneur en serrurerie ; clé-minute artisan
en locksmith ; lock fitter ; key cutter ; lock repairer ; emergency locksmith
de Schlüsseldienstmonteur ; Schlossmacher ; Schlüsselmacher ; Schließtechniker ; Mitarbeiter Schlüsseldienst

concept electrician
kind occupation
isco 7411
rubric technical
work technical
nl elektricien ; elektrieker ; elektrotechnisch installateur ; residentieel elektricien ; elektricien woningen ; gebouwenelektricien ; huiselektricien ; elektricienne ; installateur elektriciteit ; elektro-installateur ; plaatser zonnepanelen ; onderhoudselektricien ; werfelektricien ; domoticaspecialist
fr électricien ; électricienne ; électricien du bâtiment ; électricien installateur ; électricien bâtiment ; installateur électricien ; électricien résidentiel ; électricien tertiaire ; monteur électricien ; électricien d'entretien ; installateur de panneaux solaires ; électricien domotique ; artisan électricien
en electrician ; building electrician ; electrical repairer electrician ; domestic electrician ; electrical contractor ; construction electrician ; installation electrician ; solar panel installer ; lighting electrician ; stage electrician installer ; house electrician ; maintenance electrician
de Elektriker ; Elektrikerin ; Elektroinstallateur ; Elektroniker für Energie- und Gebäudetechnik ; Bauelektriker ; Hauselektriker ; Elektromonteur ; Gebäudeelektriker ; Betriebselektriker ; Elektriker Gebäude ; Solaranlagenmonteur ; Elektroinstallationstechniker ; Solarteur

concept industrial-electrician
kind occupation
isco 7412
rubric technical
work technical
nl industrieel elektricien ; elektromecanicien ; elektromonteur ; elektromechanicus ; bordenbouwer ; bekabelaar ; elektrisch monteur ; onderhoudselektromecanicien ; wikkelaar elektromotoren ; schakelkastenbouwer ; scheepselektricien ; industrieel onderhoudselektricien ; elektrotechnicus ; monteur sterkstroom
fr électromécanicien ; électromécanicienne ; électricien industriel ; électricien de maintenance ; câbleur ; bobineur ; câbleur d'armoires électriques ; tableautier ; électromécanicien de maintenance ; mécanicien électricien ; ajusteur électricien ; rebobineur ; électricien automobile ; électricien naval
en electrical fitter ; industrial electrician ; electrical mechanic ; electromechanic ; panel builder ; armature winder ; coil winder repairer ; control panel wirer ; switchgear fitter ; electromechanical technician ; auto electrician ; ship's electrician ; transformer repairer
de Industrieelektriker ; Elektromechaniker ; Mechatroniker ; Elektroanlagenmonteur ; Elektroniker für Betriebstechnik ; Schaltschrankbauer ; Elektromaschinenbauer ; Schaltanlagenmonteur ; Energieelektroniker ; Kfz-Elektriker ; Schiffselektriker ; Ankerwickler ; Mechatronikerin ; Elektromaschinenwickler

concept lift-mechanic
kind occupation
parent industrial-electrician
isco 7412
rubric technical
work technical
nl liftmonteur ; liftenmonteur ; lifttechnieker ; lifthersteller ; onderhoudstechnicus liften ; liftmecanicien ; roltrapmonteur ; automatische-deurenmonteur
fr ascensoriste ; technicien d'ascenseurs ; mécanicien d'ascenseurs ; monteur d'ascenseurs ; réparateur d'ascenseurs ; technicien de portes automatiques
en lift engineer ; elevator mechanic ; lift mechanic ; escalator technician ; elevator technician ; lift fitter ; automatic door technician
de Aufzugsmonteur ; Aufzugstechniker ; Liftmonteur ; Aufzugsmechaniker ; Fahrtreppenmonteur ; Aufzugswart ; Automatiktürenmonteur

concept household-appliance-repairer
kind occupation
parent industrial-electrician
isco 7412
rubric technical
work technical
nl hersteller van huishoudtoestellen ; witgoedmonteur ; elektrotechnieker huishoudtoestellen ; hersteller elektrische toestellen ; wasmachinehersteller ; technieker witgoed ; hersteller witgoed
fr réparateur d'électroménager ; technicien en électroménager ; dépanneur électroménager ; technicien service après-vente électroménager ; réparateur d'appareils ménagers
en household appliance repairer ; appliance technician ; white goods engineer ; washing machine repairer ; domestic appliance engineer ; electrical appliance repairer
de Haushaltsgerätetechniker ; Elektrogeräte-Reparateur ; Kundendiensttechniker Hausgeräte ; Weiße-Ware-Techniker ; Hausgerätemonteur ; Waschmaschinenmonteur

concept line-installer
kind occupation
isco 7413
rubric technical
work technical
nl kabellegger ; kabelmonteur ; lijnmonteur ; hoogspanningsmonteur ; monteur bovenleidingen ; hoogspanningslasser ; kabelsplitser ; netwerkmonteur elektriciteit ; laagspanningsmonteur ; kabellasser ; bovenleidingmonteur ; distributiemonteur elektriciteit
fr monteur de lignes électriques ; monteur de réseaux électriques ; poseur de câbles ; épisseur de câbles ; jointeur de câbles ; monteur de caténaires ; électricien de réseaux ; monteur en lignes aériennes ; caténairiste ; tireur de câbles ; électricien lignes et réseaux
en electrical line installer ; cable jointer ; power line installer ; lineman ; cable splicer ; overhead line worker ; powerline technician ; electric power cable installer ; traction line wirer ; line repairer ; cable layer ; lineworker
de Freileitungsmonteur ; Kabelmonteur ; Leitungsmonteur ; Kabelverleger ; Elektrokabelmonteur ; Kabelleger ; Fahrleitungsmonteur ; Oberleitungsmonteur ; Netzmonteur ; Kabelspleißer ; Netzelektriker ; Freileitungsbauer

concept electronics-mechanic
kind occupation
isco 7421
rubric technical
work technical
nl elektronicamonteur ; elektronicahersteller ; kopieermachinehersteller ; geldautomaathersteller ; radio- en tv-hersteller ; servicetechnieker elektronica ; reparateur elektronica ; printertechnieker ; elektronicareparateur ; avionicamonteur ; alarmtechnieker ; kopieertoestellentechnieker ; beveiligingstechnicus
fr mécanicien en électronique ; réparateur d'électronique ; dépanneur radio-télévision ; réparateur de photocopieurs ; réparateur de distributeurs automatiques ; mécanicien avionique ; dépanneur électronicien ; technicien en alarme ; installateur d'alarmes ; réparateur en électronique ; monteur électronicien ; électronicien de maintenance
en electronics mechanic ; electronics repairer ; photocopier technician ; ATM repairer ; television repairer ; consumer electronics repairer ; avionics technician ; office machine repairer ; alarm installer ; electronic equipment servicer ; printer technician ; vending machine technician ; security alarm technician
de Elektronikmechaniker ; Elektroniker für Geräte und Systeme ; Radio- und Fernsehtechniker ; Informationselektroniker ; Büromaschinenmechaniker ; Fernsehmechaniker ; Geldautomatentechniker ; Fluggerätelektroniker ; Alarmanlagenmonteur ; Servicetechniker Elektronik ; Elektroniker ; Automatentechniker ; Fernsehtechniker

concept ict-installer
kind occupation
isco 7422
rubric technical
work technical
nl ICT-installateur ; telecommonteur ; computerhersteller ; telefoonmonteur ; pc-hersteller ; glasvezelmonteur ; datanetwerkmonteur ; internetinstallateur ; gsm-hersteller ; smartphonehersteller ; telecominstallateur ; monteur telecommunicatie ; hardwaretechnieker ; antennemonteur ; technieker internet en televisie
fr installateur TIC ; installateur de télécommunications ; réparateur d'ordinateurs ; installateur téléphonique ; monteur fibre optique ; technicien fibre optique ; réparateur de smartphones ; réparateur de téléphones portables ; monteur en télécommunications ; raccordeur fibre ; antenniste ; installateur informatique ; technicien hardware ; installateur de matériel informatique
en ICT installer ; telecommunications installer ; computer repairer ; telephone installer ; fibre optic installer ; computer equipment installer ; mobile phone repairer ; cell phone repair technician ; ICT servicer ; data cabling installer ; broadband installer ; hardware technician ; aerial installer ; telephone fitter
de Fernmeldemonteur ; Telekommunikationsmonteur ; Computerreparateur ; IT-System-Elektroniker ; Telefoninstallateur ; Handyreparateur ; Glasfasermonteur ; Antennenbauer ; Fernmeldetechniker Montage ; IT-Installateur ; Hardwaretechniker ; Kommunikationselektroniker ; Smartphone-Reparateur ; Datennetzmonteur

concept civil-engineering-technician
kind occupation
isco 3112
rubric technical
work technical
nl technicus burgerlijke bouwkunde ; bouwkundig technicus ; bouwtechnicus ; werftechnicus ; technicus weg- en waterbouw ; calculator bouw ; bouwtechnieker ; bouwkundige ; technieker grondonderzoek ; laborant bouwmaterialen ; werkvoorbereider bouw
fr technicien en génie civil ; technicien du bâtiment ; technicien en construction ; technicien des travaux publics ; métreur ; métreuse ; technicien géotechnicien ; technicien en bâtiment et travaux publics ; métré-deviseur ; économiste de la construction ; technicien d'études du bâtiment ; technicien routes
en civil engineering technician ; construction technician ; building technician ; civil engineering assistant ; geotechnical technician ; construction estimator ; building materials tester ; hydraulics technician civil ; road engineering technician ; clerk of works
de Bautechniker ; Bautechnikerin ; Hochbautechniker ; Tiefbautechniker ; Baukalkulator ; Bauzeichner-Techniker ; Baustoffprüfer ; Techniker Bauwesen ; Straßenbautechniker ; Wasserbautechniker ; Bauabrechner

concept building-inspector
kind occupation
parent civil-engineering-technician
isco 3112
rubric technical
work technical
nl bouwinspecteur ; brandinspecteur ; bouwcontroleur ; keurder van gebouwen ; toezichter van werken ; woningcontroleur ; brandpreventieadviseur ; preventieadviseur brand ; energiedeskundige ; EPB-verslaggever ; schouwer bouwwerken
fr inspecteur en bâtiment ; inspecteur de la construction ; contrôleur de chantier ; surveillant de travaux ; certificateur PEB ; diagnostiqueur immobilier ; inspecteur incendie ; contrôleur technique de construction ; préventionniste incendie ; auditeur énergétique ; surveillant de chantier
en building inspector ; fire inspector ; construction inspector ; building control officer ; fire prevention adviser ; energy assessor ; housing inspector ; site inspector ; energy performance assessor
de Bauinspektor ; Baukontrolleur ; Bauaufseher ; Brandschutzbeauftragter ; Brandschutzprüfer ; Bauprüfer ; Energieberater Gebäude ; Bauaufsichtsbeamter ; Bauwerksprüfer

concept surveying-technician
kind occupation
parent civil-engineering-technician
isco 3112
rubric technical
work technical
nl landmeetkundig technicus ; assistent-landmeter ; hulplandmeter ; meettechnicus ; landmetersassistent ; technicus topografie ; uitzetter
fr technicien géomètre ; aide-géomètre ; technicien topographe ; opérateur topographe ; assistant géomètre ; géomètre-topographe technicien
en surveying technician ; survey technician ; land survey assistant ; topographic technician ; surveyor's assistant ; site surveying technician
de Vermessungstechniker ; Vermessungstechnikerin ; Vermessungsgehilfe ; Messgehilfe ; Geomatiktechniker ; Topograf ; Geomatiker

concept electrical-engineering-technician
kind occupation
isco 3113
rubric technical
work technical
nl elektrotechnisch technicus ; technicus elektrotechniek ; hoogspanningstechnicus ; technicus elektriciteit ; elektrotechnisch medewerker ; technicus elektrische centrale ; elektrotechnisch ontwerper ; keurder elektrische installaties ; technicus energiedistributie ; calculator elektrotechniek
fr technicien en électricité ; technicien électricien ; technicien en électrotechnique ; électrotechnicien ; technicien haute tension ; technicien en énergie électrique ; contrôleur d'installations électriques ; technicien de bureau d'études électricité ; chargé d'essais électriques ; technicien en réseaux d'énergie
en electrical engineering technician ; electrical technician ; electric power transmission technician ; electrical engineering assistant ; high voltage technician ; electrical inspector ; electrical test technician ; electrical estimator
de Elektrotechniker ; Elektrotechnikerin ; Techniker Elektrotechnik ; Energietechniker ; Hochspannungstechniker ; Elektroprüfer ; Prüftechniker Elektrotechnik ; Elektrofachkraft Planung ; Starkstromtechniker

concept electronics-engineering-technician
kind occupation
isco 3114
rubric technical
work technical
nl elektronicatechnicus ; technicus elektronica ; elektronica-technieker ; technicus meet- en regeltechniek ; elektronicus ; instrumentatietechnicus ; testtechnicus elektronica ; technicus micro-elektronica ; meet- en regeltechnicus ; sensortechnicus
fr technicien électronicien ; technicien en électronique ; électronicien ; électronicienne ; technicien en instrumentation ; technicien de mesure et régulation ; technicien d'essais en électronique ; technicien en microélectronique ; agent technique en électronique ; technicien SAV électronique
en electronics engineering technician ; electronics technician ; electronic technician ; instrumentation technician ; electronics test technician ; microelectronics technician ; sensor technician ; measurement and control technician ; electronics laboratory technician
de Elektroniktechniker ; Techniker Elektronik ; Mess- und Regeltechniker ; MSR-Techniker ; Prüffeldtechniker ; Mikroelektroniktechniker ; Elektronik-Prüftechniker ; Mikrotechnologe ; Elektronikingenieurassistent ; Elektroniktechnikerin

concept medical-equipment-technician
kind occupation
parent electronics-engineering-technician
isco 3114
rubric technical
work technical
nl biomedisch technicus ; technicus medische apparatuur ; medisch technicus ; technieker medische toestellen ; onderhoudstechnicus medische apparatuur ; biomedisch technieker ; medisch instrumentatietechnicus
fr technicien biomédical ; technicien biomédical hospitalier ; technicien en appareils médicaux ; technicien de maintenance biomédicale ; technicienne biomédicale ; technicien en équipement médical
en biomedical equipment technician ; medical equipment technician ; biomedical technician ; medical device technician ; clinical engineering technician ; medical equipment service engineer
de Medizintechniker ; Medizintechnikerin ; Medizingerätetechniker ; Techniker Medizintechnik ; Servicetechniker Medizintechnik ; Biomedizintechniker

concept mechanical-engineering-technician
kind occupation
isco 3115
rubric technical
work technical
nl technicus werktuigbouwkunde ; werktuigbouwkundig technicus ; mechanisch technicus ; werktuigbouwkundige ; technicus machinebouw ; technicus mechanica ; maritiem technicus ; keurder hefwerktuigen ; technicus luchtvaarttechniek ; stoomtechnicus ; ketelinspecteur
fr technicien en mécanique ; technicien mécanicien ; technicien en construction mécanique ; technicien en génie mécanique ; technicien en aérodynamique ; technicien méthodes mécanique ; technicien motoriste ; inspecteur de chaudières ; expert maritime ; technicien d'essais mécaniques ; technicien en thermique
en mechanical engineering technician ; mechanical technician ; aeronautical engineering technician ; marine engineering technician ; marine surveyor ; mechanical test technician ; mechanical engineering estimator ; boiler inspector ; automotive engineering technician ; rolling stock engineering technician
de Maschinenbautechniker ; Techniker Maschinenbau ; Maschinenbautechnikerin ; Mechanischer Techniker ; Versuchstechniker ; Fahrzeugtechniker Entwicklung ; Kesselprüfer ; Schiffbautechniker ; Konstruktionstechniker ; Luftfahrttechniker ; Versorgungstechniker

concept production-engineering-technician
kind occupation
isco 3119
rubric technical
work technical
nl productietechnicus ; industrieel technicus ; procestechnicus methodes ; methodetechnicus ; robotica-technicus ; technicus productieproces ; tijdstudie-analist ; ontwikkelingstechnicus ; kwaliteitstechnicus ; werkmethodespecialist ; technicus lasprocessen ; automatiseringstechnicus
fr technicien de production ; technicien méthodes ; technicien en génie industriel ; agent des méthodes ; technicien en robotique ; technicien d'industrialisation ; chronométreur analyseur ; technicien qualité industrielle ; roboticien ; automaticien ; technicien en automatisation ; préparateur méthodes
en production engineering technician ; industrial engineering technician ; methods technician ; robotics technician ; time and motion study technician ; process engineering technician ; quality engineering technician ; work study technician ; automation technician ; quantity surveying technician ; textile engineering technician
de Produktionstechniker ; Fertigungstechniker ; Verfahrenstechniker Produktion ; Robotiktechniker ; Refa-Techniker ; Qualitätstechniker ; Automatisierungstechniker ; Techniker Fertigungstechnik ; Zeitstudientechniker ; Mechatroniktechniker ; Arbeitsstudientechniker

concept forensic-fire-technician
kind occupation
isco 3119
rubric technical
work technical
nl forensisch technicus ; brandonderzoeker ; technisch rechercheur ; forensisch onderzoeker sporen ; veiligheidstechnicus ; heteluchtballontechnicus
fr technicien en criminalistique ; technicien de police scientifique ; enquêteur incendie ; technicien en identification criminelle ; technicien en sécurité industrielle
en forensic science technician ; fire investigator ; crime scene technician ; scenes of crime officer ; forensic technician ; safety engineering technician
de Kriminaltechniker ; Brandursachenermittler ; Brandermittler ; Spurensicherer ; Forensiktechniker ; Sicherheitstechniker

concept process-control-technician
kind occupation
isco 3139
rubric technical
work technical
nl procesoperator ; operator geautomatiseerde assemblagelijn ; procescontroletechnicus ; robotoperator ; controlekameroperator ; operator papierfabriek ; lijnoperator automatisering ; procestechnicus ; paneloperator ; assemblagelijnoperator
fr opérateur de processus industriel ; technicien de contrôle de processus ; opérateur de ligne automatisée ; conducteur de robots industriels ; opérateur de salle de contrôle ; pilote de ligne automatisée ; conducteur de ligne de production automatisée ; technicien de conduite de procédés ; conducteur de machine à papier ; opérateur robot
en process control technician ; automated assembly line controller ; industrial robot controller ; process operator ; control room operator ; automated production line operator ; pulp and paper plant control operator ; robot operator ; paper mill control technician ; process controller
de Prozesssteuerungstechniker ; Prozessleittechniker ; Anlagenfahrer ; Roboterbediener ; Leitwartenoperator ; Prozessleitelektroniker ; Papiertechnologe ; Steuerer automatisierter Fertigungslinien ; Prozesstechniker ; Messwartenfahrer ; Anlagenführer

concept system-administrator
kind occupation
isco 2522
rubric technical
work technical
nl systeembeheerder ; systeembeheerster ; systems administrator ; ICT-beheerder ; serverbeheerder ; IT-beheerder ; ICT-systeembeheerder ; applicatiebeheerder ; IT-systeembeheerder ; informaticabeheerder ; cloudbeheerder ; Linux-beheerder
fr administrateur système ; administrateur systèmes ; administratrice système ; gestionnaire de systèmes informatiques ; administrateur systèmes et réseaux ; administrateur de serveurs ; responsable du parc informatique ; gestionnaire d'applications ; administrateur informatique ; administrateur Linux ; gestionnaire du parc informatique
en system administrator ; systems administrator ; sysadmin ; server administrator ; IT administrator ; ICT system administrator ; application administrator ; Linux administrator ; cloud administrator ; IT systems manager ; network and systems administrator
de Systemadministrator ; Systemadministratorin ; IT-Administrator ; Serveradministrator ; Systemverwalter ; IT-Systemadministrator ; Anwendungsadministrator ; Fachinformatiker für Systemintegration ; Linux-Administrator ; EDV-Administrator ; Systembetreuer

concept network-professional
kind occupation
isco 2523
rubric technical
work technical
nl netwerkbeheerder ; netwerkingenieur ; netwerkspecialist ; netwerkanalist ; netwerkarchitect ; computernetwerkdeskundige ; network engineer ; netwerkadministrator ; ICT-netwerkbeheerder ; communicatienetwerkanalist
fr administrateur réseau ; administrateur de réseaux ; ingénieur réseau ; ingénieur réseaux ; gestionnaire de réseau informatique ; spécialiste réseau ; architecte réseau ; analyste réseau ; administrateur de réseaux informatiques ; administratrice réseau
en network engineer ; network administrator ; network analyst ; computer network professional ; network architect ; communications analyst computers ; ICT network engineer ; network specialist ; data communications engineer
de Netzwerkadministrator ; Netzwerkingenieur ; Netzwerkspezialist ; Netzwerkarchitekt ; Netzwerkanalytiker ; Netzwerkbetreuer ; IT-Netzwerkingenieur ; Netzwerkadministratorin ; Netzwerkplaner ; Netzwerkverwalter

concept ict-security-specialist
kind occupation
isco 2529
rubric technical
work technical
nl ICT-beveiligingsspecialist ; cybersecurityspecialist ; securityspecialist IT ; informatiebeveiliger ; ethisch hacker ; cyberbeveiligingsexpert ; beveiligingsspecialist ICT ; digitaal forensisch expert ; security officer ICT ; informatieveiligheidsconsulent ; pentester
fr spécialiste en sécurité informatique ; expert en cybersécurité ; analyste en cybersécurité ; responsable de la sécurité des systèmes d'information ; RSSI ; hacker éthique ; consultant en sécurité informatique ; ingénieur en cybersécurité ; administrateur de la sécurité informatique ; expert en informatique légale ; testeur d'intrusion
en ICT security specialist ; cybersecurity specialist ; information security analyst ; security engineer ICT ; ethical hacker ; IT security consultant ; digital forensics specialist ; penetration tester ; data security administrator ; chief information security officer ; cyber security analyst
de IT-Sicherheitsspezialist ; IT-Sicherheitsexperte ; Informationssicherheitsbeauftragter ; Cybersicherheitsexperte ; IT-Security-Analyst ; IT-Forensiker ; ethischer Hacker ; Sicherheitsspezialist IKT ; IT-Sicherheitsberater ; Penetrationstester ; Cyber-Security-Spezialist

concept ict-specialist-other
kind occupation
isco 2529
rubric technical
work technical
nl databasedeskundige ; ICT-specialist ; integratiespecialist ICT ; ICT-consulent ; ICT-adviseur ; kennisingenieur ICT ; herstelbeheerder ICT ; IT-consultant ; informaticus ; informaticadeskundige
fr spécialiste des bases de données et des réseaux ; informaticien ; informaticienne ; consultant informatique ; spécialiste TIC ; intégrateur de systèmes ; conseiller informatique ; expert informatique ; gestionnaire informatique
en database and network professional ; ICT specialist ; IT consultant ; IT specialist ; computer scientist ; systems integrator ; ICT resilience manager ; IT professional ; knowledge engineer
de IT-Spezialist ; Informatiker ; Informatikerin ; IT-Berater ; EDV-Fachmann ; Fachinformatiker ; Datenbank- und Netzwerkspezialist ; IKT-Fachkraft ; EDV-Spezialist ; IT-Systemintegrator

concept software-developer
kind occupation
isco 2512
rubric technical
work technical
nl softwareontwikkelaar ; programmeur ; softwareontwikkelaarster ; ontwikkelaar ; applicatieontwikkelaar ; webontwikkelaar ; app-ontwikkelaar ; software engineer
fr développeur de logiciels ; programmeur ; développeur ; développeuse ; développeur informatique ; développeur web ; ingénieur logiciel ; analyste-programmeur
en software developer ; programmer ; software engineer ; web developer ; application developer ; app developer ; coder
de Softwareentwickler ; Programmierer ; Softwareentwicklerin ; Anwendungsentwickler ; Webentwickler ; Programmiererin ; Fachinformatiker für Anwendungsentwicklung

concept database-administrator
kind occupation
isco 2521
rubric technical
work technical
nl databasebeheerder ; databaseadministrator ; gegevensbankbeheerder ; databankbeheerder ; datawarehousebeheerder
fr administrateur de bases de données ; gestionnaire de bases de données ; concepteur de bases de données ; administrateur de base de données ; DBA
en database administrator ; database designer ; data administrator ; DBA ; database manager ; database analyst
de Datenbankadministrator ; Datenbankentwickler ; Datenbankspezialist ; Datenbankverwalter ; Datenbankadministratorin

concept ict-operations-technician
kind occupation
isco 3511
rubric technical
work technical
nl ICT-operator ; computeroperator ; datacenteroperator ; systeemoperator ; IT-operator ; operator rekencentrum ; datacentertechnieker ; netwerkoperator ; operator informatica ; ICT-operationstechnicus
fr opérateur informatique ; technicien d'exploitation informatique ; opérateur système informatique ; pupitreur ; agent d'exploitation informatique ; technicien de centre de données ; opérateur de centre de données ; analyste d'exploitation ; technicien d'exploitation ; opératrice informatique
en ICT operations technician ; computer operator ; data centre operator ; computer peripheral equipment operator ; IT operator ; mainframe operator ; data center technician ; IT operations technician ; systems operator ; high-speed computer printer operator
de IT-Operator ; Operator Rechenzentrum ; Rechenzentrumsmitarbeiter ; IKT-Betriebstechniker ; EDV-Operator ; Systemoperator ; Rechenzentrumstechniker ; Computeroperator ; IT-Betriebstechniker

concept ict-support-technician
kind occupation
isco 3512
rubric technical
work technical
nl helpdeskmedewerker ; ICT-supportmedewerker ; IT-ondersteuner ; ICT-helpdeskmedewerker ; helpdesktechnieker ; ICT-ondersteuner ; IT-supportmedewerker ; supporttechnieker ; ICT-medewerker ; servicedeskmedewerker ; pc-technicus ; ICT-technieker ; medewerker ICT-support ; ICT-coördinator ; deskside supporter ; pc-technieker
fr technicien support informatique ; technicien informatique ; technicienne informatique ; technicien helpdesk ; agent helpdesk ; assistant informatique ; technicien de support ; technicien d'assistance informatique ; technicien de maintenance informatique ; support utilisateurs informatique ; conseiller helpdesk ; technicien PC ; collaborateur IT ; assistant technique informatique ; hotliner
en ICT support technician ; IT support technician ; help desk technician ; IT support officer ; helpdesk operator ; desktop support technician ; service desk analyst ; user support technician ; computer support specialist ; IT helpdesk agent ; computer help desk operator ; IT support worker ; computer technician ; PC technician ; ICT user support technician
de IT-Supporter ; IT-Support-Techniker ; Helpdesk-Mitarbeiter ; IT-Servicetechniker ; Anwenderbetreuer ; Computertechniker ; EDV-Techniker ; PC-Techniker ; IT-Support-Mitarbeiter ; Benutzerbetreuer ; First-Level-Support ; Servicedesk-Mitarbeiter ; IT-Fachkraft Support ; IT-Techniker ; EDV-Betreuer ; Computerfachmann

concept network-technician
kind occupation
isco 3513
rubric technical
work technical
nl netwerktechnicus ; netwerktechnieker ; computernetwerktechnicus ; ICT-netwerktechnicus ; systeemtechnieker ; netwerkinstallateur ; technicus computersystemen ; netwerksupportmedewerker ; wifi-technieker
fr technicien réseau ; technicien réseaux ; technicien réseaux et systèmes ; technicienne réseau ; technicien en réseaux informatiques ; technicien systèmes et réseaux ; technicien télécoms et réseaux ; technicien support réseau ; technicien d'infrastructure informatique
en network technician ; computer network technician ; network support technician ; computer systems technician ; ICT network technician ; network operations technician ; network installer ; wifi technician ; infrastructure technician IT
de Netzwerktechniker ; Netzwerktechnikerin ; Computernetzwerktechniker ; IT-Netzwerktechniker ; Systemtechniker Netzwerk ; IT-Systemtechniker ; Netzwerk-Supporttechniker ; Computersystemtechniker ; Systemtechniker IT

concept web-technician
kind occupation
isco 3514
rubric technical
work technical communication
nl webmaster ; webtechnicus ; websitebeheerder ; webbeheerder ; webtechnieker ; siteredacteur techniek ; websitetechnicus ; beheerder van een website
fr webmestre ; webmaster ; administrateur de site web ; technicien web ; gestionnaire de site web ; technicien de site internet ; administratrice de site web ; webmastrice ; intégrateur web
en webmaster ; web technician ; website administrator ; website technician ; web administrator ; site manager web ; website maintainer ; website integrator
de Webmaster ; Webmasterin ; Webtechniker ; Website-Administrator ; Webadministrator ; Webseitenbetreuer ; Internetseitenbetreuer ; Webtechnikerin

concept av-technician
kind occupation
isco 3521
rubric technical
work technical
nl AV-technieker ; audiovisueel technicus ; av-technicus ; audiovisueel medewerker ; uitzendtechnicus ; beeldtechnicus ; beeld- en geluidstechnicus ; videotechnicus ; projectionist ; audiovisueel operator ; operateur filmzaal
fr technicien audiovisuel ; technicienne audiovisuelle ; opérateur audiovisuel ; technicien de diffusion ; technicien vidéo ; projectionniste ; technicien de radiodiffusion ; technicien de l'image ; opérateur de projection ; technicien d'exploitation audiovisuelle ; régisseur vidéo ; technicien événementiel
en audio-visual technician ; AV technician ; broadcast technician ; audiovisual operator ; video technician ; projectionist ; broadcasting equipment operator ; broadcasting technician ; transmission equipment operator ; video equipment operator ; radio technician broadcasting
de Medientechniker ; AV-Techniker ; Rundfunktechniker ; Videotechniker ; Filmvorführer ; audiovisueller Techniker ; Sendetechniker ; Bildtechniker ; Mediengestalter Bild und Ton ; Fernsehstudiotechniker

concept sound-technician
kind occupation
parent av-technician
isco 3521
rubric technical
work technical
nl geluidstechnicus ; geluidsman ; geluidstechnieker ; sound engineer ; klankman ; boomoperator ; geluidsmixer ; opnametechnicus ; podiumtechnieker ; mengtafeltechnicus
fr ingénieur du son ; technicien du son ; preneur de son ; perchman ; perchiste ; sonorisateur ; mixeur son ; technicienne son ; sondier ; opérateur de prise de son
en sound engineer ; sound technician ; sound operator ; boom operator ; recording engineer ; audio engineer ; sound mixer ; microphone boom operator ; audio technician ; sound recordist
de Tontechniker ; Toningenieur ; Tonmeister ; Tontechnikerin ; Tonassistent ; Tonmischer ; Tonangler ; Tonoperateur ; Beschallungstechniker ; Audiotechniker

concept camera-operator
kind occupation
isco 3521
rubric technical
work technical communication
nl cameraman ; cameravrouw ; camera-operator ; videograaf ; filmcamera-operator ; tv-cameraman ; videomaker ; beeldmonteur ; montagetechnicus
fr cameraman ; cadreur ; cadreuse ; opérateur de prise de vues ; caméraman ; vidéaste ; assistant caméra ; monteur vidéo ; opérateur caméra
en camera operator ; cameraman ; videographer ; motion picture camera operator ; television camera operator ; video editor ; video camera operator ; camerawoman
de Kameramann ; Kamerafrau ; Kameraassistent ; Videofilmer ; Kameraoperator ; Bildmischer ; Videoeditor

concept telecom-technician
kind occupation
isco 3522
rubric technical
work technical
nl telecommunicatietechnicus ; telecomtechnicus ; telecomtechnieker ; technicus telecommunicatie ; radartechnicus ; telefonietechnicus ; technicus zendinstallaties ; marifonist ; gsm-netwerktechnicus ; telecommunicatietechnieker ; radiocommunicatietechnicus
fr technicien en télécommunications ; technicien télécom ; technicien télécoms ; technicienne en télécommunications ; technicien radar ; technicien radio ; technicien en téléphonie ; technicien en transmissions ; technicien de réseaux télécoms ; opérateur radio maritime
en telecommunications technician ; telecommunications engineering technician ; telecom technician ; radar technician ; telephone engineering technician ; telecommunications engineer technician ; radio communications technician ; telephony technician ; signal technician telecom
de Telekommunikationstechniker ; Fernmeldetechniker ; Nachrichtentechniker ; Kommunikationstechniker ; Radartechniker ; Funktechniker ; Telefontechniker ; Techniker Telekommunikation ; Mobilfunktechniker ; Nachrichtengerätetechniker

concept upholsterer
kind occupation
isco 7534
rubric technical
work technical
nl stoffeerder ; meubelstoffeerder ; garnierder ; stoelenmatter ; zetelhersteller
fr tapissier garnisseur ; tapissier d'ameublement ; rempailleur ; tapissière ; garnisseur de sièges
en upholsterer ; furniture upholsterer ; chair caner ; mattress maker ; seat upholsterer
de Polsterer ; Raumausstatter ; Polsterin ; Sattler und Polsterer ; Möbelpolsterer

concept cabinet-maker
kind occupation
isco 7522
rubric technical
work technical
nl meubelmaker ; meubelhersteller ; antiekrestaurateur ; houtbewerker ; interieurbouwer ; meubelrestaurateur
fr ébéniste ; fabricant de meubles ; restaurateur de meubles ; ouvrier du bois ; agenceur d'intérieur
en cabinet maker ; furniture maker ; furniture restorer ; woodworker ; furniture repairer
de Möbeltischler ; Möbelschreiner ; Kunsttischler ; Möbelrestaurator ; Ebenist ; Holzmechaniker

concept printing-3d-technician
kind occupation
isco 3115
rubric technical
work technical
nl 3D-printtechnicus ; technicus 3D-printen ; 3D-printoperator ; prototypemaker ; modelmaker techniek
fr technicien en impression 3D ; opérateur d'impression 3D ; prototypiste ; technicien prototypiste ; modeleur mécanique
en 3D printing technician ; 3D printer operator ; prototype maker ; prototyping technician ; additive manufacturing technician
de 3D-Druck-Techniker ; Prototypenbauer ; Modellbauer Technik ; Techniker additive Fertigung ; Technischer Modellbauer

concept small-repairs
kind task
rubric technical
work technical
nl kleine herstellingen ; klusjes ; klussen ; kleine reparaties ; klusjes doen ; herstellingen uitvoeren ; karweitjes ; kleine herstellingen uitvoeren ; dingen repareren ; klusjeswerk ; reparaties
fr petits travaux ; bricolage ; petites réparations ; bricoler ; effectuer des réparations ; petits dépannages ; travaux de bricolage ; réparer ; petits travaux d'entretien
en small repairs ; odd jobs ; minor repairs ; DIY jobs ; handyman jobs ; fixing things ; repairs ; doing odd jobs ; small maintenance jobs
de kleine Reparaturen ; Reparaturarbeiten ; kleine Instandsetzungen ; handwerkliche Arbeiten ; Reparaturen durchführen ; Heimwerkerarbeiten ; Dinge reparieren ; Kleinreparaturen

concept change-lamps
kind task
rubric technical
work technical
nl lampen vervangen ; lampen vervangen in de gangen ; lamp vervangen ; peertjes vervangen ; verlichting herstellen ; gloeilampen vervangen ; batterijen vervangen ; lampen ophangen
fr remplacer les ampoules ; changer les ampoules ; changer une ampoule ; remplacer les lampes ; réparer l'éclairage ; changer les piles ; installer des luminaires
en changing light bulbs ; replacing lamps ; replacing light bulbs ; fixing lights ; changing batteries ; hanging lamps
de Lampen austauschen ; Glühbirnen wechseln ; Lampen wechseln ; Beleuchtung reparieren ; Batterien wechseln ; Leuchtmittel tauschen

concept paint-rooms
kind task
rubric technical
work technical
nl kamers schilderen ; schilderwerken ; muren schilderen ; gang schilderen ; verven ; schilderwerk ; behangen ; kamer opfrissen ; muren verven
fr peindre les chambres ; peinture ; peindre les murs ; travaux de peinture ; repeindre ; rafraîchir les chambres ; tapisser ; peindre un couloir
en painting rooms ; painting walls ; painting and decorating ; wallpapering ; decorating rooms ; painting work ; redecorating
de Zimmer streichen ; Wände streichen ; Malerarbeiten ; Anstreichen ; Tapezieren ; Zimmer renovieren ; Streichen

concept assemble-furniture
kind task
rubric technical
work technical
nl meubels monteren ; kasten in elkaar zetten ; meubels ineensteken ; bedden monteren ; rekken monteren ; meubelmontage ; kasten ineenzetten ; plexiglas plaatsen
fr monter des meubles ; montage de meubles ; assembler des meubles ; monter des lits ; monter des étagères ; installer du plexiglas
en assembling furniture ; putting together furniture ; furniture assembly ; assembling beds ; putting up shelves ; installing plexiglass screens
de Möbel aufbauen ; Möbel montieren ; Möbelmontage ; Regale aufbauen ; Betten zusammenbauen ; Möbel zusammenbauen

concept hang-things
kind task
rubric technical
work technical
nl schilderijen ophangen ; kaders ophangen ; gordijnen ophangen ; boren in de muur ; tv ophangen ; handgrepen plaatsen ; prikborden ophangen
fr accrocher des cadres ; suspendre des rideaux ; fixer au mur ; accrocher une télévision ; poser des barres d'appui ; percer des trous
en hanging pictures ; hanging curtains ; drilling holes ; mounting a television ; fitting grab rails ; putting up notice boards
de Bilder aufhängen ; Gardinen aufhängen ; Löcher bohren ; Fernseher aufhängen ; Haltegriffe montieren ; Vorhänge aufhängen

concept plumbing-task
kind task
rubric technical
work technical
nl kranen herstellen ; lekken herstellen ; afvoer ontstoppen ; toilet ontstoppen ; lekkende kraan herstellen ; loodgieterswerk ; sanitair herstellen ; wc herstellen ; douchekop vervangen ; spoelen van leidingen
fr réparer les robinets ; déboucher les toilettes ; réparer une fuite ; déboucher un évier ; travaux de plomberie ; plomberie ; réparer les sanitaires ; purge des conduites
en fixing taps ; fixing leaks ; unblocking drains ; unblocking toilets ; plumbing work ; plumbing ; repairing a leaking tap ; flushing pipes
de Wasserhähne reparieren ; Lecks reparieren ; Abfluss reinigen ; Toilette entstopfen ; Klempnerarbeiten ; Sanitärarbeiten ; Rohre entstopfen ; Leitungen spülen

concept electrical-task
kind task
rubric technical
work technical
nl stopcontacten plaatsen ; elektriciteitswerken ; elektriciteit herstellen ; bekabeling leggen ; elektrische installaties nakijken ; elektriciteitswerk ; elektrische herstellingen ; kabels trekken
fr travaux d'électricité ; installer des prises ; réparations électriques ; tirer des câbles ; électricité ; câblage ; vérifier les installations électriques
en electrical work ; installing sockets ; electrical repairs ; laying cables ; wiring ; checking electrical installations
de Elektroarbeiten ; Steckdosen setzen ; Elektroreparaturen ; Kabel verlegen ; Verkabelung ; elektrische Anlagen prüfen

concept carpentry-task
kind task
rubric technical
work technical
nl timmeren ; timmerwerk ; schrijnwerk ; houtbewerking ; deuren herstellen ; sloten vervangen ; deuren schaven ; zagen en timmeren
fr menuiserie ; travaux de menuiserie ; réparer des portes ; travail du bois ; changer des serrures ; réparer les serrures
en carpentry ; joinery ; woodworking ; fixing doors ; changing locks ; repairing doors
de Tischlerarbeiten ; Schreinerarbeiten ; Holzarbeiten ; Türen reparieren ; Schlösser austauschen ; Zimmererarbeiten

concept repair-wheelchairs
kind task
rubric technical
work technical
nl rolstoelen herstellen ; rolstoelen repareren ; rollators herstellen ; banden van rolstoelen oppompen ; rolstoelonderhoud ; onderhoud van hulpmiddelen ; rolstoelen nakijken
fr réparer les fauteuils roulants ; entretien des fauteuils roulants ; réparer des déambulateurs ; gonfler les pneus des fauteuils ; entretien des aides techniques
en repairing wheelchairs ; wheelchair maintenance ; fixing walking frames ; wheelchair repairs ; maintaining mobility aids ; pumping up wheelchair tyres
de Rollstühle reparieren ; Rollstuhlwartung ; Rollatoren reparieren ; Rollstuhlreparatur ; Hilfsmittel warten ; Reifen am Rollstuhl aufpumpen

concept repair-beds
kind task
rubric technical
work technical
nl ziekenhuisbedden herstellen ; bedden herstellen ; tilliften nakijken ; technisch nazicht van bedden ; onderhoud tilliften ; bedden technisch nakijken
fr réparer les lits ; entretien des lits médicalisés ; vérifier les lève-personnes ; maintenance des lève-personnes ; réparer des lits électriques
en repairing hospital beds ; bed repairs ; checking patient lifts ; hoist maintenance ; fixing electric beds
de Pflegebetten reparieren ; Betten reparieren ; Patientenlifter prüfen ; Wartung von Pflegebetten ; Lifter warten

concept repair-bicycles
kind task
rubric technical
work technical
nl fietsen herstellen ; fietsen repareren ; fietsherstelling ; banden plakken ; fiets herstellen ; repair café helpen
fr réparer des vélos ; réparation de vélos ; entretien de vélos ; réparer les pneus de vélo ; aider au repair café
en repairing bicycles ; fixing bikes ; bike repair ; bicycle maintenance ; fixing punctures ; helping at a repair café
de Fahrräder reparieren ; Fahrradreparatur ; Fahrradwartung ; Reifen flicken ; Helfen im Repair-Café

concept building-maintenance-task
kind task
rubric technical
work technical
nl gebouwonderhoud ; onderhoud van de gebouwen ; technisch onderhoud ; onderhoudswerken ; onderhoud technische installaties ; preventief onderhoud ; gebouwbeheer ; filters vervangen ; verwarming regelen ; storingen verhelpen
fr entretien des bâtiments ; maintenance des bâtiments ; entretien technique ; maintenance technique ; travaux d'entretien technique ; maintenance préventive ; entretien des installations ; dépannage technique ; réglage du chauffage
en building maintenance ; technical maintenance ; maintenance work ; preventive maintenance ; facility maintenance ; replacing filters ; adjusting the heating ; troubleshooting installations
de Gebäudeinstandhaltung ; technische Wartung ; Wartungsarbeiten ; Gebäudewartung ; Instandhaltung ; vorbeugende Wartung ; Filter wechseln ; Störungen beheben

concept renovation-task
kind task
rubric technical
work technical
nl verbouwen ; verbouwingswerken ; renovatiewerken ; metselen ; bouwen ; vloeren leggen ; renovatie ; tegels leggen ; bouwwerken ; breekwerk ; gyprocwanden plaatsen
fr travaux de rénovation ; rénover ; maçonnerie ; travaux de construction ; poser du carrelage ; rénovation ; construire ; monter des cloisons ; démolition
en renovation work ; renovating ; bricklaying ; building work ; tiling ; laying floors ; putting up partition walls ; construction work
de Renovierungsarbeiten ; Renovieren ; Mauern ; Bauarbeiten ; Fliesen legen ; Böden verlegen ; Trennwände aufstellen ; Umbauarbeiten

concept install-tablets
kind task
rubric technical
work technical
nl tablets installeren ; tablets instellen ; tablets klaarmaken voor bewoners ; smartphones instellen ; videobellen installeren ; iPads installeren ; tablet configureren ; videobellen opzetten ; skype installeren
fr installer des tablettes ; configurer des tablettes ; installation de tablettes ; configurer des smartphones ; installer la visioconférence ; mettre en service des tablettes ; installer des iPads
en installing tablets ; setting up tablets ; configuring tablets ; setting up smartphones ; setting up video calls ; tablet set-up ; installing video calling
de Tablets einrichten ; Tablets installieren ; Smartphones einrichten ; Videotelefonie einrichten ; Tablets konfigurieren ; Videoanrufe einrichten

concept install-computers
kind task
rubric technical
work technical
nl computers installeren ; pc's installeren ; computers herstellen ; printers installeren ; laptops klaarmaken ; pc installeren ; computer repareren ; printer installeren ; software installeren ; laptops installeren
fr installer des ordinateurs ; réparer des ordinateurs ; installer des imprimantes ; configurer des ordinateurs ; installation d'ordinateurs ; installer des logiciels ; préparer des ordinateurs portables
en installing computers ; setting up computers ; repairing computers ; installing printers ; setting up laptops ; installing software
de Computer einrichten ; Computer installieren ; Computer reparieren ; Drucker installieren ; Laptops einrichten ; Software installieren

concept setup-wifi
kind task
rubric technical
work technical
nl wifi installeren ; wifi instellen ; netwerk aanleggen ; internet installeren ; wifi verbeteren ; netwerkkabels trekken ; netwerk installeren
fr installer le wifi ; configurer le wifi ; installer le réseau ; installer internet ; améliorer le wifi ; câblage réseau
en installing wifi ; setting up wifi ; installing the network ; setting up internet ; improving wifi ; network cabling
de WLAN einrichten ; WLAN installieren ; Netzwerk einrichten ; Internet einrichten ; Netzwerkkabel verlegen ; WLAN verbessern

concept ict-support-task
kind task
rubric technical
work technical
nl computerhulp ; ICT-ondersteuning ; IT-ondersteuning ; computerproblemen oplossen ; helpen met computers ; IT-problemen oplossen ; computerondersteuning ; hulp met smartphone ; ICT-support ; informaticaondersteuning
fr aide informatique ; support informatique ; assistance informatique ; résoudre des problèmes informatiques ; dépannage informatique ; aider avec l'ordinateur ; soutien informatique
en IT support ; computer help ; computer support ; solving computer problems ; help with computers ; ICT support ; tech support
de Computerhilfe ; IT-Unterstützung ; EDV-Unterstützung ; Computerprobleme lösen ; Hilfe am Computer ; IT-Support ; Hilfe mit dem Smartphone

concept website-task
kind task
rubric technical 0.6 office 0.4
work technical communication
nl website bouwen ; website maken ; website onderhouden ; website bijwerken ; online platform opzetten ; websitebeheer ; webshop opzetten
fr créer un site web ; gérer un site web ; mettre à jour le site internet ; site internet ; construire un site web ; gestion de site internet
en building a website ; website maintenance ; updating the website ; creating a website ; managing a website ; web design
de Website erstellen ; Website pflegen ; Webseite aktualisieren ; Internetseite erstellen ; Website betreuen ; Homepage erstellen

concept programming-task
kind skill
rubric technical
work technical
nl programmeren ; software ontwikkelen ; app ontwikkelen ; Excel-macro's schrijven ; scripts schrijven ; softwareontwikkeling ; database bouwen
fr programmer ; programmation ; développer une application ; développement de logiciels ; écrire des scripts ; créer une base de données
en programming ; software development ; developing an app ; coding ; writing scripts ; building a database
de Programmieren ; Programmierung ; Software entwickeln ; App entwickeln ; Skripte schreiben ; Datenbank aufbauen

concept av-task
kind task
rubric technical
work technical
nl geluidsinstallatie bedienen ; beamer installeren ; geluid en licht verzorgen ; livestream verzorgen ; filmen van evenementen ; muziekinstallatie opzetten ; film projecteren ; televisies instellen ; tv-zenders instellen ; micro's klaarzetten
fr installer la sonorisation ; installer un projecteur ; gérer le son et la lumière ; assurer une diffusion en direct ; filmer des événements ; régler les télévisions ; projeter un film
en operating the sound system ; setting up a projector ; sound and lighting ; live streaming ; filming events ; setting up televisions ; showing films
de Tonanlage bedienen ; Beamer installieren ; Ton und Licht betreuen ; Livestream betreuen ; Veranstaltungen filmen ; Fernseher einstellen ; Filme vorführen

concept alarm-nurse-call-task
kind task
rubric technical
work technical
nl oproepsysteem herstellen ; brandalarm testen ; noodverlichting nakijken ; belsysteem nakijken ; brandblussers controleren ; alarm testen ; personenalarm installeren
fr vérifier le système d'appel ; tester l'alarme incendie ; vérifier l'éclairage de secours ; contrôler les extincteurs ; réparer le système d'appel malade ; installer une télévigilance
en checking the nurse call system ; testing the fire alarm ; checking emergency lighting ; inspecting fire extinguishers ; repairing the call system ; installing personal alarms
de Rufanlage prüfen ; Brandmelder testen ; Notbeleuchtung prüfen ; Feuerlöscher prüfen ; Schwesternruf reparieren ; Hausnotruf installieren

concept print-3d-parts
kind task
rubric technical
work technical
nl 3D-printen ; gelaatsschermen printen ; gezichtsschermen maken ; faceshields printen ; onderdelen 3D-printen ; spatschermen maken
fr impression 3D ; imprimer des visières ; fabriquer des visières ; imprimer des pièces en 3D ; imprimer en 3D
en 3D printing ; printing face shields ; making face shields ; 3D printing parts ; making visors
de 3D-Druck ; Gesichtsschilde drucken ; Visiere herstellen ; Gesichtsvisiere drucken ; 3D-Druck von Teilen

concept technical-skill
kind skill
rubric technical
work technical
nl handig ; technisch aangelegd ; handigheid ; technische kennis ; twee rechterhanden ; technisch inzicht ; ervaring in de bouw ; handige persoon
fr bricoleur habile ; manuel et technique ; connaissances techniques ; sens technique ; expérience dans le bâtiment
en handy ; technically minded ; technical knowledge ; good with your hands ; technical skills ; experience in construction
de handwerklich geschickt ; technisches Verständnis ; handwerkliches Geschick ; technische Kenntnisse ; technisch versiert ; Bauerfahrung

concept technical-department
kind workplace
rubric technical
nl technische dienst ; onderhoudsdienst ; dienst gebouwen ; klusjesdienst ; dienst onderhoud ; team techniek ; technisch team
fr service technique ; service de maintenance ; service bâtiments ; équipe technique ; département technique ; services techniques
en technical department ; maintenance department ; technical service ; estates department ; maintenance team ; building services
de technischer Dienst ; Technikabteilung ; Haustechnik ; Instandhaltungsabteilung ; technische Abteilung ; Gebäudetechnik

concept it-department
kind workplace
rubric technical
nl ICT-dienst ; informaticadienst ; IT-dienst ; ICT-afdeling ; helpdesk ; IT-afdeling ; dienst informatica ; servicedesk
fr service informatique ; département informatique ; helpdesk ; service IT ; centre informatique ; équipe informatique ; direction informatique
en IT department ; ICT department ; help desk ; service desk ; computing department ; IT team
de IT-Abteilung ; EDV-Abteilung ; Helpdesk ; Servicedesk ; Rechenzentrum ; Informatikabteilung

concept workshop-place
kind workplace
rubric technical
nl werkplaats ; garage ; werf ; bouwwerf ; atelier techniek ; bouwplaats ; hersteldienst ; schrijnwerkerij
fr garage ; chantier ; atelier technique ; chantier de construction ; atelier de réparation ; menuiserie d'établissement
en workshop ; garage ; construction site ; building site ; repair shop ; technical workshop
de Werkstatt ; Baustelle ; Garage ; Autowerkstatt ; Reparaturwerkstatt ; Schreinerei

concept solar-installer
kind occupation
parent electrician
isco 7411
rubric technical
work technical
nl zonnepaneelinstallateur ; zonnepanelenlegger ; installateur zonnepanelen ; fotovoltaïsch installateur ; laadpaalinstallateur ; monteur zonnepanelen
fr installateur photovoltaïque ; poseur de panneaux photovoltaïques ; installateur de bornes de recharge ; technicien photovoltaïque ; poseur de panneaux solaires
en solar installer ; photovoltaic installer ; solar energy technician ; EV charger installer ; solar PV installer
de Photovoltaikmonteur ; Solarmonteur ; Solarinstallateur ; Photovoltaikinstallateur ; Wallbox-Installateur

concept stage-electrician
kind occupation
parent electrician
isco 7411
rubric technical
work technical
nl podiumelektricien ; evenementenelektricien ; theaterelektricien ; reclameverlichtingsmonteur ; neonmonteur
fr électricien du spectacle ; électricien événementiel ; électricien de théâtre ; poseur d'enseignes lumineuses ; électricien de scène
en event electrician ; theatre electrician ; stage and studio electrician ; neon sign installer ; illuminated sign fitter
de Veranstaltungselektriker ; Bühnenelektriker ; Theaterelektriker ; Lichtreklamemonteur ; Leuchtreklamehersteller

concept automation-mechanic
kind occupation
parent industrial-electrician
isco 7412
rubric technical
work technical
nl PLC-technieker ; elektrotechnisch onderhoudsmonteur ; technieker automatisering ; generatormonteur ; elektromotorhersteller ; signalisatiemonteur spoor ; tractiemonteur
fr monteur en automatisation ; réparateur de moteurs électriques ; monteur de groupes électrogènes ; dépanneur électromécanicien ; électromécanicien en maintenance industrielle ; électricien signalisation ferroviaire
en PLC technician ; electric motor repairer ; generator fitter ; electrical maintenance fitter ; railway signal fitter ; electrical plant fitter
de SPS-Techniker ; Elektromotorenreparateur ; Generatormonteur ; Elektroinstandhalter ; Elektroniker für Automatisierungstechnik ; Signalmechaniker Bahn

concept alarm-camera-installer
kind occupation
parent electronics-mechanic
isco 7421
rubric technical
work technical
nl alarminstallateur ; camerabewakingsinstallateur ; beveiligingsmonteur ; installateur branddetectie ; monteur toegangscontrole ; technieker brandbeveiliging
fr installateur de systèmes de sécurité ; installateur de caméras de surveillance ; technicien en détection incendie ; monteur en systèmes de sécurité ; technicien en contrôle d'accès
en security systems installer ; CCTV installer ; fire alarm engineer ; access control technician ; fire alarm technician
de Sicherheitstechnikmonteur ; Videoüberwachungsmonteur ; Brandmeldetechniker ; Gefahrenmeldetechniker ; Monteur Zutrittskontrolle

concept musical-instrument-repairer
kind occupation
isco 7312
rubric technical
work technical
nl pianostemmer ; muziekinstrumentenbouwer ; vioolbouwer ; orgelbouwer ; hersteller muziekinstrumenten ; gitaarbouwer
fr accordeur de piano ; luthier ; facteur d'orgues ; facteur de pianos ; réparateur d'instruments de musique ; accordeuse de pianos
en piano tuner ; musical instrument maker ; violin maker ; organ builder ; musical instrument repairer ; guitar maker
de Klavierstimmer ; Klavierbauer ; Geigenbauer ; Orgelbauer ; Musikinstrumentenbauer ; Zupfinstrumentenmacher

concept draughtsperson
kind occupation
isco 3118
rubric technical
work technical
nl technisch tekenaar ; bouwkundig tekenaar ; CAD-tekenaar ; tekenaar-ontwerper
fr dessinateur industriel ; dessinateur en bâtiment ; dessinateur technique ; dessinateur CAO ; dessinatrice projeteuse ; dessinateur-projeteur
en draughtsperson ; draughtsman ; technical drawer ; CAD technician ; drafter ; architectural draughtsman
de Technischer Zeichner ; Bauzeichner ; Technische Zeichnerin ; CAD-Zeichner ; Technischer Produktdesigner

concept site-supervisor
kind occupation
isco 3123
rubric technical
work technical management
nl werfleider ; ploegbaas bouw ; uitvoerder bouw ; bouwleider ; meestergast ; conducteur bouwwerken
fr chef de chantier ; conducteur de travaux ; conductrice de travaux ; contremaître en bâtiment ; chef d'équipe bâtiment ; conducteur de chantier
en site supervisor ; construction supervisor ; building site manager ; construction foreman ; site foreman ; construction site supervisor
de Bauleiter ; Polier ; Vorarbeiter Bau ; Baustellenleiter ; Bauführer ; Werkpolier

concept electricity-diploma
kind diploma
rubric technical
work technical
gives electrician
nl diploma elektriciteit ; diploma elektrische installaties ; opleiding elektricien ; diploma elektrotechniek ; TSO elektriciteit ; BSO elektriciteit ; elektriciteit A2
fr diplôme d'électricien ; CAP électricien ; diplôme en électricité ; bac pro électricité ; BEP électrotechnique ; bac pro MELEC ; A2 électricité
en electrician diploma ; electrical installation diploma ; NVQ electrical installation ; electrician apprenticeship ; electrical trade certificate
de Ausbildung Elektriker ; Elektrikerlehre ; Gesellenbrief Elektriker ; Ausbildung Elektroniker ; Elektromeister ; Lehrabschluss Elektrotechnik

concept electromechanics-diploma
kind diploma
rubric technical
work technical
gives industrial-electrician
nl diploma elektromechanica ; bachelor elektromechanica ; graduaat elektromechanische systemen ; bachelor energietechnologie ; opleiding elektromecanicien ; diploma industriële wetenschappen elektromechanica
fr diplôme en électromécanique ; bachelier en électromécanique ; BTS électrotechnique ; BTS maintenance des systèmes ; graduat en électromécanique
en electromechanics diploma ; bachelor in electromechanics ; electromechanical engineering diploma ; maintenance engineering diploma ; mechatronics degree
de Ausbildung Mechatroniker ; Studium Elektromechanik ; Mechatronikstudium ; Technikerschule Mechatronik ; Abschluss Elektromechanik

concept mechanics-diploma
kind diploma
rubric technical
work technical
gives industrial-machinery-mechanic
nl diploma mechanica ; diploma onderhoudsmecanicien ; diploma werktuigkunde ; opleiding mechanica ; diploma auto-mecanica ; diploma automecanicien ; diploma lassen-constructie
fr diplôme de mécanicien ; CAP mécanicien automobile ; diplôme en mécanique ; bac pro maintenance ; CAP maintenance des véhicules ; BTS maintenance industrielle
en mechanics diploma ; mechanical engineering diploma ; automotive diploma ; mechanic apprenticeship ; motor vehicle diploma
de Ausbildung Mechaniker ; Mechanikerlehre ; Ausbildung Kfz-Mechatroniker ; Abschluss Maschinenbautechnik ; Industriemechanikerausbildung

concept plumbing-diploma
kind diploma
rubric technical
work technical
gives plumber
gives heating-engineer
nl diploma loodgieter ; diploma sanitair ; diploma centrale verwarming ; opleiding sanitair installateur ; opleiding loodgieter ; diploma centrale verwarming en sanitaire installaties
fr diplôme de plombier ; CAP plombier ; CAP installateur sanitaire ; CAP chauffagiste ; diplôme sanitaire et chauffage ; formation de plombier
en plumbing diploma ; NVQ plumbing ; plumber apprenticeship ; plumbing and heating diploma ; plumbing certificate
de Ausbildung Anlagenmechaniker SHK ; Installateurlehre ; Gesellenbrief Installateur ; Klempnerausbildung ; Meisterbrief Installateur

concept construction-diploma
kind diploma
rubric technical
work technical
gives house-builder
nl diploma bouw ; diploma ruwbouw ; diploma houtbewerking ; opleiding metselaar ; opleiding schrijnwerker ; bachelor bouw ; diploma bouwtechnieken ; diploma schilderwerk en decoratie
fr diplôme en construction ; CAP maçon ; CAP menuisier ; CAP peintre ; BTS bâtiment ; bachelier en construction ; diplôme de menuisier
en construction diploma ; building diploma ; carpentry diploma ; bricklaying diploma ; construction management degree ; NVQ construction
de Ausbildung Bau ; Maurerlehre ; Tischlerlehre ; Gesellenbrief Maler ; Gesellenbrief Tischler ; Schreinerlehre ; Bautechnikerschule

concept it-diploma
kind diploma
rubric technical
work technical
gives ict-specialist-other
gives ict-support-technician
gives system-administrator
nl diploma informatica ; bachelor toegepaste informatica ; master informatica ; graduaat systeem- en netwerkbeheer ; bachelor elektronica-ICT ; graduaat programmeren ; bachelor informatica ; diploma informaticabeheer ; mbo ICT
fr diplôme en informatique ; bachelier en informatique ; licence en informatique ; BTS informatique ; BTS SIO ; master en informatique ; graduat en informatique ; BUT informatique
en computer science degree ; IT diploma ; bachelor in computer science ; degree in information technology ; bachelor in applied informatics ; ICT diploma ; master in computer science
de Informatikstudium ; Ausbildung Fachinformatiker ; Bachelor Informatik ; Master Informatik ; Abschluss Informatik ; HTL Informatik ; Studium der Wirtschaftsinformatik

concept audiovisual-diploma
kind diploma
rubric technical
work technical
gives av-technician
nl diploma audiovisuele technieken ; bachelor audiovisuele technieken ; diploma podiumtechnieken ; opleiding geluidstechnicus ; podiumtechnieken
fr diplôme en techniques audiovisuelles ; BTS audiovisuel ; bachelier en techniques de l'image ; diplôme d'ingénieur du son ; école de cinéma
en audiovisual techniques diploma ; media technology diploma ; sound engineering degree ; bachelor in audiovisual arts ; stage technology diploma
de Ausbildung Veranstaltungstechnik ; Studium Medientechnik ; Ausbildung Mediengestalter Bild und Ton ; Studium Tontechnik ; Abschluss Medientechnik

concept wallpaper-hanger
kind occupation
parent painter
isco 7131
rubric technical
work technical
nl behangplakker ; wanddecorateur ; plaatser van wandbekleding ; decoratieschilder interieur ; letterzetter-schilder gevels
fr tapissier poseur ; colleur de papiers peints ; poseur de revêtements muraux ; applicateur de revêtements muraux ; solier-tapissier
en wall covering installer ; paper hanger ; interior decorator tradesman ; wall covering fitter ; decorative painter
de Tapetenkleber ; Wandbekleider ; Tapetenleger ; Raumdekorateur Wand ; Bodenbelags- und Tapezierarbeiter

concept optical-scale-mechanic
kind occupation
parent instrument-maker
isco 7311
rubric technical
work technical
nl weegtoestelhersteller ; ijkmeester ; optiekmonteur ; slijper van optische glazen ; meterhersteller ; hersteller van naaldinstrumenten ; brillenslijper
fr réparateur de balances ; monteur en optique ; polisseur de verres optiques ; métrologue technicien ; réparateur de compteurs ; ajusteur de précision ; prothésiste mécanicien de précision
en scale mechanic ; scale repairer ; optical mechanic ; lens grinder ; metrology technician ; gauge maker ; orthopaedic instrument maker
de Waagenmechaniker ; Optikmechaniker ; Brillenglasschleifer ; Messtechniker ; Eichmeister ; Lehrenbauer ; Linsenschleifer

concept ventilation-fitter
kind occupation
parent hvac-mechanic
isco 7127
rubric technical
work technical
nl kanalenmonteur ventilatie ; luchtkanaalmonteur ; koelkasttechnieker ; warmtepomptechnieker ; luchtbehandelingstechnieker ; onderhoudstechnieker HVAC
fr monteur de gaines de ventilation ; dépanneur frigoriste ; technicien de froid industriel ; technicien pompes à chaleur ; monteur dépanneur frigoriste ; gainiste ventilation
en duct installer ; air handling technician ; fridge repairer ; heat pump technician ; commercial refrigeration fitter ; ventilation technician
de Lüftungstechniker ; Lüftungskanalmonteur ; Wärmepumpentechniker ; Kühlgerätemechaniker ; Kälteanlagentechniker ; Klimamonteur

concept phone-repairer
kind occupation
parent ict-installer
isco 7422
rubric technical
work technical
nl telefoonhersteller ; smartphonetechnicus ; laptophersteller ; computerreparateur ; medewerker computerwinkel herstellingen ; tabletreparateur
fr réparateur informatique ; dépanneur informatique ; technicien réparateur de smartphones ; réparateur de tablettes ; dépanneur en informatique ; réparateur en téléphonie mobile
en phone repair technician ; laptop repairer ; computer repair technician ; smartphone technician ; tablet repairer ; PC repairer
de PC-Reparateur ; Laptop-Reparateur ; Handytechniker ; Smartphone-Techniker ; Computerreparaturtechniker ; Tablet-Reparateur

concept broadcast-assistant
kind occupation
parent av-technician
isco 3521
rubric technical
work technical communication
nl uitzendmedewerker ; tv-technicus ; radiotechnicus ; beeldmenger ; studiotechnicus ; productieassistent media ; dj-technicus ; vj-operator
fr technicien de studio ; technicien radio de diffusion ; opérateur de régie ; technicien de télévision ; truquiste ; opérateur vidéo ; opérateur magnétoscope
en studio technician ; vision mixer ; broadcasting operator ; television technician ; media production assistant ; radio operator broadcasting ; outside broadcast technician
de Studiotechniker ; Rundfunktontechniker ; Sendeassistent ; Fernsehtechniker Studio ; Bild- und Tontechniker ; Medienproduktionsassistent ; Ü-Wagen-Techniker

concept datacentre-cloud-engineer
kind occupation
parent system-administrator
isco 2522
rubric technical
work technical
nl infrastructuurbeheerder ICT ; DevOps-engineer ; systeemingenieur ; cloud engineer ; system engineer ; systeemspecialist ; Windows-beheerder ; beheerder van ziekenhuissoftware
fr ingénieur système ; ingénieur DevOps ; ingénieur cloud ; ingénieur systèmes ; exploitant informatique ; administrateur cloud ; gestionnaire d'infrastructure informatique ; administrateur Windows
en DevOps engineer ; cloud engineer ; infrastructure engineer IT ; systems engineer IT ; Windows administrator ; server engineer ; hospital IT systems administrator
de Cloud-Administrator ; DevOps-Ingenieur ; Windows-Administrator ; IT-Infrastrukturadministrator ; Cloud-Ingenieur ; Systemingenieur IT ; KIS-Administrator ; Serverbetreuer

concept hvac-building-automation-technician
kind occupation
parent electrical-engineering-technician
isco 3113
rubric technical
work technical
nl gebouwautomatiseringstechnicus ; domoticatechnicus ; technicus gebouwbeheersystemen ; technicus zonne-energie ; energietechnicus ; netbeheertechnicus
fr technicien domotique ; technicien en gestion technique des bâtiments ; technicien GTB ; technicien en énergie solaire ; technicien en énergies renouvelables ; technicien de réseau électrique
en building automation technician ; smart home technician ; building management systems technician ; renewable energy technician ; power grid technician ; electrical commissioning technician
de Gebäudeautomationstechniker ; Gebäudeleittechniker ; Smart-Home-Techniker ; Techniker erneuerbare Energien ; Netztechniker Strom ; Energieanlagentechniker

concept land-use-environment-technician
kind occupation
parent civil-engineering-technician
isco 3112
rubric technical
work technical
nl wegentechnicus ; waterbouwkundig technicus ; rioleringstechnicus ; technisch toezichter ; kostendeskundige bouw ; BIM-modelleur ; landmeter-technicus
fr technicien VRD ; technicien hydraulique ; technicien en assainissement ; assistant conducteur de travaux ; projeteur en génie civil ; technicien BIM ; contrôleur de travaux routiers
en highways technician ; drainage technician ; sewerage technician ; assistant site engineer ; BIM technician ; quantity estimator ; soil testing technician
de Kanalisationstechniker ; Wasserwirtschaftstechniker ; BIM-Techniker ; Bauassistent ; Bauleitungsassistent ; Erdbaulaborant ; Verkehrswegebautechniker

concept marble-terrazzo-screeder
kind occupation
parent concrete-worker
isco 7114
rubric technical
work technical
nl betonboorder ; betonzager ; betonpolierder ; vloerafwerker beton ; gietvloerlegger ; prefabbetonmaker ; betonijzervlechter
fr scieur de béton ; foreur de béton ; applicateur de résine ; lisseur de béton ; projeteur de béton ; applicateur de chape liquide
en concrete cutter ; concrete pump operator ; screeder ; concrete polisher ; steel fixer ; concrete driller
de Betonbohrer ; Betonsäger ; Betonpumpenfahrer ; Bewehrungsbauer ; Fließestrichleger ; Betoninstandsetzer

concept parquet-sander
kind occupation
parent floor-layer
isco 7122
rubric technical
work technical
nl parketschuurder ; vloerschuurder ; trapbekleder ; vloerenlegger ; sportvloerlegger ; kurkvloerlegger
fr ponceur de parquet ; vitrificateur de parquets ; poseur de linoléum ; poseur de stratifié ; poseur de sols sportifs
en floor sander ; parquet layer ; linoleum layer ; laminate floor fitter ; flooring installer
de Parkettschleifer ; Linoleumleger ; Designbodenleger ; Sportbodenleger ; Industriebodenleger
