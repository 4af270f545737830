# Technical: building trades, electricians, plumbers, painters, mechanics, engineers and their technicians, metal,
# wood, print and garment makers, production workers,
# computer support and networks, sound and image, handymen, and the repair and computer tasks of care homes.

concept technical-worker
kind occupation
isco 3119
rubric technical
work technical
nl technisch medewerker ; technisch bediende ; vakman ; technisch assistent ; technisch geschoolde ; medewerker technische dienst
nl technisch operator ; technisch specialist ; technisch adviseur ; technisch beheerder ; technisch deskundige ; technisch helper ; technisch medewerkster
nl medewerker techniek ; field service technicus ; servicetechnicus ; buitendiensttechnicus ; binnendiensttechnicus ; projecttechnicus ; installatietechnicus
nl field service technieker ; buitendiensttechnieker ; projecttechnieker ; installatietechnieker ; kwaliteitstechnieker ; serviceingenieur ; service engineer
nl field service engineer ; polyvalent technieker ; polyvalent technicus ; allround technicus ; leerling-technicus
fr ouvrier technique ; agent technique ; collaborateur technique ; employé technique ; ouvrier qualifié technique
fr technicien polyvalent ; technicien itinérant ; technicien SAV ; technicien service après-vente ; technicien de terrain ; technicien d'intervention
fr technicien de service ; technicien de projet ; technicien supérieur ; technicien qualité ; technicien de mise en service ; technicien d'installation
fr technicien chantier ; assistant technique ; assistant technico-commercial ; technicien de service externe
en technical worker ; technical employee ; technical assistant ; tradesperson ; skilled tradesman
en service technician ; field technician ; field service engineer ; service engineer ; installation technician ; technical officer
de technischer Mitarbeiter ; Mitarbeiter Technik ; technischer Assistent ; Mitarbeiter technischer Dienst ; Handwerker
de Servicetechniker ; Außendiensttechniker ; Kundendiensttechniker ; Inbetriebnahmetechniker ; Projekttechniker ; Anwendungstechniker ; Montagetechniker
de Applikationstechniker ; Techniker Außendienst ; Techniker im Außendienst ; Techniker Innendienst ; Techniker Service ; Techniker Kundendienst
de Techniker Inbetriebnahme ; Servicetechniker im Außendienst ; Servicetechniker Außendienst ; Servicetechniker Innendienst ; technischer Angestellter
de technischer Sachbearbeiter ; technischer Kundenberater ; technischer Betriebswirt ; technische Fachkraft ; technische Assistentin ; Techniker HF ; Betriebstechnikerin
de Inbetriebnehmer ; Field Service Engineer ; technischer Fachwirt

concept technician
kind occupation
parent technical-worker
isco 3119
rubric technical
work technical
nl technicus ; technieker ; technica ; techniekster ; technieker in het gebouw ; technieker technische dienst ; technicus technische dienst
nl gediplomeerd technieker ; technieker herstellingen ; storingstechnicus ; storingstechnieker ; werkplaatstechnicus
nl technieker werkplaats ; technieker voor herstellingen ; vrijwillig technieker
fr technicien ; technicienne ; technicien diplômé ; technicien confirmé ; technicien bâtiment ; technicien de dépannage
fr technicien dépanneur ; technicien d'atelier ; technicien réparateur ; technicien toutes mains ; technicien du service technique
fr technicien pour les réparations ; technicien de réparation ; technicien de site ; technicien bénévole
en technician ; qualified technician ; junior technician ; senior technician ; building technician on site ; repair technician
en workshop technician ; in-house technician ; breakdown technician ; technical department technician ; fault-finding technician
en volunteer technician
de Techniker ; Technikerin ; staatlich geprüfter Techniker ; diplomierter Techniker ; Störungstechniker ; Reparaturtechniker
de Werkstatttechniker ; Bereitschaftstechniker ; Techniker für Reparaturen ; ehrenamtlicher Techniker

concept maintenance-technician
kind occupation
parent technical-worker
isco 7119
rubric technical
work technical
nl onderhoudstechnieker ; onderhoudstechnicus ; onderhoudsmedewerker ; onderhoudsman ; technieker onderhoud gebouwen ; polyvalent technisch medewerker ; gebouwentechnieker ; onderhoudswerkman gebouwen ; storingsmonteur ; facilitair technieker
nl gebouwtechnicus ; huistechnicus ; gebouwentechnicus ; huistechnieker ; gebouwtechnieker ; technisch onderhoudsmedewerker ; technisch medewerker onderhoud
nl technisch medewerker gebouwen ; technisch medewerker facilitair ; technieker gebouwen ; technieker onderhoud ; technieker facility ; medewerker gebouwonderhoud
nl medewerker onderhoud gebouwen ; medewerker technisch onderhoud ; polyvalent onderhoudsmedewerker ; allround onderhoudsmedewerker ; onderhoudsarbeider
nl facilitair technicus ; klusjesman-technieker ; hoofd technische dienst gebouwen ; vaklieden onderhoud
fr technicien de maintenance ; agent de maintenance ; ouvrier d'entretien ; agent technique polyvalent ; agent de maintenance des bâtiments ; ouvrier polyvalent ; technicien d'entretien ; ouvrier d'entretien du bâtiment ; technicien de maintenance immobilière ; agent technique hospitalier
fr technicien de maintenance des bâtiments ; technicien de maintenance bâtiment ; technicien maintenance bâtiment ; technicien d'entretien du bâtiment
fr technicien de maintenance multitechnique ; technicien multitechnique ; technicien de maintenance hospitalière ; technicien de bâtiment polyvalent
fr agent d'entretien du bâtiment ; agent d'entretien technique ; agent de maintenance bâtiment ; agent technique de maintenance ; agent technique bâtiment
fr ouvrier de maintenance ; ouvrier d'entretien technique ; ouvrier polyvalent d'entretien ; homme d'entretien ; responsable maintenance bâtiment
fr employé technique d'entretien
en maintenance technician ; maintenance worker ; building maintenance worker ; maintenance man ; facilities technician ; maintenance operative ; multi-skilled technician ; building maintenance technician
en multi-skilled maintenance technician ; property maintenance technician ; estates maintenance technician ; facility technician
en facilities maintenance technician ; multi-skilled maintenance engineer ; estates technician ; maintenance assistant
en property maintenance operative ; care home maintenance technician ; hospital maintenance technician ; maintenance person
en multi-trade operative ; building services engineer maintenance ; general maintenance engineer ; repair and maintenance worker
en premises technician ; swimming pool technician ; multitechnical maintenance technician ; shift maintenance engineer
de Instandhaltungstechniker ; Wartungstechniker ; Haustechniker ; Betriebshandwerker ; Instandhalter ; Gebäudetechniker ; Mitarbeiter Instandhaltung ; Betriebstechniker ; Instandhaltungsmechaniker
de Objekttechniker ; Facility-techniker ; Mitarbeiter Haustechnik ; Mitarbeiter Gebäudetechnik ; technischer Hausmeister ; technischer Mitarbeiter Haustechnik
de Haustechnikerin ; Unterhaltshandwerker ; Fachmann Betriebsunterhalt ; Unterhaltsmitarbeiter ; Facility Management Techniker ; Betriebshandwerkerin ; Klinikhandwerker
de Gebäudetechnikerin

concept technical-services-manager
kind occupation
isco 3123
rubric technical
work technical management
nl hoofd technische dienst ; technisch verantwoordelijke ; diensthoofd technische dienst ; technisch directeur ; verantwoordelijke technische dienst ; facilitair verantwoordelijke ; facilitymanager ; facilitair manager
nl technisch manager ; onderhoudsmanager ; hoofd onderhoud ; teamleider onderhoud ; ploegbaas technische dienst
nl gebouwbeheerder ; facilitair directeur ; hoofd gebouwenbeheer ; coördinator technische dienst
fr responsable technique ; chef du service technique ; directeur technique ; responsable de maintenance ; responsable des services techniques ; facility manager ; responsable bâtiment et technique
fr responsable maintenance ; chef d'équipe maintenance ; gestionnaire de bâtiments
fr responsable du service technique ; chef de service entretien technique ; gestionnaire technique ; coordinateur technique
fr directeur des services techniques ; brigadier technique ; responsable infrastructure
en technical services manager ; head of technical services ; maintenance manager ; facilities manager ; facility manager ; estates manager ; maintenance supervisor
en head of facilities ; technical manager ; building manager ; maintenance team leader ; estates director ; maintenance coordinator
en engineering manager hospital ; facilities supervisor ; property maintenance manager ; technical supervisor
de technischer Leiter ; Leiter Technik ; Leiter Haustechnik ; Facility-Manager ; Leiter technischer Dienst ; Leiter Instandhaltung ; Technischer Direktor
de Technikleiter ; Leiter Gebäudemanagement ; Leiter Betriebstechnik ; Instandhaltungsleiter ; Betriebsleiter Technik
de technischer Objektleiter ; Objektleiter Technik ; Teamleiter Haustechnik ; Instandhaltungsmeister
de Leiter Medizintechnik ; Werkstattleiter Haustechnik

concept handyman
kind occupation
isco 9622
rubric cleaning 0.55 technical 0.45
work technical
nl klusjesman ; klusser ; klusjesvrouw ; manusje-van-alles ; handyman ; klushulp ; werkman ; klusjesdienstmedewerker ; vrijwilliger klusjesdienst ; handige harry
nl klusmedewerker ; klusman ; klusjongen ; karweimedewerker ; karweihulp ; karweiman ; karweijongen ; allround klusjesman ; allround klusser ; allround klusmedewerker
nl klusjesman aan huis ; klusjesman gemeente ; klusjesman PWA ; klusjesman dienstencheques ; hotelklusjesman ; schoolklusjesman ; huisklusjesman ; socialeklusjesman
nl klussenman ; klusjesdienst medewerker ; medewerker klusjesdienst ; medewerker klussendienst ; medewerker karweidienst ; medewerker klusdienst
nl medewerker kleine herstellingen ; karweitjesman ; onderhoudsklusser ; doe-het-zelver ; huisklusser ; ouderenklusser ; kleine klusser ; losse klusser
nl hersteller kleine werken ; man van alle werk ; vrijwilliger klussen ; klussende vrijwilliger ; tuin- en klusman ; huis-, tuin- en keukenklusser
fr homme à tout faire ; bricoleur ; bricoleuse ; homme toutes mains ; factotum ; ouvrier d'entretien polyvalent ; agent polyvalent de petits travaux ; dépanneur à domicile
fr femme toutes mains ; femme à tout faire ; homme de peine polyvalent ; homme à tout faire d'hôtel ; homme de confiance bricolage ; ouvrier bricoleur ; ouvrier factotum
fr ouvrier polyvalent petits travaux ; ouvrier tous travaux ; ouvrier à tout faire ; ouvrier toutes mains ; ouvrier petits travaux ; employé de petits travaux
fr employé factotum ; employé bricolage ; employé toutes mains ; agent de petits travaux ; agent de petits dépannages ; agent factotum ; agent de bricolage
fr prestataire de petit bricolage ; bricoleur à domicile ; bricoleur polyvalent ; bricoleur professionnel ; petit dépanneur ; multiservices bricolage
fr jardinier bricoleur ; homme de service bricoleur ; artisan multiservices ; ouvrier de petits dépannages ; hommes toutes mains ; intervenant petit bricolage
fr agent d'aide aux petits travaux
en handyman ; odd job person ; handyperson ; odd-job man ; handywoman ; general maintenance handyman ; hotel handyperson ; odd-jobber
en hotel handyman ; odd job worker ; jack of all trades ; handyman maintenance ; home repair helper ; general handyman
en maintenance handyperson ; home repair worker ; school handyman ; garden and house handyman ; property handyman ; volunteer handyman
en small repairs worker ; home maintenance helper ; care home handyperson ; furniture assembler at home ; flat-pack assembler
en building handyman ; household handyman ; handy person for seniors ; building odd-job man ; rental property handyman ; fixer handyman
en assembly handyman ; painter handyman
de Handwerkergehilfe ; Heimwerker ; Allrounder ; Mädchen für alles ; Gelegenheitsarbeiter ; Hausmeisterhelfer ; Faktotum ; handwerklicher Helfer ; Haushandwerker
de Hofhandwerker ; Hotelhandwerker ; Kleinhandwerker ; Haustechniker Kleinreparaturen ; Hoftechniker Kleinreparaturen ; Hoteltechniker Kleinreparaturen ; Handyman
de Handwerker für Kleinreparaturen ; Handwerker für alles ; Handwerker für Haus und Garten ; Handwerker für kleine Reparaturen ; Hausmann für alles
de Hausmeistergehilfe ; Hausmeisterservice-Mitarbeiter ; Hausmeisteraushilfe ; Haus- und Hofarbeiter ; Hilfshausmeister ; Hausarbeiter ; Hausbursche ; Hofarbeiter
de Kleinreparateur ; Aushilfshandwerker ; Helfer für Kleinreparaturen ; Reparaturhelfer ; Hobbyhandwerker ; Handwerkerin für alles ; Mann für alles
de Frau für alles ; Hilfshandwerker ; Hausdiener Reparaturen ; Handwerkshelfer ; Handwerkerhelfer

concept house-builder
kind occupation
isco 7111
rubric technical
work technical
nl bouwvakker ; huizenbouwer ; woningbouwer ; bouwarbeider ; bouwvakarbeider ; renovatievakman ; aannemer ; aannemer van bouwwerken ; allround bouwvakker
nl bouwvakman ; ruwbouwvakman ; woningvakman ; chaletvakman ; houtbouwvakman ; aannemersvakman ; restauratievakman ; ruwbouwer ; ruwbouwarbeider ; ruwbouwmedewerker
nl bouwbedrijf vakman ; renovatiebedrijf vakman ; klusbedrijf vakman ; afbouwbedrijf vakman ; verbouwingsbedrijf vakman ; allround bouwmedewerker ; allround vakman bouw
nl allround renovatievakman ; renovatiewerker ; renovatiearbeider ; kleine aannemer ; zelfstandig aannemer ; bouwmedewerker ; vakman bouw ; verbouwer ; chaletbouwer
nl houtskeletbouwer ; strobouwer ; leembouwer ; medewerker ruwbouw ; bouwondernemer ; klusaannemer ; polyvalent bouwvakker
fr ouvrier du bâtiment ; constructeur de maisons ; entrepreneur en bâtiment ; artisan du bâtiment ; ouvrier polyvalent du bâtiment ; bâtisseur ; ouvrier en rénovation ; entrepreneur général
fr ouvrier tous corps d'état ; ouvrier en bâtiment ; ouvrier TCE ; ouvrier de rénovation ; ouvrier gros œuvre ; ouvrier en construction ; ouvrier rénovation
fr artisan tous corps d'état ; artisan polyvalent du bâtiment ; artisan en bâtiment ; artisan TCE ; artisan de rénovation ; artisan gros œuvre ; artisan en construction
fr artisan rénovation ; constructeur de maisons individuelles ; constructeur de chalets ; constructeur en bâtiment ; constructeur bois ; constructeur de maisons en bois
fr ouvrier de la construction ; ouvrier construction ; compagnon du bâtiment ; polyvalent bâtiment ; agent polyvalent du bâtiment ; rénovateur ; artisan rénovateur
fr maître d'œuvre artisan ; entrepreneur de construction ; petit entrepreneur en bâtiment ; ouvrier qualifié du bâtiment ; agent d'entretien du bâtiment ouvrier
fr constructeur en pisé ; monteur de maisons ossature bois ; ouvrier d'entretien bâtiment ; agent de maintenance du patrimoine bâti ; ouvrier qualifié bâtiment
fr technicien rénovation habitat
en house builder ; builder ; construction worker ; building contractor ; home builder ; renovation builder ; general builder
en building contractor small ; renovation worker ; multi-trade builder ; property renovator ; master builder ; self-employed builder
en residential builder ; timber frame builder ; loft conversion builder ; extension builder ; straw bale builder ; eco builder
en traditional builder ; house renovator ; log house builder ; mud hut builder ; prefabricated house builder ; steeplejack builder
en house construction worker ; building tradesman ; house erector ; prefabricated home builder ; restoration builder ; bungalow builder
en self-build contractor ; passive house builder
de Hausbauer ; Bauarbeiter ; Bauhandwerker ; Hochbaufacharbeiter ; Bauunternehmer ; Baufacharbeiter ; Ausbaufacharbeiter ; Eigenheimbauer
de Rohbaufacharbeiter ; Altbaufacharbeiter ; Holzhausfacharbeiter ; Trockenmauerfacharbeiter ; Bauwerker ; Baufachmann ; Bauhandwerkerin ; Bauarbeiterin ; Rohbauer
de Altbausanierer ; Renovierer ; Sanierer ; Renovierungshandwerker ; Allroundhandwerker Bau ; Allroundhandwerker ; Allrounder Bau ; Handwerker Bau ; Handwerker Hochbau
de Handwerker Sanierung ; Handwerker Renovierung ; Baumeister ; Bauhelfer mit Erfahrung ; Massivhausbauer ; Holzhausbauer ; Lehmbauer ; Strohballenbauer ; Baupraktiker
de Hochbauer ; Hochbaupolier ; Mitarbeiter Hochbau ; Mitarbeiter Rohbau ; Mitarbeiter Bau ; Facharbeiter Hochbau ; Facharbeiter Bau ; Bausanierer
de Restaurator im Bauhandwerk ; Bauspezialfacharbeiter

concept construction-labourer
kind occupation
isco 9313
rubric technical
work technical
nl hulparbeider bouw ; handlanger bouw ; opperman ; diender bouw ; sloophulp ; bouwhulp ; metserdiender ; bouwvakhelper
nl ongeschoold bouwvakker ; bouwplaatsmedewerker ; bouwplaatshulp ; betonhelper ; hulp metselaar ; hulp dakwerker ; werfarbeider ; bouwgast
nl hulp loodgieter ; hulp elektricien ; stellinghulp ; bouwknecht ; polyvalente bouwarbeider ; hulptimmerman ; hulp stukadoor ; bouwhelper
nl bouwhulpkracht ; hulpvloerder ; betonhulp ; hulp bouwplaats ; leerling-bouwvakker ; kruier bouwwerf ; dakdekkershulp
fr manœuvre du bâtiment ; manœuvre de chantier ; aide-maçon ; ouvrier non qualifié du bâtiment ; manœuvre en construction
fr manoeuvre construction ; ouvrier de chantier ; aide couvreur ; aide plombier ; aide électricien ; aide monteur
fr homme toutes mains bâtiment ; apprenti du bâtiment ; ouvrier manoeuvre ; aide carreleur ; aide-menuisier ; aide charpentier
fr aide démolition ; aide peintre en bâtiment ; aide en bâtiment ; manoeuvre maçon ; aide-coffreur ; aide-ferrailleur ; aide échafaudeur
fr aide-poseur ; manutentionnaire de chantier ; porteur de briques ; aide façadier ; aide chapiste
en construction labourer ; building labourer ; hod carrier ; building site labourer ; bricklayer's helper ; building site worker
en site labourer ; builder's labourer ; plumber's mate ; electrician's mate ; roofer's labourer ; carpenter's mate
en general operative construction ; demolition labourer ; plasterer's labourer ; building operative ; mason's labourer ; concrete labourer
en scaffolding labourer ; drywall helper ; construction helper ; stone handler ; skilled labourer construction ; building labourer mate
en construction hand ; brick carrier ; unskilled construction worker ; building trades helper ; tiler's labourer ; glazier's mate
en groundworks labourer ; joiner's mate
de Bauhelfer ; Bauhilfsarbeiter ; Hilfsarbeiter am Bau ; Bauhilfskraft ; Handlanger am Bau ; Bauhilfskraft Hochbau ; Baustellenhelfer
de Hilfsmaurer ; Maurerhelfer ; Dachdeckerhelfer ; Zimmererhelfer ; Elektrohelfer ; Installateurhelfer ; Gipserhelfer ; Schalungshelfer
de Baufachhelfer ; Bauhandlanger ; Trockenbauhelfer ; Bauhilfsarbeiterin ; Betonhelfer ; Bauhilfsarbeiter Hochbau ; Ziegelträger
de Estrichhelfer ; Baustellenarbeiter ; Schreinerhelfer ; ungelernter Bauarbeiter ; Handlangerin Bau ; Sanitärhelfer ; Tiefbauhilfsarbeiter

concept bricklayer
kind occupation
isco 7112
rubric technical
work technical
nl metselaar ; metser ; metselaarster ; gevelmetselaar ; vuurvaste metselaar ; voeger ; straatsteenmetselaar ; ovenmetselaar
nl restauratiemetselaar ; kachelmetselaar ; haardmetselaar ; schouwmetselaar ; vuurvastemetselaar ; bloksmetselaar ; schoonmetselaar ; lijmmetselaar ; rioolmetselaar
nl metselaar ruwbouw ; metselaar gevelsteen ; metselaar restauratie ; metselaar vuurvast ; metselaar renovatie ; metselaar snelbouw ; metselaar riolering ; gevelvoeger
nl invoeger ; gevelsteenmetser ; ovenbouwer ; haardbouwer ; metser-bekister ; metser-voeger ; leerling-metselaar ; hulpmetser ; allround metselaar ; ploegbaas metselaars
nl voorman metselaar ; lijmer kalkzandsteen ; kalkzandsteenlijmer ; blokkenlijmer ; metser ruwbouw ; schoorsteenbouwer ; schoorsteenmetselaar ; ovenmetser ; voegwerker
fr maçon ; maçonne ; maçon briqueteur ; briqueteur ; maçon du bâtiment ; fumiste industriel ; maçon fumiste ; rejointoyeur ; maçon en béton de façade
fr maçon coffreur ; maçon finisseur ; maçon traditionnel ; maçon VRD ; maçon qualifié ; maçon restauration ; maçon du patrimoine ; maçon chef d'équipe ; maçon poseur
fr maçon bâtiment ; maçon de façade ; maçon voirie ; maçon réfractaire ; maçon gros œuvre ; maçon rocailleur ; maçon en rénovation ; maçon crépisseur
fr aide-maçon qualifié ; ouvrier maçon ; apprenti maçon ; chef maçon ; briqueteur-fumiste ; fumiste ; jointoyeur ; poseur de briques ; poseur d'agglos
fr monteur en briques ; constructeur de cheminées ; maçon-carreleur ; rocteur
en bricklayer ; refractory bricklayer ; brick mason ; chimney builder ; blocklayer ; paviour ; stone-and-brick pointer
en brickie ; block layer ; pointing mason ; masonry worker ; mason bricklayer ; furnace bricklayer ; bricklayer pointer ; mason
en brick pointer ; pointing worker ; bricklaying team leader ; restoration bricklayer ; glue brickwork worker ; brick and block layer
en apprentice bricklayer ; facade bricklayer ; tuckpointer ; masonry foreman ; wall builder ; cavity wall bricklayer ; brick layer
en chimney mason ; kiln bricklayer ; face brickwork mason ; repointing worker ; block mason
de Maurer ; Maurerin ; Ziegelmaurer ; Feuerungsbauer ; Schornsteinbauer ; Verfuger ; Feuerungsmaurer ; Klinkerer
de Klinkermaurer ; Verblendmaurer ; Fassadenmaurer ; Sanierungsmaurer ; Kaminmaurer ; Ofenmaurer ; Feuerfestmaurer ; Schornsteinmaurer ; Hochbau-maurer ; Kanalmaurer
de Maurer Hochbau ; Maurer im Hochbau ; Maurer Rohbau ; Maurer Sanierung ; Maurer Altbau ; Maurer und Betonbauer ; Maurer- und Betonbauermeister ; Maurermeister
de Maurergeselle ; Maurerpolier ; Maurer-Vorarbeiter ; Maurerlehrling ; Maurer EFZ ; Fuger ; Feuerungs- und Schornsteinbauer ; Kaminbauer ; Industrieofenbauer
de Verblender ; Verklinkerer ; Ziegler am Bau ; Putz- und Mauerarbeiter ; Mauerer ; Betonsteinmaurer

concept stonemason
kind occupation
isco 7113
rubric technical
work technical
nl steenhouwer ; natuursteenbewerker ; steenkapper ; steenbewerker ; letterkapper in steen ; steensplijter ; monumentenhouwer ; marmerbewerker ; grafsteenmaker
nl grafbewerker ; blauwsteenbewerker ; arduinbewerker ; natuursteenhouwer ; marmerhouwer ; grafhouwer ; letterhouwer ; natuursteenplaatser ; natuursteenzetter
nl natuursteenverwerker ; natuursteenvakman ; natuursteenrestaurateur ; natuursteenzager ; natuursteenmonteur ; marmerwerker ; marmerzager ; gedenksteenmaker
nl zerkenmaker ; grafsteengraveur ; steengraveur ; steensnijder ; steenzager ; restauratiesteenhouwer ; lettersteenhouwer ; arduinkapper ; hardsteenbewerker
nl beeldhouwer ornamenten ; steenkapster ; steenslijper ; steenpolijster
fr tailleur de pierre ; tailleuse de pierre ; marbrier ; graveur sur pierre ; sculpteur sur pierre ; fendeur de pierre ; polisseur de granit ; marbrier funéraire ; polisseur de pierre
fr tailleur de granit ; tailleur de marbre ; tailleur de pierres ; tailleur graveur ; tailleur de pierre restaurateur ; marbrier du bâtiment ; marbrier de décoration
fr marbrier de bâtiment ; marbrier façonnier ; graveur lapidaire ; graveur de pierres tombales ; graveur funéraire ; graniteur ; sculpteur ornemaniste
fr sculpteur de pierre ; appareilleur en pierre ; poseur de pierre naturelle ; poseur de monuments funéraires ; poseur de granit ; scieur de pierre ; polisseur de marbre
fr fendeur d'ardoise ; façonnier pierre ; restaurateur de pierre ; ouvrier marbrier ; compagnon tailleur de pierre
en stonemason ; stone cutter ; stone carver ; stone splitter ; stone polisher ; monument carver ; marble cutter ; granite worker
en monumental mason ; letter carver ; memorial mason ; stone fixer ; granite cutter ; banker mason ; marble mason ; stone restorer
en stone setter ; letter carver in stone ; natural stone worker ; stone engraver ; gravestone maker ; stone sawyer ; stone driller
en heritage stonemason ; worktop stone fabricator ; stone planer ; stonecutter ; stone dresser ; stone letterer ; bluestone mason
en fixer mason ; stone floor mason
de Steinmetz ; Steinmetzin ; Steinbildhauer ; Steinhauer ; Natursteinbearbeiter ; Steinspalter ; Steinschleifer ; Naturwerksteinmechaniker ; Steinschneider
de Natursteinmetz ; Marmorsteinmetz ; Granitsteinmetz ; Grabsteinmetz ; Grabmalsteinmetz ; Werksteinmetz ; Steinmetz und Steinbildhauer ; Steinmetz Grabmale
de Steinmetz Restaurierung ; Steinmetzmeister ; Steinmetzgehilfe ; Steinbildhauerin ; Steinbearbeiter ; Natursteinversetzer ; Werksteinversetzer ; Natursteinmechaniker
de Natursteinverleger ; Steinsäger ; Steingraveur ; Schriftenhauer ; Grabsteingraveur ; Grabsteinmacher ; Marmorist ; Marmorbearbeiter ; Steinwerker ; Steinrestaurator
de Steinpolierer ; Bildhauer Stein ; Steinbildhauermeister ; Marmorschleifer

concept concrete-worker
kind occupation
isco 7114
rubric technical
work technical
nl betonwerker ; betonstorter ; bekister ; betonafwerker ; ijzervlechter ; betonvlechter ; chapewerker ; chapper ; terrazzowerker ; betonhersteller
nl betonvakman ; bekistingsvakman ; wapeningsvakman ; wapeningsvlechter ; voorspanvlechter ; betonbekister ; wandbekister ; tunnelbekister ; systeembekister ; vlechter
nl bekistingstimmerman ; bekister-ijzervlechter ; betontimmerman ; betonvloerder ; betonreparateur ; vloerenlegger beton ; polierder ; gevlinderde betonvloerenlegger
nl betonneerder ; betonreparatiemedewerker ; betonrenoveerder ; prefabbetonwerker ; betongieter ; betonpomper ; betonpompbediener ; chapelegger ; dekvloerlegger
nl voorspanner beton
fr bétonneur ; coffreur ; coffreur-bancheur ; coffreur-boiseur ; ferrailleur du bâtiment ; ferrailleur en béton armé ; chapiste ; coffreur-ferrailleur ; poseur de béton ; cimentier
fr bancheur ; coffreur métallique ; coffreur béton armé ; maçon bétonneur ; ferrailleur armaturier ; ferrailleur coffreur ; armaturier ; poseur d'armatures
fr poseur de ferraillage ; poseur de chape ; chapeur ; dalleur ; applicateur de sols béton ; ouvrier bétonneur ; ouvrier béton ; ouvrier ferrailleur ; ouvrier coffreur
fr ouvrier chapiste ; ouvrier en béton armé ; réparateur de béton ; finisseur béton ; monteur en béton armé ; constructeur en béton armé ; constructeur en ouvrages d'art
fr boiseur ; opérateur centrale béton chantier ; talocheur ; précontrainte ouvrier ; pompiste béton
en concrete placer ; concrete finisher ; concrete worker ; shuttering worker ; reinforcing ironworker ; terrazzo worker ; cement finisher ; concrete repairer ; formworker concrete
en formworker ; shuttering carpenter ; rebar worker ; cement mason ; steel fixer concrete ; rebar fixer ; precast concrete worker
en reinforcement fixer ; shotcrete operator ; concrete layer ; formwork erector ; slipform worker ; concrete floor finisher
en reinforcing iron worker ; concrete gang leader
de Betonbauer ; Stahlbetonbauer ; Beton- und Stahlbetonbauer ; Betonierer ; Betonarbeiter ; Estrichleger ; Eisenflechter ; Einschaler ; Terrazzoleger ; Betonfertiger
de Betonfacharbeiter ; Stahlbetonfacharbeiter ; Schalungsfacharbeiter ; Spannbetonfacharbeiter ; Sichtbetonfacharbeiter ; Betoneur ; Schaler ; Schalungsbauer
de Schalungszimmermann ; Eisenbieger ; Eisenleger ; Bewehrer ; Bewehrungstechniker ; Bewehrungsflechter ; Bewehrungsmonteur ; Armierungseisenleger ; Armierer
de Betonfertigteilbauer ; Betonsanierer ; Betonkosmetiker ; Betonglätter ; Betonschneider ; Betonbohrer und säger ; Estrichbauer ; Estricharbeiter ; Stahlbetonarbeiter
de Spritzbetonierer ; Düsenführer Spritzbeton ; Betonpumpenmaschinist ; Betonbauerin ; Beton- und Stahlbetonbauermeister ; Betonwerker Baustelle ; Zementierer
de Facharbeiter Betonbau ; Vorarbeiter Betonbau

concept carpenter
kind occupation
isco 7115
rubric technical
work technical
nl timmerman ; schrijnwerker ; binnenschrijnwerker ; buitenschrijnwerker ; dakwerker-timmerman ; timmervrouw ; meubelplaatser ; keukenplaatser ; trappenmaker ; plaatser van ramen en deuren ; deurenplaatser
nl bouwschrijnwerker ; aluminiumschrijnwerker ; interieurschrijnwerker ; trappenschrijnwerker ; keukenschrijnwerker ; daktimmerman ; restauratietimmerman
nl werkplaatstimmerman ; machinaaltimmerman ; onderhoudstimmerman ; prefabtimmerman ; theatertimmerman ; decortimmerman ; traptimmerman ; interieurtimmerman
nl steltimmerman ; renovatietimmerman ; afbouwtimmerman ; nieuwbouwtimmerman ; schrijnwerker-plaatser ; schrijnwerker-houtbewerker ; schrijnwerker-timmerman
nl plaatser van binnendeuren ; plaatser ramen en deuren ; plaatser buitenschrijnwerk ; plaatser binnenschrijnwerk ; plaatser keukens ; plaatser trappen
nl plaatser veranda's ; plaatser houten gevelbekleding ; keukenmonteur ; kozijnmonteur ; trappenmonteur ; kastenmonteur ; deurenmonteur ; verandamonteur ; ramenmonteur
nl interieurmonteur ; ramenplaatser ; trappenbouwer ; kozijnenmaker ; dakconstructeur hout ; timmerman-schrijnwerker ; timmerman-dakwerker ; houtbouwer ; gebintetimmerman
nl standenbouwer ; scheepsbetimmeraar ; systeemwandmonteur ; systeemplafondmonteur ; leerling-timmerman ; afmontagetimmerman ; pvc-schrijnwerker
fr menuisier ; menuisière ; charpentier ; charpentière ; menuisier d'intérieur ; poseur de menuiseries ; menuisier poseur ; charpentier bois ; poseur de cuisines ; menuisier de plateau ; escaliéteur ; menuisier agenceur
fr menuisier d'agencement ; menuisier du bâtiment ; menuisier aluminium ; menuisier PVC ; menuisier bois ; menuisier d'extérieur ; menuisier de chantier
fr menuisier installateur ; menuisier fabricant ; menuisier charpentier ; menuisier décorateur ; menuisier d'atelier ; menuisier cuisiniste ; menuisier aluminium PVC
fr menuisier parqueteur ; charpentier traditionnel ; charpentier couvreur ; charpentier poseur ; charpentier de marine ; charpentier métallique bois
fr charpentier ossature bois ; charpentier coffreur ; poseur de portes et fenêtres ; poseur de portes ; poseur de fenêtres ; poseur de fermetures ; poseur de châssis
fr poseur de vérandas ; poseur de parquets menuisier ; poseur de placards ; poseur d'escaliers ; poseur de bardage bois ; poseur en menuiserie ; poseur agencement
fr constructeur d'escaliers ; constructeur de décors ; constructeur de stands ; monteur en agencement ; monteur de cuisines ; monteur de stands ; monteur de cloisons
fr monteur de châssis ; agenceur ; agenceur de cuisines ; décorateur menuisier ; ouvrier menuisier ; ouvrier charpentier ; apprenti menuisier ; chef menuisier
fr cuisiniste poseur ; standiste
en carpenter ; joiner ; bench joiner ; shop fitter ; kitchen fitter ; stage carpenter ; stair builder ; door installer ; formwork carpenter ; ship's carpenter ; finish carpenter
en site carpenter ; first fix carpenter ; door fitter ; roof carpenter ; timber framer ; shopfitter ; set carpenter ; shipwright carpenter ; partition installer
en carpenter and joiner ; staircase builder ; stairbuilder ; timber frame erector ; wood carpenter ; conservatory fitter
en wooden house carpenter ; furniture fitter ; bathroom carpenter ; carpentry foreman ; interior fitter ; partition fitter
en window and door installer ; formwork joiner ; theatre carpenter ; carpenter apprentice ; maintenance carpenter ; garage door fitter
de Zimmerer ; Zimmermann ; Zimmerin ; Bautischler ; Tischler ; Schreiner ; Tischlerin ; Schreinerin ; Küchenmonteur ; Bauschreiner ; Treppenbauer ; Montageschreiner ; Schalungszimmerer
de Innenausbauschreiner ; Küchenschreiner ; Fensterschreiner ; Treppenschreiner ; Messeschreiner ; Ladenschreiner ; Schiffsschreiner ; Bootsschreiner ; Betriebsschreiner
de Modellschreiner ; Türenschreiner ; Montagetischler ; Fenstertischler ; Treppentischler ; Messetischler ; Ladentischler ; Betriebstischler ; Innenausbautischler
de Dachzimmerer ; Holzzimmerer ; Restaurierungszimmerer ; Zimmerermeister ; Zimmerergeselle ; Zimmererpolier ; Zimmermeister ; Zimmerei-Facharbeiter ; Holzbauer
de Holzbaufacharbeiter ; Holzbau-Meister ; Holzbautechniker Montage ; Treppenmonteur ; Küchenbauer ; Türenmonteur ; Fenster- und Türenmonteur ; Bauelementemonteur
de Monteur Fenster und Türen ; Monteur für Küchen ; Monteur Bauelemente ; Monteur Innenausbau ; Monteur Ladenbau ; Messebauer ; Ladenbauer ; Innenausbauer ; Bühnenbauer
de Bühnentischler ; Akustikbauer ; Schiffszimmerer ; Tischler Montage ; Schreiner Montage ; Ingenieurholzbauer ; Stuhlbauer Zimmerei

concept scaffolder
kind occupation
isco 7119
rubric technical
work technical
nl stellingbouwer ; steigerbouwer ; stellingmonteur ; steigermonteur ; steigerwerker
nl steigerbouwmedewerker ; stellingbouwmedewerker ; steigermedewerker ; hulpsteigerbouwer ; eerste steigerbouwer ; voorman steigerbouwer ; steigerbouwster
nl stellingbouwmonteur ; hulpstellingbouwer ; monteur steigers ; monteur stellingen ; ploegbaas stellingbouw ; tribunebouwer ; podiumbouwer ; tentenbouwer ; tentenmonteur
nl rolsteigermonteur
fr échafaudeur ; monteur d'échafaudages ; monteur en échafaudage ; échafaudeuse ; chef d'équipe échafaudage
fr monteur-échafaudeur ; monteur en échafaudages ; monteur de tribunes ; monteur de chapiteaux ; monteur de structures scéniques ; monteur de podiums ; monteur-levageur
fr poseur d'échafaudages ; ouvrier échafaudeur
en scaffolder ; scaffold erector ; scaffolding worker ; advanced scaffolder ; scaffold builder
en grandstand erector ; marquee erector ; stage rigger builder ; scaffolding builder ; scaffolding supervisor ; scaffold inspector
en stage scaffolder ; system scaffolder ; suspended scaffold erector ; trainee scaffolder
de Gerüstbauer ; Gerüstbauerin ; Gerüster ; Gerüstmonteur ; Gerüstbaumonteur
de Industriegerüstmonteur ; Spezialgerüstmonteur ; Gerüstbauer-Meister ; Gerüstbaumeister ; Gerüstbauhelfer ; Gerüstbaupolier ; Gerüstbaukolonnenführer
de Gerüstbauvorarbeiter ; Gerüstbau-Facharbeiter ; Gerüstaufsteller ; Rüster ; Zeltbauer ; Zeltmonteur ; Tribünenbauer ; Tribünenmonteur

concept demolition-worker
kind occupation
isco 7119
rubric technical
work technical
nl sloper ; afbraakwerker ; slopersknecht ; asbestverwijderaar ; afbreker ; industrieel sloper ; gebouwensloper
nl sloopwerker ; ontmantelingswerker ; asbestwerker ; sloopmedewerker ; sloper asbest ; sloper binnensloop ; sloper totaalsloop ; asbestsaneerder
nl deskundig asbestverwijderaar ; ontmantelaar ; binnensloper ; springmeester sloop
fr démolisseur ; ouvrier de démolition ; désamianteur ; opérateur en désamiantage ; ouvrier en démolition
fr ouvrier démolisseur ; ouvrier désamianteur ; ouvrier en désamiantage ; ouvrier de curage ; ouvrier de déconstruction ; désamianteuse ; opérateur désamiantage
fr opérateur de désamiantage ; opérateur en démolition ; opérateur déconstruction ; déconstructeur ; curageur ; chef d'équipe désamiantage
en demolition worker ; building wrecker ; asbestos remover ; dismantling worker ; asbestos abatement worker
en demolition operative ; asbestos removal operative ; wrecking worker ; building dismantler ; asbestos removal worker
en demolition machine worker ; strip-out worker ; hazardous materials remover ; demolition foreman ; soft strip operative
de Abbrucharbeiter ; Abrissarbeiter ; Bauwerksmechaniker für Abbruch ; Asbestsanierer ; Sprengfachkraft Abbruch
de Abbruchfacharbeiter ; Rückbaufacharbeiter ; Abrissfacharbeiter ; Entkernungsfacharbeiter ; Rückbaumitarbeiter ; Abbruchmitarbeiter ; Abrissmitarbeiter
de Entkernungsmitarbeiter ; Demontagemitarbeiter ; Abbruchhelfer ; Entkerner ; Asbestentsorger ; Asbestdemontierer ; Schadstoffsanierer ; Abbruchtechniker
de Abbruchmeister ; Facharbeiter Abbruch ; Rückbauer

concept building-frame-worker
kind occupation
isco 7119
rubric technical
work technical
nl prefab-monteur ; industrieel klimmer ; hallenbouwer ; monteur prefabwoningen ; torenklimmer ; zwembadbouwer ; veranda-plaatser ; plaatser van zonwering ; zonweringsmonteur
nl hallenmonteur ; loodsenmonteur ; silomonteur ; torenmonteur ; zwembadmonteur ; saunamonteur ; prefabmonteur ; gevelmonteur ; sandwichpaneelmonteur ; serremonteur
nl kassenmonteur ; sportvloermonteur ; speeltoestelmonteur ; verkeersbordmonteur ; hekwerkmonteur ; afsluitingenmonteur ; kassenbouwer ; serrebouwer
nl plaatser van zwembaden ; plaatser van afsluitingen ; plaatser van poorten ; plaatser van rolluiken ; plaatser van prefabelementen ; plaatser van verkeersborden
nl gevelbekleder ; poortenmonteur ; rolluikenplaatser ; hekkenplaatser ; garagepoortplaatser ; zonweringplaatser ; vochtbestrijder ; rope access technician
nl buitengevelisolatieplaatser ; hoogtewerker
fr cordiste ; monteur de préfabriqués ; constructeur de piscines ; monteur de vérandas ; monteur de stores ; poseur de clôtures ; poseur de stores ; pisciniste
fr bardeur ; façadier-bardeur ; poseur de volets ; poseur de piscines ; poseur de portails ; poseur de panneaux de signalisation ; poseur de bardage ; poseur d'abris
fr poseur de serres ; poseur de préfabriqués ; poseur d'éléments préfabriqués ; poseur de panneaux sandwich ; monteur de piscines ; monteur de serres ; monteur de hangars
fr monteur en préfabriqué ; monteur de clôtures ; monteur de maisons préfabriquées ; monteur d'ossature ; storiste ; installateur de stores ; installateur de portails
fr installateur de clôtures ; installateur de volets roulants ; installateur de portes de garage ; technicien cordiste ; travailleur acrobatique ; monteur en façades
fr ouvrier en hauteur
en prefabricated building assembler ; steeplejack ; rope access worker ; conservatory installer ; swimming pool builder ; fence erector ; awning installer ; blind fitter
en rope access technician ; cladding installer ; greenhouse erector ; sun blind installer ; shutter fitter ; industrial climber ; signage installer ; facade installer
en damp proofing worker ; waterproofing technician ; billboard erector ; pool builder ; playground installer
en basement waterproofer ; sunblind fitter ; tent erector ; exhibition stand builder ; garage door installer ; conservatory builder
en building repairer ; sauna builder ; greenhouse builder
de Fertighausmonteur ; Industriekletterer ; Höhenarbeiter ; Wintergartenbauer ; Schwimmbadbauer ; Zaunbauer ; Rollladenbauer ; Sonnenschutzmonteur ; Rollladen- und Sonnenschutzmechatroniker ; Fassadenmonteur
de Zaunmonteur ; Tormonteur ; Rollladenmonteur ; Markisenmonteur ; Hallenmonteur ; Fertigteilmonteur ; Gewächshausmonteur ; Schwimmbadmonteur ; Sandwichpaneelmonteur
de Schildermonteur ; Spielplatzgerätemonteur ; Industriebaumonteur ; Fassadenbauer ; Fassadenbekleider ; Hallenbauer ; Poolbauer ; Gewächshausbauer ; Storenmonteur
de Seilzugangstechniker ; Fassadenkletterer ; Monteur für Tore ; Monteur Sonnenschutz ; Monteur Fertighäuser ; Monteur Fassade ; Monteur Zaunbau ; Bautenschützer
de Holz- und Bautenschützer ; Abdichter Bauwerke ; Bauwerksabdichter ; Spezialtiefbauer ; Lehrgerüstbauer

concept road-worker
kind occupation
isco 9312
rubric technical
work technical
nl stratenmaker ; wegenwerker ; kasseilegger ; rioollegger ; wegmarkeerder ; grondwerker ; wegenbouwer ; straatlegger ; wegwerker
nl asfalteerder ; asfaltwerker ; kabel- en leidingenlegger ; signalisatiemedewerker wegen ; klinkerlegger ; opritaanlegger ; spoorlegger
nl spoorwerker ; arbeider wegenwerken ; vakman wegenbouw ; grondwerkarbeider ; dijkwerker ; waterbouwer arbeider ; wegenonderhoudswerker
nl bestratingsvakman ; asfaltlegger ; tegelzetter buiten ; wegbermwerker ; verkeerssignaleerder ; baanwerker spoor ; drainagelegger
nl nutsleidingenlegger ; spoorwegarbeider ; spooraanlegger ; arbeider spoorwerken
fr paveur ; ouvrier de voirie ; cantonnier ; ouvrier routier ; canalisateur ; poseur de canalisations de voirie ; terrassier ; constructeur de routes
fr asphalteur ; ouvrier asphalteur ; poseur de bordures ; ouvrier VRD ; ouvrier de travaux publics ; poseur de voies
fr poseur de voies ferrées ; marqueur routier ; signaleur de chantier ; manoeuvre de voirie ; tireur au râteau ; applicateur d'enrobés
fr ouvrier d'entretien des routes ; agent d'exploitation des routes ; paveur-dalleur ; ouvrier ferroviaire ; ouvrier paveur
fr poseur de pavés ; ouvrier en canalisation ; ouvrier de pose de voies ; régaleur ; ouvrier signalisation routière
fr ouvrier en travaux routiers ; agent de la voie ferrée ; ouvrier de la voie ferrée ; poseur de rails
en road worker ; road construction worker ; paving layer ; road labourer ; navvy ; groundworker ; kerb layer ; asphalt worker
en block paver ; pavior ; road repair worker ; highways operative ; road marking worker ; track layer ; rail track worker ; platelayer
en drainage worker ; pipe laying labourer ; tarmac worker ; traffic management operative ; street paver ; road maintenance worker ; roadman
en road builder ; rail maintenance worker ; kerb setter ; utility digger ; trench digger ; sewer construction worker ; asphalt raker
en driveway paver ; railway track worker ; trench worker ; paving worker
de Straßenbauer ; Straßenbauarbeiter ; Pflasterer ; Tiefbaufacharbeiter ; Straßenwärter ; Kanalbauer ; Tiefbauarbeiter ; Gleisbauer
de Asphaltbauer ; Straßenbauhelfer ; Steinsetzer ; Pflasterhelfer ; Straßenarbeiter ; Straßenunterhaltsarbeiter ; Rohrleger Tiefbau
de Tiefbauer ; Kanalarbeiter ; Erdarbeiter ; Gleisbauarbeiter ; Gleisarbeiter ; Straßenmarkierer ; Fahrbahnmarkierer ; Asphaltierer
de Straßenbauerin ; Wasserbauwerker ; Straßenwärterin ; Tiefbauhelfer ; Grabenarbeiter ; Bordsteinsetzer ; Pflasterbauer ; Asphaltarbeiter
de Drainagebauer ; Oberbauarbeiter Gleis ; Gleiswerker

concept roofer
kind occupation
isco 7121
rubric technical
work technical
nl dakwerker ; dakdekker ; dakbedekker ; leidekker ; rietdekker ; zinkwerker ; dakafdichter ; plattedakwerker ; loodgieter-dakdekker
nl platdakdekker ; hellenddakdekker ; leidakdekker ; rietdakdekker ; zinkdakdekker ; leiendakdekker ; pannendakdekker ; bitumendakdekker ; leiendekker ; pannendekker
nl zinkdekker ; bitumendekker ; kunststofdekker ; EPDM-dekker ; roofingdekker ; dakdekker plat dak ; dakdekker hellend dak ; dakdekker riet ; dakdekker leien
nl dakdekker pannen ; dakdekker bitumen ; dakwerker plat dak ; dakwerker hellend dak ; dakwerker platte daken ; dakwerker hellende daken ; plaatdakbedekker ; roofer
nl roofingplaatser ; dakrenoveerder ; dakonderhouder ; dakmonteur ; dakbeplater ; dakwerker-zinkbewerker ; metalen dakbedekker ; plaatser dakbedekking ; groendakplaatser
nl dakvensterplaatser ; hulpdakwerker ; ploegbaas dakwerken ; voorman dakdekker ; dakdichter ; dakafdichtingsvakman
nl afdichter platte daken ; dakwerkersgast
fr couvreur ; couvreuse ; couvreur-zingueur ; ardoisier ; chaumier ; étancheur ; couvreur ardoisier ; zingueur ; étanchéiste
fr couvreur charpentier ; couvreur chaumier ; couvreur tuilier ; couvreur étancheur ; couvreur bardeur ; couvreur en toiture plate ; couvreur lauzier
fr couvreur ornemaniste ; étancheur bardeur ; étancheur toiture ; étancheur asphalteur ; étancheur bitume ; poseur de toiture ; poseur de toitures ; poseur d'ardoises
fr poseur de tuiles ; poseur de bac acier ; poseur d'étanchéité ; poseur de fenêtres de toit ; ouvrier couvreur ; ouvrier étancheur ; ouvrier toiture
fr ouvrier en étanchéité ; toiturier ; monteur en toiture ; réparateur de toitures ; aide-couvreur qualifié ; démousseur de toiture ; chef d'équipe couvreur
fr apprenti couvreur ; asphalteur étancheur ; zingueur-couvreur
en roofer ; roof tiler ; slater ; thatcher ; roof slater ; flat roofer ; metal roofer ; asphalt roofer
en slate roofer ; tile roofer ; felt roofer ; roofing contractor ; roofing installer ; composition roofer ; lead roofer ; bitumen roofer
en zinc roofer ; green roof installer ; roof worker ; single-ply roofer ; roof repairer ; copper roofer ; cladding and roofing fitter
en roofline installer ; roof insulation fitter ; gutter installer ; heritage roofer ; industrial roofer ; bitumen roof worker
en thatched roof worker ; EPDM roofer ; roofing labourer skilled ; wood shingle roofer
de Dachdecker ; Dachdeckerin ; Reetdachdecker ; Spengler ; Bauspengler ; Schieferdecker ; Dachabdichter ; Klempner Dach ; Ziegeldecker
de Flachdachdecker ; Steildachdecker ; Schieferdachdecker ; Ziegeldachdecker ; Strohdachdecker ; Bitumendachdecker ; Metalldachdecker ; Dachspengler ; Flachdachspengler
de Dachdeckerspengler ; Dachdeckermeister ; Dachdeckergeselle ; Dachdeckervorarbeiter ; Dachdeckerlehrling ; Dachdeckerfacharbeiter ; Dachdecker-Polier ; Dachmonteur
de Flachdachabdichter ; Flachdachbauer ; Dachbauer ; Reetdecker ; Schwarzdecker ; Dachsanierer ; Dachisolierer ; Polybauer ; Abdichter ; Dachdecker Flachdach
de Dachdecker Steildach ; Dachdecker Abdichtungstechnik ; Dachdecker Wand- und Abdichtungstechnik ; Dachfenstermonteur ; Spengler Dach ; Dachreparateur
de Dachreiniger Facharbeiter ; Dachbegrüner ; Bauwerksabdichter Dach

concept tiler
kind occupation
isco 7122
rubric technical
work technical
nl tegelzetter ; tegellegger ; vloerder ; vloerder-tegelzetter ; mozaïeklegger ; natuursteenlegger ; marmerzetter ; wandtegelzetter
nl vloertegelzetter ; mozaïektegelzetter ; badkamertegelzetter ; marmertegelzetter ; terrazzotegelzetter ; tegelwerktegelzetter ; natuursteentegelzetter ; mozaïekzetter
nl tegelaar ; wandtegelaar ; vloertegelaar ; plaatser van tegels ; tegelplaatser ; terrazzolegger ; vloertegellegger ; leerling-tegelzetter
fr carreleur ; carreleuse ; carreleur-mosaïste ; poseur de carrelage ; mosaïste carreleur ; poseur de marbre ; marbrier poseur
fr carreleur chapiste ; carreleur faïencier ; carreleur poseur ; carreleur marbrier ; carreleur salle de bains ; poseur de faïence ; poseur de carreaux
fr poseur de mosaïque ; poseur de dallage ; poseur de terrazzo ; mosaïste ; mosaïste poseur ; ouvrier carreleur ; apprenti carreleur ; granitier terrazzo
en tiler ; tile setter ; wall and floor tiler ; marble setter ; mosaic tiler ; floor tiler ; tile layer
en ceramic tiler ; marble floor layer ; wall tiler ; tile fitter ; mosaic layer ; bathroom tiler ; stone tiler ; pool tiler
en apprentice tiler ; natural stone tiler ; tile grouter ; tile and mosaic setter
de Fliesenleger ; Fliesenlegerin ; Plattenleger ; Mosaikleger ; Platten- und Fliesenleger ; Hafner Fliesenleger ; Fliesen-, Platten- und Mosaikleger
de Wandfliesenleger ; Bodenfliesenleger ; Platten- und Fliesenfliesenleger ; Mosaikfliesenleger ; Natursteinfliesenleger ; Wand- und Bodenfliesenleger
de Fliesenlegermeister ; Fliesenlegergeselle ; Fliesenlegerhelfer ; Plattenlegerin ; Keramiker Plattenleger ; Hafner Plattenleger

concept floor-layer
kind occupation
isco 7122
rubric technical
work technical
nl vloerlegger ; parketvloerlegger ; parketlegger ; parketteur ; tapijtlegger ; vinyllegger ; laminaatplaatser ; plaatser van soepele vloerbekleding ; kunststofvloerlegger ; linoleumlegger
nl pvc-vloerlegger ; tapijtvloerlegger ; linoleumvloerlegger ; laminaatvloerlegger ; houtvloerlegger ; houtenvloerlegger ; stoffeerder vloeren ; plaatser vloerbekleding
nl plaatser parket ; plaatser laminaat ; woningstoffeerder
fr parqueteur ; poseur de sols ; poseur de parquet ; solier ; solier-moquettiste ; poseur de revêtements de sol ; moquettiste ; poseur de sols souples ; parqueteuse
fr poseur de moquette ; poseur de parquets ; poseur de revêtement de sol ; poseur de sol PVC ; poseur de résine ; parqueteur poseur ; applicateur de résine de sol
fr poseur de revêtements souples
en floor layer ; parquetry worker ; carpet fitter ; carpet layer ; hardwood floor layer ; wood floor fitter ; vinyl floor layer ; resin floor layer
en vinyl layer ; flooring contractor ; resilient floor layer ; floor fitter ; raised floor installer ; laminate fitter ; cork floor layer
en PVC floor layer ; epoxy floor installer ; sports floor installer ; rug and carpet installer ; poured floor installer
de Bodenleger ; Bodenlegerin ; Parkettleger ; Parkettlegerin ; Teppichleger ; Teppichbodenleger ; Laminatleger ; Belagsverleger
de Teppichverleger ; Teppichbodenverleger ; PVC-verleger ; Laminatverleger ; Linoleumverleger ; Kunststoffverleger ; Kautschukverleger ; PVC-leger ; Holzbodenleger
de Vinylleger ; Bodenlegermeister ; Parkettlegermeister ; Raumausstatter Boden ; Boden-Parkettleger ; Bodenbeschichter ; Bodenverleger ; Estrich- und Bodenleger

concept plasterer
kind occupation
isco 7123
rubric technical
work technical
nl stukadoor ; plafonneur ; pleisteraar ; plakker ; bepleisteraar ; gyprocplaatser ; gevelpleisteraar ; plafonneerder ; plafondmonteur ; stukadoorster ; gipsplaatplaatser
nl gipspleisteraar ; sierpleisteraar ; binnenpleisteraar ; buitenpleisteraar ; leempleisteraar ; kalkpleisteraar ; plafondpleisteraar ; spuitpleisteraar
nl stukadoor restauratie ; stukadoor spuitwerk ; stukadoor gevel ; stukadoor ornamenten ; gipsstukadoor ; sierstukadoor ; leemstukadoor ; kalkstukadoor
nl gevelbepleisteraar ; buitenbepleisteraar ; crepiplaatser ; crepi-plaatser ; gyprocwerker ; gipskartonplaatser ; ornamentenmaker gips ; sierpleisterwerker ; stucwerker
nl gipsplaatmonteur ; raapwerker ; kaleier ; plafonneuse ; allround stukadoor ; leerling-stukadoor ; afwerker gipskarton
fr plâtrier ; plâtrière ; plafonneur ; staffeur ; plaquiste ; plâtrier-plaquiste ; cimentier-façadier ; façadier ; enduiseur ; stucateur ; jointoyeur de plaques
fr plâtrier peintre ; plâtrier staffeur ; plâtrier stucateur ; plaquiste jointeur ; plaquiste plâtrier ; plaquiste poseur ; plafonneur cimentier ; plafonneur enduiseur
fr plafonneur jointoyeur ; plafonneuse ; enduiseur façadier ; enduiseur de façade ; façadier enduiseur ; façadier ITE ; staffeur ornemaniste ; staffeur stucateur
fr jointeur plaquiste ; jointeur ; bandeur plaquiste ; crépisseur ; crépisseur de façades ; cimenteur façadier ; gypsier ; gypseur ; poseur de placo
fr poseur de plaques de plâtre ; poseur de cloisons sèches ; poseur de faux plafonds ; poseur de gyproc ; ouvrier plafonneur ; ouvrier plâtrier ; ouvrier plaquiste
fr aide-plafonneur
en plasterer ; dry plasterer ; ornamental plasterer ; drywall installer ; dry liner ; stucco mason ; plasterboard fixer ; ceiling installer ; drywaller
en drywall finisher ; fibrous plasterer ; renderer ; rendering operative ; solid plasterer ; skimming plasterer ; plaster worker
en stucco plasterer ; ceiling fixer ; suspended ceiling installer ; spray plasterer ; lime plasterer ; clay plasterer ; rendering worker
en drywall taper ; tape and jointer ; facade plasterer ; skimmer plasterer ; cornice maker ; partition wall installer ; stuccoist
en heritage plasterer ; external renderer ; facade renderer ; silicone render applicator
de Stuckateur ; Stuckateurin ; Gipser ; Putzer am Bau ; Verputzer ; Trockenbauer ; Trockenbaumonteur ; Stukkateur ; Deckenmonteur ; Rigipser ; Fassadenverputzer
de Innenverputzer ; Außenverputzer ; Maschinenverputzer ; Gipsverputzer ; Lehmverputzer ; Kalkverputzer ; Feinverputzer ; Trockenverputzer ; Innenputzer ; Außenputzer
de Maschinenputzer ; Gipsputzer ; Verputzerin ; Gipserin ; Gipser-Trockenbauer ; Gipsermeister ; Trockenputzer ; Stuckateurmeister ; Stuckateurgeselle
de Stuckateur Trockenbau ; Stuckateur Fassade ; Stuckateur Restaurierung ; Fassadenputzer ; Stuckrestaurator ; Gipskartonmonteur ; Rabitzer ; Trockenbauspachtler
de Spachtler ; Weißbinder Putz ; Isolier- und Verputzarbeiter ; Lehmputzer ; Putzfacharbeiter ; Gipser EFZ ; Putzmaschinenführer

concept insulation-worker
kind occupation
isco 7124
rubric technical
work technical
nl isolatiewerker ; isoleerder ; isolatieplaatser ; isolatiemonteur ; spouwmuurisoleerder ; dakisoleerder ; plaatser van isolatie ; thermisch isoleerder ; isolatievakman
nl spouwisoleerder ; vloerisoleerder ; gevelisoleerder ; technischisoleerder ; thermischisoleerder ; akoestischisoleerder ; buisisoleerder ; leidingisoleerder
nl koelisoleerder ; zolderisoleerder ; ketelisoleerder ; PUR-isoleerder ; muurisoleerder ; industrieelisoleerder ; dakisolatieplaatser ; spouwmuurisolatieplaatser
nl gevelisolatieplaatser ; vloerisolatieplaatser ; muurisolatieplaatser ; zolderisolatieplaatser ; isolatiemedewerker ; isolatiedeskundige plaatsing
nl isolatieinstallateur ; isolatiearbeider ; isolatietechnicus ; isoleerder leidingen ; isoleerder technische installaties ; isoleerder spouwmuren ; isoleerder daken
nl isoleerder ketels ; isoleerder koelinstallaties ; plaatser leidingen ; plaatser technische installaties ; plaatser spouwmuren ; plaatser daken ; plaatser ketels
nl plaatser koelinstallaties ; isoleur ; na-isoleerder ; PUR-spuiter ; spuiter PUR-isolatie ; geluidsisoleerder ; brandwerend isoleerder ; thermisch isolatiemonteur
nl isolatiewerker industrie ; isolatiewerker bouw ; isolatiewerker technisch ; medewerker isolatie ; isolatiespecialist
fr isolateur ; calorifugeur ; poseur d'isolants ; poseur d'isolation ; ouvrier en isolation ; applicateur d'isolants ; isolateur thermique ; calorifugeuse ; technicien en isolation
fr isoleur ; calorifugeur tôlier ; calorifugeur industriel ; calorifugeur monteur ; calorifugeur frigoriste ; isolateur acoustique ; isolateur thermique et acoustique
fr isolateur frigorifique ; isolateur industriel ; poseur en isolation ; poseur d'isolant ; poseur isolation thermique par l'extérieur ; poseur de laine de verre
fr poseur d'isolation soufflée ; technicien isolation ; technicien de l'isolation ; monteur en isolation ; monteur en isolation thermique ; monteur isolation industrielle
fr applicateur de mousse polyuréthane ; applicateur d'isolant projeté ; applicateur d'isolation ; applicateur mousse PU ; ouvrier isolation ; ouvrier calorifugeur
fr ouvrier isolateur ; agent d'isolation ; souffleur d'isolants ; installateur d'isolation ; installateur isolation combles ; façadier ITE poseur ; isoleur de murs creux
fr étancheur à l'air ; souffleur de laine
en insulation worker ; insulation installer ; insulator ; lagger ; thermal insulation engineer ; acoustic insulation worker ; pipe lagger ; cavity wall insulation installer ; boiler insulator
en insulation fitter ; loft insulation installer ; pipe insulator ; refrigeration insulation worker ; spray foam insulator ; insulation engineer
en acoustic insulation installer ; spray foam installer ; industrial insulator ; roof insulation installer ; boiler lagger
en facade insulation installer ; soundproofing installer ; external wall insulation fitter ; refrigeration insulation fitter
en insulation technician ; ship insulation worker ; blown insulation installer ; HVAC insulation worker ; wall insulation installer
en heat insulation worker ; floor insulation installer ; cold store insulation fitter
de Isolierer ; Wärmedämmer ; Industrie-Isolierer ; Dämmmonteur ; Isoliermonteur ; Wärme-, Kälte- und Schallschutzisolierer ; Dämmstoffinstallateur ; Isolierfacharbeiter
de Industrieisolierer ; Wärmeschutzisolierer ; Kälteschutzisolierer ; Schallschutzisolierer ; Dachbodenisolierer ; Kellerisolierer ; Brandschutzisolierer
de Technische isolierer ; WKSB-isolierer ; Wärme-isolierer ; Rohrisolierer ; Kesselisolierer ; Kühlraumisolierer ; Isolierspengler ; Isolierklempner ; Isoliermeister
de Isoliertechniker ; Isolierarbeiter ; Isolierblechner ; Isolationsmonteur ; Isolationsspengler ; Isolateur ; Isolationsfachmann ; Isolationsarbeiter
de Isolationstechniker ; Isolationshelfer ; Dämmtechniker ; Dämmstoffmonteur ; Dämmstoffverleger ; Dämmfacharbeiter ; Dämmungsmonteur ; Einblasdämmer ; Fassadendämmer
de WDVS-Monteur ; Vollwärmeschutz-Monteur ; Vollwärmeschützer ; Brandschutzmonteur ; Monteur Isolierung ; Monteur Dämmtechnik ; Monteur Isoliertechnik
de Monteur Wärmedämmung ; Schallschutzmonteur ; Trockenbau-Isolierer ; Schaumdämmer ; Einblasdämmung-Monteur ; Dämmfachkraft

concept glazier
kind occupation
isco 7125
rubric technical
work technical
nl glazenmaker ; glaszetter ; glasplaatser ; glasmonteur ; glas-in-loodzetter ; ruitenplaatser ; autoruitmonteur ; autoruithersteller ; beglazer
nl autoglaszetter ; glas-in-loodglaszetter ; bouwglaszetter ; serreglaszetter ; kunstglaszetter ; spiegelglaszetter ; interieurglaszetter ; noodhersteldienst glaszetter
nl glaszetster ; autoruitplaatser ; spiegelplaatser ; vensterglasplaatser ; dakglasplaatser ; verandaplaatser ; voorruitmonteur ; glasgevelmonteur ; spiegelmonteur
nl glaswandmonteur ; autoglashersteller ; autoglasmonteur ; autoglasspecialist ; autoglastechnieker ; ruitenhersteller ; glashersteller ; glaszetter bouw
nl glaszetter autoglas ; glaszetter dubbel glas ; plaatser van glas ; plaatser glaspartijen ; plaatser beglazing ; plaatser dubbel glas ; glas-in-loodmaker ; glasbewerker
nl glassnijder ; spiegelmaker ; vitrinemonteur ; glasgevelbouwer ; noodglaszetter ; voorruitvervanger
fr vitrier ; vitrière ; poseur de vitrages ; miroitier ; vitrier d'art ; poseur de pare-brise ; vitrier-miroitier ; poseur de vitres ; vitrailliste poseur
fr vitrier poseur ; vitrier automobile ; vitrier dépanneur ; vitrier encadreur ; vitrier de bâtiment ; vitrier du bâtiment ; vitrailliste ; miroitier poseur
fr miroitier vitrier ; miroitier façonneur ; poseur de glaces ; poseur de miroirs ; poseur de vitrage automobile ; poseur de verre ; poseur de vérandas vitrées
fr poseur de double vitrage ; poseur de vitrines ; poseur de cloisons vitrées ; poseur de murs-rideaux ; remplaceur de pare-brise ; technicien vitrage
fr technicien vitrage automobile ; technicien pare-brise ; technicien bris de glace ; monteur en vitrages ; monteur en vitrage automobile ; monteur vitrier
fr monteur en façade vitrée ; réparateur de vitres ; réparateur de pare-brise ; réparateur de vitrages ; coupeur de verre poseur ; maître verrier vitrailliste
fr ouvrier vitrier ; ouvrière vitrière ; installateur de vitrages ; façadier verre
en glazier ; window fitter ; double glazing installer ; glass installer ; vehicle glazier ; stained glass glazier ; windscreen fitter ; plate glass installer
en auto glass technician ; window glazier ; glass fitter ; vehicle glass technician ; curtain wall glazier ; mirror installer ; windshield installer
en double glazing fitter ; stained glass artisan ; curtain wall installer ; mirror fitter ; glass roof installer
en glass replacement technician ; leaded light maker ; automotive glass technician ; shopfront glazier ; windscreen repairer
en emergency glazier ; glass facade fitter ; greenhouse glazier ; glass partition installer ; structural glazier ; plate glass fitter
en shower screen fitter ; glass cutter and glazier
de Glaser ; Glaserin ; Fensterbauer ; Fenstermonteur ; Autoglaser ; Kunstglaser ; Glasermeister ; Verglaser ; Fahrzeugglaser
de Bauglaser ; Bleiglaser ; Rahmenglaser ; Fensterglaser ; Bilderglaser ; Isolierglaser ; Fassadenglaser ; Glasergeselle ; Glasermonteur ; Glaserhelfer ; Glaserlehrling
de Glasmonteur ; Glasbauer ; Glasschneider am Bau ; Glaseinsetzer ; Glasfassadenmonteur ; Glasbautechniker ; Glasfachmann ; Autoglasmonteur ; Autoglastechniker
de Autoglasspezialist ; Autoglasmechaniker ; Scheibenmonteur ; Scheibendoktor ; Scheibeneinsetzer ; Verglasungsmonteur ; Monteur Autoglas ; Monteur Verglasung
de Monteur Glasfassade ; Monteur Glasbau ; Glaser Verglasung und Glasbau ; Glaser Fenster- und Glasfassadenbau ; Glaser Notdienst ; Bleiverglaser ; Spiegelmacher
de Spiegelmonteur ; Fensterglaser Montage ; Duschkabinenmonteur ; Ganzglasmonteur ; Notglaser

concept plumber
kind occupation
isco 7126
rubric technical
work technical
nl loodgieter ; loodgieterster ; sanitair installateur ; installateur sanitair ; loodgieter sanitair ; sanitairmonteur ; sanitair technieker ; loodgieter-installateur ; ontstopper ; ontstoppingsdienst vakman
nl sanitairloodgieter ; dakloodgieter ; zinkloodgieter ; serviceloodgieter ; onderhoudsloodgieter ; nieuwbouwloodgieter ; badkamerloodgieter ; sanitairinstallateur
nl badkamerinstallateur ; gasinstallateur ; waterinstallateur ; waterleidinginstallateur ; badkamermonteur ; gasmonteur ; rioolmonteur ; servicemonteur sanitair
nl installatiemonteur sanitair ; sanitairmonteur sanitair ; loodgieter-zinkbewerker ; loodgieter-dakwerker ; zinkbewerker ; installateur sanitair en verwarming
nl installateur sanitair en cv ; installateur badkamers ; installateur regenwaterputten ; sanitair monteur ; sanitair vakman ; sanitair plaatser ; sanitairtechnieker
nl technieker sanitair ; technieker sanitair en verwarming ; rioolontstopper ; loodgietster ; installatiemonteur
fr plombier ; plombière ; plombier sanitaire ; installateur sanitaire ; installateur en sanitaire ; plombier-chauffagiste ; plombier zingueur ; déboucheur ; ouvrier plombier ; artisan plombier
fr plombier sanitariste ; plombier couvreur ; plombier dépanneur ; plombier installateur ; plombier gazier ; installateur sanitaires
fr installateur en chauffage et sanitaire ; installateur de salles de bains ; installateur thermique et sanitaire ; monteur sanitaire ; monteur en sanitaire
fr monteur en installations sanitaires ; monteur en chauffage et sanitaire ; sanitariste ; ferblantier installateur ; ferblantier sanitaire ; technicien sanitaire
fr dépanneur sanitaire ; déboucheur de canalisations ; gazier ; apprenti plombier
en plumber ; plumbing installer ; sanitary plumber ; plumbing and heating engineer ; drain unblocker ; plumbing technician ; bathroom fitter
en sanitary fitter ; drainage engineer ; maintenance plumber ; plumbing contractor ; domestic plumber ; drain technician ; water fitter
en drainlayer ; plumbing engineer ; emergency plumber ; septic tank installer ; water softener installer ; water leak detection plumber
en rainwater installer ; plumbing apprentice ; hospital plumber ; legionella plumber ; bathroom installer ; water treatment installer
de Klempner ; Klempnerin ; Installateur ; Sanitärinstallateur ; Gas- und Wasserinstallateur ; Gas-Wasser-Installateur ; Sanitärmonteur ; Flaschner ; Rohrreiniger ; Badinstallateur
de Gasinstallateur ; Wasserinstallateur ; Heizung-Sanitär-installateur ; Sanitärtechniker ; Sanitärklempner ; Sanitärhandwerker ; Sanitärspengler ; Sanitärfachmann
de Bauklempner ; Dachklempner ; Klempner und Installateur ; Klempner Sanitär ; Anlagenmechaniker Sanitär ; Anlagenmechaniker Heizung und Sanitär
de Anlagenmechaniker Sanitär Heizung Klima ; SHK-Monteur ; SHK-Anlagenmechaniker ; SHK-Installateur ; SHK-Meister ; SHK-Kundendienstmonteur ; SHK-Kundendiensttechniker
de Installateur Sanitär ; Installateur Heizung Sanitär ; Installateur und Heizungsbauer ; Installateur Gas Wasser ; Installateurmeister ; Badmonteur ; Blechner
de Monteur Sanitär ; Rohrreiniger Kanal ; Sanitärinstallateur EFZ

concept heating-engineer
kind occupation
parent plumber
isco 7126
rubric technical
work technical
nl verwarmingsmonteur ; verwarmingstechnicus ; cv-monteur ; chauffagist ; installateur centrale verwarming ; cv-technicus ; installateur verwarming ; brandertechnicus ; stookolietechnicus ; warmtepompinstallateur ; verwarmingsinstallateur
nl cv-technieker ; verwarmingstechnieker ; gastechnieker ; stookolietechnieker ; vloerverwarmingtechnieker ; brandertechnieker ; keteltechnieker ; warmtepompmonteur
nl vloerverwarmingmonteur ; brandermonteur ; ketelmonteur ; haardmonteur ; kachelmonteur ; stookketelmonteur ; cv-installateur ; haardeninstallateur
nl installateur vloerverwarming ; installateur warmtepompen ; installateur cv ; technieker centrale verwarming ; technieker verwarming ; technieker gas
nl technieker stookolie ; technieker warmtepompen ; servicemonteur cv ; servicemonteur verwarming ; onderhoudsmonteur cv ; onderhoudsmonteur verwarming
nl storingsmonteur cv ; storingsmonteur verwarming ; hvac-technieker verwarming ; kachelbouwer
fr chauffagiste ; technicien chauffagiste ; installateur de chauffage ; monteur en chauffage ; technicien en chauffage ; monteur en chauffage central ; installateur de pompes à chaleur ; technicien brûleur ; monteur chauffagiste
fr chauffagiste plombier ; chauffagiste dépanneur ; chauffagiste frigoriste ; chauffagiste sanitariste ; monteur de pompes à chaleur ; installateur en chauffage
fr installateur en chauffage central ; installateur de chaudières ; installateur thermique ; installateur de poêles ; installateur chauffage ; technicien chauffage
fr technicien de chaudière ; technicien de maintenance chauffage ; technicien de chauffage central ; technicien gaz ; technicien SAV chauffage
fr agent de maintenance chauffage ; brûleuriste ; poêlier fumiste ; thermicien monteur ; monteur en installations thermiques
en heating engineer ; heating technician ; gas fitter ; boiler engineer ; heating installer ; central heating engineer ; gas service technician ; heat pump installer ; heating fitter
en gas boiler engineer ; burner technician ; oil burner technician ; central heating installer ; boiler technician ; gas engineer
en boiler fitter ; boiler service engineer ; oil boiler technician ; underfloor heating installer ; pellet boiler installer
en heating maintenance technician ; stove installer ; heating service engineer ; district heating technician ; domestic heating engineer
en biomass boiler engineer ; solar thermal installer ; fireplace installer
de Heizungsbauer ; Heizungsmonteur ; Heizungsinstallateur ; Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik ; Anlagenmechaniker SHK ; Heizungstechniker ; Zentralheizungsbauer ; Installations- und Gebäudetechniker ; Ofenbauer
de Heizungsklempner ; Heizungsinstallateurin ; Heizungsbauermeister ; Heizungsfachmann ; Heizungsmechaniker ; Zentralheizungsmonteur ; Zentralheizungs- und Lüftungsbauer
de Öl- und Gasbrennertechniker ; Brennertechniker ; Ofen- und Luftheizungsbauer ; Kachelofenbauer ; Hafner ; Kundendiensttechniker Heizung ; Kundendiensttechniker SHK
de Kundendienstmonteur Heizung ; Kundendienstmonteur SHK ; Servicetechniker Heizung ; Wärmepumpenmonteur ; Fußbodenheizungsmonteur ; Monteur Heizung
de Heizungsmonteur Neubau ; Heizungsmonteur Service

concept pipe-fitter
kind occupation
parent plumber
isco 7126
rubric technical
work technical
nl pijpfitter ; buizenfitter ; leidinglegger ; pijpleidingmonteur ; leidingmonteur ; rioolwerker ; irrigatiemonteur ; gasfitter ; sprinklermonteur ; waterleidingmonteur
nl leidingenfitter ; stoomfitter ; sprinklerfitter ; rioleringsfitter ; waterfitter ; hydraulicafitter ; rioleringsmonteur ; stoomleidingmonteur ; gasleidingmonteur
nl stadsverwarmingmonteur ; rioleringsarbeider ; pijpenfitter ; pipefitter ; pijpenbewerker ; rioleringswerker ; irrigatie-installateur ; beregeningsinstallateur
nl buizenlegger
fr tuyauteur ; tuyauteuse ; poseur de canalisations ; monteur en tuyauterie ; installateur de gaz ; monteur sprinkler ; fontainier ; installateur d'arrosage ; poseur de conduites
fr tuyauteur industriel ; tuyauteur soudeur ; tuyauteur monteur ; tuyauteur naval ; tuyauteur isométrie ; monteur tuyauteur ; monteur de canalisations
fr monteur de réseaux de gaz ; monteur de pipelines ; poseur de tuyaux ; poseur de égouts ; poseur de réseaux d'eau ; canaliseur ; sprinkliste ; égoutier poseur
fr agent de réseau d'eau ; installateur d'arrosage automatique
en pipe fitter ; pipefitter ; pipe layer ; pipeline installer ; sewer worker ; irrigation system installer ; sprinkler fitter ; steamfitter ; water conservation technician ; septic tank servicer
en pipeline fitter ; drain layer ; gas pipe fitter ; sewer pipe layer ; irrigation installer ; steam pipe fitter ; pipe welder fitter
en industrial pipefitter ; process pipe fitter ; plastic pipe fitter ; medical gas installer ; medical gas pipe fitter
en sprinkler pipe fitter ; ventilation and pipe fitter ; duct and pipe installer ; marine pipe fitter ; pipeline construction worker
en pipe assembler ; tube fitter ; gas main layer ; water main layer ; isometric pipe fitter
de Rohrleitungsbauer ; Rohrnetzbauer ; Rohrleger ; Rohrschlosser ; Rohrinstallateur ; Sprinklermonteur ; Rohrleitungsmonteur ; Brunnenbauer ; Bewässerungstechniker
de Rohrmonteur ; Rohrnetzmonteur ; Fernwärmemonteur ; Kanalmonteur ; Gasrohrmonteur ; Dampfrohrmonteur ; Pipeline-monteur ; Rohrvorrichter ; Kanalbaufacharbeiter
de Rohrleitungsmonteurin ; Rohrleitungsschlosser ; Rohrleitungstechniker ; Rohrverleger ; Leitungsbauer ; Tiefbaurohrleger ; Rohrschweißer Montage ; Wasserrohrleger
de Brunnenmeister Rohrnetz ; Wassermeister Rohrnetz ; Sprinkleranlagenmonteur ; Beregnungsanlagenbauer ; Pipefitter

concept hvac-mechanic
kind occupation
isco 7127
rubric technical
work technical
nl koeltechnicus ; koelmonteur ; airconditioningmonteur ; koeltechnieker ; klimaattechnicus ; ventilatietechnicus ; HVAC-technieker ; airco-installateur ; koelinstallatiemonteur ; ventilatiemonteur ; frigorist ; HVAC-monteur
nl klimaattechnieker ; aircotechnieker ; koelingtechnieker ; warmtepomp en aircotechnieker ; vriestechnieker ; aircomonteur ; klimaatmonteur ; koudemonteur
nl split-aircomonteur ; warmtepomp en aircomonteur ; vriescelmonteur ; aircoinstallateur ; koelinstallateur ; klimaatinstallateur ; aircotechnicus ; hvac-technicus
nl koelinstallatietechnicus ; technieker koeltechniek ; technieker airconditioning ; technieker airco ; technieker hvac ; technieker koeling en airco
nl technieker koelinstallaties ; servicetechnieker koeltechniek ; servicetechnieker airconditioning ; servicetechnieker airco ; servicetechnieker klimaattechniek
nl servicetechnieker hvac ; servicetechnieker koeling en airco ; servicetechnieker koelinstallaties ; monteur koeltechniek ; monteur airconditioning ; monteur airco
nl monteur klimaattechniek ; monteur hvac ; monteur koeling en airco ; monteur koelinstallaties ; servicemonteur koeltechniek ; servicemonteur airconditioning
nl servicemonteur airco ; servicemonteur klimaattechniek ; servicemonteur hvac ; servicemonteur koeling en airco ; servicemonteur koelinstallaties
nl installateur koeltechniek ; installateur airconditioning ; installateur airco ; installateur klimaattechniek ; installateur hvac ; installateur koeling en airco
nl installateur koelinstallaties ; koeltechnisch monteur ; gecertificeerd koeltechnicus ; STEK-monteur ; transportkoelingmonteur ; klimatisatietechnieker
fr frigoriste ; technicien frigoriste ; technicien en climatisation ; technicien HVAC ; monteur frigoriste ; climaticien ; technicien CVC ; installateur de climatisation ; monteur en conditionnement d'air ; monteur en ventilation ; technicien en génie climatique
fr frigoriste climaticien ; frigoriste monteur ; frigoriste dépanneur ; frigoriste industriel ; frigoriste commercial ; frigoriste installateur ; monteur en climatisation
fr monteur en froid et climatisation ; monteur en froid ; monteur climaticien ; monteur en installations frigorifiques ; technicien en froid
fr technicien froid et climatisation ; technicien climaticien ; technicien de climatisation ; technicien froid ; technicien en froid commercial
fr technicien froid industriel ; technicien en froid et climatisation ; technicien de maintenance CVC ; technicien génie climatique ; technicien SAV froid
fr technicien en réfrigération ; technicien chauffage climatisation ; mécanicien frigoriste ; mécanicien en froid ; mécanicien en climatisation
fr mécanicien de réfrigération ; installateur frigoriste ; installateur en froid ; installateur de systèmes frigorifiques ; installateur en conditionnement d'air
fr installateur CVC ; dépanneur climatisation ; aéraulicien ; réparateur de climatiseurs ; réparateur de réfrigérateurs ; électromécanicien frigoriste ; HVAC technicien
fr agent de maintenance en climatisation
en air conditioning mechanic ; refrigeration mechanic ; HVAC technician ; refrigeration engineer ; air conditioning engineer ; air conditioning installer ; HVAC mechanic ; ventilation fitter ; ductwork installer ; refrigeration technician
en AC technician ; HVAC installer ; HVAC engineer ; transport refrigeration technician ; chiller engineer ; air conditioning technician
en cooling technician ; HVAC service technician ; HVACR technician ; cold room technician ; air-con installer
en commercial refrigeration engineer ; climate control technician ; cooling system installer ; F-gas technician
en heating ventilation and air conditioning engineer ; supermarket refrigeration technician ; industrial refrigeration mechanic
en air conditioning fitter ; refrigeration fitter
de Kältetechniker ; Mechatroniker für Kältetechnik ; Kälteanlagenbauer ; Klimatechniker ; Kältemonteur ; Lüftungsmonteur ; Lüftungsbauer ; Klimaanlagenmonteur ; Kälte- und Klimatechniker ; Klimaanlagentechniker
de Kältemaschinentechniker ; Klimagerätetechniker ; Split-Klima-techniker ; Kühlanlagentechniker ; Kühlanlagenmonteur ; Klimagerätemonteur ; Kälte- und Klimamonteur
de Kältemechaniker ; Klimamechaniker ; Kälteanlagenmechaniker ; Kühlmechaniker ; Kälteanlagenbauermeister ; Kälteinstallateur ; Klimainstallateur ; Kältemechatroniker
de Kälte-Klima-Techniker ; Mechatroniker Kältetechnik ; Mechatroniker Kälte- und Klimatechnik ; Mechatroniker Kälte Klima ; Servicetechniker Kältetechnik
de Servicetechniker Klimatechnik ; Servicetechniker Kälte- und Klimatechnik ; Servicetechniker Kälte ; Servicetechniker Kälte Klima ; Servicetechniker Kälteanlagen
de Kältesystem-Monteur ; Kältesystem-Planer Montage ; Monteur Kältetechnik ; Monteur Klimatechnik ; Monteur Kälte- und Klimatechnik ; Kundendiensttechniker Kälte
de Kundendiensttechniker Klima ; Kältefachmann ; Kälteanlagenmonteur ; HLK-Monteur ; HLK-Techniker ; Klimaanlagenbauer ; Transportkältetechniker ; Kühlmöbelmonteur

concept painter
kind occupation
isco 7131
rubric technical
work technical
nl schilder ; huisschilder ; schilder-decorateur ; schilderes aan huis ; behanger ; schilder-behanger ; binnenschilder ; gevelschilder ; sierschilder ; schildersknecht ; decoratieschilder
nl onderhoudsschilder ; restauratieschilder ; interieurschilder ; woningschilder ; industrieel schilder ; theaterschilder ; meubelschilder ; bouwschilder
nl scheepsschilder ; reclameschilder ; buitenschilder ; schilderes bouw ; schilder-plakker ; schilder-stukadoor ; schilder nieuwbouw ; schilder onderhoud
nl schilder binnenwerk ; schilder buitenwerk ; schilder renovatie ; schilder en behanger ; marmeraar schilder ; leerling-schilder ; ploegbaas schilder ; schildersgezel
nl brugschilder ; schilder gebouwen ; decoratief schilder
fr peintre en bâtiment ; peintre ; peintre décorateur ; peintre-tapissier ; tapissier garnisseur mural ; poseur de papier peint ; peintre industriel du bâtiment ; peintre intérieur ; peintre-décorateur ; peintre façadier
fr peintre du bâtiment ; peintre plâtrier ; peintre ravaleur ; peintre d'intérieur ; peintre de bâtiment ; peintre bâtiment ; peintre de décors ; peintre finisseur
fr peintre solier ; peintre en décors ; ouvrier peintre ; apprenti peintre en bâtiment ; badigeonneur ; chef d'équipe peinture ; laqueur bâtiment ; peintre en décoration
fr peintre en lettres bâtiment
en painter ; house painter ; painter and decorator ; paperhanger ; wallpaper hanger ; decorator painter ; building painter ; construction painter ; wallpaperer
en decorator ; interior painter ; exterior painter ; industrial painter construction ; bridge painter ; paperhanger and painter
en facade painter ; ship painter ; spray painter decorator ; maintenance painter ; structural steel painter ; stage painter ; sign painter
en apprentice painter ; restoration painter ; road marking painter ; window frame painter ; scenery painter ; primer painter
de Maler ; Malerin ; Anstreicher ; Maler und Lackierer ; Tapezierer ; Malermeister ; Bautenmaler ; Maler und Tapezierer ; Dekorationsmaler ; Fassadenmaler
de Baumaler ; Kirchenmaler ; Theatermaler ; Industriemaler ; Betriebsmaler ; Wohnungsmaler ; Innenraummaler ; Maler und Anstreicher ; Maler Innenausbau
de Maler und Beschichtungstechniker ; Maler EFZ ; Maler- und Lackierermeister ; Maler- und Lackierergeselle ; Malergeselle ; Malergehilfe ; Malerhelfer ; Malervorarbeiter
de Malerpraktiker ; Weißbinder ; Tüncher ; Fassadenanstreicher ; Bauten- und Objektbeschichter ; Objektbeschichter ; Korrosionsschutzbeschichter ; Bautenanstreicher
de Renovierungsmaler ; Kirchenmalerin

concept spray-painter
kind occupation
isco 7132
rubric technical
work technical
nl spuiter ; autospuiter ; lakspuiter ; spuitlakker ; verfspuiter ; meubelspuiter ; autolakker ; poedercoater ; industrieel lakker ; vernisser ; coatingspuiter
nl industrieel spuiter ; metaalspuiter ; vliegtuigspuiter ; scheepsspuiter ; poederspuiter ; houtspuiter ; carrosseriespuiter ; plaatwerkspuiter ; staalspuiter
nl natlakspuiter ; straal- en spuiter ; kunststofspuiter ; poederlakker ; meubellakker ; houtlakker ; natlaklakker ; coater ; lakker ; meubellakwerker ; machinelakwerker
nl spuiter meubelen ; spuiter metaal ; spuiter industrie ; spuiter natlak ; spuiter poedercoating ; spuiter hout ; spuiter carrosserie ; spuiter voertuigen
nl spuiter vliegtuigen ; autoschilder ; autoschilder-voorbewerker ; voorbewerker autospuiterij ; voorbewerker spuiterij ; schilder voertuigen ; schilder carrosserie
nl schilder metaal ; stralen en spuiten medewerker ; lakspuiter hout ; lakstraatmedewerker ; verniser hout ; medewerker spuiterij ; straler-metalliseerder ; metallisator
nl preparateur carrosserie ; conserveerder metaal
fr peintre au pistolet ; peintre en carrosserie ; vernisseur ; peintre automobile ; peintre industriel ; laqueur ; peintre carrossier ; applicateur de peinture ; thermolaqueur ; peintre en aéronautique
fr peintre sur métaux ; peintre aéronautique ; peintre carrosserie ; peintre vernisseur ; peintre naval ; peintre en poudre ; peintre thermolaqueur ; peintre poudreur
fr peintre pistoleur ; peintre sur bois ; peintre véhicules ; peintre sur véhicules ; peintre auto ; peintre finition aéronautique ; peintre laqueur ; pistoleur
fr pistoleur peintre ; pistoleur laqueur ; pistoleur sur bois ; laqueur sur bois ; laqueur sur meubles ; laqueur industriel ; vernisseur sur bois ; vernisseur de meubles
fr vernisseur au pistolet ; poudreur ; carrossier peintre ; opérateur peinture ; opérateur de thermolaquage ; opérateur peinture industrielle
fr opérateur de peinture poudre ; opérateur sur ligne de peinture ; préparateur peinture ; préparateur peintre automobile ; préparateur carrosserie
fr applicateur de revêtements industriels ; applicateur de vernis ; sableur peintre ; métalliseur ; coloriste carrosserie ; opérateur de cabine de peinture
en spray painter ; vehicle painter ; car painter ; varnisher ; industrial painter ; powder coater ; paint sprayer ; lacquer sprayer ; body shop painter ; French polisher
en car sprayer ; industrial spray painter ; automotive painter ; furniture sprayer ; lacquerer ; aircraft painter ; coating operative ; wood finisher spray
en paint shop worker ; wood varnisher ; car body painter ; coating applicator ; enameller ; metal painter ; dipping painter ; wood painter
en paint preparer ; paint robot operator ; French polisher sprayer ; protective coatings applicator ; marine painter
en car respray technician ; paint shop operative
de Lackierer ; Autolackierer ; Fahrzeuglackierer ; Spritzlackierer ; Industrielackierer ; Verfahrensmechaniker für Beschichtungstechnik ; Pulverbeschichter ; Möbellackierer ; Lackiererin
de Holzlackierer ; Metalllackierer ; Flugzeuglackierer ; Kunststofflackierer ; Pulverlackierer ; Nasslackierer ; Karosserielackierer ; Schiffslackierer ; Stahllackierer
de Tauchlackierer ; Lkw-lackierer ; Pulverbeschichterin ; Beschichter ; Oberflächenbeschichter ; Metallbeschichter ; Spritzlackiererin ; Lackierer-Meister ; Lackierhelfer
de Lackierfacharbeiter ; Lackiervorbereiter ; Lackiermeister ; Lackiertechniker ; Lackieranlagenbediener ; Vorbereiter Lackiererei ; Mitarbeiter Lackiererei
de Mitarbeiter Pulverbeschichtung ; Mitarbeiter Lackierung ; Autospengler und Lackierer ; Autolackierer EFZ ; Carrosserielackierer ; Spritzwerker ; Automaler
de Finisher Lackiererei ; Lacktechniker Fahrzeug ; Sandstrahler und Lackierer ; Beizer Holz ; Metallspritzer ; Maschinenlackierer

concept car-mechanic
kind occupation
isco 7231
rubric technical
work technical
nl automecanicien ; automonteur ; garagist ; autotechnicus ; automechanicus ; garagemecanicien ; autotechnieker ; garagehouder ; onderhoudsmecanicien personenwagens ; autohersteller ; APK-keurmeester
nl voertuigmecanicien ; carrosseriemecanicien ; bedrijfswagenmecanicien ; autodiagnosemecanicien ; hybridemecanicien ; voertuigtechnieker ; personenwagentechnieker
nl autoservicetechnieker ; personenwagentechnicus ; autotechniek medewerker ; mecanicien personenwagens ; mecanicien voertuigen ; mecanicien auto
nl diagnosetechnieker auto's ; diagnosetechnicus auto's ; garagemedewerker ; monteur personenauto's ; monteur auto ; monteur voertuigen ; eerste monteur auto
nl werkplaatschef garage ; aircomonteur auto ; uitlaatmonteur auto ; elektromecanicien voertuigen ; carrosseriehersteller mecaniek
fr mécanicien automobile ; mécanicienne automobile ; garagiste ; technicien automobile ; mécanicien auto ; mécatronicien automobile ; électromécanicien automobile ; technicien de maintenance automobile ; mécano auto ; diagnosticien automobile
fr mécanicien de garage ; mécanicien d'automobiles ; mécanicien garagiste ; mécanicien réparateur automobile ; mécanicien véhicules légers
fr mécanicien d'entretien automobile ; mécanicien véhicules ; mécanicien véhicules électriques ; mécanicien polyvalent automobile ; mécanicien de maintenance automobile
fr mécanicien rapide ; mécanicien voiture ; technicien diagnostic automobile ; technicien en maintenance automobile ; technicien mécanicien auto
fr technicien après-vente automobile ; technicien électricité automobile ; garagiste réparateur ; chef d'atelier automobile ; réparateur automobile ; motoriste automobile
fr metteur au point automobile ; opérateur service rapide ; opérateur maintenance automobile
en car mechanic ; motor vehicle mechanic ; auto mechanic ; automotive technician ; garage mechanic ; vehicle technician ; motor mechanic ; MOT tester ; brake mechanic ; engine mechanic
en motor vehicle technician ; auto technician ; fast-fit technician ; vehicle diagnostics technician ; brake technician
en automotive electrician ; automotive diagnostic technician ; vehicle service technician ; engine fitter vehicles ; transmission mechanic
en hybrid vehicle technician ; electric vehicle technician ; fast-fit mechanic ; car electrician ; light vehicle technician
en vehicle air-conditioning technician ; garage owner mechanic ; roadside assistance technician ; breakdown mechanic ; engine reconditioner
en apprentice mechanic ; vehicle maintenance technician ; car repairer ; camper van mechanic
de Kfz-Mechaniker ; Kfz-Mechatroniker ; Kfz-Mechatronikerin ; Automechaniker ; Kraftfahrzeugmechatroniker ; Kraftfahrzeugmechaniker ; Kraftfahrzeugtechniker ; Autoschlosser ; Automobilmechatroniker ; Kfz-Servicemechaniker ; Automobiltechniker
de Kraftfahrzeugservicemechaniker ; Pkw-mechaniker ; Pkw-mechatroniker ; Kfz-Meister ; Kfz-Geselle ; Kfz-Servicetechniker ; Kfz-Schlosser ; Kfz-Monteur ; Kfz-Techniker
de Kfz-Diagnosetechniker ; Kfz-Fachkraft ; Automechatroniker ; Automobilfachmann ; Automobilmechaniker ; Kraftfahrzeugschlosser ; Werkstattmechaniker
de Werkstattleiter Kfz ; Mechaniker Kfz ; Fahrzeugmechaniker ; Autoreparateur ; Automobildiagnostiker ; Autoelektromechaniker ; Kraftfahrzeugtechnikermeister

concept truck-mechanic
kind occupation
parent car-mechanic
isco 7231
rubric technical
work technical
nl vrachtwagenmecanicien ; vrachtwagenmonteur ; bedrijfsautotechnicus ; truckmecanicien ; busmecanicien ; onderhoudsmecanicien zware bedrijfsvoertuigen ; dieselmecanicien ; truckmonteur
nl trailermecanicien ; opleggermecanicien ; busmonteur ; bedrijfswagenmonteur ; trailermonteur ; opleggermonteur ; mecanicien vrachtwagens ; mecanicien trucks
nl mecanicien bussen ; mecanicien bedrijfswagens ; mecanicien autobussen ; mecanicien zware voertuigen ; mecanicien opleggers ; monteur vrachtwagens ; monteur trucks
nl monteur bussen ; monteur bedrijfswagens ; monteur autobussen ; monteur zware voertuigen ; monteur opleggers ; technieker vrachtwagens ; technieker trucks
nl technieker bussen ; technieker bedrijfswagens ; technieker autobussen ; technieker zware voertuigen ; technieker opleggers ; trucktechnicus ; trucktechnieker
nl vrachtwagentechnieker
fr mécanicien poids lourds ; mécanicien de camions ; mécanicien de bus ; technicien véhicules industriels ; mécanicien diesel ; mécanicien de véhicules utilitaires ; mécanicien engins et poids lourds
fr mécanicien PL ; mécanicien d'autobus ; mécanicien véhicules industriels ; mécanicien véhicules utilitaires ; mécanicien bus et cars ; mécanicien camion
fr technicien poids lourds ; technicien maintenance poids lourds ; mécanicien de semi-remorques
en truck mechanic ; HGV mechanic ; HGV technician ; bus mechanic ; diesel mechanic ; heavy vehicle mechanic ; lorry mechanic ; commercial vehicle technician
en trailer technician ; coach mechanic ; trailer mechanic ; tail-lift engineer ; fleet mechanic ; fire engine mechanic
en tachograph technician ; diesel fitter ; truck service technician ; commercial vehicle fitter
de Lkw-Mechaniker ; Nutzfahrzeugmechaniker ; Nutzfahrzeugmechatroniker ; Busmechaniker ; Lkw-Mechatroniker ; Dieselmechaniker ; Nutzfahrzeugtechniker
de Nutzfahrzeugschlosser ; Lkw-schlosser ; Busmechatroniker ; Busschlosser ; Omnibusmechatroniker ; Omnibusschlosser ; Lastwagenmechatroniker ; Lastwagenschlosser
de Omnibusmechaniker ; Lastwagenmechaniker ; Trailermechaniker ; Mechatroniker Nutzfahrzeuge ; Mechaniker Nutzfahrzeuge ; Kfz-Mechatroniker Nutzfahrzeugtechnik

concept motorcycle-mechanic
kind occupation
parent car-mechanic
isco 7231
rubric technical
work technical
nl motorfietsmecanicien ; bromfietshersteller ; motormonteur ; scootermonteur ; motorfietsmonteur ; bromfietsmonteur ; tuinmachinehersteller
nl motormecanicien ; motomecanicien ; scootermecanicien ; brommermecanicien ; bromfietsmecanicien ; brommermonteur ; motorhersteller ; scooterhersteller
nl buitenboordmotorhersteller ; motortechnicus
fr mécanicien motos ; mécanicien de motos ; mécanicien deux-roues ; réparateur de motocycles ; mécanicien cycles et motocycles ; mécanicien de cyclomoteurs
fr mécanicien moto ; mécanicien de motocyclettes ; mécanicien motocycles ; mécanicien de scooters ; mécanicien de motoculture ; réparateur de motos
fr réparateur de scooters ; réparateur deux-roues ; technicien motocycles
en motorcycle mechanic ; motorbike mechanic ; small engine mechanic ; scooter mechanic ; moped repairer ; motorcycle technician
en moped mechanic ; quad bike mechanic ; motor scooter repairer ; motorbike repairer ; outboard and motorcycle mechanic
de Zweiradmechaniker ; Motorradmechaniker ; Zweiradmechatroniker ; Motorradtechniker ; Rollermechaniker ; Motorradmechatroniker
de Mopedmechaniker ; Motorrollermechaniker ; Motorradschlosser ; Zweiradmechatroniker Motorradtechnik ; Motorradmechaniker EFZ

concept tyre-fitter
kind occupation
parent car-mechanic
isco 7231
rubric technical
work technical
nl bandenmonteur ; bandencentralemonteur ; bandenplaatser ; fitter bandencentrale ; snelservicemonteur ; uitlaatmonteur ; bandentechnicus
nl bandenmecanicien ; bandenwisselaar ; bandenspecialist ; bandenservicemonteur ; banden- en onderhoudsmonteur ; bandenhersteller
fr monteur de pneus ; monteur en pneumatiques ; opérateur en service rapide ; mécanicien service rapide ; pneumaticien ; opérateur de service rapide automobile
fr monteur pneumatique ; monteur pneus ; vulcanisateur ; technicien pneumatique ; réparateur de pneus ; mécanicien pneus
en tyre fitter ; tire technician ; tyre technician ; exhaust fitter ; quick-fit mechanic ; tire installer
en tyre changer ; tyre repairer ; mobile tyre fitter ; wheel balancer ; tyre mechanic ; truck tyre fitter ; tyre vulcaniser
en tyre service worker ; wheel alignment technician
de Reifenmonteur ; Reifenmechaniker ; Reifenwechsler ; Reifendienstmitarbeiter ; Vulkaniseur ; Mechaniker für Reifen- und Vulkanisationstechnik
de Reifentechniker ; Reifenservice-Monteur ; Reifenmonteurin ; Reifenwechselmonteur ; Reifenfachmann ; Reifenpraktiker ; Radwechsler

concept auto-body-worker
kind occupation
isco 7213
rubric technical
work technical
nl carrossier ; plaatslager ; carrosseriehersteller ; autoplaatwerker ; uitdeuker ; autoschadehersteller ; plaatwerker ; ontdeuker
nl deukenhersteller ; plaatbewerker ; dunplaatwerker ; koetswerkhersteller ; koetswerkplaatwerker ; carrosseriebouwer
nl schadehersteller auto ; plaatwerker-carrosserie ; zetter plaatbewerking ; blikslager ; kopersmid ; koperslager ; ketelmaker
nl spot-repairmedewerker ; carrosserieschade-expert werkplaats ; caravanhersteller ; kantbankoperator ; plooibankoperator
nl zinkwerker plaatwerk ; carrosseriewerker ; spengler plaatwerk ; dunneplaatbewerker
fr carrossier ; tôlier ; tôlier-carrossier ; carrossier réparateur ; débosseleur ; carrossière ; réparateur en carrosserie ; tôlier-formeur
fr débosseleur sans peinture ; ferblantier ; carrossier constructeur ; tôlier industriel ; plieur de tôle ; opérateur sur presse plieuse
fr chaudronnier tôlier ; dinandier ; chaudronnier aéronautique ; réparateur de caravanes ; ajusteur tôlier ; monteur en carrosserie
fr tôlier en ventilation ; tôlier serrurier ; garnisseur carrossier ; technicien carrossier ; débosseleur-peintre ; mécanicien-carrossier
fr réparateur de tôlerie automobile ; tôlier en carrosserie ; chaudronnier cuivre ; tôlier aéronautique
en vehicle body repairer ; panel beater ; sheet-metal worker ; car body repairer ; body shop technician ; sheet metal fabricator
en car body mechanic ; coachbuilder ; dent repairer ; paintless dent removal technician ; sheet metal fabrication worker ; tinsmith
en coppersmith ; boilersmith ; smart repair technician ; vehicle bodybuilder ; caravan repairer ; press brake operator
en sheet metal operator ; accident repair technician ; sheet metal folder ; aircraft sheet-metal worker ; body and paint technician
en auto body repairer ; vehicle body builder ; metal panel beater ; ductwork sheet-metal worker ; ornamental sheet metal worker
en bodyshop worker ; tin worker ; crash repairer
de Karosseriebauer ; Karosserie- und Fahrzeugbaumechaniker ; Autospengler ; Karosseriespengler ; Feinblechner ; Karosserieinstandsetzer ; Blechschlosser
de Karosseriespenglerin ; Karosseriemechaniker ; Karosserieklempner ; Fahrzeugbauer ; Unfallinstandsetzer ; Ausbeultechniker
de Blechbearbeiter ; Feinblechbauer ; Kupferschmied ; Kesselschmied ; Abkantpresser ; Abkanter ; Karosseriebautechniker
de Karosserie-Instandhaltungstechniker ; Fahrzeugspengler ; Carrosseriespengler ; Caravanreparateur ; Smart-Repair-Techniker
de Blecharbeiter ; Autoklempner ; Lüftungsblechschlosser ; Dellendrücker ; Blechumformer

concept aircraft-mechanic
kind occupation
isco 7232
rubric technical
work technical
nl vliegtuigmecanicien ; vliegtuigmonteur ; vliegtuigtechnicus ; vliegtuigonderhoudstechnicus ; vliegtuigmotormecanicien ; helikoptermecanicien ; luchtvaarttechnicus ; vliegtuigtechnieker ; grondwerktuigkundige
nl helikoptertechnieker ; helikoptertechnicus ; helikoptermonteur ; luchtvaarttechnieker ; luchtvaartmonteur ; luchtvaartmecanicien ; vliegtuigmotortechnieker
nl vliegtuigmotortechnicus ; vliegtuigmotormonteur ; avionicatechnieker ; avionicamecanicien ; vliegtuigonderhoudstechnieker ; vliegtuigonderhoudsmonteur
nl vliegtuigonderhoudsmecanicien ; straalmotortechnieker ; straalmotortechnicus ; straalmotormonteur ; straalmotormecanicien ; luchtmachttechnieker ; luchtmachttechnicus
nl luchtmachtmonteur ; luchtmachtmecanicien ; mecanicien vliegtuigen ; mecanicien helikopters ; mecanicien vliegtuigmotoren ; mecanicien luchtvaart
nl mecanicien vliegtuigonderhoud ; mecanicien straalmotoren ; monteur vliegtuigen ; monteur helikopters ; monteur vliegtuigmotoren ; monteur luchtvaart
nl monteur vliegtuigonderhoud ; monteur straalmotoren ; technieker vliegtuigen ; technieker helikopters ; technieker vliegtuigmotoren ; technieker luchtvaart
nl technieker vliegtuigonderhoud ; technieker straalmotoren ; technicus vliegtuigen ; technicus helikopters ; technicus vliegtuigmotoren ; technicus luchtvaart
nl technicus vliegtuigonderhoud ; technicus straalmotoren ; grondwerktuigkundige vliegtuigen ; vliegtuigplaatwerker ; luchtvaartmechanicus
nl onderhoudstechnicus vliegtuigen ; vliegtuigkeurder ; vliegtuigsysteemtechnicus ; vliegtuigbouwer ; vliegtuigmotorreviseur ; cabinemecanicien ; aircraft engineer
nl line maintenance technicus ; B1-technicus ; B2-technicus
fr mécanicien d'avion ; mécanicien aéronautique ; mécanicien avion ; technicien aéronautique ; technicien de maintenance aéronautique ; mécanicien d'aéronefs ; mécanicien moteurs d'avion ; mécanicien d'hélicoptère ; mécanicien cellule
fr mécanicien hélicoptère ; mécanicien d'avions ; mécanicien de maintenance aéronautique ; mécanicien moteur avion ; mécanicien cellule et moteur ; mécanicien de piste
fr mécanicien sur avion ; mécanicien cellule aéronautique ; mécanicien aéronef ; mécanicien au sol ; mécanicien de structure aéronautique ; mécanicien réacteur
fr technicien maintenance avion ; technicien avionique ; technicien en aéronautique ; technicien moteurs d'avion ; technicien de maintenance hélicoptère
fr technicien en maintenance aéronautique ; technicien d'aéronefs ; technicien B1 ; technicien B2 ; monteur aéronautique ; monteur de moteurs d'avion ; monteur cellule
fr monteur mécanicien aéronautique ; ajusteur-monteur aéronautique ; motoriste aéronautique ; avionicien ; agent de maintenance aéronautique
fr inspecteur de maintenance aéronautique ; chaudronnier réparateur aéronautique ; électromécanicien aéronautique
en aircraft mechanic ; aircraft engine mechanic ; aircraft maintenance technician ; airframe mechanic ; aircraft maintenance engineer ; helicopter mechanic ; aeronautical mechanic ; aircraft technician ; powerplant mechanic
en aero engine fitter ; helicopter technician ; aviation mechanic ; aircraft fitter ; avionics mechanic ; aircraft engineer
en aircraft inspector ; aircraft structures technician ; aircraft gas turbine overhaul technician ; line maintenance mechanic
en aircraft de-icer installer ; aircraft overhaul fitter ; propeller mechanic ; rocket engine mechanic ; balloon repairer ; airframe fitter
en base maintenance mechanic ; aircraft hydraulics fitter ; military aircraft technician ; aircraft turbine mechanic ; glider mechanic
en drone maintenance technician ; aircraft cabin mechanic ; aircraft sheet and structures mechanic ; aviation technician
en aviation maintenance technician ; airplane mechanic ; airplane technician
de Fluggerätmechaniker ; Flugzeugmechaniker ; Flugzeugmechanikerin ; Luftfahrzeugtechniker ; Flugzeugtechniker ; Triebwerksmechaniker ; Hubschraubermechaniker ; Flugtriebwerkmechaniker ; Luftfahrzeugmechaniker
de Helikoptermechaniker ; Fluggerätemechaniker ; Hubschraubertechniker ; Triebwerkstechniker ; Flugmotorentechniker
de Fluggerätmechaniker Instandhaltungstechnik ; Fluggerätmechaniker Fertigungstechnik ; Fluggerätmechaniker Triebwerkstechnik ; Flugzeugwart ; Flugwart ; Luftfahrzeugwart
de Flugzeugschlosser ; Flugzeugmonteur ; Flugzeugelektroniker ; Flugzeugbauer ; Flugzeuginstandhalter ; Flugzeugwartungsmechaniker ; Flugzeugspengler
de Flugtriebwerksmechaniker ; Flugmotorenmechaniker ; Luftfahrttechniker Wartung ; Prüfer von Luftfahrtgerät ; Wartungsmechaniker Flugzeug ; Avioniker ; Avionikmechaniker
de Line Maintenance Mechaniker ; Mechaniker Luftfahrzeuge ; Mechaniker Flugzeuge ; Mechaniker Hubschrauber ; CAT-A-Mechaniker ; Certifying Mechanic
de Flugzeugstrukturmechaniker ; Luftfahrzeugtechniker Wartung

concept industrial-machinery-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl industrieel onderhoudsmecanicien ; onderhoudsmecanicien ; machinemonteur ; onderhoudsmonteur ; werktuigkundige ; bankwerker-monteur ; mecanicien industriële machines ; industrieel onderhoudstechnicus ; machinehersteller ; monteur werktuigen ; revisiemonteur ; servicemonteur ; servicetechnieker
nl bedrijfsmecanicien ; productiemecanicien ; machinemecanicien ; fabrieksmecanicien ; revisiemecanicien ; pompenmecanicien ; turbinemecanicien ; compressormecanicien
nl transportbandmecanicien ; hydraulicamecanicien ; bedrijfsmonteur ; pompenmonteur ; fabrieksmonteur ; transportbandmonteur ; mecanicien ; monteur
nl onderhoudstechnieker industrie ; onderhoudstechnieker mechanica ; onderhoudstechnieker machines ; onderhoudstechnieker productie
nl onderhoudstechnieker elektromechanica ; onderhoudstechnicus industrie ; onderhoudstechnicus mechanica ; onderhoudstechnicus machines ; onderhoudstechnicus productie
nl onderhoudstechnicus elektromechanica ; industrieel onderhoudstechnieker ; industrieel onderhoudsmonteur ; industrieel monteur ; industrieel mecanicien
nl mechanisch onderhoudstechnieker ; mechanisch onderhoudstechnicus ; mechanisch onderhoudsmonteur ; mechanisch monteur ; mechanisch mecanicien
nl werktuigbouwkundig monteur ; bankwerker ; onderhoudsbankwerker ; machinebankwerker ; machinebouwer ; technieker machines ; technieker industrieel onderhoud
nl insteller machines
fr mécanicien industriel ; mécanicien d'entretien ; mécanicien de maintenance ; mécanicien de maintenance industrielle ; mécanicien monteur ; ajusteur-monteur ; mécanicien réparateur de machines ; technicien de maintenance industrielle ; mécanicien d'usine ; mécanicienne de maintenance ; agent de maintenance industrielle
fr mécanicien ; mécanicienne ; mécanicien d'entretien industriel ; mécanicien de machines ; mécanicien ajusteur ; mécanicien dépanneur ; mécanicien de compresseurs
fr mécanicien en maintenance ; mécanicien d'atelier ; mécanicien de production ; technicien en maintenance industrielle ; technicien de maintenance mécanique
fr technicien d'entretien industriel ; technicien maintenance industrielle ; agent de maintenance mécanique ; agent de maintenance en mécanique ; monteur mécanicien
fr monteur de machines ; monteur mécanique ; monteur en équipements industriels ; ajusteur mécanicien ; dépanneur industriel ; mainteneur industriel
fr opérateur de maintenance
en industrial machinery mechanic ; maintenance fitter ; industrial mechanic ; machine fitter ; millwright ; machinery repairer ; industrial maintenance technician ; mechanical fitter ; plant maintenance mechanic ; maintenance mechanic ; field service technician
en mechanic ; hydraulic fitter ; machinery mechanic ; machine mechanic ; industrial maintenance mechanic ; factory mechanic
en service mechanic industrial machines ; packaging machine mechanic ; machine repairer ; conveyor belt technician ; machine tool fitter
en production line mechanic ; breakdown mechanic industrial ; rotating equipment mechanic ; gearbox fitter ; bearing fitter
en vending machine engineer ; food machinery mechanic ; mechanical maintenance technician ; bench fitter ; mechatronic fitter
en assembly fitter ; kiln mechanic ; mechanical services fitter
de Industriemechaniker ; Industriemechanikerin ; Maschinenschlosser ; Betriebsschlosser ; Maschinenmonteur ; Monteur ; Anlagenmechaniker ; Instandhaltungsschlosser ; Wartungsmechaniker ; Maschinenbautechniker Montage ; Servicemonteur ; Schlosser
de Mechaniker ; Mechanikerin ; Betriebsmechaniker ; Maschinenmechaniker ; Produktionsmechaniker ; Hydraulikmechaniker ; Pumpenmechaniker ; Turbinenmechaniker
de Kompressorenmechaniker ; Montagemechaniker ; Werkmechaniker ; Anlagenschlosser ; Industrieschlosser ; Reparaturschlosser ; Montageschlosser
de Werkschlosser ; Revisionsschlosser ; Wartungsmonteur ; Instandhaltungsmonteur ; Anlagenmonteur ; Förderanlagenmonteur ; Außendienstmonteur ; Industriemonteur
de Industriemechaniker Instandhaltung ; Industriemechaniker Maschinen- und Anlagenbau ; Industriemechaniker Betriebstechnik ; Mechaniker Instandhaltung
de Mechaniker Wartung ; Mechaniker Produktion ; Maschinenbauer ; Maschinenbaumechaniker ; Maschineninstandhalter ; Mitarbeiter Instandhaltung Mechanik ; Polymechaniker

concept agricultural-machinery-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl landbouwmechanicus ; landbouwmecanicien ; mecanicien landbouwmachines ; tractormonteur ; monteur landbouwmachines ; onderhoudsmecanicien tuin-, park- en landbouwmachines ; tractormecanicien
nl tractortechnieker ; landbouwvoertuigenmonteur ; landbouwvoertuigenmecanicien ; landbouwvoertuigentechnieker ; landbouwwerktuigenmonteur ; landbouwwerktuigenmecanicien
nl landbouwwerktuigentechnieker ; melkmachinemonteur ; melkmachinemecanicien ; melkmachinetechnieker ; melkrobotmonteur ; melkrobotmecanicien ; melkrobottechnieker
nl tuinmachinemonteur ; tuinmachinemecanicien ; tuinmachinetechnieker ; bosbouwmachinemonteur ; bosbouwmachinemecanicien ; bosbouwmachinetechnieker
nl technieker landbouwmachines ; technieker tractoren ; technieker melkrobots ; technieker tuin- en parkmachines ; monteur tractoren ; monteur melkrobots
nl monteur tuin- en parkmachines
fr mécanicien agricole ; mécanicien de machines agricoles ; mécanicien en matériel agricole ; réparateur de tracteurs ; technicien en agroéquipement ; mécanicien de tracteurs ; mécanicien de matériel de parcs et jardins
fr mécanicien d'engins agricoles ; mécanicien en matériels agricoles ; mécanicien machinisme agricole ; mécanicien espaces verts ; mécanicien de matériel forestier
fr technicien de machinisme agricole ; technicien agricole machines ; technicien matériel agricole ; technicien robots de traite ; réparateur de machines agricoles
en agricultural machinery mechanic ; farm machinery mechanic ; tractor mechanic ; agricultural engineer mechanic ; farm equipment technician ; land-based service engineer ; forestry machinery technician
en agricultural mechanic ; milking machine technician ; agricultural machinery technician ; farm machinery technician ; land-based engineer
en garden machinery mechanic ; lawn mower mechanic ; combine harvester mechanic ; forestry machinery mechanic
en agricultural engineer service ; horticultural machinery technician ; lawnmower repairer
de Landmaschinenmechaniker ; Landmaschinenmechatroniker ; Land- und Baumaschinenmechatroniker ; Traktormechaniker ; Landmaschinentechniker ; Motorgerätemechaniker ; Landmaschinenschlosser
de Traktorenmechaniker ; Traktorentechniker ; Landtechnik-mechaniker ; Landtechnik-techniker ; Melktechnik-mechaniker ; Melktechnik-techniker ; Forsttechnik-mechaniker
de Forsttechnik-techniker ; Motorgerätetechniker ; Agrarmechaniker ; Agrartechniker ; Landtechniker ; Melkmaschinentechniker ; Mechaniker Landtechnik
de Servicetechniker Landtechnik ; Land- und Baumaschinenmechaniker

concept construction-machinery-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl mecanicien bouwmachines ; monteur bouwmachines ; heftruckmonteur ; heftrucktechnieker ; onderhoudsmecanicien zware machines ; mecanicien grondverzetmachines ; monteur hijswerktuigen ; kraanmonteur
nl kraanmecanicien ; kraantechnieker ; kraantechnicus ; graafmachinemecanicien ; graafmachinetechnieker ; graafmachinetechnicus ; heftruckmecanicien ; heftrucktechnicus
nl bouwmachinemecanicien ; bouwmachinetechnieker ; bouwmachinetechnicus ; hoogwerkermecanicien ; hoogwerkertechnieker ; hoogwerkertechnicus ; technieker heftrucks
nl technieker grondverzetmachines ; technieker kranen ; technieker hoogwerkers ; technieker rollend materieel ; mecanicien heftrucks ; mecanicien kranen
nl mecanicien hoogwerkers ; mecanicien rollend materieel ; monteur heftrucks ; monteur grondverzetmachines ; monteur kranen ; monteur hoogwerkers
fr mécanicien d'engins de chantier ; mécanicien engins TP ; mécanicien de chariots élévateurs ; mécanicien de chantier ; technicien de chariots élévateurs ; mécanicien d'engins de levage
fr mécanicien d'engins ; mécanicien d'engins de travaux publics ; mécanicien de grues ; mécanicien engins de manutention ; mécanicien de matériel BTP
fr mécanicien engins lourds ; technicien chariots élévateurs ; technicien engins de chantier ; technicien de maintenance engins ; technicien SAV manutention
fr réparateur d'engins
en construction machinery mechanic ; plant mechanic ; forklift mechanic ; heavy equipment mechanic ; mining equipment mechanic ; crane mechanic ; plant fitter
en forklift technician ; plant mechanic construction ; construction equipment mechanic ; excavator mechanic ; crane technician
en mobile plant fitter ; earthmoving equipment mechanic ; forklift engineer ; mining machinery mechanic ; aerial platform technician
en hydraulic excavator technician ; crane fitter ; lift truck engineer ; construction equipment technician ; forging equipment technician
en quarry plant fitter
de Baumaschinenmechaniker ; Baumaschinenschlosser ; Staplermechaniker ; Staplertechniker ; Baumaschinentechniker ; Kranmonteur ; Bergbaumaschinenmechaniker
de Kranmechaniker ; Krantechniker ; Gabelstaplermechaniker ; Gabelstaplertechniker ; Baugerätemechaniker ; Baugerätetechniker ; Baggermechaniker ; Baggertechniker
de Hebezeugmechaniker ; Hebezeugtechniker ; Baumaschinenmechatroniker ; Servicetechniker Gabelstapler ; Servicetechniker Baumaschinen ; Servicetechniker Flurförderzeuge
de Servicetechniker Krane ; Mechaniker Baumaschinen ; Mechaniker Stapler

concept ship-engine-fitter
kind occupation
isco 7233
rubric technical
work technical
nl scheepsmonteur ; scheepsmecanicien ; treinmecanicien ; scheepsmotormonteur ; scheepsbankwerker ; monteur rollend materieel ; mecanicien treinstellen
nl locomotiefmonteur ; treinmonteur
fr mécanicien naval ; mécanicien de bateaux ; mécanicien ferroviaire ; réparateur de moteurs de bateaux ; ajusteur naval ; mécanicien de matériel roulant ; mécanicien de plaisance
fr mécanicien de locomotives ; mécanicien de trains
en ship's engine fitter ; marine mechanic ; boat engine mechanic ; rolling stock mechanic ; train mechanic ; marine fitter ; railway vehicle technician
en ship engine mechanic ; outboard motor mechanic ; marine diesel mechanic ; ship mechanic ; locomotive mechanic ; tram mechanic
en rolling stock technician ; rail vehicle fitter ; boat mechanic ; marine engine mechanic ; marine mechatronics technician
en yacht mechanic
de Schiffsmotorenmechaniker ; Bootsmotorenmechaniker ; Schiffsschlosser ; Schienenfahrzeugmechaniker ; Schiffsmaschinenmonteur ; Schienenfahrzeugschlosser ; Bootsmechaniker

concept printing-textile-machine-mechanic
kind occupation
isco 7233
rubric technical
work technical
nl weverijmecanicien ; mecanicien textielmachines ; onderhoudsmonteur drukpersen ; naaimachinemonteur ; smeerder machines ; pompmonteur ; hydraulicamonteur ; turbinemonteur ; compressormonteur ; machine-oliër
fr mécanicien de machines textiles ; mécanicien en machines à coudre ; graisseur industriel ; mécanicien de pompes ; hydraulicien ; mécanicien de turbines ; mécanicien hydraulicien ; mécanicien d'imprimerie ; graisseur de machines
fr graisseur ; agent de lubrification
en textile machinery mechanic ; sewing machine mechanic ; machine oiler and greaser ; pump mechanic ; hydraulics fitter ; turbine fitter ; printing machine mechanic ; compressor mechanic ; wind turbine technician
en wind turbine mechanic ; hydraulic mechanic ; pneumatic fitter ; greaser ; printing press mechanic ; knitting machine mechanic
en water pump technician ; lubrication worker ; turbine mechanic ; loom fixer ; valve technician ; industrial sewing machine repairer
de Textilmaschinenmechaniker ; Nähmaschinenmechaniker ; Maschinenschmierer ; Pumpenmonteur ; Hydraulikmonteur ; Turbinenmonteur ; Druckmaschinenmechaniker ; Windkraftanlagenmonteur ; Hydrauliktechniker

concept machine-tool-operator
kind occupation
isco 7223
rubric technical
work technical
nl draaier ; frezer ; CNC-operator ; verspaner ; draaier-frezer ; metaaldraaier ; gereedschapsmaker ; CNC-frezer ; CNC-draaier
nl CNC-verspaner ; metaalfrezer ; draaier metaal ; kotteraar ; slijper metaal ; rondslijper ; vlakslijper ; zager metaal ; lasersnijder
nl lasersnijoperator ; plasmasnijder ; waterstraalsnijder ; vonkeroder ; draadvonker ; stansoperator ; ponser metaal ; boorder metaal
nl matrijzenmaker ; stempelmaker ; CNC-programmeur ; CNC-insteller ; omsteller ; insteller werktuigmachines ; modelmaker metaal
nl perser metaal ; tandwielfrezer ; operator werktuigmachine ; polijster metaal ; messenslijper ; CNC-draaifrezer
fr tourneur ; fraiseur ; tourneur-fraiseur ; usineur ; opérateur CNC ; régleur de machines-outils ; outilleur ; fraiseur CNC ; tourneur CNC
fr opérateur sur commande numérique ; régleur CNC ; programmeur CNC ; opérateur d'usinage ; rectifieur ; affûteur ; aléseur
fr ajusteur-outilleur ; mouliste ; matriceur ; opérateur de découpe laser ; opérateur découpe jet d'eau ; opérateur plasma ; étampeur
fr emboutisseur ; perceur ; décolleteur ; opérateur régleur sur machine-outil ; conducteur de machine-outil ; électroérodeur
fr poinçonneur métal ; polisseur sur métaux ; brocheur métal ; rémouleur ; tailleur d'engrenages ; scieur de métaux
fr prototypiste en mécanique ; technicien d'usinage
en lathe operator ; machinist ; CNC operator ; milling machine operator ; metal turner ; machine tool setter ; toolmaker ; CNC machinist
en CNC milling machine operator ; CNC lathe operator ; CNC miller ; CNC turner ; CNC programmer ; CNC setter operator
en grinding machine operator ; drilling machine operator ; boring machine operator ; laser cutting machine operator
en water jet cutter operator ; spark erosion operator ; metal sawing machine operator ; metal planer operator ; punch press operator
en stamping press operator ; gear cutter ; gear machinist ; die maker ; mould maker ; tool and die maker ; jig maker ; tool grinder
en knife grinder ; metal polisher ; bench hand ; turner miller ; surface grinder ; cylindrical grinder operator ; screw machine operator
en metal drilling operator ; plasma cutting machine operator ; engraving machine operator metal ; precision machinist
en metalworking lathe operator
de Dreher ; Fräser ; Zerspanungsmechaniker ; CNC-Fachkraft ; Zerspaner ; Werkzeugmechaniker ; Werkzeugmacher ; CNC-Fräser ; CNC-Dreher
de CNC-Programmierer ; CNC-Bediener ; CNC-Einrichter ; Zerspanungsmechanikerin ; Zerspanungstechniker ; Fräser Metall ; Dreher und Fräser
de Rundschleifer ; Flachschleifer ; Schleifer Metall ; Bohrwerksdreher ; Erodierer ; Drahterodierer ; Laserschneider ; Laserschneidbediener
de Wasserstrahlschneider ; Stanzer ; Werkzeugmacherin ; Formenbauer ; Vorrichtungsbauer ; Stempelmacher ; Maschineneinrichter Metall
de Einrichter Werkzeugmaschinen ; Fachkraft für Metalltechnik ; Maschinen- und Anlagenführer Metall ; Metallschleifer ; Werkzeugschleifer
de Zahnradfräser ; Sägewerker Metall ; Automatendreher ; Zerspanungsfacharbeiter ; Metallpolierer ; Stanz- und Umformmechaniker
de Drehmaschinenbediener

concept production-worker
kind occupation
parent technical-worker
isco 8189
rubric technical 0.8 logistics 0.2
work technical
nl productiemedewerker ; productiearbeider ; machineoperator ; productieoperator ; fabrieksarbeider ; bandwerker ; lopendebandmedewerker
nl assemblagemedewerker ; monteur assemblage ; assembleur ; montagemedewerker ; productieassistent ; inpakmachineoperator
nl verpakkingsoperator ; vulmachineoperator ; operator voedingsindustrie ; operator kunststoffen ; spuitgieter ; extrusieoperator
nl operator papierindustrie ; operator textiel ; weefmachineoperator ; stikster industrieel ; operator houtbewerking ; zaagmachineoperator
nl operator betoncentrale ; steenkapper machinaal ; ovenoperator ; ketelbediener ; stoker ; operator rubberverwerking ; bottelaar machinaal
nl operator zuivel ; operator brouwerij ; galvaniseur ; hoogovenarbeider ; metaalgieter ; mijnwerker ; boorder oliewinning
nl operator farmaceutische productie ; maskermachineoperator ; productiemedewerkster ; ploegleider productie ; chemisch operator
nl waterzuiveringsoperator ; operator waterzuivering ; verbrandingsovenoperator ; operator elektriciteitscentrale
fr ouvrier de production ; opérateur de production ; opératrice de production ; opérateur machine ; opérateur sur machine
fr conducteur de machine ; conducteur de ligne de conditionnement ; ouvrier d'usine ; ouvrier à la chaîne ; agent de production
fr agent de fabrication ; assembleur ; assembleuse ; monteur-assembleur ; assembleur électronique ; ouvrier de montage
fr opérateur de montage ; opérateur d'extrusion ; mouleur plasturgiste ; opérateur en plasturgie ; conducteur de presse à injecter
fr opérateur textile ; conducteur de métier à tisser ; piqueuse industrielle ; opérateur en agroalimentaire
fr conducteur de machine à emballer ; scieur sur machine ; opérateur bois ; opérateur papetier ; conducteur de chaudière
fr chauffeur de chaudière ; opérateur de four ; opérateur de centrale à béton ; galvaniseur ; fondeur ; foreur
fr opérateur en pharmacie industrielle ; opérateur de station d'épuration ; opérateur de traitement des eaux ; chef d'équipe production
fr opérateur chimie ; opérateur de procédés chimiques ; opérateur d'incinérateur ; opérateur de centrale électrique ; embouteilleur machine
en production worker ; production operative ; factory worker ; machine operator ; assembly worker ; assembly line worker ; assembler
en electronics assembler ; mechanical assembler ; machine operative ; process worker ; production assistant factory
en packaging machine operator ; filling machine operator ; bottling machine operator ; food production operator ; plastics machine operator
en injection moulding operator ; extrusion machine operator ; paper machine operator ; weaving machine operator
en industrial sewing machinist ; sawmill operator ; wood processing machine operator ; boiler operator ; kiln operator ; furnace operator
en rubber products machine operator ; concrete mixing plant operator ; electroplater ; miner ; driller ; pharmaceutical production operator
en water treatment plant operator ; wastewater treatment operator ; incinerator operator ; power plant operator ; chemical plant operator
en chemical process operator ; brewery operator ; dairy processing operator ; production supervisor ; face mask machine operator
en production team leader ; factory hand ; stone crusher operator ; glass furnace operator
de Produktionsmitarbeiter ; Produktionsmitarbeiterin ; Produktionshelfer ; Maschinenbediener ; Maschinenführer
de Maschinen- und Anlagenführer ; Fabrikarbeiter ; Fließbandarbeiter ; Montagemitarbeiter ; Montagearbeiter ; Montierer ; Elektromontierer
de Bestücker ; Fertigungsmitarbeiter ; Verpackungsmaschinenbediener ; Abfüllanlagenbediener ; Kunststoffformgeber
de Verfahrensmechaniker Kunststoff ; Spritzgießer ; Extruderfahrer ; Papiermacher ; Textilmaschinenführer ; Weber maschinell
de Industrienäherin ; Sägewerker ; Holzbearbeitungsmechaniker ; Kesselwärter ; Heizer ; Ofenbediener ; Mischanlagenbediener ; Galvaniseur
de Gießereimechaniker ; Gießer ; Bergmann ; Bergarbeiter ; Pharmakant ; Chemikant ; Chemiefacharbeiter ; Klärwärter
de Fachkraft für Abwassertechnik ; Fachkraft für Wasserversorgungstechnik ; Kraftwerker ; Brauereifacharbeiter ; Molkereifachmann
de Schichtleiter Produktion ; Produktionsfachkraft Chemie ; Fachkraft für Lebensmitteltechnik ; Müllverbrennungsanlagenbediener

concept welder
kind occupation
isco 7212
rubric technical
work technical
nl lasser ; TIG-lasser ; lasster ; hoeknaadlasser ; pijplasser ; constructielasser ; metaalbewerker ; smid ; MIG/MAG-lasser
nl elektrodelasser ; onderwaterlasser ; robotlasser ; lasrobotoperator ; snijbrander ; soldeerder ; constructiebankwerker
nl constructiebankwerker-lasser ; puntlasser ; laserlasser ; autogeen lasser ; metaalconstructeur ; staalconstructeur ; staalbouwer
nl hoefsmid ; kunstsmid ; siersmid ; lascoördinator ; lasser-monteur ; lasser-pijpfitter ; orbitaallasser ; aluminiumlasser ; inox-lasser
nl lastechnicus ; puntlasoperator ; lasvoorman ; lasspecialist
fr soudeur ; soudeuse ; soudeur TIG ; soudeur à l'arc ; chaudronnier soudeur ; métallier ; ferronnier ; forgeron ; soudeur MIG-MAG
fr soudeur semi-automatique ; soudeur tuyauteur ; soudeur robot ; opérateur robot de soudage ; oxycoupeur ; brazeur ; soudeur monteur
fr soudeur assembleur ; soudeur en construction métallique ; soudeur sous-marin ; soudeur inox ; soudeur aluminium ; soudeur à l'électrode
fr constructeur métallique ; ferronnier d'art ; maréchal-ferrant ; monteur en charpente métallique ; charpentier métallique
fr serrurier métallier ; chaudronnier ; monteur-soudeur ; soudeur par points ; soudeur laser ; technicien soudeur ; coordinateur en soudage
fr chef soudeur
en welder ; TIG welder ; arc welder ; flame cutter ; metalworker ; blacksmith ; welder fabricator ; MIG welder ; MAG welder ; pipe welder
en spot welder ; underwater welder ; laser welder ; brazier ; solderer ; steel fabricator ; structural steel worker ; oxy-fuel cutter
en plasma cutter operator ; coded welder ; boilermaker ; farrier ; wrought iron worker ; welding robot setter ; electron beam welder
en gas welder ; aluminium welder ; stainless steel welder ; fabricator welder ; metal fabricator ; structural steel erector ; ironworker
en plater ; welding coordinator ; stick welder ; apprentice welder ; orbital welder ; welding technician ; welding inspector
en welding foreman
de Schweißer ; Schweißerin ; WIG-Schweißer ; Schutzgasschweißer ; Metallbauer ; Schmied ; Konstruktionsmechaniker ; MAG-Schweißer
de MIG-Schweißer ; Elektrodenschweißer ; Lichtbogenschweißer ; Rohrschweißer ; Gasschweißer ; Autogenschweißer ; Unterwasserschweißer
de Punktschweißer ; Laserschweißer ; Schweißroboterbediener ; Schweißfachmann ; Schweißfachkraft ; Brennschneider ; Löter ; Hartlöter
de Stahlbauer ; Stahlbauschlosser ; Stahlbaumonteur ; Bauschlosser ; Schlosser und Schweißer ; Kunstschmied ; Hufschmied
de Hufbeschlagschmied ; Aluminiumschweißer ; Edelstahlschweißer ; Roboterschweißer ; Kesselbauer ; Apparatebauer
de Metallbauer Konstruktionstechnik ; Schweißtechniker ; Anlagenbauer Metall ; Punktschweißroboterbediener ; Lötfachkraft ; Schweißaufsicht

concept bicycle-repairer
kind occupation
isco 7234
rubric technical
work technical
nl fietshersteller ; fietsenmaker ; rijwielhersteller ; fietsmecanicien ; fietstechnicus ; fietsmonteur ; fietsenhersteller ; e-bikemonteur ; kinderwagenhersteller
nl fietstechnieker ; fietsspecialist ; e-bikemecanicien ; e-biketechnieker ; e-biketechnicus ; e-bikespecialist ; rijwielmonteur ; rijwielmecanicien ; rijwieltechnieker
nl rijwieltechnicus ; rijwielspecialist ; e-bikehersteller ; fietsenmonteur ; fietsenmaakster ; fietsenmecanicien ; medewerker fietsenwinkel herstellingen
nl medewerker fietsatelier ; medewerker fietspunt ; medewerker fietsherstelplaats ; fietsreparateur ; fietspunthersteller ; fiets- en bromfietshersteller
nl tweewielertechnicus ; hersteller van fietsen ; mobiele fietshersteller ; fietsassemblagemedewerker ; wielenbouwer ; fietsenbouwer ; mecanicien fietsen
nl racefietsmecanicien ; wielermecanicien ; deelfietshersteller ; fietswerkplaatsmedewerker
fr réparateur de vélos ; mécanicien de vélos ; mécanicien cycles ; réparateur de cycles ; vélociste ; technicien cycles ; mécanicien vélo ; réparateur de bicyclettes
fr mécanicien de cycles ; mécanicien cycliste ; mécanicien en vélo ; mécanicien vélociste ; mécanicien VAE ; mécanicien deux-roues non motorisés ; réparateur de vélo
fr réparateur vélo ; réparateur de vélos électriques ; réparateur de poussettes ; technicien vélo ; technicien du cycle ; technicien vélos électriques
fr technicien de cycles ; monteur de cycles ; monteur de vélos ; monteur de bicyclettes ; monteur cycles ; agent de maintenance de vélos ; agent de maintenance de cycles
fr vélocipédiste réparateur ; conseiller technique cycles ; opérateur cycles ; ouvrier d'atelier vélo ; assembleur de vélos ; dépanneur vélo ; artisan cycles
fr cadreur vélo ; mécanicienne vélo
en bicycle repairer ; bicycle mechanic ; bike mechanic ; cycle mechanic ; bike repairer ; cycle technician ; pram repairer
en bike technician ; e-bike technician ; bicycle technician ; wheel builder ; bicycle assembler ; mobile bike mechanic ; e-bike mechanic
en cycle repairer ; electric bike mechanic ; bicycle workshop worker ; wheelbuilder ; volunteer bike repairer ; bike workshop assistant
en cargo bike mechanic
de Fahrradmechaniker ; Fahrradmechanikerin ; Fahrradmonteur ; Fahrradmechatroniker ; Fahrradreparateur ; Fahrradtechniker ; Veloflicker ; Velomechaniker
de Fahrradschlosser ; E-Bike-monteur ; E-Bike-techniker ; E-Bike-schlosser ; E-Bike-reparateur ; Zweiradmonteur ; Zweiradtechniker ; Zweiradschlosser ; Zweiradreparateur
de Velomonteur ; Velotechniker ; Veloschlosser ; Veloreparateur ; Pedelec-monteur ; Pedelec-techniker ; Pedelec-schlosser ; Pedelec-reparateur ; Radmonteur ; Radtechniker
de Radschlosser ; Radreparateur ; E-Bike-mechaniker ; Radmechaniker ; Rennradmechaniker ; Velomechatroniker ; Fahrradbauer ; Zweiradmechatroniker Fahrradtechnik
de Zweiradmechanikermeister ; Zweiradmechanikergeselle ; Fahrradschrauber ; Fahrradwerkstattmitarbeiter ; Mitarbeiter Fahrradwerkstatt ; Fahrradaufbereiter
de Kinderwagenreparateur ; Werkstattleiter Fahrrad ; Laufradbauer ; Rahmenbauer Fahrrad ; Velomechanikerin ; Fahrradmonteurin ; Mechaniker Fahrrad ; Mechaniker Fahrräder
de Mechaniker E-Bikes

concept wheelchair-technician
kind occupation
isco 7234
rubric technical 0.7 care 0.3
work technical
nl rolstoeltechnieker ; rolstoelhersteller ; rolstoelmonteur ; technicus revalidatiemiddelen ; hersteller hulpmiddelen ; hulpmiddelentechnieker
fr réparateur de fauteuils roulants ; technicien de fauteuils roulants ; technicien en matériel de revalidation ; technicien en aides techniques ; mécanicien de fauteuils roulants
en wheelchair technician ; wheelchair repairer ; wheelchair mechanic ; mobility aid technician ; rehabilitation equipment technician
en wheelchair service technician ; scooter and wheelchair repairer ; rehab engineer ; rehabilitation engineer
en mobility equipment technician ; hoist engineer ; stairlift engineer ; walking aid repairer ; assistive technology technician
en wheelchair fitter ; powerchair technician ; hospital bed repairer
de Rollstuhltechniker ; Rollstuhlmechaniker ; Rehatechniker ; Hilfsmitteltechniker ; Rollstuhlmonteur ; Reha-Mechaniker

concept instrument-maker
kind occupation
isco 7311
rubric technical
work technical
nl instrumentmaker ; precisie-instrumentmaker ; instrumenthersteller ; fijnmechanicus ; optisch instrumentmaker ; meetinstrumentmaker ; fijnmechaniker ; kalibratietechnicus ; camerahersteller ; fototoestelhersteller ; weegschaalmaker ; instrumentmonteur
nl meetinstrumenthersteller ; meetinstrumentmonteur ; precisie-maker ; precisie-hersteller ; precisie-monteur ; fijnmaker ; fijnhersteller ; fijnmonteur ; cameramaker
nl cameramonteur ; microscoopmaker ; microscoophersteller ; microscoopmonteur ; kompasmaker ; kompashersteller ; kompasmonteur ; gasmetermaker ; gasmeterhersteller
nl gasmetermonteur ; watermetermaker ; watermeterhersteller ; watermetermonteur ; optische instrumentenmaker ; optische instrumentenhersteller
nl optische instrumentenmonteur ; precisiemechanicus ; instrumentatiemonteur ; kalibreerder ; ijker ; microtechnicus ; gereedschapsmaker precisie
nl glasinstrumentmaker technisch ; camerareparateur
fr mécanicien de précision ; fabricant d'instruments de précision ; réparateur d'instruments de précision ; micromécanicien ; mécanicien en instruments de précision ; instrumentiste mécanicien ; réparateur d'appareils photo ; étalonneur d'instruments ; ajusteur en instruments d'optique ; balancier mécanicien
fr mécanicien en mécanique de précision ; mécanicien en micromécanique ; mécanicien d'instruments ; mécanicien instrumentiste de précision ; technicien de précision
fr technicien en instruments de précision ; technicien en mécanique de précision ; technicien en micromécanique ; technicien d'instruments
fr technicien instrumentiste de précision ; ajusteur en instruments de précision ; ajusteur en mécanique de précision ; ajusteur en micromécanique
fr ajusteur d'instruments ; ajusteur instrumentiste de précision ; monteur de précision ; monteur en instruments de précision ; monteur en mécanique de précision
fr monteur en micromécanique ; monteur d'instruments ; monteur instrumentiste de précision ; microtechnicien ; réparateur d'instruments de mesure
fr réparateur d'appareils de mesure ; réparateur d'instruments optiques ; fabricant d'instruments de mesure ; fabricant d'instruments optiques
fr fabricant d'instruments scientifiques ; étalonneur ; étalonneur de compteurs ; calibreur d'instruments ; prothésiste mécanicien ; monteur-régleur d'instruments
fr mécanicien en optique de précision ; opérateur micromécanique ; rhabilleur d'instruments
en precision instrument maker ; instrument maker ; precision instrument repairer ; instrument repairer ; camera repairer ; optical instrument maker ; meter repairer ; instrument calibrator ; barometer maker ; nautical instrument maker ; photographic equipment repairer
en precision mechanic ; instrument mechanic ; micromechanic ; calibrator ; fine mechanic ; precision engineer ; optical instrument repairer
en instrument fitter ; meteorological instrument maker ; measuring instrument maker ; gauge calibrator ; scientific instrument maker
en balance maker ; instrument technician precision ; sewing machine repairer precision
de Feinmechaniker ; Feinwerkmechaniker ; Präzisionsmechaniker ; Instrumentenbauer Feinmechanik ; Mechaniker für Messgeräte ; Feinoptiker ; Kameramechaniker ; Waagenbauer ; Präzisionsinstrumentenmacher ; Mikromechaniker ; Kalibriertechniker
de Präzisionsinstrumentenmechaniker ; Präzisionsinstrumentenbauer ; Messgerätemechaniker ; Messgerätemacher ; Messgerätebauer ; Instrumentenmechaniker
de Instrumentenmacher ; Instrumentenbauer ; Feingerätemechaniker ; Feingerätemacher ; Feingerätebauer ; Mikromacher ; Mikrobauer ; Fotomechaniker ; Fotomacher ; Fotobauer
de Kameramacher ; Kamerabauer ; Zählermechaniker ; Zählermacher ; Zählerbauer ; Kompassmechaniker ; Kompassmacher ; Kompassbauer ; Präzisionsgerätemechaniker
de Präzisionsgerätemacher ; Präzisionsgerätebauer ; Messinstrumentenmechaniker ; Messinstrumentenmacher ; Messinstrumentenbauer ; Feinmechanikermeister
de Feinwerkmechanikermeister ; Mikrozeichner Mechanik ; Fototechniker Kamera ; Kamerareparateur ; Instrumentenreparateur ; Kalibrierer ; Eichmechaniker ; Zählerprüfer
de Zähleraufbereiter ; Glasapparatebauer ; Mess- und Regelmechaniker

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
nl slotenmaker ; sleutelmaker ; slotenspecialist ; slotenplaatser ; noodslotenmaker ; slotenmonteur ; hang- en sluitwerkmonteur
nl sleutelservice medewerker ; slotenvervanger ; kluizenmaker ; kluisopener ; cilindermonteur ; autosleutelmaker ; inbraakbeveiliger sloten
nl slotenhersteller ; slotmaker ; deurslotmonteur ; sloten- en beslagmonteur ; sleutelbijmaker ; beveiligingsslotenmonteur
nl deuropener slotenmaker ; elektronischesloten-installateur ; brandkastmonteur ; sluitplantechnicus ; sleutelspecialist
fr serrurier ; serrurière ; serrurier dépanneur ; dépanneur en serrurerie ; clé-minute artisan ; serrurier d'urgence ; reproducteur de clés
fr fabricant de clés ; serrurier installateur ; serrurier poseur ; serrurier automobile ; clés-minute artisan ; ouvreur de coffres-forts
fr monteur de serrures ; technicien en serrurerie ; poseur de serrures ; serrurier blindage de portes ; installateur de serrures
fr poseur de portes blindées ; coffretier ; serrurier métallerie dépannage ; technicien de coffres-forts ; serrurier en bâtiment
fr fabricant de serrures ; dépanneur serrurier ; spécialiste en organigrammes de clés
en locksmith ; lock fitter ; key cutter ; lock repairer ; emergency locksmith ; locksmith apprentice ; safe engineer ; auto locksmith
en key maker ; master locksmith ; lock installer ; lock and safe technician ; locksmith technician ; safe opener
en locking systems technician ; safe technician ; key cutting assistant ; door lock technician ; vehicle locksmith
en electronic lock installer ; domestic locksmith ; lock maker ; master key technician ; safe and vault technician ; security locksmith
de Schlüsseldienstmonteur ; Schlossmacher ; Schlüsselmacher ; Schließtechniker ; Mitarbeiter Schlüsseldienst ; Schlosser Schlüsseldienst
de Schlüsseldienstmitarbeiter ; Schließanlagentechniker ; Tresoröffner ; Schlossmonteur ; Autoschlüsselmacher ; Schlüsselfachkraft
de Tresortechniker ; Aufsperrdienst-Techniker ; Schließanlagenmonteur ; Schließzylindermonteur ; Notöffnungstechniker
de Türöffner Schlüsseldienst ; Schlüsselanfertiger ; Autoschlüsseltechniker ; Tresorbauer ; Sicherheitsschlosser
de Schlossermeister Schließtechnik ; Schlossreparateur ; Beschlagmonteur ; Mitarbeiter Schlüsselnotdienst ; Schlüsselnotdienst-Techniker

concept electrician
kind occupation
isco 7411
rubric technical
work technical
nl elektricien ; elektrieker ; elektrotechnisch installateur ; residentieel elektricien ; elektricien woningen ; gebouwenelektricien ; huiselektricien ; elektricienne ; installateur elektriciteit ; elektro-installateur ; plaatser zonnepanelen ; onderhoudselektricien ; werfelektricien ; domoticaspecialist
nl bouwelektricien ; woningelektricien ; installatieelektricien ; tertiair elektricien ; nieuwbouwelektricien ; serviceelektricien ; storingselektricien ; hulpelektricien
nl domotica-elektricien ; huiselektrieker ; woningelektrieker ; werfelektrieker ; residentieel elektrieker ; elektricien residentieel ; elektricien tertiair
nl elektricien bouw ; elektricien woningbouw ; elektricien gebouwen ; elektricien domotica ; elektricien industrie en tertiair ; elektricien werf
nl technieker residentiële elektriciteit ; technieker laadpalen ; technieker domotica ; technieker verlichting ; monteur elektriciteit ; monteur elektrische installaties
nl monteur residentiële elektriciteit ; monteur elektro ; monteur laadpalen ; monteur domotica ; monteur verlichting ; installateur elektrische installaties
nl installateur residentiële elektriciteit ; installateur elektro ; installateur laadpalen ; installateur domotica ; installateur verlichting ; elektrotechnisch monteur
nl electricien ; elektricien-installateur ; elektrotechnisch installatiemonteur ; domotica-installateur ; verlichtingsmonteur ; leerling-elektricien
nl ploegbaas elektriciteit ; bekabelaar gebouwen ; eerste elektricien ; bouwelektrieker
fr électricien ; électricienne ; électricien du bâtiment ; électricien installateur ; électricien bâtiment ; installateur électricien ; électricien résidentiel ; électricien tertiaire ; monteur électricien ; électricien d'entretien ; installateur de panneaux solaires ; électricien domotique ; artisan électricien
fr électricien d'équipement ; électricien dépanneur ; électricien installateur-monteur ; électricien tableautier ; électricien domoticien ; électricien de chantier
fr électricien en bâtiment ; électricien monteur ; électricien courants faibles ; électricien en installations ; électricien chauffagiste ; installateur électrique
fr installateur en électricité ; installateur domotique ; installateur d'installations électriques ; installateur en domotique ; monteur en installations électriques
fr monteur en électricité ; technicien électricien du bâtiment ; technicien éclairage ; ouvrier électricien ; apprenti électricien ; chef d'équipe électricien
fr aide-électricien qualifié ; domoticien ; câbleur électricien
en electrician ; building electrician ; electrical repairer electrician ; domestic electrician ; electrical contractor ; construction electrician ; installation electrician ; solar panel installer ; lighting electrician ; stage electrician installer ; house electrician ; maintenance electrician
en electrical installer ; commercial electrician ; smart home installer ; site electrician ; maintenance electrician buildings
en lighting installer ; domotics installer ; charging point installer ; residential electrician ; hospital electrician
en rewiring electrician ; approved electrician ; apprentice electrician ; lightning conductor fitter ; electrical fitter building
en fire alarm electrician ; electrical fitter domestic ; home automation installer ; electrical improver ; shipboard electrician
en master electrician ; electric heating installer
de Elektriker ; Elektrikerin ; Elektroinstallateur ; Elektroniker für Energie- und Gebäudetechnik ; Bauelektriker ; Hauselektriker ; Elektromonteur ; Gebäudeelektriker ; Betriebselektriker ; Elektriker Gebäude ; Solaranlagenmonteur ; Elektroinstallationstechniker ; Solarteur
de Installationselektriker ; Anlagenelektriker ; Lichtelektriker ; Elektroinstallateurin ; Elektropraktiker ; Elektrohandwerker ; Elektrogeselle
de Elektrohelfer mit Erfahrung ; Elektrovorarbeiter ; Elektroniker Energie- und Gebäudetechnik ; Elektroniker Gebäudetechnik ; Elektroniker für Gebäudesystemintegration
de Elektroniker Gebäudetechnik und Infrastruktursysteme ; Elektriker Hausinstallation ; Elektriker Gebäudetechnik ; Elektriker Neubau ; Elektriker Baustelle
de Elektriker Innenausbau ; Elektriker Wohnungsbau ; Elektroinstallateur EFZ ; Montage-Elektriker ; Netzelektriker Haus ; Elektroanlageninstallateur
de Elektroinstallationsmonteur ; Wallbox-Monteur ; Ladesäulenmonteur ; Beleuchtungsmonteur ; Smart-Home-Installateur ; KNX-Monteur ; Gebäudeelektroniker
de Bauleitender Elektromonteur ; Obermonteur Elektro

concept industrial-electrician
kind occupation
isco 7412
rubric technical
work technical
nl industrieel elektricien ; elektromecanicien ; elektromonteur ; elektromechanicus ; bordenbouwer ; bekabelaar ; elektrisch monteur ; onderhoudselektromecanicien ; wikkelaar elektromotoren ; schakelkastenbouwer ; scheepselektricien ; industrieel onderhoudselektricien ; elektrotechnicus ; monteur sterkstroom
nl onderhoudselektrieker ; bedrijfselektricien ; bedrijfselektrieker ; industrie-elektricien ; industrie-elektrieker ; fabriekselektricien ; fabriekselektrieker
nl scheepselektrieker ; autoelektricien ; autoelektrieker ; machineelektricien ; machineelektrieker ; wikkelelektricien ; wikkelelektrieker ; tractieelektricien
nl tractieelektrieker ; elektromechanieker ; technieker elektromechanica ; technieker industriële elektriciteit ; monteur elektromechanica
nl monteur industriële elektriciteit ; elektromechanisch technieker ; elektromechanisch monteur ; elektromechanisch onderhoudstechnicus ; panelenbouwer elektro
nl schakelkastbouwer elektro ; kastenbouwer elektro ; motorbouwer elektro ; schakelpaneelmonteur ; elektromotorenmonteur ; motorwikkelaar ; auto-elektricien
nl vliegtuigelektricien ; windturbinetechnieker ; windturbinetechnicus ; windturbinemonteur ; windmolentechnieker ; windmolentechnicus ; windmolenmonteur
nl onderhoudsmonteur elektrotechniek
fr électromécanicien ; électromécanicienne ; électricien industriel ; électricien de maintenance ; câbleur ; bobineur ; câbleur d'armoires électriques ; tableautier ; électromécanicien de maintenance ; mécanicien électricien ; ajusteur électricien ; rebobineur ; électricien automobile ; électricien naval
fr électricien de maintenance industrielle ; électricien auto ; électricien d'entretien industriel ; électricien bobinier ; électricien machines ; électricien d'usine
fr électricien câbleur ; électricien de bord ; électricien industrielle ; électricien aéronautique ; électricien automaticien ; électromécanicien industriel
fr électromécanicien dépanneur ; électromécanicien d'entretien ; électromécanicien monteur ; électromécanicien polyvalent ; technicien électromécanicien
fr technicien en électromécanique ; technicien électrotechnicien de maintenance ; technicien éolien ; technicien de maintenance éolienne
fr technicien de maintenance électrique ; monteur câbleur ; monteur câbleur en armoires ; monteur d'armoires électriques ; monteur électromécanicien
fr monteur en armoires électriques ; câbleur industriel ; câbleur d'armoires ; bobinier ; agent de maintenance électrique
en electrical fitter ; industrial electrician ; electrical mechanic ; electromechanic ; panel builder ; armature winder ; coil winder repairer ; control panel wirer ; switchgear fitter ; electromechanical technician ; auto electrician ; ship's electrician ; transformer repairer
en motor rewinder ; coil winder ; plant electrician ; marine electrician ; electrical maintenance technician ; switchboard builder
en panel wirer ; ship electrician ; mine electrician ; aircraft electrician ; rolling stock electrician ; factory electrician
en electric motor winder ; electrical machine fitter ; maintenance electromechanic ; control panel assembler ; instrumentation fitter
en electrical equipment mechanic ; transformer fitter ; electrical cable fitter ; vehicle electrician industrial ; high-voltage fitter
de Industrieelektriker ; Elektromechaniker ; Mechatroniker ; Elektroanlagenmonteur ; Elektroniker für Betriebstechnik ; Schaltschrankbauer ; Elektromaschinenbauer ; Schaltanlagenmonteur ; Energieelektroniker ; Kfz-Elektriker ; Schiffselektriker ; Ankerwickler ; Mechatronikerin ; Elektromaschinenwickler
de Autoelektriker ; Maschinenelektriker ; Instandhaltungselektriker ; Wartungselektriker ; Flugzeugelektriker ; Werkselektriker ; Fahrzeugelektriker
de Betriebselektroniker ; Elektroniker Betriebstechnik ; Elektroniker für Maschinen und Antriebstechnik ; Elektroniker Instandhaltung ; Elektroniker Schaltschrankbau
de Elektromaschinenmonteur ; Elektromechanikerin ; Schaltanlagenbauer ; Schaltschrankmonteur ; Schaltschrankverdrahter ; Steuerungsmonteur ; Steuerungsverdrahter
de Schalttafelmonteur ; Schalttafelverdrahter ; Motorenwickler ; Elektrowickler ; Mechatroniker Instandhaltung ; Mechatroniker Anlagen ; Mechatroniker Betriebstechnik
de Elektroinstandhaltungstechniker ; Windkrafttechniker ; Windkraftmonteur ; Windenergieanlagentechniker ; Windenergieanlagenmonteur ; Windkraftanlagentechniker
de Servicetechniker Windenergie ; Verdrahter ; Automatikmonteur ; Elektriker Industrie ; Elektriker Instandhaltung ; Elektriker Betriebstechnik

concept lift-mechanic
kind occupation
parent industrial-electrician
isco 7412
rubric technical
work technical
nl liftmonteur ; liftenmonteur ; lifttechnieker ; lifthersteller ; onderhoudstechnicus liften ; liftmecanicien ; roltrapmonteur ; automatische-deurenmonteur
fr ascensoriste ; technicien d'ascenseurs ; mécanicien d'ascenseurs ; monteur d'ascenseurs ; réparateur d'ascenseurs ; technicien de portes automatiques
en lift engineer ; elevator mechanic ; lift mechanic ; escalator technician ; elevator technician ; lift fitter ; automatic door technician
en lift installer ; elevator installer ; escalator mechanic ; lift maintenance engineer ; lift service engineer ; elevator repairer
en stairlift installer ; automatic gate installer ; lift technician ; moving walkway technician ; lift repairer ; stairlift fitter
en stairlift technician ; through-floor lift installer
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
en domestic appliance repairer ; refrigerator repairer ; dishwasher repair technician ; oven repair engineer ; appliance repair technician
en power tool repairer ; power tool repair technician ; coffee machine technician ; vacuum cleaner repairer ; laundry machine technician
en small appliance repairer ; repair café volunteer ; kitchen equipment engineer
de Haushaltsgerätetechniker ; Elektrogeräte-Reparateur ; Kundendiensttechniker Hausgeräte ; Weiße-Ware-Techniker ; Hausgerätemonteur ; Waschmaschinenmonteur

concept line-installer
kind occupation
isco 7413
rubric technical
work technical
nl kabellegger ; kabelmonteur ; lijnmonteur ; hoogspanningsmonteur ; monteur bovenleidingen ; hoogspanningslasser ; kabelsplitser ; netwerkmonteur elektriciteit ; laagspanningsmonteur ; kabellasser ; bovenleidingmonteur ; distributiemonteur elektriciteit
nl middenspanningsmonteur ; middenspanningstechnieker ; bovenleidingsmonteur ; bovenleidingstechnieker ; kabelnetmonteur ; kabelnettechnieker ; elektriciteitsnetmonteur
nl elektriciteitsnettechnieker ; distributienetmonteur ; distributienettechnieker ; glasvezelkabelmonteur ; glasvezelkabeltechnieker ; openbare verlichtingsmonteur
nl openbare verlichtingstechnieker ; spoormonteur ; spoortechnieker ; grondkabelmonteur ; grondkabeltechnieker ; energiemonteur ; tractietechnieker ; kabelwerker
nl lijnwerker ; netmonteur elektriciteit ; netmonteur hoogspanning ; netmonteur laagspanning ; netmonteur energie ; netwerkmonteur hoogspanning
nl netwerkmonteur laagspanning ; netwerkmonteur energie ; monteur hoogspanning ; monteur laagspanning ; monteur middenspanning ; monteur bovenleiding
nl monteur openbare verlichting ; monteur kabels ; monteur elektriciteitsnetten ; monteur distributienetten ; kabeltrekker ; trekker van kabels ; kabelaar ; mastenmonteur
nl elektricien distributie ; elektricien hoogspanning ; elektricien openbare verlichting ; elektricien bovenleidingen ; hoogspanningselektricien
nl kabelmonteur hoogspanning ; kabelmonteur middenspanning ; caténairemonteur ; nutsleidingenwerker
fr monteur de lignes électriques ; monteur de réseaux électriques ; poseur de câbles ; épisseur de câbles ; jointeur de câbles ; monteur de caténaires ; électricien de réseaux ; monteur en lignes aériennes ; caténairiste ; tireur de câbles ; électricien lignes et réseaux
fr monteur caténaire ; monteur caténaires ; monteur de lignes ; monteur de réseaux électriques aériens ; monteur de lignes aériennes ; monteur réseaux électriques
fr monteur en réseaux de distribution ; monteur de réseaux ; monteur électricien réseau ; monteur de câbles ; monteur de lignes haute tension ; monteur de pylônes
fr monteur en éclairage public ; monteur réseau ; électricien de réseau ; électricien réseau ; électricien de lignes ; électricien haute tension
fr électricien éclairage public ; électricien caténaire ; électricien réseaux de distribution ; monteur-câbleur réseau ; lignard ; lignier ; monteur de ligne ; épisseur
fr raccordeur de câbles ; câbleur de réseaux électriques ; câbleur haute tension ; poseur de câbles souterrains ; poseur de lignes ; poseur de lignes électriques
fr poseur de câbles électriques ; poseur de fibre et câbles ; technicien réseaux électriques lignes ; technicien d'intervention réseau électrique
fr technicien lignes haute tension ; ouvrier lignard ; ouvrier réseaux aériens ; ouvrier de réseau électrique ; ouvrier câbles souterrains ; agent de réseau électrique
en electrical line installer ; cable jointer ; power line installer ; lineman ; cable splicer ; overhead line worker ; powerline technician ; electric power cable installer ; traction line wirer ; line repairer ; cable layer ; lineworker
en power line technician ; overhead lines engineer ; line erector ; catenary technician ; power cable installer ; street lighting electrician ; linesperson
en line worker ; overhead lineworker ; fibre optic splicer ; catenary installer ; high-voltage line technician ; cable puller
en street light installer ; electricity cable jointer ; telephone line worker ; underground cable jointer ; traction line fitter
en rail overhead line technician ; utility pole worker ; cable television line installer ; cable installer ; electricity network installer
en aerial line installer ; optical fibre installer
de Freileitungsmonteur ; Kabelmonteur ; Leitungsmonteur ; Kabelverleger ; Elektrokabelmonteur ; Kabelleger ; Fahrleitungsmonteur ; Oberleitungsmonteur ; Netzmonteur ; Kabelspleißer ; Netzelektriker ; Freileitungsbauer
de Fahrleitungsbauer ; Oberleitungsbauer ; Hochspannungsmonteur ; Hochspannungsbauer ; Starkstrommonteur ; Starkstrombauer ; Kabelnetzmonteur ; Kabelnetzbauer ; Netzbauer
de Erdkabelmonteur ; Erdkabelbauer ; Mastmonteur ; Mastbauer ; Straßenbeleuchtungsmonteur ; Straßenbeleuchtungsbauer ; Mittelspannungsmonteur ; Mittelspannungsbauer
de Freileitungselektriker ; Starkstromelektriker ; Hochspannungselektriker ; Oberleitungselektriker ; Netzelektriker EFZ ; Kabelmuffenmonteur ; Kabelzieher ; Kabeljointer
de Kabelmonteurin ; Kabeltiefbauer ; Kabeltechniker ; Muffenmonteur ; Stromnetzmonteur ; Elektromonteur Freileitung ; Elektromonteur Oberleitung ; Elektromonteur Netz
de Elektromonteur Netzbau ; Elektroniker Netzbetrieb ; Elektroniker Freileitung ; Elektroniker Oberleitung ; Monteur Freileitung ; Monteur Stromnetz ; Monteur Kabelbau
de Monteur Fahrleitung ; Monteur Netzbau ; Monteur Ortsnetz ; Netzfachkraft Strom ; Ortsnetzmonteur ; Leitungsmonteur Strom ; Kabelbauarbeiter ; Kabelverlegerin
de Straßenbeleuchtungselektriker

concept electronics-mechanic
kind occupation
isco 7421
rubric technical
work technical
nl elektronicamonteur ; elektronicahersteller ; kopieermachinehersteller ; geldautomaathersteller ; radio- en tv-hersteller ; servicetechnieker elektronica ; reparateur elektronica ; printertechnieker ; elektronicareparateur ; avionicamonteur ; alarmtechnieker ; kopieertoestellentechnieker ; beveiligingstechnicus
nl audiohersteller ; televisiehersteller ; televisietechnieker ; tv-hersteller ; tv-technieker ; radiohersteller ; kopieerhersteller ; kopieertechnieker
nl printerhersteller ; bruingoedhersteller ; bruingoedtechnieker ; kassasysteemhersteller ; kassasysteemtechnieker ; speelautomatenhersteller ; speelautomatentechnieker
nl automatenhersteller ; automatentechnieker ; gokautomatenhersteller ; gokautomatentechnieker ; kantoormachinehersteller ; kantoormachinetechnieker
nl weegschalenhersteller ; weegschalentechnieker ; automatenmonteur ; bruingoedmonteur ; printermonteur ; kassamonteur ; speelautomatenmonteur ; kantoormachinemonteur
nl servicetechnieker printers ; servicetechnieker kopieerapparaten ; servicetechnieker automaten ; servicetechnieker audio en video ; servicetechnieker kassa's
nl servicetechnicus elektronica ; servicetechnicus printers ; servicetechnicus kopieerapparaten ; servicetechnicus automaten ; servicetechnicus audio en video
nl servicetechnicus kassa's ; hersteller elektronica ; hersteller printers ; hersteller kopieerapparaten ; hersteller automaten ; hersteller audio en video
nl hersteller kassa's ; printplaathersteller ; elektronica-assembleur
fr mécanicien en électronique ; réparateur d'électronique ; dépanneur radio-télévision ; réparateur de photocopieurs ; réparateur de distributeurs automatiques ; mécanicien avionique ; dépanneur électronicien ; technicien en alarme ; installateur d'alarmes ; réparateur en électronique ; monteur électronicien ; électronicien de maintenance
fr réparateur d'électronique grand public ; réparateur électronique ; réparateur radio et télévision ; réparateur de télévisions ; réparateur TV hi-fi
fr réparateur d'appareils électroniques ; réparateur d'imprimantes ; réparateur de consoles ; réparateur audiovisuel ; réparateur de matériel audio
fr technicien de maintenance électronique ; technicien en bureautique et photocopieurs ; technicien de maintenance bureautique ; technicien radio télévision
fr technicien TV ; technicien photocopieurs ; technicien distributeurs automatiques ; technicien monétique ; technicien réparation électronique
fr technicien électronique grand public ; technicien imprimantes ; dépanneur électronique ; dépanneur radio-TV ; dépanneur de distributeurs automatiques
fr dépanneur monétique ; monteur câbleur en électronique ; monteur en électronique ; mécanicien d'appareils électroniques ; mécanicien avionique électronique
fr électronicien dépanneur ; électronicien réparateur ; électronicien avionique ; maintenancier électronique ; agent de maintenance électronique
fr agent de maintenance monétique
en electronics mechanic ; electronics repairer ; photocopier technician ; ATM repairer ; television repairer ; consumer electronics repairer ; avionics technician ; office machine repairer ; alarm installer ; electronic equipment servicer ; printer technician ; vending machine technician ; security alarm technician
en TV repairer ; ATM technician ; electronics servicer ; audio equipment repairer ; office equipment technician ; consumer electronics technician
en electronics fitter ; electronic equipment repairer ; printer repair technician ; cash register technician ; ATM repair technician
en consumer electronics repair technician ; radio and TV repairer ; vending electronics technician ; medical electronics repairer
en PCB repairer ; photocopier engineer ; electronics service technician ; automatic cash machine mechanic ; hi-fi repairer
en electronic musical instrument repairer ; instrument electronics fitter ; hearing aid repairer ; parking meter technician
en games console repairer ; payment terminal technician ; payment terminal repairer ; till technician ; hearing aid repair technician
de Elektronikmechaniker ; Elektroniker für Geräte und Systeme ; Radio- und Fernsehtechniker ; Informationselektroniker ; Büromaschinenmechaniker ; Fernsehmechaniker ; Geldautomatentechniker ; Fluggerätelektroniker ; Alarmanlagenmonteur ; Servicetechniker Elektronik ; Elektroniker ; Automatentechniker ; Fernsehtechniker
de TV-techniker ; TV-mechaniker ; Druckertechniker ; Druckermechaniker ; Kopierertechniker ; Kopierermechaniker ; Automatenmechaniker ; Geldautomatenmechaniker
de Spielautomatentechniker ; Spielautomatenmechaniker ; Kassentechniker ; Kassenmechaniker ; Bürogerätetechniker ; Bürogerätemechaniker
de Unterhaltungselektronik-techniker ; Unterhaltungselektronik-mechaniker ; HiFi-techniker ; HiFi-mechaniker ; Radio- und Fernsehmechaniker ; Elektronikmonteur
de Elektronikreparateur ; Elektronikservicetechniker ; Elektronikinstallateur ; Elektroniker Reparatur ; Elektroniker Geräte und Systeme ; Elektroniker Servicetechnik
de Elektroniker für Informations- und Systemtechnik ; Elektroniker Informations- und Telekommunikationstechnik ; Multimediaelektroniker ; Multimedia-Elektroniker
de Servicetechniker Automaten ; Servicetechniker Geldautomaten ; Servicetechniker Kassensysteme ; Servicetechniker Drucker ; Servicetechniker Bürotechnik
de Servicetechniker Druck- und Kopiersysteme ; Reparaturtechniker Elektronik ; Automatenmonteur ; Fachkraft für Automatenservice ; Avionikelektroniker
de Geräteelektroniker ; Industrieelektroniker Gerätetechnik

concept ict-installer
kind occupation
isco 7422
rubric technical
work technical
nl ICT-installateur ; telecommonteur ; computerhersteller ; telefoonmonteur ; pc-hersteller ; glasvezelmonteur ; datanetwerkmonteur ; internetinstallateur ; gsm-hersteller ; smartphonehersteller ; telecominstallateur ; monteur telecommunicatie ; hardwaretechnieker ; antennemonteur ; technieker internet en televisie
nl glasvezelinstallateur ; fiberinstallateur ; fibertechnieker ; fibermonteur ; kabelinstallateur ; kabeltechnieker ; internetmonteur ; netwerkmonteur
nl telefonieinstallateur ; telefoniemonteur ; coaxinstallateur ; coaxtechnieker ; coaxmonteur ; schotelinstallateur ; schoteltechnieker ; schotelmonteur
nl gsm-mastinstallateur ; gsm-masttechnieker ; gsm-mastmonteur ; datanetwerkinstallateur ; decoderinstallateur ; decodertechnieker ; decodermonteur
nl satellietinstallateur ; satellietmonteur ; installateur glasvezel ; installateur telecom ; installateur data- en telecomnetwerken ; installateur internet en tv
nl installateur telefonie ; installateur kabelnetwerken ; installateur FTTH ; installateur datanetwerken ; monteur glasvezel ; monteur telecom
nl monteur data- en telecomnetwerken ; monteur internet en tv ; monteur telefonie ; monteur kabelnetwerken ; monteur FTTH ; monteur datanetwerken
nl technieker data- en telecomnetwerken ; technieker internet en tv ; technieker kabelnetwerken ; technieker FTTH ; glasvezellasser ; lasser glasvezel
nl schotelantenne-installateur ; telecominstallatiemonteur ; ict-monteur ; hardware-installateur ; datakabelmonteur ; telefooncentralemonteur ; FTTH-technieker
fr installateur TIC ; installateur de télécommunications ; réparateur d'ordinateurs ; installateur téléphonique ; monteur fibre optique ; technicien fibre optique ; réparateur de smartphones ; réparateur de téléphones portables ; monteur en télécommunications ; raccordeur fibre ; antenniste ; installateur informatique ; technicien hardware ; installateur de matériel informatique
fr installateur fibre optique ; installateur fibre ; installateur FTTH ; monteur fibre ; monteur FTTH ; raccordeur fibre optique ; raccordeur FTTH ; tireur fibre optique
fr tireur fibre ; tireur FTTH ; technicien fibre ; soudeur fibre optique ; soudeur fibre ; soudeur FTTH ; installateur télécom ; installateur en télécommunications
fr installateur d'antennes ; installateur réseaux et télécoms ; installateur internet ; installateur téléphonie ; installateur de réseaux
fr installateur réseaux câblés de communications ; installateur box internet ; installateur de paraboles ; installateur courants faibles ; monteur raccordeur
fr monteur télécom ; monteur en réseaux de télécommunications ; monteur de lignes téléphoniques ; monteur raccordeur fibre optique ; technicien d'intervention fibre
fr technicien installateur télécom ; technicien raccordeur ; technicien réseaux câblés ; technicien de raccordement ; technicien installation internet
fr câbleur fibre optique ; câbleur télécom ; câbleur réseaux ; câbleur de réseaux de télécommunications ; lignard télécom ; électronicien en multimédia installateur
fr épisseur fibre optique
en ICT installer ; telecommunications installer ; computer repairer ; telephone installer ; fibre optic installer ; computer equipment installer ; mobile phone repairer ; cell phone repair technician ; ICT servicer ; data cabling installer ; broadband installer ; hardware technician ; aerial installer ; telephone fitter
en fibre splicer ; telecoms installer ; cable TV installer ; satellite dish installer ; data cabling engineer ; FTTH technician ; telecom installer
en computer hardware installer ; network cable installer ; data cabler ; antenna installer ; data communications installer
en server installer ; computer hardware repair technician ; structured cabling installer ; TV installer ; set-top box installer
en point of sale installer ; printer installer ; internet installer ; mobile phone mast rigger ; fibre installer ; modem installer
en CATV technician ; telecoms rigger
de Fernmeldemonteur ; Telekommunikationsmonteur ; Computerreparateur ; IT-System-Elektroniker ; Telefoninstallateur ; Handyreparateur ; Glasfasermonteur ; Antennenbauer ; Fernmeldetechniker Montage ; IT-Installateur ; Hardwaretechniker ; Kommunikationselektroniker ; Smartphone-Reparateur ; Datennetzmonteur
de Glasfaserinstallateur ; Breitbandmonteur ; Breitbandinstallateur ; Antennenmonteur ; Antenneninstallateur ; Telekommonteur ; Telekominstallateur
de Kommunikationsmonteur ; Kommunikationsinstallateur ; Sat-monteur ; Sat-installateur ; Kabelfernsehmonteur ; Kabelfernsehinstallateur ; Mobilfunkmonteur
de Mobilfunkinstallateur ; LWL-monteur ; LWL-installateur ; Datennetzinstallateur ; Funkmastmonteur ; Funkmastinstallateur ; FTTH-monteur ; FTTH-installateur
de Glasfaserspleißer ; Glasfasertechniker Montage ; LWL-Spleißer ; Spleißer ; Spleißtechniker ; Telekommunikationselektroniker ; Telekommunikationsinstallateur
de Fernmeldeinstallateur ; Fernmeldeelektroniker ; Fernmeldehandwerker ; Fernmeldemechaniker ; Fernmeldeanlagenelektroniker ; Monteur Glasfaser
de Monteur Telekommunikation ; Monteur FTTH ; Monteur Mobilfunk ; Monteur Breitband ; Monteur Kommunikationstechnik ; IT-Monteur ; Nachrichtentechnik-Monteur
de Servicetechniker Glasfaser ; Servicetechniker Breitband ; Servicetechniker Kabelnetz ; Telematik-Installateur ; Kabel-TV-Techniker ; Hausanschlusstechniker

concept civil-engineering-technician
kind occupation
isco 3112
rubric technical
work technical
nl technicus burgerlijke bouwkunde ; bouwkundig technicus ; bouwtechnicus ; werftechnicus ; technicus weg- en waterbouw ; calculator bouw ; bouwtechnieker ; bouwkundige ; technieker grondonderzoek ; laborant bouwmaterialen ; werkvoorbereider bouw
nl werfvoorbereider bouw ; bouwvoorbereider bouw ; projectvoorbereider bouw ; calculator ; bouwcalculator ; bouwkundig medewerker ; bouwkundig opzichter
nl bouwkundig werkvoorbereider ; bouwkundig toezichthouder ; bouwkundig calculator ; civiel medewerker ; civiel opzichter ; civiel werkvoorbereider
nl civiel toezichthouder ; civiel calculator ; civieltechnisch medewerker ; civieltechnisch opzichter ; civieltechnisch werkvoorbereider ; civieltechnisch toezichthouder
nl civieltechnisch calculator ; kwantiteitsopnemer ; meetstaatopsteller ; technicus wegenbouw ; technicus bouwkunde ; technicus civiele techniek
nl technicus grondmechanica ; technicus betontechnologie ; betontechnoloog ; laborant beton ; assistent-bouwkundige ; technisch medewerker bouw ; civiel technicus
nl toezichter op de werken ; controleur van werken ; projecttechnicus bouw ; geotechnicus ; asfaltlaborant ; bouwkostendeskundige
fr technicien en génie civil ; technicien du bâtiment ; technicien en construction ; technicien des travaux publics ; métreur ; métreuse ; technicien géotechnicien ; technicien en bâtiment et travaux publics ; métré-deviseur ; économiste de la construction ; technicien d'études du bâtiment ; technicien routes
fr technicien en bâtiment ; technicien travaux publics ; technicien BTP ; technicien génie civil ; technicien bureau d'études bâtiment ; technicien études de prix
fr technicien économiste de la construction ; technicien béton ; technicien voirie ; technicien structures ; technicien de chantier ; technicien laboratoire béton
fr technicien métreur ; deviseur ; métreur-deviseur ; calculateur en construction ; surveillant de travaux BTP ; contrôleur de travaux ; aide-conducteur de travaux
fr conducteur de travaux adjoint ; technicienne génie civil ; dessinateur métreur ; technicien supérieur en génie civil
en civil engineering technician ; construction technician ; building technician ; civil engineering assistant ; geotechnical technician ; construction estimator ; building materials tester ; hydraulics technician civil ; road engineering technician ; clerk of works
en quantity surveyor assistant ; building estimator ; road technician ; concrete technician ; site technician
en road construction technician ; construction quality control technician ; bridge inspector technician ; rail construction technician
en concrete laboratory technician ; structural engineering technician ; water engineering technician ; energy conservation technician
en building energy assessor ; materials testing technician civil ; road maintenance technician ; dredging technician
en highways engineering technician ; flood defence technician ; pavement technician ; assistant civil engineer
en hydraulic engineering technician ; tunnel technician ; earthworks technician ; project technician construction
de Bautechniker ; Bautechnikerin ; Hochbautechniker ; Tiefbautechniker ; Baukalkulator ; Bauzeichner-Techniker ; Baustoffprüfer ; Techniker Bauwesen ; Straßenbautechniker ; Wasserbautechniker ; Bauabrechner
de Brückenbautechniker ; Baustofftechniker ; Betontechniker ; Baustatiktechniker ; Kalkulator ; Kalkulator Bau ; Baukostenplaner ; Abrechnungstechniker
de staatlich geprüfter Bautechniker ; Bauleiterassistent ; Techniker Bau ; Techniker Hochbau ; Techniker Tiefbau ; Techniker Straßenbau ; Techniker Bautechnik
de Techniker Geotechnik ; Betonprüfer ; Betonlaborant ; Asphaltprüfer ; Straßenwärtermeister ; technischer Mitarbeiter Bau ; Bauaufsicht Techniker ; Massenermittler
de Mitarbeiter Bauamt Technik ; Arbeitsvorbereiter Bau ; Bauvorbereiter

concept building-inspector
kind occupation
parent civil-engineering-technician
isco 3112
rubric technical
work technical
nl bouwinspecteur ; brandinspecteur ; bouwcontroleur ; keurder van gebouwen ; toezichter van werken ; woningcontroleur ; brandpreventieadviseur ; preventieadviseur brand ; energiedeskundige ; EPB-verslaggever ; schouwer bouwwerken
nl brandcontroleur ; gebouwcontroleur ; brandveiligheidscontroleur ; wooninspecteur ; woonkwaliteitscontroleur ; stedenbouwkundig inspecteur ; inspecteur bouw
nl inspecteur gebouwen ; inspecteur brandpreventie ; inspecteur wonen ; brandpreventionist ; preventionist brandweer ; brandonderzoeksdeskundige ; toezichthouder bouw
nl bouwtoezichthouder ; EPC-deskundige ; asbestinventarisatiedeskundige ; asbestdeskundige ; bouwkundig keurder
fr inspecteur en bâtiment ; inspecteur de la construction ; contrôleur de chantier ; surveillant de travaux ; certificateur PEB ; diagnostiqueur immobilier ; inspecteur incendie ; contrôleur technique de construction ; préventionniste incendie ; auditeur énergétique ; surveillant de chantier
fr contrôleur de bâtiment ; contrôleur technique du bâtiment ; contrôleur de la construction ; inspecteur du bâtiment ; inspecteur de l'urbanisme ; inspecteur du logement
fr inspecteur de la sécurité incendie ; expert amiante ; inspecteur en construction ; technicien de prévention incendie ; diagnostiqueur
en building inspector ; fire inspector ; construction inspector ; building control officer ; fire prevention adviser ; energy assessor ; housing inspector ; site inspector ; energy performance assessor
en building surveyor inspector ; fire prevention inspector ; asbestos surveyor ; fire prevention officer ; home inspector
en building standards inspector ; fire prevention specialist ; fire safety officer ; approved inspector ; structural inspector
en building safety inspector ; construction quality inspector ; bridge inspector ; property inspector
en code compliance inspector ; lift inspector ; code inspector ; building code inspector ; fire code inspector ; stair and lift inspector
de Bauinspektor ; Baukontrolleur ; Bauaufseher ; Brandschutzbeauftragter ; Brandschutzprüfer ; Bauprüfer ; Energieberater Gebäude ; Bauaufsichtsbeamter ; Bauwerksprüfer
de Brandschutzinspektor ; Feuerschutzinspektor ; Gebäudeinspektor ; Wohnungsinspektor ; Baukontrolleurin ; Baurevisor ; Brandschutzexperte ; Brandschutztechniker
de Brandschutzkontrolleur ; Brandschutzfachmann ; Feuerbeschauer ; Energieberater ; Gebäudeenergieberater ; Brückenprüfer ; Asbestsachverständiger

concept surveying-technician
kind occupation
parent civil-engineering-technician
isco 3112
rubric technical
work technical
nl landmeetkundig technicus ; assistent-landmeter ; hulplandmeter ; meettechnicus ; landmetersassistent ; technicus topografie ; uitzetter
nl maatvoerder ; landmeter-assistent ; topograaf-assistent ; landmeetkundige assistent ; meetassistent landmeter ; piketteur ; geodetisch technicus
nl geodetisch medewerker ; geodetisch landmeetkundige ; topografisch technicus ; topografisch medewerker ; topografisch landmeetkundige ; werfmeter ; opmetingstechnicus
nl topografisch meter ; geomaat ; inwinner geodata
fr technicien géomètre ; aide-géomètre ; technicien topographe ; opérateur topographe ; assistant géomètre ; géomètre-topographe technicien
fr technicien topographie ; technicien en topographie ; technicien géomètre-topographe ; technicien en géomatique ; aide topographe ; assistant topographe
fr opérateur géomètre ; géomètre-topographe ; topographe ; implanteur ; porte-mire ; technicien de mesures topographiques
en surveying technician ; survey technician ; land survey assistant ; topographic technician ; surveyor's assistant ; site surveying technician
en setting-out engineer ; land surveying technician ; geodetic technician ; hydrographic survey technician ; land surveying assistant
en chainman surveying ; topographic survey technician ; setting-out technician ; geomatics technician ; GIS technician ; mapping technician
en hydrographic surveying technician ; site surveyor ; assistant land surveyor ; GPS survey technician ; photogrammetry technician
en cadastral technician
de Vermessungstechniker ; Vermessungstechnikerin ; Vermessungsgehilfe ; Messgehilfe ; Geomatiktechniker ; Topograf ; Geomatiker
de Geodätischer Techniker ; Vermesser ; Bauvermesser ; Baustellenvermesser ; Messtechniker Vermessung ; Vermessungshelfer ; Vermessungsfacharbeiter ; Messassistent
de Geomatiker EFZ ; hydrographischer Vermesser

concept electrical-engineering-technician
kind occupation
isco 3113
rubric technical
work technical
nl elektrotechnisch technicus ; technicus elektrotechniek ; hoogspanningstechnicus ; technicus elektriciteit ; elektrotechnisch medewerker ; technicus elektrische centrale ; elektrotechnisch ontwerper ; keurder elektrische installaties ; technicus energiedistributie ; calculator elektrotechniek
nl laagspanningstechnicus ; distributienettechnicus ; verlichtingstechnicus ; onderstationstechnicus ; elektrotechnieker ; hoogspanningstechnieker
nl laagspanningstechnieker ; energietechnieker ; elektriciteitstechnieker ; technieker elektriciteit ; technieker elektro ; technieker hoogspanning
nl technieker energiedistributie ; technieker elektrische installaties ; technieker energie ; elektrotechnisch calculator ; elektrotechnisch projectmedewerker
nl elektrotechnisch werkvoorbereider ; elektrotechnisch engineer ; elektrotechnisch inspecteur ; elektrotechnisch keurder ; elektrisch medewerker ; elektrisch calculator
nl elektrisch projectmedewerker ; elektrisch werkvoorbereider ; elektrisch engineer ; elektrisch inspecteur ; elektrisch keurder ; werkvoorbereider elektrotechniek
nl projecttechnicus elektro ; controleur elektrische installaties ; testtechnicus elektro ; specialist energiemeting ; distributietechnicus
nl projectleider elektrotechniek junior ; netwerktechnicus elektriciteit ; meteropnemer ; watermeteropnemer ; metertechnicus
fr technicien en électricité ; technicien électricien ; technicien en électrotechnique ; électrotechnicien ; technicien haute tension ; technicien en énergie électrique ; contrôleur d'installations électriques ; technicien de bureau d'études électricité ; chargé d'essais électriques ; technicien en réseaux d'énergie
fr technicien électricité ; technicien électrique ; technicien électrotechnique ; technicien en génie électrique ; technicien génie électrique ; technicien basse tension
fr technicien réseaux électriques ; technicien d'études électriques ; technicien bureau d'études électricité ; technicien courants forts ; technicien courants faibles
fr technicien HT ; technicien essais électriques ; technicien contrôle électrique ; technicien de distribution électrique ; technicien éclairage public
fr technicien en installations électriques ; technicien de mesures électriques ; technicien protection électrique ; chargé d'études électricité
fr chargé d'études en électricité ; vérificateur d'installations électriques ; dessinateur en électricité technicien ; agent technique en électricité
fr chargé d'affaires électricité junior ; conducteur de travaux électriques ; métreur en électricité ; releveur de compteurs
fr technicien compteurs
en electrical engineering technician ; electrical technician ; electric power transmission technician ; electrical engineering assistant ; high voltage technician ; electrical inspector ; electrical test technician ; electrical estimator
en electrotechnical technician ; power distribution technician ; metering technician ; power plant electrical technician ; substation technician
en electrical engineering technologist ; electric power technician ; electrical design technician ; meter technician
en electricity network technician ; lighting technician buildings ; electromechanical engineering technician ; grid technician
en electrical commissioning engineer ; electrical site technician ; switchgear technician ; transformer technician
en electricity distribution technician ; wind farm electrical technician ; battery technician ; electric vehicle charging technician
en rail electrification technician ; electrical maintenance planner ; electrical draughting technician ; protection relay technician
en meter reader
de Elektrotechniker ; Elektrotechnikerin ; Techniker Elektrotechnik ; Energietechniker ; Hochspannungstechniker ; Elektroprüfer ; Prüftechniker Elektrotechnik ; Elektrofachkraft Planung ; Starkstromtechniker
de Energieelektroniktechniker ; Schutztechniker ; Beleuchtungstechniker ; Elektroplanungstechniker ; Netztechniker ; Umspannwerkstechniker ; Schaltanlagentechniker
de Messstellentechniker ; Leistungselektroniktechniker ; Techniker Elektro ; Techniker Energietechnik ; Techniker Energieversorgung ; Techniker Elektroplanung
de Techniker Hochspannung ; Techniker Mittelspannung ; Techniker elektrische Anlagen ; Techniker Netzbetrieb Strom ; staatlich geprüfter Techniker Elektrotechnik
de Elektroplaner ; Elektroprojektant ; Prüftechniker Elektro ; Prüfer ortsveränderlicher Geräte ; DGUV-V3-Prüfer ; Elektrokontrolleur ; Elektro-Sicherheitsberater
de Elektroprojektleiter ; Elektrokalkulator ; Elektrotechnikermeister ; Elektrotechnikmeister ; Elektroingenieurassistent ; Prüffeldtechniker Elektro
de Versuchstechniker Elektro ; Elektrobetriebstechniker ; Zählerableser ; Zählertechniker

concept electronics-engineering-technician
kind occupation
isco 3114
rubric technical
work technical
nl elektronicatechnicus ; technicus elektronica ; elektronica-technieker ; technicus meet- en regeltechniek ; elektronicus ; instrumentatietechnicus ; testtechnicus elektronica ; technicus micro-elektronica ; meet- en regeltechnicus ; sensortechnicus
nl avionicatechnicus ; halfgeleidertechnicus ; microelektronicatechnicus ; testelektronicatechnicus ; embeddedtechnicus ; elektronicatechnieker ; instrumentatietechnieker
nl meet- en regeltechnieker ; technicus instrumentatie ; technicus industriële elektronica ; technicus kalibratie ; technicus regeltechniek ; technicus optronica
nl technieker elektronica ; technieker instrumentatie ; technieker industriële elektronica ; technieker meet- en regeltechniek ; technieker micro-elektronica
nl technieker kalibratie ; technieker regeltechniek ; technieker optronica ; meetkundige elektronica ; PCB-ontwerper ; printplaatontwerper
nl elektronisch ontwikkelingsmedewerker ; kalibratiemedewerker ; instrumentatiespecialist ; elektronica testengineer ; instrumentatietekenaar technicus
fr technicien électronicien ; technicien en électronique ; électronicien ; électronicienne ; technicien en instrumentation ; technicien de mesure et régulation ; technicien d'essais en électronique ; technicien en microélectronique ; agent technique en électronique ; technicien SAV électronique
fr technicien électronique ; technicien instrumentation ; technicien essais électroniques ; technicien de test électronique ; technicien métrologue
fr technicien métrologie ; technicien régulation ; technicien instrumentiste ; technicien bureau d'études électronique ; technicien en électronique industrielle
fr technicien capteurs ; technicien systèmes embarqués ; technicien semi-conducteurs ; technicien en contrôle et régulation ; technicien optronique
fr technicien mesures et essais ; instrumentiste industriel ; automaticien électronicien ; testeur électronique ; concepteur de circuits imprimés
fr technicien supérieur en électronique
en electronics engineering technician ; electronics technician ; electronic technician ; instrumentation technician ; electronics test technician ; microelectronics technician ; sensor technician ; measurement and control technician ; electronics laboratory technician
en calibration technician ; avionics technician test ; instrument and control technician ; PCB designer ; sensor engineering technician
en avionics technician engineering ; instrumentation engineering technician ; embedded systems technician ; electronics design technician
en semiconductor technician ; microsystem technician ; optoelectronic technician ; computer hardware engineering technician
en robotics electronics technician ; telecommunications electronics technician ; control systems technician
en electronics repair laboratory technician ; photonics technician ; PCB design technician ; electronics prototype technician
en test bench technician ; industrial electronics technician ; electroacoustics technician ; electronics quality technician
en electronic assembly test technician ; RF technician
de Elektroniktechniker ; Techniker Elektronik ; Mess- und Regeltechniker ; MSR-Techniker ; Prüffeldtechniker ; Mikroelektroniktechniker ; Elektronik-Prüftechniker ; Mikrotechnologe ; Elektronikingenieurassistent ; Elektroniktechnikerin
de Regelungstechniker ; Steuerungstechniker ; Prüftechniker ; Halbleitertechniker ; Sensortechniker ; Industrieelektroniktechniker ; Schaltungstechniker ; EMSR-techniker
de Embedded-techniker ; Testtechniker ; Techniker Messtechnik ; Techniker Mess- und Regeltechnik ; Techniker Mikroelektronik ; Techniker Prüffeld Elektronik
de Techniker MSR ; Techniker EMSR ; Elektroniklaborant ; Elektronikprüfer ; Prüffeldmitarbeiter Elektronik ; Leiterplattenentwickler ; Leiterplattendesigner
de Layouter Leiterplatten ; Elektronikentwickler Techniker ; Metrologe ; Kalibriermitarbeiter ; Testtechniker Elektronik

concept medical-equipment-technician
kind occupation
parent electronics-engineering-technician
isco 3114
rubric technical
work technical
nl biomedisch technicus ; technicus medische apparatuur ; medisch technicus ; technieker medische toestellen ; onderhoudstechnicus medische apparatuur ; biomedisch technieker ; medisch instrumentatietechnicus
nl biotechnisch technicus ; biotechnisch medewerker ; medisch-technisch technicus ; medisch-technisch medewerker ; biotechnicus ziekenhuis
nl technieker medische apparatuur ; technieker medische technologie ; technieker medische beeldvorming ; technieker biomedische techniek ; technieker ziekenhuisapparatuur
nl technicus medische toestellen ; technicus medische technologie ; technicus medische beeldvorming ; technicus biomedische techniek ; technicus ziekenhuisapparatuur
nl servicetechnicus medische apparatuur ; servicetechnicus medische toestellen ; servicetechnicus medische technologie ; servicetechnicus medische beeldvorming
nl servicetechnicus biomedische techniek ; servicetechnicus ziekenhuisapparatuur ; onderhoudstechnicus medische toestellen ; onderhoudstechnicus medische technologie
nl onderhoudstechnicus medische beeldvorming ; onderhoudstechnicus biomedische techniek ; onderhoudstechnicus ziekenhuisapparatuur
fr technicien biomédical ; technicien biomédical hospitalier ; technicien en appareils médicaux ; technicien de maintenance biomédicale ; technicienne biomédicale ; technicien en équipement médical
fr technicien en matériel médical ; technicien maintenance biomédicale ; technicien dispositifs médicaux ; technicien en imagerie médicale maintenance
fr technicien SAV matériel médical ; technicien d'équipements biomédicaux ; électronicien médical
en biomedical equipment technician ; medical equipment technician ; biomedical technician ; medical device technician ; clinical engineering technician ; medical equipment service engineer
en hospital equipment engineer ; medical device service engineer ; dialysis equipment technician ; imaging equipment service engineer
en MRI service engineer ; medical electronics technician ; ventilator service technician ; hospital bed technician
en anaesthesia equipment technician ; medical equipment calibration technician ; dental equipment engineer ; medical engineering technician
en patient monitoring technician ; field service engineer medical devices
de Medizintechniker ; Medizintechnikerin ; Medizingerätetechniker ; Techniker Medizintechnik ; Servicetechniker Medizintechnik ; Biomedizintechniker
de Medizingerätetechnikerin ; Techniker für medizinische Geräte ; Medizintechnik-Servicetechniker ; Medizinproduktetechniker ; Elektroniker Medizintechnik
de Medizingerätewart

concept mechanical-engineering-technician
kind occupation
isco 3115
rubric technical
work technical
nl technicus werktuigbouwkunde ; werktuigbouwkundig technicus ; mechanisch technicus ; werktuigbouwkundige ; technicus machinebouw ; technicus mechanica ; maritiem technicus ; keurder hefwerktuigen ; technicus luchtvaarttechniek ; stoomtechnicus ; ketelinspecteur
nl werktuigkundig technicus ; werktuigkundig medewerker ; werktuigkundig technieker ; werktuigkundig inspecteur ; werktuigkundig engineer ; werktuigkundig calculator
nl werktuigkundig ontwerper ; werktuigkundig werkvoorbereider ; werktuigkundig testtechnicus ; werktuigbouwkundig medewerker ; werktuigbouwkundig technieker
nl werktuigbouwkundig inspecteur ; werktuigbouwkundig engineer ; werktuigbouwkundig calculator ; werktuigbouwkundig ontwerper ; werktuigbouwkundig werkvoorbereider
nl werktuigbouwkundig testtechnicus ; mechanisch medewerker ; mechanisch technieker ; mechanisch inspecteur ; mechanisch engineer ; mechanisch calculator
nl mechanisch ontwerper ; mechanisch werkvoorbereider ; mechanisch testtechnicus ; machinebouwtechnicus ; testbanktechnicus ; werktuigbouwtechnicus
nl gereedschapstechnicus ; motorentechnicus ; lucht- en ruimtevaarttechnicus ; scheepsbouwtechnicus ; voertuigtechnicus ; mechatronicatechnicus ; technieker mechanica
nl technieker mechatronica ; technieker machinebouw ; technieker klimaattechniek ; technieker koeltechniek ontwerp ; mechatronicus ; technicus mechatronica
nl technicus voertuigtechniek ; technicus motoren ; technicus scheepsbouw ; methodentechnicus mechanica ; testtechnicus motoren ; technisch calculator metaal
nl technisch tekenaar-constructeur ; constructeur werktuigbouw ; assistent-ingenieur mechanica ; keurmeester voertuigen ; autokeurder ; inspecteur technische controle
fr technicien en mécanique ; technicien mécanicien ; technicien en construction mécanique ; technicien en génie mécanique ; technicien en aérodynamique ; technicien méthodes mécanique ; technicien motoriste ; inspecteur de chaudières ; expert maritime ; technicien d'essais mécaniques ; technicien en thermique
fr technicien mécanique ; technicien génie mécanique ; technicien bureau d'études mécanique ; technicien en mécatronique ; technicien mécatronique
fr technicien essais moteurs ; technicien banc d'essai ; technicien thermicien ; technicien CVC études ; technicien aéronautique bureau d'études
fr technicien automobile études ; technicien outillage ; technicien en construction navale ; technicien de mesures physiques ; technicien usinage méthodes
fr technicien en aérospatiale ; technicien contrôle mécanique ; technicien prototype ; technicien hydraulicien ; technicien froid études ; technicien plasturgie outillage
fr technicien études mécaniques ; mécatronicien ; mécanicien d'essais ; agent technique mécanique ; contrôleur technique automobile ; inspecteur automobile
fr contrôleur technique ; projeteur mécanique ; dessinateur-projeteur mécanique ; thermicien ; préparateur méthodes mécanique ; essayeur moteurs
en mechanical engineering technician ; mechanical technician ; aeronautical engineering technician ; marine engineering technician ; marine surveyor ; mechanical test technician ; mechanical engineering estimator ; boiler inspector ; automotive engineering technician ; rolling stock engineering technician
en mechatronics technician ; engine test technician ; mechanical estimator ; vehicle inspector ; aerospace technician ; tooling technician
en aerospace engineering technician ; pneumatic engineering technician ; vehicle test technician
en industrial maintenance technician mechanical ; product development technician ; mechanical design technician
en refrigeration technician engineering ; automotive test technician ; tool design technician ; turbine technician ; hydraulics technician
en metrology engineering technician ; mechanical inspector ; machine design technician ; motor vehicle engineering technician
en vibration technician ; lubrication technician ; crash test technician ; naval architecture technician ; materials handling technician
de Maschinenbautechniker ; Techniker Maschinenbau ; Maschinenbautechnikerin ; Mechanischer Techniker ; Versuchstechniker ; Fahrzeugtechniker Entwicklung ; Kesselprüfer ; Schiffbautechniker ; Konstruktionstechniker ; Luftfahrttechniker ; Versorgungstechniker
de Maschinentechniker ; Werkzeugtechniker ; Motorentechniker ; Pneumatiktechniker ; Heizungs- und Klimatechniker ; Flugzeugbautechniker ; Feinwerktechniker
de Fahrzeugtechniker ; Antriebstechniker ; Stahlbautechniker ; Metallbautechniker ; Karosserietechniker ; Techniker Mechatronik ; Techniker Maschinentechnik
de Techniker Mechanik ; Techniker Fahrzeugtechnik ; Techniker Konstruktion ; Techniker Versuch ; Techniker Heizung Lüftung Klima ; Techniker Stahlbau
de Techniker Versorgungstechnik ; staatlich geprüfter Techniker Maschinenbau ; Maschinenbautechniker Konstruktion ; Prüfstandstechniker ; Motorenprüfer
de Versuchsmechaniker ; Versuchsingenieur Assistent ; Kfz-Prüfer ; Kfz-Sachverständiger ; Fahrzeugprüfer ; TÜV-Prüfer ; Verkehrsexperte Fahrzeugprüfung
de Maschinenbauassistent ; Mechanik-Techniker ; Gebäudetechnikplaner

concept production-engineering-technician
kind occupation
isco 3119
rubric technical
work technical
nl productietechnicus ; industrieel technicus ; procestechnicus methodes ; methodetechnicus ; robotica-technicus ; technicus productieproces ; tijdstudie-analist ; ontwikkelingstechnicus ; kwaliteitstechnicus ; werkmethodespecialist ; technicus lasprocessen ; automatiseringstechnicus
nl tijdstudietechnicus ; industrialisatietechnicus ; roboticatechnicus ; verpakkingstechnicus ; textieltechnicus ; houttechnicus ; lijntechnicus ; arbeidsanalist
nl methodeningenieur-assistent ; robottechnicus ; proces technieker ; lean-technicus ; productie-ingenieur-assistent ; automatisatietechnieker
nl technicus niet-destructief onderzoek ; NDO-technicus ; NDT-inspecteur
fr technicien de production ; technicien méthodes ; technicien en génie industriel ; agent des méthodes ; technicien en robotique ; technicien d'industrialisation ; chronométreur analyseur ; technicien qualité industrielle ; roboticien ; automaticien ; technicien en automatisation ; préparateur méthodes
fr technicien des méthodes ; technicien process ; technicien procédés ; technicien roboticien ; technicien lean ; technicien temps et méthodes ; technicien automatisme
fr technicien en automatisme ; technicien CND ; technicien en contrôle non destructif ; technicien amélioration continue ; technicien textile ; technicien bois
fr technicien emballage ; technicien industriel ; technicien production ; agent de méthodes ; chronométreur analyste ; technicien supérieur méthodes
fr technicien avionneur ; avionneur
en production engineering technician ; industrial engineering technician ; methods technician ; robotics technician ; time and motion study technician ; process engineering technician ; quality engineering technician ; work study technician ; automation technician ; quantity surveying technician ; textile engineering technician
en process technician ; NDT technician ; quality technician ; manufacturing technician ; quality inspector ; nanotechnology technician
en lean technician ; time and motion technician ; textile technologist technician ; production planner technician
en continuous improvement technician ; industrial robot technician ; non-destructive testing technician ; packaging technician
en commissioning technician ; plastics technician ; food technologist technician ; materials technician ; clothing technologist
en leather technologist ; wood technology technician ; paper technologist technician ; product quality controller
de Produktionstechniker ; Fertigungstechniker ; Verfahrenstechniker Produktion ; Robotiktechniker ; Refa-Techniker ; Qualitätstechniker ; Automatisierungstechniker ; Techniker Fertigungstechnik ; Zeitstudientechniker ; Mechatroniktechniker ; Arbeitsstudientechniker
de Robotertechniker ; Industrialisierungstechniker ; Textiltechniker ; Holztechniker ; Verpackungstechniker ; Fertigungsverfahrenstechniker ; Methodentechniker
de ZfP-techniker ; Glastechniker ; Keramiktechniker ; Ledertechniker ; Drucktechniker ; Automatiker ; Refa-Fachmann ; Refa-Sachbearbeiter
de Arbeitsstudienfachmann ; Prozessfachmann ; Techniker Produktion ; Techniker Automatisierung ; Techniker Robotik ; Techniker Holztechnik ; Techniker Textiltechnik
de Techniker Prozesstechnik ; Fertigungsmechaniker Techniker ; Produktionstechnologe ; Werkstoffprüfer ; zerstörungsfreie Prüfer

concept forensic-fire-technician
kind occupation
isco 3119
rubric technical
work technical
nl forensisch technicus ; brandonderzoeker ; technisch rechercheur ; forensisch onderzoeker sporen ; veiligheidstechnicus ; heteluchtballontechnicus
fr technicien en criminalistique ; technicien de police scientifique ; enquêteur incendie ; technicien en identification criminelle ; technicien en sécurité industrielle
en forensic science technician ; fire investigator ; crime scene technician ; scenes of crime officer ; forensic technician ; safety engineering technician
en forensic examiner ; fingerprint examiner ; fire cause investigator ; ballistics technician ; scene of crime officer
en forensic photographer ; forensic laboratory technician ; CSI technician ; forensic scientist assistant
en fire protection technician ; loss prevention technician ; blood spatter technician ; arson investigator ; fire scene investigator
en forensic evidence technician
de Kriminaltechniker ; Brandursachenermittler ; Brandermittler ; Spurensicherer ; Forensiktechniker ; Sicherheitstechniker

concept process-control-technician
kind occupation
isco 3139
rubric technical
work technical
nl procesoperator ; operator geautomatiseerde assemblagelijn ; procescontroletechnicus ; robotoperator ; controlekameroperator ; operator papierfabriek ; lijnoperator automatisering ; procestechnicus ; paneloperator ; assemblagelijnoperator
nl operator ; meetkameroperator ; paneeloperator ; lijnoperator ; meldoperator ; hulpoperator ; productielijnoperator ; robotprogrammeur ; lasrobotprogrammeur
nl spuitrobotprogrammeur ; operator controlekamer ; operator procesindustrie ; operator geautomatiseerde productielijn ; operator robot ; operator robotlijn
nl operator assemblagelijn ; operator automatische lijn ; operator industriële robot ; operator lasrobot ; operator voeding ; operator cementfabriek ; procestechnieker
nl procescontroleur ; robotbediener ; productie-operator geautomatiseerde lijn ; bediener industriële robot ; bediener controlekamer ; bediener geautomatiseerde lijn
nl paneelbediener ; wachtchef productie ; ploegoperator ; procesbewaker ; controlekamermedewerker ; procesregelaar ; operator procescontrole ; proces operator A
nl procesoperateur
fr opérateur de processus industriel ; technicien de contrôle de processus ; opérateur de ligne automatisée ; conducteur de robots industriels ; opérateur de salle de contrôle ; pilote de ligne automatisée ; conducteur de ligne de production automatisée ; technicien de conduite de procédés ; conducteur de machine à papier ; opérateur robot
fr opérateur de conduite ; opérateur de robot ; opérateur de robots ; opérateur robotique ; opérateur sur robot ; opérateur de chaîne automatisée
fr opérateur de robot industriel ; opérateur de salle de commande ; opérateur de procédé ; opérateur de procédés ; opérateur process ; opérateur de processus
fr opérateur de processus automatisé ; opérateur de conduite d'installation automatisée ; opérateur de production automatisée ; opérateur tableau ; opérateur de panneau
fr opérateur de conduite de procédés ; opérateur sur ligne d'assemblage automatisée ; opérateur en papeterie salle de contrôle ; conducteur de ligne automatisée
fr conducteur de robot ; conducteur de procédé ; conducteur d'installation automatisée ; conducteur de chaîne robotisée ; conducteur de système automatisé
fr pilote d'installation automatisée ; pilote de système de production automatisée ; pilote de robot ; pilote de procédé ; pilote d'îlot robotisé ; tableautiste
fr technicien de contrôle de procédés ; technicien de conduite ; technicien de ligne automatisée ; technicien de salle de contrôle
fr technicien en conduite de systèmes automatisés ; technicien contrôle commande ; contrôleur de procédés ; surveillant de salle de contrôle ; programmeur de robots
fr roboticien de production ; régleur robot
en process control technician ; automated assembly line controller ; industrial robot controller ; process operator ; control room operator ; automated production line operator ; pulp and paper plant control operator ; robot operator ; paper mill control technician ; process controller
en automated assembly line operator ; panel operator ; pulp and paper control operator ; process control operator ; robot programmer
en assembly line controller ; pulp control operator ; paper mill control operator ; automated production line technician ; DCS operator
en SCADA operator ; process operator control room ; assembly robot technician ; welding robot operator ; panel operator process
en production line technician ; process automation technician ; automation operator ; glass production control technician
en float glass process controller ; cement plant control operator ; brewery process controller ; food process control operator
en plant control technician ; production systems operator ; industrial process controller ; coating process controller
en battery production technician
de Prozesssteuerungstechniker ; Prozessleittechniker ; Anlagenfahrer ; Roboterbediener ; Leitwartenoperator ; Prozessleitelektroniker ; Papiertechnologe ; Steuerer automatisierter Fertigungslinien ; Prozesstechniker ; Messwartenfahrer ; Anlagenführer
de Leitstandsbediener ; Leitwartenbediener ; Messwartenbediener ; Prozessbediener ; Anlagenbediener ; Robotbediener ; Leitstand-bediener ; Produktionsanlagenbediener
de Fertigungsstraßenbediener ; Anlagenführer Leitstand ; Anlagenführer Prozess ; Anlagenführer automatisierte Fertigung ; Anlagenführer Montagelinie ; Leitstandfahrer
de Leitstandsfahrer ; Leitstandführer ; Leitwartenfahrer ; Schaltwart ; Messwart ; Prozessoperator ; Prozessführer ; Prozesskontrolleur ; Operator Leitwarte
de Produktionsoperator ; Operator ; Roboterführer ; Roboterprogrammierer ; Roboterfahrer ; Linienführer automatisierte Anlagen ; Techniker Prozessleittechnik
de Prozesssteuerer ; Prozessüberwacher ; Leitstandsmitarbeiter ; Mitarbeiter Leitstand ; Mitarbeiter Leitwarte ; Mitarbeiter Messwarte ; Mitarbeiter Schaltwarte
de Schichtführer Leitwarte ; Bediener von Industrierobotern ; Bediener Leitwarte ; Bediener automatischer Anlagen ; Bediener Roboteranlage ; Anlagenoperator
de Systemoperator Anlage

concept system-administrator
kind occupation
isco 2522
rubric technical
work technical
nl systeembeheerder ; systeembeheerster ; systems administrator ; ICT-beheerder ; serverbeheerder ; IT-beheerder ; ICT-systeembeheerder ; applicatiebeheerder ; IT-systeembeheerder ; informaticabeheerder ; cloudbeheerder ; Linux-beheerder
nl systeembeheer ; server-beheerder ; applicatie-beheerder ; cloud-beheerder ; SAP-beheerder ; Unix-beheerder ; mainframe-beheerder ; Microsoft 365-beheerder
nl netwerk- en systeembeheerder ; infrastructuurbeheerder ; platformbeheerder ; werkplekbeheerder ; technisch applicatiebeheerder ; functioneel beheerder ICT
nl system administrator ; sysadmin ; systems engineer ; IT system administrator ; IT-administrator ; ICT-coördinator systemen ; systeemprogrammeur mainframe
nl computersysteembeheerder
fr administrateur système ; administrateur systèmes ; administratrice système ; gestionnaire de systèmes informatiques ; administrateur systèmes et réseaux ; administrateur de serveurs ; responsable du parc informatique ; gestionnaire d'applications ; administrateur informatique ; administrateur Linux ; gestionnaire du parc informatique
fr administrateur système informatique ; administrateur de systèmes informatiques ; administrateur Unix ; administrateur serveur ; administrateur d'infrastructure
fr administrateur d'infrastructures sécurisées ; administrateur de parc informatique ; administrateur SAP ; administrateur systèmes informatiques
fr administrateur Office 365 ; administrateur d'applications ; administrateur messagerie ; administrateur VMware ; administrateur virtualisation
fr ingénieur systèmes et réseaux ; ingénieur système Linux ; ingénieur système d'exploitation informatique ; ingénieur d'exploitation ; ingénieur infrastructure
fr gestionnaire système ; responsable systèmes ; sysadmin ; system engineer ; responsable d'exploitation informatique
fr administrateur Exchange ; administrateur de serveurs de messagerie ; administrateur SharePoint
en system administrator ; systems administrator ; sysadmin ; server administrator ; IT administrator ; ICT system administrator ; application administrator ; Linux administrator ; cloud administrator ; IT systems manager ; network and systems administrator
en infrastructure engineer ; computer systems administrator ; system engineer ; Unix administrator ; hospital IT administrator
en Microsoft 365 administrator ; storage administrator ; backup administrator ; virtualisation engineer ; IT infrastructure specialist
en VMware administrator ; SAP basis administrator ; identity administrator ; platform administrator ; data centre administrator
en Exchange administrator ; email administrator ; SharePoint administrator ; directory administrator
de Systemadministrator ; Systemadministratorin ; IT-Administrator ; Serveradministrator ; Systemverwalter ; IT-Systemadministrator ; Anwendungsadministrator ; Fachinformatiker für Systemintegration ; Linux-Administrator ; EDV-Administrator ; Systembetreuer
de Unix-Administrator ; Server-Administrator ; Netzwerk- und System-Administrator ; SAP-Administrator ; SAP-Basis-Administrator ; Exchange-Administrator
de Citrix-Administrator ; VMware-Administrator ; Client-Administrator ; Anwendungs-Administrator ; Linux-Systemadministrator ; IT-Systembetreuer ; Applikationsbetreuer
de Anwendungsbetreuer ; System Engineer ; IT-Systemingenieur ; IT-System-Engineer ; Systemtechniker Server ; IT-Infrastruktur-Administrator
de Fachinformatiker Systemintegration ; SAP-Basisadministrator ; Plattformentwickler Informatik ; Systemspezialist IT
de SharePoint-Administrator ; Mailserver-Administrator

concept network-professional
kind occupation
isco 2523
rubric technical
work technical
nl netwerkbeheerder ; netwerkingenieur ; netwerkspecialist ; netwerkanalist ; netwerkarchitect ; computernetwerkdeskundige ; network engineer ; netwerkadministrator ; ICT-netwerkbeheerder ; communicatienetwerkanalist
nl netwerk engineer ; infrastructuurnetwerk engineer ; netwerkengineer ; ICT-netwerkarchitect ; computernetwerkarchitect ; wifi-architect ; datanetwerkbeheerder
nl LAN-beheerder ; WAN-beheerder ; IT-netwerkbeheerder ; computernetwerkbeheerder ; telecomnetwerkbeheerder ; ICT-netwerkspecialist ; IT-netwerkspecialist
nl computernetwerkspecialist ; communicatienetwerkspecialist ; wifispecialist ; netwerkconsultant ; netwerkbeveiligingsingenieur ; network administrator
nl network architect ; ICT-netwerkingenieur ; netwerkontwerper ; netwerkdeskundige ; hoofd netwerkbeheer ; netwerk- en communicatiespecialist ; VoIP-engineer
nl Cisco-engineer ; voice engineer
fr administrateur réseau ; administrateur de réseaux ; ingénieur réseau ; ingénieur réseaux ; gestionnaire de réseau informatique ; spécialiste réseau ; architecte réseau ; analyste réseau ; administrateur de réseaux informatiques ; administratrice réseau
fr ingénieur réseau informatique ; ingénieur réseaux et sécurité ; ingénieur réseaux et télécoms ; ingénieur télécoms réseaux ; ingénieur en réseaux informatiques
fr ingénieur Cisco ; ingénieur VoIP ; ingénieur LAN WAN ; administrateur réseaux ; administrateur de réseau ; administrateur réseaux informatiques
fr administrateur réseau et sécurité ; administrateur réseau télécom ; architecte réseaux ; architecte réseaux informatiques ; architecte de réseau ; spécialiste réseaux
fr spécialiste en réseaux informatiques ; spécialiste réseau et télécommunication ; expert réseaux ; consultant réseaux ; consultant réseau
fr analyste de réseaux informatiques ; gestionnaire réseau ; gestionnaire de réseaux ; responsable réseaux ; responsable réseau ; responsable réseaux et télécoms
fr responsable infrastructure réseau ; concepteur de réseaux ; intégrateur réseaux ; network engineer ; chef de projet réseaux
en network engineer ; network administrator ; network analyst ; computer network professional ; network architect ; communications analyst computers ; ICT network engineer ; network specialist ; data communications engineer
en network consultant ; network security engineer ; wireless network engineer ; LAN administrator ; VoIP engineer
en network administrator professional ; telecommunications analyst ; Cisco engineer ; LAN/WAN engineer ; network designer ; network planner
en data communications specialist ; routing and switching engineer ; SD-WAN engineer ; firewall engineer ; network operations engineer
en IP network specialist ; network infrastructure engineer ; computer network engineer ; communication analyst computers
en network specialist engineer ; wide area network engineer ; telecom network engineer
de Netzwerkadministrator ; Netzwerkingenieur ; Netzwerkspezialist ; Netzwerkarchitekt ; Netzwerkanalytiker ; Netzwerkbetreuer ; IT-Netzwerkingenieur ; Netzwerkadministratorin ; Netzwerkplaner ; Netzwerkverwalter
de Netzwerkspezialistin ; Netzwerkanalyst ; Netzwerkexperte ; Netzwerkberater ; Netzwerkmanager ; Netzwerkentwickler ; Netzwerkdesigner ; Netzwerkconsultant
de Netzwerkkoordinator ; Network Engineer ; Network Administrator ; Network Architect ; IT-Netzwerkadministrator ; IT-Netzwerkspezialist ; IT-Netzwerkarchitekt
de Datennetzadministrator ; LAN-Administrator ; WAN-Spezialist ; Netzadministrator ; Netzwerk-Engineer ; Netzwerk-Administrator ; Systemadministrator Netzwerk
de Netzwerksicherheitsingenieur ; Ingenieur Netzwerktechnik ; Kommunikationsnetzspezialist ; Leiter Netzwerke ; Netzwerk- und Systemadministrator ; VoIP-Spezialist
de Cisco-Netzwerkspezialist

concept ict-security-specialist
kind occupation
isco 2529
rubric technical
work technical
nl ICT-beveiligingsspecialist ; cybersecurityspecialist ; securityspecialist IT ; informatiebeveiliger ; ethisch hacker ; cyberbeveiligingsexpert ; beveiligingsspecialist ICT ; digitaal forensisch expert ; security officer ICT ; informatieveiligheidsconsulent ; pentester
nl cyberbeveiligingsspecialist ; IT-beveiligingsspecialist ; informatiebeveiligingsspecialist ; netwerkbeveiligingsspecialist ; informatiebeveiligingsadviseur
nl cybersecurity analist ; cybersecurity consultant ; cybersecurity expert ; cybersecurity manager ; cybersecurity engineer ; security engineer ; security analyst
nl security consultant IT ; ethical hacker ; penetratietester ; SOC-analist ; veiligheidsconsulent informatieveiligheid ; ICT-auditor beveiliging
nl identity and access specialist ; cyberincidentverantwoordelijke
fr spécialiste en sécurité informatique ; expert en cybersécurité ; analyste en cybersécurité ; responsable de la sécurité des systèmes d'information ; RSSI ; hacker éthique ; consultant en sécurité informatique ; ingénieur en cybersécurité ; administrateur de la sécurité informatique ; expert en informatique légale ; testeur d'intrusion
fr expert cybersécurité ; expert sécurité informatique ; expert sécurité des systèmes d'information ; ingénieur cybersécurité ; ingénieur sécurité informatique
fr ingénieur sécurité des systèmes d'information ; consultant cybersécurité ; consultant en cybersécurité ; consultant sécurité informatique
fr consultant sécurité des systèmes d'information ; analyste cybersécurité ; analyste sécurité informatique ; analyste sécurité des systèmes d'information
fr responsable cybersécurité ; responsable en cybersécurité ; responsable sécurité informatique ; responsable sécurité des systèmes d'information
fr spécialiste cybersécurité ; spécialiste en cybersécurité ; spécialiste sécurité informatique ; spécialiste sécurité des systèmes d'information
fr technicien cybersécurité ; technicien en cybersécurité ; technicien sécurité informatique ; technicien sécurité des systèmes d'information ; pentesteur
fr auditeur en sécurité informatique ; analyste SOC ; administrateur sécurité ; expert en criminalistique numérique ; cryptologue
fr conseiller en sécurité de l'information
en ICT security specialist ; cybersecurity specialist ; information security analyst ; security engineer ICT ; ethical hacker ; IT security consultant ; digital forensics specialist ; penetration tester ; data security administrator ; chief information security officer ; cyber security analyst
en cybersecurity analyst ; SOC analyst ; security engineer IT ; digital forensics expert ; cyber security specialist ; information security officer
en CISO ; ICT security administrator ; security architect ; cybersecurity consultant ; cryptographer ; incident responder ; malware analyst
en vulnerability analyst ; IT security technician ; cyber defence analyst ; data protection engineer ; threat intelligence analyst
en security operations engineer
de IT-Sicherheitsspezialist ; IT-Sicherheitsexperte ; Informationssicherheitsbeauftragter ; Cybersicherheitsexperte ; IT-Security-Analyst ; IT-Forensiker ; ethischer Hacker ; Sicherheitsspezialist IKT ; IT-Sicherheitsberater ; Penetrationstester ; Cyber-Security-Spezialist
de Cybersecurity-Spezialist ; Cybersecurity-Experte ; Cybersecurity-Analyst ; Cybersecurity-Berater ; Cyber Security Engineer ; Cyber Security Analyst
de Cyber Security Specialist ; Cyber Security Consultant ; IT-Security-Spezialist ; IT-Security-Manager ; IT-Security-Consultant ; IT-Security-Engineer
de IT-Sicherheitsbeauftragter ; IT-Sicherheitsingenieur ; IT-Sicherheitsmanager ; IT-Sicherheitsanalyst ; Informationssicherheitsmanager ; Informationssicherheitsberater
de Informationssicherheitsspezialist ; Informationssicherheitsexperte ; Ethical Hacker ; Pentester ; SOC-Analyst ; digitaler Forensiker ; Datensicherheitsspezialist
de Kryptologe

concept ict-specialist-other
kind occupation
isco 2529
rubric technical
work technical
nl databasedeskundige ; ICT-specialist ; integratiespecialist ICT ; ICT-consulent ; ICT-adviseur ; kennisingenieur ICT ; herstelbeheerder ICT ; IT-consultant ; informaticus ; informaticadeskundige
nl database administrator ; database beheerder ; database engineer ; databasearchitect ; data-engineer ; ICT-consultant ; ICT-deskundige ; IT-specialist ; IT-auditor
nl ICT-auditor ; ERP-specialist ; SAP-consultant ; datawarehouse-ontwerper ; ICT-kwaliteitsverantwoordelijke ; softwaretester ; testanalist
fr spécialiste des bases de données et des réseaux ; informaticien ; informaticienne ; consultant informatique ; spécialiste TIC ; intégrateur de systèmes ; conseiller informatique ; expert informatique ; gestionnaire informatique
fr administrateur de données ; ingénieur de données ; data engineer ; spécialiste informatique ; consultant IT ; auditeur informatique ; consultant ERP ; consultant SAP
fr testeur logiciel ; architecte de bases de données
en database and network professional ; ICT specialist ; IT consultant ; IT specialist ; computer scientist ; systems integrator ; ICT resilience manager ; IT professional ; knowledge engineer
en data engineer ; IT auditor ; ERP consultant ; database architect ; ICT consultant ; data quality specialist ; blockchain developer
en ICT disaster recovery analyst ; data warehouse specialist ; ICT trainer specialist ; big data engineer ; software test engineer
en machine learning engineer ; data architect ; AI engineer ; quality assurance engineer software ; test automation engineer
en ICT change manager ; integration engineer ; ICT accessibility tester ; data scientist ; ICT project engineer ; ERP specialist
en computer vision engineer
de IT-Spezialist ; Informatiker ; Informatikerin ; IT-Berater ; EDV-Fachmann ; Fachinformatiker ; Datenbank- und Netzwerkspezialist ; IKT-Fachkraft ; EDV-Spezialist ; IT-Systemintegrator
de Datenbankmanager ; Datenbankarchitekt ; Data Engineer ; IT-Consultant ; SAP-Berater ; SAP-Consultant ; ERP-Berater ; IT-Auditor ; IT-Revisor ; Diplom-Informatiker
de Wirtschaftsinformatiker ; IT-Fachkraft ; Systemintegrator ; Softwaretester ; IT-Architekt

concept software-developer
kind occupation
isco 2512
rubric technical
work technical
nl softwareontwikkelaar ; programmeur ; softwareontwikkelaarster ; ontwikkelaar ; applicatieontwikkelaar ; webontwikkelaar ; app-ontwikkelaar ; software engineer
nl softwareprogrammeur ; full-stackontwikkelaar ; back-endontwikkelaar ; front-endontwikkelaar ; Java-ontwikkelaar ; .NET-ontwikkelaar
nl Python-ontwikkelaar ; PHP-ontwikkelaar ; game-ontwikkelaar ; gameontwikkelaar ; appbouwer ; mobiele-appontwikkelaar
nl embedded softwareontwikkelaar ; analist-programmeur ; softwarearchitect ; low-codeontwikkelaar ; SAP-ontwikkelaar ; ABAP-programmeur
nl computerprogrammeur ; programmeuse ; cloudontwikkelaar ; softwarebouwer ; plc-programmeur
fr développeur de logiciels ; programmeur ; développeur ; développeuse ; développeur informatique ; développeur web ; ingénieur logiciel ; analyste-programmeur
fr développeur d'applications ; développeur mobile ; développeur full stack ; développeur Java ; développeur .NET ; développeur Python
fr développeur PHP ; développeur back-end ; développeur front-end ; développeur de jeux vidéo ; architecte logiciel
fr programmeur informatique ; concepteur-développeur informatique ; ingénieur développement ; développeur SAP
fr développeur logiciel embarqué ; analyste développeur ; développeur cloud ; codeur informatique ; développeur low-code
fr intégrateur d'applications ; programmeuse
en software developer ; programmer ; software engineer ; web developer ; application developer ; app developer ; coder ; web programmer
en Java developer ; .NET developer ; Python developer ; PHP developer ; back-end developer ; front-end developer ; full-stack developer
en mobile app developer ; embedded software developer ; games developer ; game programmer ; analyst programmer ; software architect
en applications programmer ; systems programmer ; mainframe programmer ; SAP developer ; low-code developer ; cloud developer
en C++ developer ; JavaScript developer ; computer programmer ; software designer ; computer scientist developer
de Softwareentwickler ; Programmierer ; Softwareentwicklerin ; Anwendungsentwickler ; Webentwickler ; Programmiererin ; Fachinformatiker für Anwendungsentwicklung
de Java-Entwickler ; .NET-Entwickler ; Python-Entwickler ; PHP-Entwickler ; Frontend-Entwickler ; Backend-Entwickler
de Full-Stack-Entwickler ; App-Entwickler ; Spieleentwickler ; Spieleprogrammierer ; Softwareingenieur ; Softwarearchitekt
de Embedded-Entwickler ; Informatiker Anwendungsentwicklung ; Applikationsentwickler ; Webprogrammierer ; SAP-Entwickler ; ABAP-Entwickler
de Analytiker-Programmierer ; mathematisch-technischer Softwareentwickler ; SPS-Programmierer ; Mobile-Developer ; Cloud-Entwickler
de C++-Entwickler ; Mediensoftware-Entwickler

concept ict-analyst
kind occupation
parent technical-worker
isco 2511
rubric technical
work technical
nl systeemanalist ; business analist ICT ; functioneel analist ; informatieanalist ; ICT-architect ; enterprise-architect
nl informatiearchitect ; datawetenschapper ; data scientist ; ICT-analist ; softwareanalist ; solution architect ; IT-architect
nl UX-analist ; ICT-bedrijfsanalist ; systeemarchitect ; testautomatiseerder ; webdeveloper ; UX-designer ; multimediaontwikkelaar
nl animatieprogrammeur ; interfaceontwerper ; UI-ontwerper ; spelontwerper ; scrummaster ; product owner ; IT-projectleider
nl ICT-projectmanager ; CRM-consultant ; ERP-consultant ; bedrijfsinformaticus ; IT-analist ; digitale-transformatieconsultant
nl webarchitect ; e-health-consultant ; zorginformaticus
fr analyste de systèmes ; analyste fonctionnel ; analyste informatique ; analyste métier TIC ; architecte informatique
fr architecte d'entreprise TIC ; architecte de solutions ; data scientist ; testeur de logiciels ; analyste de tests ; concepteur web
fr concepteur UX ; designer d'interface ; développeur multimédia ; concepteur de jeux vidéo ; chef de projet informatique ; scrum master
fr product owner ; urbaniste des systèmes d'information ; analyste système ; ingénieur système informatique
fr analyste-concepteur ; ingénieur informaticien ; gestionnaire de projets informatiques ; analyste d'affaires informatiques
fr architecte logiciel applicatif ; concepteur d'interfaces ; ergonome IHM ; analyste SI ; assistant à maîtrise d'ouvrage ; game designer
en systems analyst ; ICT business analyst ; functional analyst ; IT architect ; enterprise architect ; solutions architect
en ICT system analyst ; data analyst ICT ; software tester ; test analyst ; UX designer ; UI designer ; user interface designer
en multimedia developer ; game designer ; animation programmer ; IT project manager ; ICT project manager ; scrum master ; product owner
en SAP consultant ; information systems analyst ; business systems analyst ; ICT system architect ; user experience analyst
en requirements analyst ; green ICT consultant ; IT business partner ; health informatics specialist ; digital transformation consultant
en web architect ; clinical informatics analyst ; medical informatics analyst ; health IT analyst
de Systemanalytiker ; Business Analyst IT ; Systemarchitekt ; Enterprise-Architekt ; Lösungsarchitekt ; Data Scientist ; Testanalyst
de Testautomatisierer ; UX-Designer ; UI-Designer ; Multimediaentwickler ; Mediengestalter Digital ; Spieledesigner ; IT-Projektleiter
de IT-Projektmanager ; Scrum Master ; Product Owner ; Anforderungsmanager IT ; Funktionsanalytiker IT ; Medizininformatiker
de Informationsarchitekt ; Fachinformatiker Daten- und Prozessanalyse ; IT-Systemanalytiker ; Prozessanalytiker IT ; Interface-Designer
de Game-Designer ; Webentwickler Frontend ; IT-Produktmanager ; Applikationsmanager ; Digitalisierungsberater ; IT-Koordinator
de eHealth-Berater ; Softwareanalytiker

concept database-administrator
kind occupation
isco 2521
rubric technical
work technical
nl databasebeheerder ; databaseadministrator ; gegevensbankbeheerder ; databankbeheerder ; datawarehousebeheerder ; databaseontwikkelaar
nl databankontwerper ; databankontwikkelaar ; SQL-beheerder ; Oracle-beheerder ; databankspecialist ; databaseontwerper ; DBA-specialist
nl databeheerder ; databank-architect ; databank-integrator ; databasespecialist ; SQL-ontwikkelaar ; databankprogrammeur ; BI-ontwikkelaar
nl business-intelligenceontwikkelaar ; masterdatabeheerder ; databankconsultant ; datamodelleur ; ETL-ontwikkelaar ; databankanalist
nl databankmanager ; SQL Server-beheerder ; databasemanager ; databankintegrator
fr administrateur de bases de données ; gestionnaire de bases de données ; concepteur de bases de données ; administrateur de base de données ; DBA
fr développeur de bases de données ; administrateur Oracle ; administrateur SQL ; spécialiste en bases de données
fr intégrateur de bases de données ; concepteur d'entrepôt de données ; développeur BI ; développeur SQL ; développeur ETL
fr modélisateur de données ; expert bases de données ; consultant bases de données ; analyste de bases de données
fr gestionnaire de données informatiques ; ingénieur bases de données ; DBA Oracle ; responsable bases de données
fr programmeur de bases de données ; administratrice de bases de données ; développeur décisionnel ; technicien bases de données
fr intégrateur de données ; gestionnaire de base de données ; ingénieur de données SQL ; spécialiste SQL
fr gestionnaire de bases informatiques
en database administrator ; database designer ; data administrator ; DBA ; database manager ; database analyst ; SQL developer ; Oracle DBA
en database developer ; database engineer ; database integrator ; data warehouse designer ; SQL database administrator ; ETL developer
en BI developer ; data modeller ; database programmer ; database consultant ; master data manager ; database specialist
en PostgreSQL administrator ; data base administrator ; database security administrator ; database operations manager
en business intelligence developer ; information architect databases ; database support engineer ; data warehouse administrator
en database technician ; database designer and developer ; SQL Server DBA ; database administration specialist
en data platform administrator ; database manager operations ; database supervisor
de Datenbankadministrator ; Datenbankentwickler ; Datenbankspezialist ; Datenbankverwalter ; Datenbankadministratorin ; Datenbankdesigner
de SQL-Entwickler ; Oracle-Administrator ; Datenbankprogrammierer ; Data-Warehouse-Entwickler ; ETL-Entwickler ; BI-Entwickler
de Datenmodellierer ; Datenbankingenieur ; Datenbankintegrator ; Datenbankberater ; DBA Datenbanken ; SQL-Administrator
de Datenbankanalytiker ; Data-Warehouse-Architekt ; Datenbankbetreuer ; Datenbankexperte
de Datenbankadministrator Oracle ; Business-Intelligence-Entwickler ; Datenbanksystembetreuer ; Datenadministrator ; Datenbankoperator
de Datenbanktechniker ; SQL-Server-Administrator ; Datenbankverwalterin

concept ict-operations-technician
kind occupation
isco 3511
rubric technical
work technical
nl ICT-operator ; computeroperator ; datacenteroperator ; systeemoperator ; IT-operator ; operator rekencentrum ; datacentertechnieker ; netwerkoperator ; operator informatica ; ICT-operationstechnicus
nl dataoperator ; serveroperator ; consoleoperator ; mainframeoperator ; datacentertechnicus ; IT-operationstechnicus ; ICT-operationsmedewerker ; IT-operationsmedewerker
nl datacenter-operationsmedewerker ; medewerker datacenter ; medewerker IT-operations ; medewerker computeroperaties ; medewerker systeemoperaties ; datacentermedewerker
nl data center technician ; computerbediener ; consolebediener ; batchoperator ; technicus ICT-operaties ; technicus datacenter ; technicus computeroperaties
nl IT-exploitatiemedewerker ; operator computer ; operator datacenter ; operator mainframe ; operator ICT ; back-upbeheerder ; ICT-operationeel medewerker
nl systeemmonitoringmedewerker ; printoperator rekencentrum ; randapparatuurbediener ; IT operations engineer ; rekencentrumoperator ; beheerder computerzaal
fr opérateur informatique ; technicien d'exploitation informatique ; opérateur système informatique ; pupitreur ; agent d'exploitation informatique ; technicien de centre de données ; opérateur de centre de données ; analyste d'exploitation ; technicien d'exploitation ; opératrice informatique
fr opérateur d'exploitation informatique ; opérateur de data center ; opérateur sur ordinateur ; opérateur système ; opérateur systèmes
fr opérateur de supervision informatique ; opérateur pupitreur ; opérateur de production informatique ; opérateur sur pupitre ; opérateur mainframe
fr opérateur de saisie console ; opérateur d'infogérance ; pupitreuse ; technicien d'exploitation TIC ; technicien de data center ; technicien de production informatique
fr technicien datacenter ; technicien supervision informatique ; technicien d'exploitation systèmes ; technicien infrastructure informatique ; technicien d'opérations TIC
fr analyste d'exploitation informatique ; gestionnaire de batch ; chef de salle informatique ; superviseur de production informatique ; préparateur informatique
en ICT operations technician ; computer operator ; data centre operator ; computer peripheral equipment operator ; IT operator ; mainframe operator ; data center technician ; IT operations technician ; systems operator ; high-speed computer printer operator
en data centre technician ; console operator ; batch operator ; peripheral equipment operator ; high-performance computing operator
en system operator ; monitoring technician IT ; print operations technician IT ; server room technician ; ICT operator
en high-speed printer operator ; IT operations analyst ; service operations technician ; console operator computers ; backup operator
en application operations technician ; helpdesk operations technician ; job scheduling operator
en hosting technician ; IT shift operator ; ICT operations analyst
de IT-Operator ; Operator Rechenzentrum ; Rechenzentrumsmitarbeiter ; IKT-Betriebstechniker ; EDV-Operator ; Systemoperator ; Rechenzentrumstechniker ; Computeroperator ; IT-Betriebstechniker
de Konsoloperator ; Mainframeoperator ; Batch-operator ; Serveroperator ; Operator IT ; Operator EDV ; Operator Systembetrieb ; Operator Mainframe
de Operator Großrechner ; Rechenzentrumsoperator ; Rechenzentrumsfachkraft ; Rechenzentrumsleiter Technik ; Rechenzentrum-Techniker ; Datacenter-Techniker
de Data-Center-Techniker ; Datacenter Technician ; Data Center Technician ; Techniker Rechenzentrum ; Techniker IT-Betrieb ; Techniker Data Center
de Techniker IT-Operations ; Mitarbeiter Rechenzentrum ; Mitarbeiter IT-Betrieb ; Mitarbeiter IT-Operations ; Mitarbeiter Systembetrieb ; IT-Operations-Techniker
de IT-Operations-Mitarbeiter ; Systembediener ; Computerbediener ; Konsolenbediener ; Jobplaner Rechenzentrum ; EDV-Anlagenbediener ; Leitstandmitarbeiter IT
de IT-Betriebsmitarbeiter ; Datenverarbeitungstechniker Betrieb ; Monitoring-Mitarbeiter IT ; Produktionssteuerer EDV

concept ict-support-technician
kind occupation
isco 3512
rubric technical
work technical
nl helpdeskmedewerker ; ICT-supportmedewerker ; IT-ondersteuner ; ICT-helpdeskmedewerker ; helpdesktechnieker ; ICT-ondersteuner ; IT-supportmedewerker ; supporttechnieker ; ICT-medewerker ; servicedeskmedewerker ; pc-technicus ; ICT-technieker ; medewerker ICT-support ; ICT-coördinator ; deskside supporter ; pc-technieker
nl ICT-technicus ; IT-technicus ; computertechnicus ; systeemtechnicus ; hardwaretechnicus ; werkplektechnicus ; desktoptechnicus ; IT-technieker ; computertechnieker
nl werkplektechnieker ; informaticatechnieker ; IT-medewerker ; service deskmedewerker ; service desk medewerker ; servicedeskanalist ; ICT-assistent ; IT-assistent
nl ICT-helpdesk ; IT-helpdesk ; IT support medewerker ; IT support engineer ; IT support specialist ; IT support technieker ; ICT-support medewerker ; medewerker ICT
nl medewerker IT ; medewerker helpdesk ; medewerker servicedesk ; medewerker IT-helpdesk ; medewerker ICT-helpdesk ; medewerker IT-support ; gebruikersondersteuner
nl eerstelijnsmedewerker ICT ; helpdesk medewerker ; eerste lijn support ; ICT-gebruikersondersteuner ; IT-gebruikersondersteuner ; werkplekondersteuner
nl desktop support engineer ; applicatieondersteuner ; ICT-coördinator school ; ICT-er ; IT'er ; computerdeskundige
fr technicien support informatique ; technicien informatique ; technicienne informatique ; technicien helpdesk ; agent helpdesk ; assistant informatique ; technicien de support ; technicien d'assistance informatique ; technicien de maintenance informatique ; support utilisateurs informatique ; conseiller helpdesk ; technicien PC ; collaborateur IT ; assistant technique informatique ; hotliner
fr technicien help desk ; technicien helpdesk informatique ; technicien hotline ; technicien support ; technicien support utilisateurs ; technicien support IT
fr technicien en informatique ; technicien informatique de proximité ; technicien micro-informatique ; technicien bureautique ; technicien service desk
fr technicien de proximité ; technicien IT ; technicien TIC ; technicien d'assistance aux utilisateurs ; technicien support aux utilisateurs ; technicien poste de travail
fr technicien déploiement informatique ; technicien support applicatif ; technicien parc informatique ; technicien informatique itinérant ; technicien support niveau 1
fr technicien support niveau 2 ; agent de support informatique ; agent de maintenance informatique ; agent informatique ; agent service desk
fr agent d'assistance informatique ; assistant utilisateurs ; assistant helpdesk ; assistant IT ; assistant support informatique ; hotline informatique ; employé helpdesk
fr employé informatique ; opérateur helpdesk ; support utilisateurs ; gestionnaire helpdesk ; correspondant informatique ; animateur informatique TIC
fr conseiller support technique ; dépanneur informatique à domicile ; analyste support ; collaborateur helpdesk ; collaborateur helpdesk informatique
en ICT support technician ; IT support technician ; help desk technician ; IT support officer ; helpdesk operator ; desktop support technician ; service desk analyst ; user support technician ; computer support specialist ; IT helpdesk agent ; computer help desk operator ; IT support worker ; computer technician ; PC technician ; ICT user support technician
en IT technician ; first line support technician ; second line support engineer ; IT support specialist ; desktop support engineer ; IT support engineer
en helpdesk technician ; help desk analyst ; application support technician ; technical support engineer ; service desk agent
en PC support technician ; computer assistant ; computer support technician ; ICT help desk agent ; IT service technician
en on-site IT technician ; school IT technician ; hospital IT support ; workplace support technician ; software support technician
en hardware support technician ; IT support analyst ; onsite support engineer ; key user support ; communications assistant ICT
en database support assistant ; IT field technician ; remote support technician ; IT helpdesk assistant ; helpdesk assistant ; IT support assistant
de IT-Supporter ; IT-Support-Techniker ; Helpdesk-Mitarbeiter ; IT-Servicetechniker ; Anwenderbetreuer ; Computertechniker ; EDV-Techniker ; PC-Techniker ; IT-Support-Mitarbeiter ; Benutzerbetreuer ; First-Level-Support ; Servicedesk-Mitarbeiter ; IT-Fachkraft Support ; IT-Techniker ; EDV-Betreuer ; Computerfachmann
de IT-Supportmitarbeiter ; IT-Support-Spezialist ; IT-Mitarbeiter ; IT-Betreuer ; IT-Anwenderbetreuer ; IT-Servicedesk-Mitarbeiter ; IT-Helpdesk-Mitarbeiter
de IT-Assistent ; IT-Hotline-Mitarbeiter ; Systemtechniker ; Helpdesk-techniker ; Support-techniker ; Desktop-techniker ; Second-Level-Support ; 1st-Level-Support
de 2nd-Level-Support ; Onsite-Support ; Desktop-Support ; First-Level-Mitarbeiter ; Second-Level-Mitarbeiter ; 1st-Level-Mitarbeiter ; 2nd-Level-Mitarbeiter
de Onsite-Mitarbeiter ; Desktop-Mitarbeiter ; Service-Desk-Mitarbeiter ; User-Helpdesk-Mitarbeiter ; Help-Desk-Mitarbeiter ; Mitarbeiter IT-Support ; Mitarbeiter Helpdesk
de Mitarbeiter Service Desk ; Mitarbeiter Servicedesk ; Mitarbeiter IT-Helpdesk ; Mitarbeiter IT-Service-Desk ; Mitarbeiter User Helpdesk ; Mitarbeiter IT
de Mitarbeiter IT-Service ; Mitarbeiter Anwendersupport ; Mitarbeiter technischer Support ; Service Desk Agent ; Servicedesk-Agent ; Helpdesk-Agent ; Anwendersupporter
de Benutzersupporter ; Supporter ; EDV-Mitarbeiter ; EDV-Servicetechniker ; ICT-Supporter ; ICT-Fachmann ; ICT-Techniker ; Supportmitarbeiter
de Technischer Supportmitarbeiter ; Support Engineer ; Support-Ingenieur ; IT-Kundenbetreuer ; Hotline-Mitarbeiter Technik
de Informations- und Telekommunikationssystem-Elektroniker ; IT-Systemkaufmann ; Kaufmann für IT-System-Management ; Informatikassistent

concept network-technician
kind occupation
isco 3513
rubric technical
work technical
nl netwerktechnicus ; netwerktechnieker ; computernetwerktechnicus ; ICT-netwerktechnicus ; systeemtechnieker ; netwerkinstallateur ; technicus computersystemen ; netwerksupportmedewerker ; wifi-technieker
nl LAN-technieker ; datanetwerktechnieker ; IT-netwerktechnieker ; computernetwerktechnieker ; ICT-systeemtechnieker ; datacommunicatietechnieker
nl netwerkondersteuningstechnieker ; LAN-technicus ; datanetwerktechnicus ; IT-netwerktechnicus ; wifi-technicus ; ICT-systeemtechnicus ; datacommunicatietechnicus
nl netwerkondersteuningstechnicus ; systeem- en netwerktechnicus ; technieker netwerken ; technieker computernetwerken ; technieker datanetwerken
nl technieker ICT-netwerken ; technieker systemen en netwerken ; technicus netwerken ; technicus computernetwerken ; technicus datanetwerken ; technicus ICT-netwerken
nl netwerkmedewerker ; netwerkassistent ; NOC-operator ; NOC-technicus ; NOC-medewerker ; netwerk support engineer ; medewerker netwerkbeheer ; netwerkondersteuner
nl junior netwerkbeheerder ; assistent-netwerkbeheerder ; installateur computernetwerken ; network technician ; network operations technicus
fr technicien réseau ; technicien réseaux ; technicien réseaux et systèmes ; technicienne réseau ; technicien en réseaux informatiques ; technicien systèmes et réseaux ; technicien télécoms et réseaux ; technicien support réseau ; technicien d'infrastructure informatique
fr technicien réseau informatique ; technicien réseaux informatiques ; technicien réseaux et télécoms ; technicien systèmes réseaux ; technicien réseau et maintenance
fr technicien réseaux et sécurité ; technicien de réseau ; technicien de réseau informatique ; technicien de réseaux ; technicien LAN ; technicien NOC ; technicien Wi-Fi
fr technicien en systèmes et réseaux ; technicien supérieur systèmes et réseaux ; technicien d'infrastructure réseau ; technicien télécoms et réseaux d'entreprise
fr technicien de systèmes informatiques ; technicien supervision réseau ; technicien en maintenance de réseaux ; technicien de réseaux locaux ; technicien réseau local
fr opérateur réseau ; opérateur réseaux ; opérateur NOC ; opérateur de réseau ; opérateur de supervision réseau ; assistant réseau ; assistant réseaux
fr assistant administrateur réseau ; agent réseau informatique ; installateur de réseaux informatiques ; installateur réseau ; câbleur réseau informatique
fr intégrateur réseau junior ; superviseur réseau ; maintenancier réseaux ; agent de maintenance réseau ; dépanneur réseau
en network technician ; computer network technician ; network support technician ; computer systems technician ; ICT network technician ; network operations technician ; network installer ; wifi technician ; infrastructure technician IT
en network support engineer ; LAN technician ; NOC technician ; network operator ; network assistant ; systems and network technician
en network operations centre technician ; junior network administrator ; network cabling technician ; Wi-Fi technician
en network installation technician ; cabling and network technician ; network maintenance technician ; junior network engineer
en systems technician networks ; telephony and network technician ; network monitoring technician ; server technician
en network field engineer ; patching technician ; fibre network technician ; internet technician ; wireless technician
en network and systems technician ; router technician
de Netzwerktechniker ; Netzwerktechnikerin ; Computernetzwerktechniker ; IT-Netzwerktechniker ; Systemtechniker Netzwerk ; IT-Systemtechniker ; Netzwerk-Supporttechniker ; Computersystemtechniker ; Systemtechniker IT
de LAN-techniker ; WLAN-techniker ; Datentechniker ; Datennetztechniker ; Netzwerksystemtechniker ; Systemnetzwerktechniker ; Netzwerk-Service-techniker
de Netzwerkservicetechniker ; Netzwerksupporttechniker ; IP-techniker ; Systeminformatiktechniker ; Techniker Netzwerk ; Techniker Netzwerke ; Techniker Netzwerktechnik
de Techniker IT-Netzwerke ; Techniker Datennetze ; Techniker Computernetzwerke ; Techniker Systeme und Netzwerke ; Netzwerkassistent ; Netzwerkelektroniker
de Netzwerkinstallateur ; Netzwerkmonteur ; Netzwerkoperator ; Netzwerkbetreuer Support ; Netzwerksupporter ; NOC-Techniker ; NOC-Operator ; NOC-Mitarbeiter
de Network Operator ; Netzwerkmitarbeiter ; Mitarbeiter Netzwerk ; Mitarbeiter Netzwerktechnik ; Mitarbeiter Netzwerkbetrieb ; Mitarbeiter NOC
de Netzwerk- und Systemtechniker ; System- und Netzwerktechniker ; IT-Netzwerkbetreuer ; Network Technician ; Netzüberwacher ; Netzmanagement-Mitarbeiter
de Servicetechniker Netzwerke

concept web-technician
kind occupation
isco 3514
rubric technical
work technical communication
nl webmaster ; webtechnicus ; websitebeheerder ; webbeheerder ; webtechnieker ; siteredacteur techniek ; websitetechnicus ; beheerder van een website
nl internetbeheerder ; webplatformbeheerder ; CMS-beheerder ; webhostingbeheerder ; webshopbeheerder ; websitetechnieker ; webhostingtechnieker ; internettechnieker
nl webhostingtechnicus ; internettechnicus ; webservertechnicus ; webmistress ; webredacteur techniek ; medewerker webbeheer ; medewerker website ; medewerker webtechniek
nl medewerker webshop techniek ; webadministrator ; website-administrator ; webadministrateur ; technisch webbeheerder ; technisch websitebeheerder ; technisch webmaster
nl webintegrator ; website-onderhoudsmedewerker ; content management technicus ; hostingmedewerker ; onlineplatformbeheerder ; wordpressbeheerder ; webondersteuner
nl webcoördinator techniek ; webassistent ; beheerder website ; beheerder intranet ; beheerder webserver ; beheerder webwinkel ; intranetbeheerder
fr webmestre ; webmaster ; administrateur de site web ; technicien web ; gestionnaire de site web ; technicien de site internet ; administratrice de site web ; webmastrice ; intégrateur web
fr technicien de site web ; technicien de sites web ; technicien internet ; technicien de sites internet ; administrateur web ; administrateur de sites web
fr administrateur internet ; administrateur de site internet ; administrateur de sites internet ; gestionnaire web ; gestionnaire de sites web ; gestionnaire internet
fr gestionnaire de site internet ; gestionnaire de sites internet ; intégrateur de site web ; intégrateur de sites web ; intégrateur internet
fr intégrateur de site internet ; intégrateur de sites internet ; opérateur web ; opérateur de site web ; opérateur de sites web ; opérateur internet
fr opérateur de site internet ; opérateur de sites internet ; webmaster technique ; webmaster intégrateur ; webmaster éditorial technique ; technicien d'hébergement web
fr technicien de maintenance de sites web ; technicien de la toile ; technicien de serveurs web ; technicien e-commerce ; technicien CMS ; animateur de site web
fr administrateur de serveur web ; administrateur WordPress ; administrateur intranet ; administrateur de portail web ; administrateur de plateforme web
fr administrateur CMS ; responsable technique de site web ; gestionnaire de contenu web technique ; gestionnaire intranet ; gestionnaire WordPress ; assistant webmaster
fr assistant technique web ; mainteneur de sites web ; responsable de site internet ; chargé de maintenance web ; gestionnaire du site internet
en webmaster ; web technician ; website administrator ; website technician ; web administrator ; site manager web ; website maintainer ; website integrator
en website manager ; web server administrator ; CMS administrator ; WordPress administrator ; web maintenance technician ; webmistress ; e-commerce site technician
en web content technician ; hosting support technician ; e-commerce technician ; web support technician ; website maintenance technician
en WordPress technician ; webshop administrator ; web hosting administrator ; SEO technician ; online content administrator
en intranet administrator ; digital content technician ; online shop administrator ; web platform manager ; internet site administrator
en web publishing technician ; web accessibility technician
de Webmaster ; Webmasterin ; Webtechniker ; Website-Administrator ; Webadministrator ; Webseitenbetreuer ; Internetseitenbetreuer ; Webtechnikerin
de Web-Administrator ; Webseiten-Administrator ; Internet-Administrator ; Intranet-Administrator ; Webserver-Administrator ; Online-Administrator ; CMS--Administrator
de Onlineshop--Administrator ; WordPress--Administrator ; Portal-Administrator ; Websitebetreuer ; Internetbetreuer ; Intranetbetreuer ; Homepagebetreuer ; CMS-betreuer
de Onlineshopbetreuer ; WordPress-betreuer ; Webshopbetreuer ; Websitetechniker ; Internettechniker ; Webservertechniker ; Webhosting-techniker ; Hostingtechniker
de Webseitentechniker ; Webmeister ; Websiteverwalter ; Webseitenverwalter ; Web-Master ; Web-Techniker ; Webintegrator ; Mitarbeiter Webbetreuung
de Mitarbeiter Webtechnik ; Mitarbeiter Websitepflege ; Mitarbeiter Webhosting ; Mitarbeiter Webmaster ; Website-Manager ; Web-Operator ; Webpfleger ; Webassistent
de technischer Webmaster ; technischer Webseitenbetreuer ; Hosting-Administrator ; Website-Betreuung ; Betreuer der Website

concept av-technician
kind occupation
isco 3521
rubric technical
work technical
nl AV-technieker ; audiovisueel technicus ; av-technicus ; audiovisueel medewerker ; uitzendtechnicus ; beeldtechnicus ; beeld- en geluidstechnicus ; videotechnicus ; projectionist ; audiovisueel operator ; operateur filmzaal
nl belichtingstechnicus ; projectietechnicus ; multimediatechnicus ; audiotechnicus ; theatertechnieker ; lichttechnieker ; belichtingstechnieker ; evenemententechnieker
nl beeldtechnieker ; videotechnieker ; projectietechnieker ; audiotechnieker ; geluids- en lichttechnieker ; technieker podium ; technieker theater ; technieker licht
nl technieker beeld ; technieker geluid en licht ; technieker AV ; technieker audiovisueel ; technieker evenementen ; technicus podium ; technicus theater
nl technicus licht ; technicus beeld ; technicus geluid en licht ; technicus AV ; technicus audiovisueel ; technicus evenementen ; AV-medewerker ; videojockey ; lichtman
nl bioscoopoperateur ; filmoperateur ; VJ ; beeldmixer
fr technicien audiovisuel ; technicienne audiovisuelle ; opérateur audiovisuel ; technicien de diffusion ; technicien vidéo ; projectionniste ; technicien de radiodiffusion ; technicien de l'image ; opérateur de projection ; technicien d'exploitation audiovisuelle ; régisseur vidéo ; technicien événementiel
fr technicien en audiovisuel ; technicien lumière ; technicien de spectacle ; technicien plateau ; technicien éclairagiste ; technicien multimédia
fr technicien son et lumière ; technicien image ; technicien projection ; technicien théâtre ; régisseur technique ; régisseur plateau ; opérateur projectionniste
fr vidéaste technique ; pupitreur lumière
en audio-visual technician ; AV technician ; broadcast technician ; audiovisual operator ; video technician ; projectionist ; broadcasting equipment operator ; broadcasting technician ; transmission equipment operator ; video equipment operator ; radio technician broadcasting
en audiovisual technician ; lighting operator ; media technician ; cinema projectionist ; event AV technician ; conference technician
en lighting and sound technician ; multimedia technician ; presentation technician ; AV installer ; LED screen technician
en streaming technician ; hospital TV technician ; post-production technician ; AV support technician ; AV engineer ; video operator
en performance video operator ; event technician AV
de Medientechniker ; AV-Techniker ; Rundfunktechniker ; Videotechniker ; Filmvorführer ; audiovisueller Techniker ; Sendetechniker ; Bildtechniker ; Mediengestalter Bild und Ton ; Fernsehstudiotechniker
de Multimediatechniker ; Projektionstechniker ; Eventtechniker ; Meister für Veranstaltungstechnik ; Kinovorführer ; Lichtoperator ; Videooperator ; Bildingenieur
de Techniker Audiovision ; Veranstaltungstechnikerin

concept sound-technician
kind occupation
parent av-technician
isco 3521
rubric technical
work technical
nl geluidstechnicus ; geluidsman ; geluidstechnieker ; sound engineer ; klankman ; boomoperator ; geluidsmixer ; opnametechnicus ; podiumtechnieker ; mengtafeltechnicus
fr ingénieur du son ; technicien du son ; preneur de son ; perchman ; perchiste ; sonorisateur ; mixeur son ; technicienne son ; sondier ; opérateur de prise de son
en sound engineer ; sound technician ; sound operator ; boom operator ; recording engineer ; audio engineer ; sound mixer ; microphone boom operator ; audio technician ; sound recordist
en sound designer ; mastering engineer ; studio sound engineer ; monitor engineer ; foley artist ; front of house engineer
en live sound engineer ; audio producer technician ; radio sound technician ; PA technician
de Tontechniker ; Toningenieur ; Tonmeister ; Tontechnikerin ; Tonassistent ; Tonmischer ; Tonangler ; Tonoperateur ; Beschallungstechniker ; Audiotechniker

concept camera-operator
kind occupation
isco 3521
rubric technical
work technical communication
nl cameraman ; cameravrouw ; camera-operator ; videograaf ; filmcamera-operator ; tv-cameraman ; videomaker ; beeldmonteur ; montagetechnicus
fr cameraman ; cadreur ; cadreuse ; opérateur de prise de vues ; caméraman ; vidéaste ; assistant caméra ; monteur vidéo ; opérateur caméra
en camera operator ; cameraman ; videographer ; motion picture camera operator ; television camera operator ; video editor ; video camera operator ; camerawoman
en camera assistant ; focus puller ; steadicam operator ; studio camera operator ; clapper loader ; drone camera operator
en video journalist camera ; news cameraman ; lighting cameraman ; television cameraman
de Kameramann ; Kamerafrau ; Kameraassistent ; Videofilmer ; Kameraoperator ; Bildmischer ; Videoeditor

concept telecom-technician
kind occupation
isco 3522
rubric technical
work technical
nl telecommunicatietechnicus ; telecomtechnicus ; telecomtechnieker ; technicus telecommunicatie ; radartechnicus ; telefonietechnicus ; technicus zendinstallaties ; marifonist ; gsm-netwerktechnicus ; telecommunicatietechnieker ; radiocommunicatietechnicus
nl telefonietechnieker ; radiotechnieker ; zendtechnieker ; glasvezeltechnieker ; mobiel netwerktechnieker ; straalverbindingstechnieker ; radartechnieker
nl maritieme radiotechnieker ; satelliettechnieker ; zendertechnicus ; glasvezeltechnicus ; straalverbindingstechnicus ; satelliettechnicus ; marifoontechnicus
nl transmissietechnicus ; schakeltechnicus ; telecom engineer ; telecommunicatietechnica ; telecommunicatie-ingenieur assistent ; technicus telecom
nl technicus mobiele netwerken ; technicus radiocommunicatie ; technicus transmissie ; technicus satellietcommunicatie ; technicus VoIP ; technieker telecommunicatie
nl technieker telecom ; technieker telefonie ; technieker glasvezel ; technieker radiocommunicatie ; scheepsradio-operator ; radiotelegrafist ; marconist ; radio-officier
nl telecombeheerder ; telefoniebeheerder ; telecomspecialist ; medewerker telecommunicatie ; zendstationtechnicus
fr technicien en télécommunications ; technicien télécom ; technicien télécoms ; technicienne en télécommunications ; technicien radar ; technicien radio ; technicien en téléphonie ; technicien en transmissions ; technicien de réseaux télécoms ; opérateur radio maritime
fr technicien télécommunications ; technicien téléphonie ; technicien radiocommunication ; technicien radio télécom ; technicien réseaux télécoms
fr technicien transmission ; technicien VoIP ; technicien satellite ; technicien en radiocommunications ; technicien de maintenance télécom ; technicien antenne relais
fr technicien réseaux mobiles ; technicien supérieur télécom ; technicien de commutation ; technicien de faisceaux hertziens ; technicien courants faibles télécom
fr technicien intervention télécom ; technicien d'études télécom ; technicien FTTH ; agent technique télécommunications ; agent technique des télécommunications
fr agent de télécommunications ; télégraphiste ; radiotélégraphiste ; officier radio ; opérateur radio de bord ; opérateur radioélectricien ; radioélectricien
fr gestionnaire télécom ; spécialiste télécommunications ; chargé d'études télécom ; mainteneur télécom ; électronicien en télécommunications
en telecommunications technician ; telecommunications engineering technician ; telecom technician ; radar technician ; telephone engineering technician ; telecommunications engineer technician ; radio communications technician ; telephony technician ; signal technician telecom
en telecoms technician ; telecom engineer ; telephone engineer ; fibre technician ; radio technician ; mobile network technician ; microwave technician
en transmission technician ; ship's radio officer ; VoIP technician ; telecom engineer technician ; satellite technician
en telephone exchange technician ; antenna technician ; telecom field technician ; base station technician ; telecom network technician
en broadband technician ; 5G technician ; telecom operations technician ; microwave link technician ; telemetry technician
en PABX technician ; nurse call system technician ; radar telecom technician ; paging system technician ; telegraphy technician
en two-way radio technician ; telecom installation technician
de Telekommunikationstechniker ; Fernmeldetechniker ; Nachrichtentechniker ; Kommunikationstechniker ; Radartechniker ; Funktechniker ; Telefontechniker ; Techniker Telekommunikation ; Mobilfunktechniker ; Nachrichtengerätetechniker
de Telekomtechniker ; Glasfasertechniker ; Übertragungstechniker ; Richtfunktechniker ; Satellitentechniker ; Vermittlungstechniker ; TK-techniker ; Schwachstromtechniker
de Fernmeldeanlagentechniker ; Breitbandtechniker ; VoIP-techniker ; Techniker Nachrichtentechnik ; Techniker Mobilfunk ; Techniker Glasfaser ; Techniker Funknetz
de Techniker Telefonie ; Techniker Kommunikationstechnik ; Techniker Übertragungstechnik ; Funkelektroniker ; Schiffsfunker ; Funkoffizier ; Bordfunker ; Funker
de Seefunker ; Telekommunikationsspezialist ; Telekommunikationsassistent ; Nachrichtengerätemechaniker ; Nachrichtentechnikerin ; Servicetechniker Telekommunikation
de Sendertechniker ; Telematiker ; Telematiker EFZ ; Netztechniker Telekommunikation ; Fernmeldeanlagenelektroniker Planung ; Kommunikationselektroniker Techniker
de TK-Anlagentechniker

concept upholsterer
kind occupation
isco 7534
rubric technical
work technical
nl stoffeerder ; meubelstoffeerder ; garnierder ; stoelenmatter ; zetelhersteller ; garneerder ; autobekleder ; matrassenmaker
nl interieurstoffeerder ; zetelbekleder ; tapissier-garneerder ; stoelenvlechter ; meubelbekleder ; scheepsstoffeerder
nl gordijnen- en meubelstoffeerder ; beddenmaker industrieel ; autostoffeerder ; stoffeerster ; bekleder zitmeubelen ; kussenmaker
nl woningtextielstoffeerder ; meubelgarneerder ; dakhemelbekleder ; stoelbekleder ; boxspringmaker ; bekledingsspecialist
nl rieten-stoelenmatter ; caravanbekleder ; leerbekleder ; zetelstoffeerder ; herstoffeerder
fr tapissier garnisseur ; tapissier d'ameublement ; rempailleur ; tapissière ; garnisseur de sièges ; rembourreur ; sellier garnisseur
fr canneur ; tapissier décorateur ; cannier rempailleur ; garnisseur automobile ; fabricant de matelas ; couturier d'ameublement garnisseur
fr rembourreur de meubles ; capitonneur ; tapissier en sièges ; garnisseur d'ameublement ; tapissier restaurateur ; couseur de sièges
fr garnisseur de matelas ; réparateur de fauteuils ; sellier d'ameublement ; recouvreur de sièges ; garnisseur literie ; ouvrier tapissier
fr tapissier sellier ; piqueur d'ameublement ; tapissier couturier ; réparateur de sièges
en upholsterer ; furniture upholsterer ; chair caner ; mattress maker ; seat upholsterer ; furniture re-upholsterer ; vehicle upholsterer
en car trimmer ; mattress upholsterer ; soft furnishings maker ; boat upholsterer ; railway car upholsterer ; furniture trimmer
en upholstery worker ; cushion maker ; rush seater ; coach trimmer ; upholstery sewer ; aircraft seat upholsterer ; upholstery restorer
en sofa upholsterer ; chair upholsterer ; bed upholsterer ; leather upholsterer ; car seat repairer ; upholstery repairer
en caravan upholsterer ; traditional upholsterer ; modern upholsterer ; headboard maker ; vehicle trimmer ; car interior trimmer
en car seat upholsterer
de Polsterer ; Raumausstatter ; Polsterin ; Sattler und Polsterer ; Möbelpolsterer ; Autosattler ; Fahrzeugsattler ; Matratzenmacher
de Tapezierer und Dekorateur ; Polsternäher ; Polsterer für Sitzmöbel ; Polster- und Dekorationsnäher ; Fahrzeuginnenausstatter
de Bootssattler ; Möbelpolsterin ; Stuhlflechter ; Polstermeister ; Kissenmacher ; Innenausstatter Polsterung ; Sofapolsterer
de Sesselpolsterer ; Bettenpolsterer ; Autopolsterer ; Lederpolsterer ; Wohnwagenpolsterer ; Restaurierungspolsterer ; Möbelbezieher
de Sitzpolsterer ; Dekorateur und Polsterer ; Rohrflechter

concept garment-worker
kind occupation
parent technical-worker
isco 7531
rubric technical
nl kleermaker ; kleermaakster ; naaister ; stikster ; coupeuse ; coupeur ; retoucheuse ; retoucheur ; mondmaskermaakster
nl mondmaskernaaister ; patroontekenaar mode ; patronenmaker ; hoedenmaker ; modiste ; bontwerker ; pelsenmaker ; schoenmaker
nl schoenlapper ; schoenhersteller ; lederbewerker ; zadelmaker ; tassenmaker ; handschoenmaker ; borduurster ; gordijnnaaister
nl kostuumnaaister ; bruidsmodenaaister ; costumier ; breister industrieel ; kledinghersteller ; snijder confectie ; maatkleermaker
nl schoenhersteller-sleutelmaker ; zeilmaker ; korsettenmaakster ; hersteller van kleding ; costumière ; patroonmaker
fr tailleur ; couturier ; couturière ; retoucheuse ; retoucheur ; piqueuse ; coupeur de tissus ; patronnier ; modéliste ; chapelier
fr modiste ; fourreur ; cordonnier ; maroquinier ; sellier ; gantier ; brodeuse ; brodeur ; couturière de masques ; couseuse
fr couturière d'ameublement ; costumière ; bottier ; tailleur sur mesure ; mécanicienne en confection ; corsetière ; stoppeuse
fr ravaudeuse ; matelassier ; raccommodeuse ; coupeur-confectionneur ; cordonnière ; artisan du cuir ; couturière retoucheuse
fr tailleur couturier ; couturière à domicile
en tailor ; dressmaker ; seamstress ; sewist ; sewing worker ; alterations hand ; garment cutter ; pattern maker ; milliner ; hatter
en furrier ; cobbler ; shoemaker ; shoe repairer ; leather worker ; saddler ; bag maker ; glove maker ; embroiderer ; curtain maker
en mask sewer ; bespoke tailor ; clothing alterations machinist ; clothes mender ; bridal dressmaker ; sail maker ; corset maker
en costume seamstress ; leather goods maker ; textile cutter ; wig maker ; bespoke shoemaker ; seamstress alterations ; sewing machinist
en garment sewer ; dressmaking worker
de Schneider ; Schneiderin ; Maßschneider ; Näherin ; Änderungsschneider ; Änderungsschneiderin ; Damenschneider ; Herrenschneider
de Zuschneider ; Schnittmacher ; Hutmacher ; Modist ; Kürschner ; Schuhmacher ; Schuster ; Schuhreparateur ; Lederverarbeiter ; Sattler
de Täschner ; Handschuhmacher ; Gardinennäherin ; Maskennäherin ; Modenäher ; Textil- und Modeschneider ; Segelmacher
de Kostümschneider ; Miederwarenschneider ; Flickschneider ; Feintäschner ; Bekleidungsfertiger ; Perückenmacher ; Bekleidungsschneider
de Kostümnäherin ; Reparaturschneider ; Kleiderschneider ; Modeschneider

concept printer-trade
kind occupation
parent technical-worker
isco 7322
rubric technical
nl offsetdrukker ; zeefdrukker ; digitaal drukker ; flexodrukker ; drukwerkvoorbereider ; prepressmedewerker ; boekbinder
nl afwerker drukkerij ; drukkerijmedewerker ; printoperator ; printoperator drukkerij ; lettertekenaar-graveur
nl graveur ; reclamebelettering monteur ; signmaker ; plaatmaker drukkerij ; drukker-operator ; rotatiedrukker ; drukafwerker ; goudsmid
nl zilversmid ; juwelier-hersteller ; edelsmid ; diamantslijper ; glasblazer ; glasslijper ; keramist-draaier ; houtdraaier ; kuiper
nl pottendraaier ; druktechnicus ; diamantbewerker ; uurwerkgraveur ; juwelenhersteller ; glazenier ; brandschilder glas
nl drukker in een drukkerij ; boekdrukker
fr imprimeur ; imprimeur offset ; sérigraphe ; imprimeur numérique ; conducteur offset ; conducteur de presse d'imprimerie
fr opérateur prépresse ; relieur ; massicotier ; opérateur reprographie ; façonnier imprimerie
fr peintre en lettres ; enseigniste ; lettreur ; conducteur de rotative ; flexographe ; imprimeur typographe ; orfèvre ; bijoutier
fr joaillier ; tailleur de diamants ; sertisseur ; souffleur de verre ; verrier ; tailleur de verre ; tourneur sur bois ; tonnelier
fr argenteur ; coutelier ; technicien d'impression ; bijoutier-joaillier ; réparateur de bijoux ; diamantaire tailleur ; maître verrier
en printer trade ; offset printer ; screen printer ; digital printer operator ; printing press operator ; pre-press technician ; bookbinder
en print finisher ; reprographics technician ; engraver ; signwriter ; sign maker ; sign fitter ; flexographic press operator
en lithographer ; print room operative ; goldsmith ; silversmith ; jeweller ; jewellery repairer ; diamond cutter ; gem setter
en glassblower ; glass cutter ; woodturner ; letterpress printer ; gravure press operator ; cutler ; print technician
en glass engraver ; glass painter ; glass beveller ; lapidary
de Offsetdrucker ; Siebdrucker ; Digitaldrucker ; Medientechnologe Druck ; Medientechnologe ; Druckvorstufentechniker
de Buchbinder ; Druckweiterverarbeiter ; Reprograf ; Graveur ; Schilder- und Lichtreklamehersteller ; Schildermaler ; Flexodrucker
de Druckereihelfer ; Lithograf ; Tiefdrucker ; Schriftsetzer ; Goldschmied ; Silberschmied ; Juwelier ; Edelsteinschleifer
de Edelsteinfasser ; Glasbläser ; Glasschleifer ; Korbmacher ; Flechtwerkgestalter ; Drechsler ; Böttcher ; Messerschmied
de Druckmaschinenführer ; Diamantschleifer ; Glasgraveur ; Schmuckreparateur

concept cabinet-maker
kind occupation
isco 7522
rubric technical
work technical
nl meubelmaker ; meubelhersteller ; antiekrestaurateur ; houtbewerker ; interieurbouwer ; meubelrestaurateur ; schrijnwerker meubelmaker
nl ebenist ; fijnhoutbewerker ; meubelbouwer ; stoelenmaker ; antiekrestaurateur meubelen ; machinale houtbewerker ; houtfrezer
nl CNC-houtbewerker ; houtsnijder ; lijstenmaker ; meubelschrijnwerker ; meubelspuiter hout ; houtdrogeroperator ; keukenbouwer
nl doodskistenmaker ; decorbouwer houtbewerking ; modelmaker hout ; inlegwerker ; parketfrezer ; houtrestaurateur ; meubelontwerper-maker
nl antiekmeubelmaker ; houtconstructeur ; houtbewerkster
fr ébéniste ; fabricant de meubles ; restaurateur de meubles ; ouvrier du bois ; agenceur d'intérieur ; menuisier ébéniste
fr menuisier en meubles ; marqueteur ; encadreur ; opérateur CN bois ; toupilleur ; machiniste bois
fr modeleur sur bois ; fabricant de cercueils ; fabricant de chaises ; ébéniste restaurateur ; cuisiniste fabricant
fr ouvrier en ameublement ; fabricant d'escaliers bois ; antiquaire restaurateur ; restaurateur de mobilier ; ouvrier ébéniste
fr fabricant de mobilier ; menuisier-machiniste ; fabricant de cadres ; menuisier d'art ; tabletier ; ébéniste d'art
fr décorateur sur meubles ; façonneur bois
en cabinet maker ; furniture maker ; furniture restorer ; woodworker ; furniture repairer ; furniture cabinet maker
en antique furniture restorer ; marquetry maker ; wood machinist ; wood carver ; picture framer ; frame maker ; coffin maker ; chair maker
en CNC wood machinist ; furniture craftsman ; kitchen unit maker ; wood pattern maker ; bespoke joiner furniture ; wood turner and carver
en furniture finisher ; wood router operator ; veneer worker ; table saw operator ; woodcarver ; wood treater ; ebonist
en bespoke furniture maker ; furniture joiner ; wooden toy maker ; furniture repair worker ; cabinet joiner ; picture frame maker
en veneer cutter ; veneer layer
de Möbeltischler ; Möbelschreiner ; Kunsttischler ; Möbelrestaurator ; Ebenist ; Holzmechaniker ; Möbelbauer ; Möbelbautischler
de Tischlermeister Möbel ; Intarsienschneider ; Rahmenmacher ; Sargtischler ; Stuhlbauer ; Stuhlmacher
de Antiquitätenrestaurator ; CNC-Holzbearbeiter ; Holzfräser ; Maschinentischler ; Modelltischler ; Küchenmöbeltischler
de Restaurator Möbel ; Kunstschreiner ; Holzbearbeiter ; Holzmechanikerin ; Einrahmer ; Furnierer ; Holzspielzeugmacher
de Möbelrestauratorin ; Holzvergolder ; Sargbauer

concept printing-3d-technician
kind occupation
isco 3115
rubric technical
work technical
nl 3D-printtechnicus ; technicus 3D-printen ; 3D-printoperator ; prototypemaker ; modelmaker techniek
nl 3D-printoperateur ; additive manufacturing technicus ; prototypebouwer ; modelbouwer ; maquettebouwer
fr technicien en impression 3D ; opérateur d'impression 3D ; prototypiste ; technicien prototypiste ; modeleur mécanique
fr technicien impression 3D ; technicien en fabrication additive ; technicien prototypage ; opérateur impression 3D ; maquettiste prototypiste
en 3D printing technician ; 3D printer operator ; prototype maker ; prototyping technician ; additive manufacturing technician
en prototype technician ; model maker engineering ; 3D print technician ; rapid prototyping technician ; additive manufacturing operator
en 3D print operator ; model maker technician ; 3D scanning technician ; laser sintering operator ; CAD/CAM technician
en makerspace technician
de 3D-Druck-Techniker ; Prototypenbauer ; Modellbauer Technik ; Techniker additive Fertigung ; Technischer Modellbauer
de 3D-Drucker Bediener ; Prototypenmechaniker ; Modellbaumechaniker

concept small-repairs
kind task
rubric technical 0.6 cleaning 0.4
work technical
nl kleine herstellingen ; klusjes ; klussen ; kleine reparaties ; klusjes doen ; herstellingen uitvoeren ; karweitjes ; kleine herstellingen uitvoeren ; dingen repareren ; klusjeswerk ; reparaties ; lampen herstellen ; stopcontacten herstellen ; toestellen herstellen
fr petits travaux ; bricolage ; petites réparations ; bricoler ; effectuer des réparations ; petits dépannages ; travaux de bricolage ; réparer ; petits travaux d'entretien ; réparer des lampes ; réparer des prises
en small repairs ; odd jobs ; minor repairs ; DIY jobs ; handyman jobs ; fixing things ; repairs ; doing odd jobs ; small maintenance jobs ; repairing lamps ; repairing sockets
de kleine Reparaturen ; Reparaturarbeiten ; kleine Instandsetzungen ; handwerkliche Arbeiten ; Reparaturen durchführen ; Heimwerkerarbeiten ; Dinge reparieren ; Kleinreparaturen ; Lampen reparieren ; Steckdosen reparieren ; Geräte reparieren

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
nl kamers schilderen ; schilderwerken ; muren schilderen ; gang schilderen ; verven ; schilderwerk ; behangen ; kamer opfrissen ; muren verven ; gangen schilderen
fr peindre les chambres ; peinture ; peindre les murs ; travaux de peinture ; repeindre ; rafraîchir les chambres ; tapisser ; peindre un couloir
en painting rooms ; painting walls ; painting and decorating ; wallpapering ; decorating rooms ; painting work ; redecorating ; painting a corridor ; painting corridors
de Zimmer streichen ; Wände streichen ; Malerarbeiten ; Anstreichen ; Tapezieren ; Zimmer renovieren ; Streichen ; Flure streichen ; einen Flur streichen

concept assemble-furniture
kind task
rubric technical
work technical
nl meubels monteren ; kasten in elkaar zetten ; meubels ineensteken ; bedden monteren ; rekken monteren ; meubelmontage ; kasten ineenzetten ; plexiglas plaatsen ; rekken ophangen
fr monter des meubles ; montage de meubles ; assembler des meubles ; monter des lits ; monter des étagères ; installer du plexiglas
en assembling furniture ; putting together furniture ; furniture assembly ; assembling beds ; putting up shelves ; installing plexiglass screens
de Möbel aufbauen ; Möbel montieren ; Möbelmontage ; Regale aufbauen ; Betten zusammenbauen ; Möbel zusammenbauen ; Regale anbringen ; Regale aufhängen ; Regale montieren

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
fr réparer les robinets ; déboucher les toilettes ; réparer une fuite ; déboucher un évier ; travaux de plomberie ; plomberie ; réparer les sanitaires ; purge des conduites ; déboucher des toilettes
en fixing taps ; fixing leaks ; unblocking drains ; unblocking toilets ; plumbing work ; plumbing ; repairing a leaking tap ; flushing pipes ; unblock toilets
de Wasserhähne reparieren ; Lecks reparieren ; Abfluss reinigen ; Toilette entstopfen ; Klempnerarbeiten ; Sanitärarbeiten ; Rohre entstopfen ; Leitungen spülen ; Toiletten reparieren

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
nl computers klaarzetten ; tablets klaarzetten
fr installer des ordinateurs ; réparer des ordinateurs ; installer des imprimantes ; configurer des ordinateurs ; installation d'ordinateurs ; installer des logiciels ; préparer des ordinateurs portables
en installing computers ; setting up computers ; repairing computers ; installing printers ; setting up laptops ; installing software ; set up computers and tablets
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
nl zonnepanelenmonteur ; zonnepaneleninstallateur ; zonnepanelenplaatser ; zonnepanelentechnieker ; pv-monteur ; pv-installateur ; pv-plaatser ; pv-technieker
nl zonneboilermonteur ; zonneboilerinstallateur ; zonneboilerplaatser ; zonneboilertechnieker ; thuisbatterijmonteur ; thuisbatterijinstallateur ; thuisbatterijplaatser
nl thuisbatterijtechnieker ; monteur pv-installaties
fr installateur photovoltaïque ; poseur de panneaux photovoltaïques ; installateur de bornes de recharge ; technicien photovoltaïque ; poseur de panneaux solaires
fr installateur en photovoltaïque ; installateur solaire ; installateur de panneaux photovoltaïques ; monteur photovoltaïque ; monteur de panneaux solaires
fr monteur en photovoltaïque ; monteur solaire ; monteur de panneaux photovoltaïques ; poseur photovoltaïque ; poseur en photovoltaïque ; poseur solaire
fr technicien de panneaux solaires ; technicien en photovoltaïque ; technicien solaire ; technicien de panneaux photovoltaïques
en solar installer ; photovoltaic installer ; solar energy technician ; EV charger installer ; solar PV installer
en PV installer ; solar technician ; solar energy technician installer ; solar thermal and PV fitter ; solar roof installer
en solar panel technician ; home battery installer ; PV technician
de Photovoltaikmonteur ; Solarmonteur ; Solarinstallateur ; Photovoltaikinstallateur ; Wallbox-Installateur
de PV-Installateur ; PV-Elektriker ; PV-Techniker ; Photovoltaik-Installateur ; Photovoltaik-Elektriker ; Photovoltaik-Techniker ; SolarElektriker ; SolarTechniker
de PV-Monteur ; Photovoltaikanlagenmonteur ; Dachmonteur Photovoltaik ; Elektriker Photovoltaik

concept stage-electrician
kind occupation
parent electrician
isco 7411
rubric technical
work technical
nl podiumelektricien ; evenementenelektricien ; theaterelektricien ; reclameverlichtingsmonteur ; neonmonteur
fr électricien du spectacle ; électricien événementiel ; électricien de théâtre ; poseur d'enseignes lumineuses ; électricien de scène
en event electrician ; theatre electrician ; stage and studio electrician ; neon sign installer ; illuminated sign fitter ; neon installer
en event lighting electrician ; film set electrician ; gaffer ; studio electrician ; fairground electrician ; lighting rigger
en exhibition electrician
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
en automation mechanic ; PLC programmer technician ; electrical drives fitter ; generator mechanic ; railway signalling technician
en signalling maintenance technician ; mechatronics fitter ; control and instrument mechanic ; traction motor repairer
en robot maintenance technician
de SPS-Techniker ; Elektromotorenreparateur ; Generatormonteur ; Elektroinstandhalter ; Elektroniker für Automatisierungstechnik ; Signalmechaniker Bahn

concept alarm-camera-installer
kind occupation
parent electronics-mechanic
isco 7421
rubric technical
work technical
nl alarminstallateur ; camerabewakingsinstallateur ; beveiligingsmonteur ; installateur branddetectie ; monteur toegangscontrole ; technieker brandbeveiliging
fr installateur de systèmes de sécurité ; installateur de caméras de surveillance ; technicien en détection incendie ; monteur en systèmes de sécurité ; technicien en contrôle d'accès
en security systems installer ; CCTV installer ; fire alarm engineer ; access control technician ; fire alarm technician ; alarm technician
en intruder alarm engineer ; camera surveillance installer ; intercom installer ; nurse call installer ; burglar alarm installer
en fire detection technician ; access control installer ; security technician ; CCTV engineer ; fire and security engineer
en smoke detector installer ; care call system installer ; nurse call engineer
de Sicherheitstechnikmonteur ; Videoüberwachungsmonteur ; Brandmeldetechniker ; Gefahrenmeldetechniker ; Monteur Zutrittskontrolle

concept musical-instrument-repairer
kind occupation
isco 7312
rubric technical
work technical
nl pianostemmer ; muziekinstrumentenbouwer ; vioolbouwer ; orgelbouwer ; hersteller muziekinstrumenten ; gitaarbouwer ; pianobouwer
nl instrumentenbouwer ; klokkengieter ; accordeonhersteller ; harpbouwer ; drumbouwer ; klavierbouwer ; strijkinstrumentbouwer
nl blaasinstrumentenhersteller ; orgelstemmer ; pianotechnicus ; klavecimbelbouwer ; fluitenbouwer ; pianohersteller ; strijkstokkenmaker
nl beiaardbouwer ; muziekinstrumentenhersteller ; gitaarhersteller ; blazersinstrumentenbouwer ; slagwerkbouwer ; vioolhersteller
nl stokkenmaker ; celestabouwer ; koperblaasinstrumentenbouwer
fr accordeur de piano ; luthier ; facteur d'orgues ; facteur de pianos ; réparateur d'instruments de musique ; accordeuse de pianos
fr accordeur de pianos ; facteur d'instruments de musique ; luthier en guitares ; archetier ; facteur de clavecins ; facteur d'accordéons
fr fondeur de cloches ; technicien piano ; harmoniseur d'orgues ; facteur de harpes ; réparateur d'accordéons
fr facteur d'instruments à vent ; réparateur de pianos ; luthier réparateur ; accordeur d'orgues ; restaurateur de pianos
fr facteur de guitares ; facteur de percussions ; luthier violon ; réparateur de guitares ; facteur de flûtes
en piano tuner ; musical instrument maker ; violin maker ; organ builder ; musical instrument repairer ; guitar maker ; piano technician
en luthier ; organ tuner ; bow maker ; harp maker ; harpsichord maker ; accordion repairer ; bell founder ; brass instrument repairer
en woodwind repairer ; drum maker ; piano builder ; stringed instrument maker ; piano restorer ; musical instrument technician
en flute maker ; guitar repairer ; violin repairer ; organ repairer ; keyboard instrument maker ; percussion instrument maker
en piano repairer ; bagpipe maker ; musical instrument restorer ; church organ tuner ; church organ builder
de Klavierstimmer ; Klavierbauer ; Geigenbauer ; Orgelbauer ; Musikinstrumentenbauer ; Zupfinstrumentenmacher ; Klaviertechniker
de Harfenbauer ; Bogenbauer ; Blasinstrumentenbauer ; Holzblasinstrumentenmacher ; Metallblasinstrumentenmacher ; Cembalobauer
de Akkordeonbauer ; Glockengießer ; Gitarrenbauer ; Orgelstimmer ; Schlagzeugbauer ; Lautenbauer ; Klavier- und Cembalobauer ; Flötenbauer
de Streichinstrumentenbauer ; Klavierrestaurator ; Geigenreparateur ; Gitarrenreparateur ; Orgelrestaurator ; Harmonikabauer
de Klavierreparateur ; Dudelsackbauer ; Schlaginstrumentenbauer

concept draughtsperson
kind occupation
isco 3118
rubric technical
work technical
nl technisch tekenaar ; bouwkundig tekenaar ; CAD-tekenaar ; tekenaar-ontwerper ; tekenaar-constructeur ; tekenaar bouwkunde
nl tekenaar werktuigbouw ; elektrotechnisch tekenaar ; installatietekenaar ; tekenaar HVAC ; staaltekenaar ; staalconstructietekenaar
nl leidingtekenaar ; wapeningstekenaar ; kartograaf tekenaar ; kaarttekenaar ; architectuurtekenaar ; meubeltekenaar ; tekenaar wegenbouw
nl AutoCAD-tekenaar ; Revit-tekenaar ; 3D-tekenaar ; detailtekenaar ; patroontekenaar technisch ; landmeetkundig tekenaar ; schematekenaar
nl GIS-tekenaar ; technisch illustrator ; werktuigbouwkundig tekenaar ; technisch tekenares ; tekenaar
fr dessinateur industriel ; dessinateur en bâtiment ; dessinateur technique ; dessinateur CAO ; dessinatrice projeteuse ; dessinateur-projeteur
fr dessinatrice technique ; dessinateur DAO ; dessinateur en architecture ; dessinateur en construction mécanique ; dessinateur électricité
fr dessinateur HVAC ; dessinateur en béton armé ; dessinateur en charpente métallique ; dessinateur en tuyauterie ; dessinateur topographe
fr dessinateur cartographe ; projeteur BIM ; modeleur BIM ; dessinateur AutoCAD ; dessinateur en électromécanique ; dessinateur d'études
fr dessinateur VRD ; illustrateur technique ; dessinateur 3D ; dessinateur en menuiserie ; dessinateur en génie civil
fr dessinateur de plans ; dessinateur Revit ; projeteur en installations sanitaires ; métreur-dessinateur ; dessinateur
en draughtsperson ; draughtsman ; technical drawer ; CAD technician ; drafter ; architectural draughtsman ; mechanical draughtsman
en electrical draughtsperson ; civil draughtsperson ; AutoCAD technician ; BIM modeller ; Revit technician ; piping draughtsman
en structural draughtsperson ; cartographic draughtsperson ; design draughtsperson ; HVAC draughtsperson ; technical illustrator
en architectural technician ; steel detailer ; CAD operator ; CAD designer ; engineering draughtsman ; furniture draughtsperson
en landscape draughtsperson ; draughtswoman ; electromechanical drafter ; printed circuit board drafter ; topographic drafter
en aerospace drafter ; tool design drafter ; topographical draughtsperson ; drawing office technician
de Technischer Zeichner ; Bauzeichner ; Technische Zeichnerin ; CAD-Zeichner ; Technischer Produktdesigner ; technische Systemplanerin
de Technischer Systemplaner ; Technische Produktdesignerin ; Konstruktionszeichner ; Maschinenbauzeichner ; Elektrozeichner
de CAD-Konstrukteur ; BIM-Konstrukteur ; Hochbauzeichner ; Tiefbauzeichner ; Stahlbauzeichner ; Vermessungszeichner ; Heizungszeichner
de Sanitärzeichner ; Rohrleitungszeichner ; Bewehrungszeichner ; Kartograf Zeichner ; Möbelzeichner ; Architekturzeichner ; BIM-Modellierer
de Revit-Zeichner ; AutoCAD-Zeichner ; Bauzeichnerin ; technischer Illustrator ; Detailzeichner ; Elektroplaner Zeichner
de Zeichner Fachrichtung Ingenieurbau ; Teilkonstrukteur ; Schaltplanzeichner

concept mechanical-engineer
kind occupation
parent technical-worker
isco 2144
rubric technical
work technical
nl werktuigbouwkundig ingenieur ; ingenieur werktuigkunde ; burgerlijk ingenieur werktuigkunde ; industrieel ingenieur elektromechanica
nl werktuigkundig ingenieur ; mechanisch ingenieur ; machinebouwkundig ingenieur ; luchtvaartingenieur ; lucht- en ruimtevaartingenieur
nl scheepsbouwkundig ingenieur ; voertuigingenieur ; automobielingenieur ; onderhoudsingenieur ; mechatronisch ingenieur ; HVAC-ingenieur
nl klimaattechnisch ingenieur ; robotica-ingenieur ; motorenbouwkundige ; ingenieur rollend materieel ; ontwerpingenieur mechanica
nl ingenieur thermodynamica ; ingenieur landbouwmachines ; stoomingenieur ; precisie-ingenieur ; ingenieur medische apparatuur mechanica
nl ingenieur koeltechniek ; reliability engineer ; maintenance engineer ; turbine-ingenieur ; ingenieur hydraulica machines
nl koeltechnisch ingenieur ; constructeur machinebouw
fr ingénieur mécanicien ; ingénieur en mécanique ; ingénieur mécanique ; ingénieur électromécanicien ; ingénieur aéronautique
fr ingénieur en aéronautique ; ingénieur naval ; ingénieur automobile ; ingénieur de maintenance ; ingénieur maintenance ; ingénieur CVC
fr ingénieur HVAC ; ingénieur thermicien ; ingénieur mécatronique ; ingénieur en robotique ; ingénieur frigoriste ; ingénieur motoriste
fr ingénieur conception mécanique ; ingénieur de bureau d'études mécaniques ; ingénieur matériel roulant
fr ingénieur en construction mécanique ; architecte naval ; ingénieur en génie mécanique ; ingénieur en machines agricoles
fr ingénieur fiabilité ; ingénieur calcul de structures mécaniques ; ingénieur spatial ; ingénieur ferroviaire ; ingénieur outillage
fr ingénieur hydraulique machines ; ingénieur moteurs ; ingénieur mécanique des fluides
en mechanical engineer ; aerospace engineer ; automotive engineer ; aeronautical engineer ; marine design engineer ; naval architect
en maintenance engineer ; mechatronics engineer ; robotics engineer ; rolling stock engineer ; design engineer mechanical
en thermal engineer ; engine designer ; precision engineer designer ; agricultural equipment design engineer
en refrigeration design engineer ; fluid power engineer ; reliability engineer ; vehicle design engineer ; powertrain engineer
en equipment engineer ; rotating equipment engineer ; container equipment design engineer ; tooling engineer ; building services engineer
en stress engineer ; mechanical design engineer ; turbine engineer ; piping engineer ; crane design engineer ; hydraulics engineer
de Maschinenbauingenieur ; Ingenieur Maschinenbau ; Diplom-Ingenieur Maschinenbau ; Luft- und Raumfahrtingenieur ; Luftfahrtingenieur
de Fahrzeugingenieur ; Schiffbauingenieur ; Kraftfahrzeugingenieur ; Instandhaltungsingenieur ; Versorgungsingenieur
de Ingenieur für Versorgungstechnik ; Klimatechnikingenieur ; Mechatronikingenieur ; Robotikingenieur ; Konstruktionsingenieur
de Maschinenbaukonstrukteur ; Konstrukteur ; Berechnungsingenieur ; Thermotechnikingenieur ; Kältetechnikingenieur ; Motorenentwickler
de Schienenfahrzeugingenieur ; Maschineningenieur ; Wartungsingenieur ; Entwicklungsingenieur Mechanik ; Betriebsingenieur Maschinen
de Landmaschineningenieur ; Feinwerktechnikingenieur ; Turbineningenieur ; Konstrukteur Maschinenbau ; Ingenieur Mechatronik
de Rohrleitungsingenieur

concept electrical-engineer
kind occupation
parent technical-worker
isco 2151
rubric technical
work technical
nl elektrotechnisch ingenieur ; ingenieur elektrotechniek ; elektronica-ingenieur ; ingenieur elektronica ; telecommunicatie-ingenieur
nl elektrisch ingenieur ; industrieel ingenieur elektriciteit ; automatiseringsingenieur ; elektromechanisch ingenieur
nl ingenieur hoogspanning ; ingenieur energietechniek ; ingenieur hernieuwbare energie ; energie-ingenieur ; sensoringenieur
nl micro-elektronica-ingenieur ; hardware-ingenieur ; hardwareontwerper elektronica ; instrumentatie-ingenieur ; regeltechnisch ingenieur
nl elektrotechnicus ontwerp ; ontwerpingenieur elektriciteit ; ingenieur telecom ; netwerkingenieur elektriciteit ; batterij-ingenieur
nl embedded ingenieur ; chipontwerper ; ingenieur aandrijftechniek ; ingenieur verlichting ; ingenieur smart grid
nl ingenieur industriële automatisering ; ontwerper elektrische installaties
fr ingénieur électricien ; ingénieur en électricité ; ingénieur électronicien ; ingénieur en électronique ; ingénieur télécoms
fr ingénieur en télécommunications ; ingénieur en électrotechnique ; ingénieur automaticien ; ingénieur en automatisation
fr ingénieur électrotechnicien ; ingénieur haute tension ; ingénieur énergie ; ingénieur en énergies renouvelables ; ingénieur hardware
fr ingénieur en instrumentation ; ingénieur en microélectronique ; ingénieur capteurs ; concepteur de circuits intégrés
fr ingénieur systèmes embarqués ; ingénieur contrôle-commande ; ingénieur en éclairage ; ingénieur photovoltaïque
fr ingénieur réseau électrique ; ingénieur en électromécanique ; ingénieur radiofréquence ; ingénieur optoélectronique
fr ingénieur caténaires ; ingénieur signalisation ferroviaire ; ingénieur en automatique ; ingénieur électrique ; ingénieur éolien
en electrical engineer ; electronics engineer ; electronic engineer ; telecommunications engineer ; power engineer ; automation engineer
en electric power generation engineer ; instrumentation engineer ; control engineer ; hardware engineer ; microelectronics engineer
en integrated circuit designer ; embedded systems engineer ; electromechanical engineer ; renewable energy engineer ; sensor engineer
en power distribution engineer ; electrical design engineer ; chip designer ; radio frequency engineer ; optoelectronic engineer
en substation engineer ; lighting design engineer ; energy systems engineer ; battery engineer ; smart grid engineer ; signalling engineer
en antenna engineer ; solar power engineer ; electrical project engineer ; wind energy engineer ; satellite engineer
de Elektroingenieur ; Elektronikingenieur ; Ingenieur Elektrotechnik ; Diplom-Ingenieur Elektrotechnik ; Nachrichtentechnikingenieur
de Telekommunikationsingenieur ; Automatisierungsingenieur ; Energietechnikingenieur ; Ingenieur für erneuerbare Energien
de Energieingenieur ; Hardwareentwickler ; Hardware-Ingenieur ; Mikroelektronikingenieur ; Chipdesigner ; Sensoringenieur
de Regelungstechniker Ingenieur ; Embedded-Systems-Ingenieur ; Hochspannungsingenieur ; Elektrokonstrukteur
de Entwicklungsingenieur Elektronik ; Lichtplaner ; Funkingenieur ; Batterieingenieur ; Hochfrequenzingenieur ; Messtechnikingenieur
de Netzplaner Strom ; Signaltechnikingenieur ; Elektrotechnikingenieur ; Ingenieur Automatisierungstechnik ; Windenergieingenieur
de Satelliteningenieur

concept civil-engineer
kind occupation
parent technical-worker
isco 2142
rubric technical
work technical
nl bouwkundig ingenieur ; burgerlijk bouwkundig ingenieur ; civiel ingenieur ; ingenieur bouwkunde ; ingenieur stabiliteit
nl stabiliteitsingenieur ; wegenbouwkundig ingenieur ; waterbouwkundig ingenieur ; bruggenbouwer ingenieur ; constructie-ingenieur
nl geotechnisch ingenieur ; verkeersingenieur ; industrieel ingenieur bouwkunde ; ingenieur-architect ; baggeringenieur
nl havenbouwkundig ingenieur ; spoorwegingenieur ; ingenieur hydraulica ; bouwfysicus ; projectingenieur bouw ; ingenieur openbare werken
nl betoningenieur ; tunnelbouwkundige ; burgerlijk ingenieur ; industrieel ingenieur ; rioleringsingenieur ; ingenieur waterbouw
nl ingenieur wegenbouw ; energieadviseur gebouwen ; bouwconsultant
fr ingénieur civil des constructions ; ingénieur en génie civil ; ingénieur en construction ; ingénieur en stabilité ; ingénieur structure
fr ingénieur routier ; ingénieur des ponts et chaussées ; ingénieur hydraulicien ; ingénieur géotechnicien ; ingénieur béton
fr ingénieur trafic ; ingénieur travaux publics ; ingénieur ferroviaire travaux ; ingénieur de chantier
fr ingénieur industriel en construction ; ingénieur BTP ; ingénieur en ouvrages d'art ; ingénieur bâtiment ; ingénieur études de prix
fr ingénieur architecte ; ingénieur en dragage ; ingénieur portuaire ; ingénieur civil ; ingénieur industriel ; conseiller en énergie
fr conseiller énergie ; responsable PEB ; ingénieur en hydraulique ; ingénieur tunnels ; ingénieur fondations
en civil engineer ; structural engineer ; construction engineer ; geotechnical engineer ; highway engineer ; road engineer
en bridge engineer ; hydraulic engineer ; water engineer ; traffic engineer ; transport engineer ; dredging engineer ; site engineer
en railway engineer ; quantity surveyor ; building engineer ; airport engineer ; rail project engineer ; tunnel engineer
en foundation engineer ; coastal engineer ; energy efficiency engineer building ; soil engineer ; landfill engineer ; pipeline engineer
en cost estimator construction ; energy adviser ; energy consultant ; energy auditor ; structural design engineer ; ports engineer
en sanitary engineer
de Bauingenieur ; Bauingenieurin ; Statiker ; Tragwerksplaner ; Tiefbauingenieur ; Hochbauingenieur ; Straßenbauingenieur
de Brückenbauingenieur ; Wasserbauingenieur ; Geotechniker Ingenieur ; Verkehrsingenieur ; Eisenbahningenieur ; Ingenieur Bauwesen
de Diplom-Ingenieur Bauwesen ; Bauphysiker ; Projektingenieur Bau ; Betonbauingenieur ; Tunnelbauingenieur ; Hafenbauingenieur
de Ingenieur Siedlungswasserwirtschaft ; Grundbauingenieur ; Prüfingenieur Bau ; Zivilingenieur ; Energieauditor ; Ingenieur Wasserbau
de Ingenieur Straßenbau ; Geotechnikingenieur ; Kulturingenieur

concept industrial-engineer
kind occupation
parent technical-worker
isco 2141
rubric technical
work technical
nl productie-ingenieur ; procesingenieur ; industrial engineer ; kwaliteitsingenieur ; procesverbeteringsingenieur ; methode-ingenieur
nl lean-ingenieur ; productietechnoloog ; fabricage-ingenieur ; validatie-ingenieur ; inbedrijfstellingsingenieur ; verpakkingsingenieur
nl biomedisch ingenieur ; biomedisch technoloog ; klinisch ingenieur ; veiligheidsingenieur ; materiaalkundig ingenieur
nl chemisch ingenieur ; ingenieur chemie ; milieu-ingenieur ; textielingenieur ; voedingsingenieur ; levensmiddelentechnoloog
nl petroleumingenieur ; metallurgisch ingenieur ; mijningenieur ; optisch ingenieur ; nucleair ingenieur ; kernenergie-ingenieur
nl bio-ingenieur ; testingenieur ; R&D-ingenieur ; projectingenieur ; ingenieur ; afvalwateringenieur ; farmaceutisch ingenieur
nl bioprocesingenieur ; ingenieur levensmiddelen
fr ingénieur de production ; ingénieur de procédés ; ingénieur process ; ingénieur industrialisation ; ingénieur qualité
fr ingénieur méthodes ; ingénieur lean ; ingénieur biomédical ; ingénieur en génie biomédical ; ingénieur clinique ; ingénieur en sécurité
fr ingénieur chimiste ; ingénieur en chimie ; ingénieur de l'environnement ; ingénieur environnement ; ingénieur textile
fr ingénieur agroalimentaire ; ingénieur pétrolier ; ingénieur métallurgiste ; ingénieur des mines ; ingénieur opticien
fr ingénieur nucléaire ; bio-ingénieur ; ingénieur matériaux ; ingénieur validation ; ingénieur packaging ; ingénieur d'essais
fr ingénieur R&D ; ingénieur projet ; ingénieur ; ingénieur en traitement des eaux ; ingénieur d'affaires techniques
fr ingénieur en biomécanique ; ingénieur pharmaceutique ; ingénieur brassicole
en industrial engineer ; production engineer ; process engineer ; manufacturing engineer ; quality engineer ; methods engineer
en lean engineer ; biomedical engineer ; clinical engineer ; safety engineer ; chemical engineer ; environmental engineer
en textile engineer ; food engineer ; petroleum engineer ; metallurgical engineer ; mining engineer ; materials engineer ; optical engineer
en nuclear engineer ; validation engineer ; packaging engineer ; systems engineer industrial ; test engineer ; R&D engineer
en project engineer ; commissioning engineer ; engineer ; waste water engineer ; rehabilitation biomechanics engineer ; compliance engineer
en logistics engineer ; research engineer ; bioengineer ; pharmaceutical engineer ; bioprocess engineer ; wood technology engineer
de Wirtschaftsingenieur ; Produktionsingenieur ; Prozessingenieur ; Fertigungsingenieur ; Verfahrensingenieur ; Qualitätsingenieur
de Industrieingenieur ; Lean-Ingenieur ; Medizintechnikingenieur ; Biomedizintechniker Ingenieur ; Ingenieur Medizintechnik
de Sicherheitsingenieur ; Chemieingenieur ; Umweltingenieur ; Textilingenieur ; Lebensmitteltechnologe ; Lebensmittelingenieur
de Erdölingenieur ; Bergbauingenieur ; Werkstoffingenieur ; Nuklearingenieur ; Kerntechnikingenieur ; Bioingenieur ; Validierungsingenieur
de Verpackungsingenieur ; Systemingenieur ; Testingenieur ; Projektingenieur ; Ingenieur ; Ingenieurin ; Entwicklungsingenieur
de Metallurgieingenieur ; Inbetriebnahmeingenieur ; Optikingenieur ; Papieringenieur ; Pharmaingenieur ; Biotechnologieingenieur
de Ingenieur für Umwelttechnik

concept architect
kind occupation
parent technical-worker
isco 2161
rubric technical
nl architect ; architecte ; gebouwenarchitect ; ziekenhuisarchitect ; restauratiearchitect ; projectarchitect ; bouwmeester
nl stagiair-architect ; landschapsarchitect ; tuinarchitect ; stedenbouwkundige ; ruimtelijk planner ; verkeersplanoloog
nl mobiliteitsdeskundige ; landmeter ; landmeter-expert ; topograaf ; kartograaf ; geodeet ; GIS-specialist ; productontwerper
nl industrieel ontwerper ; industrieel vormgever ; meubelontwerper ; interieurarchitect-ontwerper ; planoloog ; stadsplanner
nl architectuurontwerper ; BIM-manager ; hydrografisch landmeter ; fotogrammetrist ; modeontwerper ; juweelontwerper ; keramisch ontwerper
fr architecte ; architecte en bâtiment ; architecte hospitalier ; architecte de projet ; architecte du patrimoine ; architecte stagiaire
fr architecte paysagiste ; paysagiste concepteur ; urbaniste ; aménageur du territoire ; planificateur urbain ; expert en mobilité
fr géomètre ; géomètre-expert ; cartographe ; géodésien ; spécialiste SIG ; géomaticien ; designer industriel ; designer produit
fr concepteur de produits ; concepteur de meubles ; styliste de mode ; créateur de bijoux ; BIM manager ; hydrographe ; photogrammètre
fr planificateur des transports ; architecte d'opération ; architecte urbaniste ; planificateur mobilité
en architect ; building architect ; landscape architect ; hospital architect ; conservation architect ; project architect
en garden architect ; town planner ; urban planner ; transport planner urban ; mobility planner ; land surveyor ; surveyor ; cartographer
en topographer ; hydrographic surveyor ; mapmaker ; GIS specialist ; photogrammetrist ; industrial designer ; product designer
en furniture designer ; fashion designer ; jewellery designer ; BIM manager ; land planner ; spatial planner ; mine surveyor ; geodesist
en cadastral surveyor ; architectural designer ; residential architect ; building information architect ; regional planner ; survey manager
de Architekt ; Architektin ; Hochbauarchitekt ; Krankenhausarchitekt ; Projektarchitekt ; Denkmalpfleger Architekt ; Landschaftsarchitekt
de Gartenarchitekt ; Garten- und Landschaftsarchitekt ; Stadtplaner ; Raumplaner ; Verkehrsplaner ; Mobilitätsplaner ; Vermessungsingenieur
de Geodät ; Geometer ; Kartograf ; GIS-Spezialist ; Industriedesigner ; Produktdesigner ; Möbeldesigner ; Modedesigner ; Schmuckdesigner
de BIM-Manager ; Photogrammeter ; Hydrograf ; Entwurfsarchitekt ; Bauplaner ; Städteplaner ; Landvermesser ; Architekt für Krankenhausbau
de Regionalplaner ; Kartografin

concept site-supervisor
kind occupation
isco 3123
rubric technical
work technical management
nl werfleider ; ploegbaas bouw ; uitvoerder bouw ; bouwleider ; meestergast ; conducteur bouwwerken ; werfcontroleur ; voorman bouw
nl meestergast bouw ; hoofduitvoerder ; bouwplaatsleider ; bouwopzichter ; opzichter bouwwerken ; conducteur bouw ; ploegbaas metselwerken
nl ploegbaas wegenwerken ; toezichthouder bouwplaats ; projectleider bouw ; ploegleider betonwerken ; hoofdopzichter ; voorman schilder
fr chef de chantier ; conducteur de travaux ; conductrice de travaux ; contremaître en bâtiment ; chef d'équipe bâtiment ; conducteur de chantier
fr chef d'équipe construction ; contremaître bâtiment ; contremaître de chantier ; chef d'équipe maçonnerie ; chef de chantier gros oeuvre
fr chef de chantier voirie ; brigadier bâtiment ; chef d'équipe toiture ; chef d'équipe électricité ; maître d'oeuvre
fr chef d'équipe plomberie ; coordinateur de chantier ; chef de chantier second oeuvre ; gestionnaire de chantier
en site supervisor ; construction supervisor ; building site manager ; construction foreman ; site foreman ; construction site supervisor
en construction general supervisor ; electrical supervisor construction ; plumbing supervisor ; roofing supervisor ; bricklaying supervisor
en carpentry supervisor ; road construction supervisor ; construction gang boss ; works foreman ; general foreman ; demolition supervisor
en tiling supervisor ; painting supervisor ; bridge construction supervisor ; sewer construction supervisor ; dredging supervisor
en rail construction supervisor ; concrete supervisor ; scaffolding foreman ; trades foreman
de Bauleiter ; Polier ; Vorarbeiter Bau ; Baustellenleiter ; Bauführer ; Werkpolier ; Vorarbeiter Hochbau ; Vorarbeiter Tiefbau ; Baupolier
de Oberpolier ; Hilfspolier ; Straßenbaupolier ; Kolonnenführer Bau ; Obermonteur ; Montageleiter ; Bauführerin ; Polier Hochbau
de Polier Tiefbau ; Vorarbeiter Dachdecker ; Vorarbeiter Elektro ; Bauleiterin ; Betonpolier ; Schachtmeister ; Baustellenkoordinator

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
nl behangster ; muurbekledingplaatser ; fotobehangplaatser ; stoffeerder-behanger ; wandafwerker ; woningbehanger
fr tapissier poseur ; colleur de papiers peints ; poseur de revêtements muraux ; applicateur de revêtements muraux ; solier-tapissier
fr tapissier ; colleur ; poseur de papiers peints ; poseur de tapisserie ; poseur de tentures ; tapissier en bâtiment ; poseur de toile tendue
en wall covering installer ; paper hanger ; interior decorator tradesman ; wall covering fitter ; decorative painter
en wallpaper installer ; decorator wallpaper ; wallpapering specialist ; wallcovering hanger ; decorative wall finisher
de Tapetenkleber ; Wandbekleider ; Tapetenleger ; Raumdekorateur Wand ; Bodenbelags- und Tapezierarbeiter
de Tapeziererin ; Tapezierer und Dekorateur Wand ; Raumausstatter Wand

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
nl ventilatietechnieker ; ventilatieinstallateur ; ventilatieplaatser ; technieker ventilatie ; monteur ventilatie ; installateur ventilatie ; luchtbehandelingsmonteur
nl luchtkanalenmonteur ; luchttechnisch monteur ; dakventilatiemonteur
fr monteur de gaines de ventilation ; dépanneur frigoriste ; technicien de froid industriel ; technicien pompes à chaleur ; monteur dépanneur frigoriste ; gainiste ventilation
fr monteur gainiste ; monteur de gaines ; monteur en installations de ventilation ; installateur de ventilation ; installateur VMC ; installateur de VMC
fr technicien ventilation ; technicien VMC ; technicien aéraulique ; gainiste ; gainiste CVC ; ventiliste ; poseur de gaines ; tôlier gainiste
en duct installer ; air handling technician ; fridge repairer ; heat pump technician ; commercial refrigeration fitter ; ventilation technician
en ventilation engineer ; ducting installer ; ventilation installer ; duct fitter ; air duct fitter ; air handling unit technician
en extraction system fitter ; heat recovery ventilation installer ; ground source heat pump installer ; ventilation ductwork erector
de Lüftungstechniker ; Lüftungskanalmonteur ; Wärmepumpentechniker ; Kühlgerätemechaniker ; Kälteanlagentechniker ; Klimamonteur
de Lüftungsinstallateur ; Lüftungsanlagenbauer ; Lüftungsanlagenmonteur ; Lüftungsspengler ; Lüftungsmechaniker ; Monteur Lüftung ; Servicetechniker Lüftung
de Lüftungs- und Klimamonteur ; Raumlufttechniker ; RLT-Monteur ; Lüftungsanlagentechniker

concept phone-repairer
kind occupation
parent ict-installer
isco 7422
rubric technical
work technical
nl telefoonhersteller ; smartphonetechnicus ; laptophersteller ; computerreparateur ; medewerker computerwinkel herstellingen ; tabletreparateur
fr réparateur informatique ; dépanneur informatique ; technicien réparateur de smartphones ; réparateur de tablettes ; dépanneur en informatique ; réparateur en téléphonie mobile
en phone repair technician ; laptop repairer ; computer repair technician ; smartphone technician ; tablet repairer ; PC repairer
en smartphone repairer ; mobile device technician ; gadget repairer ; tablet technician ; computer repairman ; printer and PC repairer
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
en broadcast engineer ; radio technician studio ; transmission controller ; television studio technician ; teleprompter operator
en master control operator ; video tape operator ; studio operator ; satellite uplink operator ; livestream technician ; playout operator
en broadcast operator ; ENG technician ; subtitle operator
de Studiotechniker ; Rundfunktontechniker ; Sendeassistent ; Fernsehtechniker Studio ; Bild- und Tontechniker ; Medienproduktionsassistent ; Ü-Wagen-Techniker

concept datacentre-cloud-engineer
kind occupation
parent system-administrator
isco 2522
rubric technical
work technical
nl infrastructuurbeheerder ICT ; DevOps-engineer ; systeemingenieur ; cloud engineer ; system engineer ; systeemspecialist ; Windows-beheerder ; beheerder van ziekenhuissoftware
nl platform engineer ; site reliability engineer ; infrastructuur engineer ; virtualisatie engineer ; storage engineer ; cloudengineer ; cloudarchitect
nl datacenterbeheerder ; infrastructure engineer ; cloudspecialist
fr ingénieur système ; ingénieur DevOps ; ingénieur cloud ; ingénieur systèmes ; exploitant informatique ; administrateur cloud ; gestionnaire d'infrastructure informatique ; administrateur Windows
fr ingénieur virtualisation ; ingénieur stockage ; architecte cloud ; administrateur cloud Azure ; spécialiste cloud ; ingénieur fiabilité de site
en DevOps engineer ; cloud engineer ; infrastructure engineer IT ; systems engineer IT ; Windows administrator ; server engineer ; hospital IT systems administrator
en site reliability engineer ; cloud architect ; platform engineer ; storage engineer ; data centre engineer ; Azure engineer
en AWS engineer ; Kubernetes engineer ; cloud consultant ; cloud operations engineer ; release engineer
en infrastructure automation engineer
de Cloud-Administrator ; DevOps-Ingenieur ; Windows-Administrator ; IT-Infrastrukturadministrator ; Cloud-Ingenieur ; Systemingenieur IT ; KIS-Administrator ; Serverbetreuer
de Cloud Engineer ; Cloud-Architekt ; DevOps Engineer ; Site Reliability Engineer ; Plattform-Ingenieur IT ; Storage-Administrator ; Infrastrukturingenieur IT

concept hvac-building-automation-technician
kind occupation
parent electrical-engineering-technician
isco 3113
rubric technical
work technical
nl gebouwautomatiseringstechnicus ; domoticatechnicus ; technicus gebouwbeheersystemen ; technicus zonne-energie ; energietechnicus ; netbeheertechnicus
nl technicus geothermie ; technicus hernieuwbare energie ; technicus waterstof ; waterstoftechnicus
fr technicien domotique ; technicien en gestion technique des bâtiments ; technicien GTB ; technicien en énergie solaire ; technicien en énergies renouvelables ; technicien de réseau électrique
fr technicien en géothermie ; technicien hydrogène
en building automation technician ; smart home technician ; building management systems technician ; renewable energy technician ; power grid technician ; electrical commissioning technician
en HVAC controls technician ; energy management technician ; KNX programmer ; building services technician ; domotics technician
en BMS engineer ; energy technician ; smart building technician ; wind energy technician ; HVAC engineering technician
en refrigeration engineering technician ; commissioning technician HVAC ; geothermal technician ; hydrogen technician
en hydropower technician
de Gebäudeautomationstechniker ; Gebäudeleittechniker ; Smart-Home-Techniker ; Techniker erneuerbare Energien ; Netztechniker Strom ; Energieanlagentechniker
de Geothermietechniker ; Wasserstofftechniker ; Wasserkrafttechniker

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
en concrete cutter ; concrete pump operator ; screeder ; concrete polisher ; steel fixer ; concrete driller ; screed layer
en liquid screed installer ; terrazzo setter ; concrete sawing operator ; concrete pump driver ; diamond drilling operative
en concrete coring technician ; floor screeder
de Betonbohrer ; Betonsäger ; Betonpumpenfahrer ; Bewehrungsbauer ; Fließestrichleger ; Betoninstandsetzer

concept parquet-sander
kind occupation
parent floor-layer
isco 7122
rubric technical
work technical
nl parketschuurder ; vloerschuurder ; trapbekleder ; vloerenlegger ; sportvloerlegger ; kurkvloerlegger
fr ponceur de parquet ; vitrificateur de parquets ; poseur de linoléum ; poseur de stratifié ; poseur de sols sportifs
en floor sander ; parquet layer ; linoleum layer ; laminate floor fitter ; flooring installer ; parquet floor layer ; hardwood floor sander
en floor restorer ; wood block floor layer ; floor finisher
de Parkettschleifer ; Linoleumleger ; Designbodenleger ; Sportbodenleger ; Industriebodenleger
