/** The adjectives of peoples in the four languages: which country, region or city an adjective or a person stands for. */

/**
 * A line a people: "English: French | Spanish | Portuguese | German", folded, masculine singular. The English is the
 * adjective where the knowledge has it, else the name of the place. `+` stands behind a German adjective whose person
 * ends in -er (marokkanisch, Marokkaner), `=` before a form that is not inflected, since "malaise" is another word.
 */
export const peoples = `
# Africa
Algerian: algerien | argelino | argelino | algerisch+
Angola: angolais | angoleno, angolano | angolano, angolense | angolanisch+
Benin: beninois | benines | beninense, benines | beninisch+
Botswana: botswanais, botswaneen | botsuano, botswanes, botsuanes | botsuano, botsuanes, bechuano | botsuanisch+, botswanisch+
Burkina Faso: burkinabe, burkinais | burkines, burkinabe | burquinense, burquinabe, burkinabe, burquines | burkinisch, burkinabisch, burkiner, burkinabe
Burundi: burundais | burundes | burundes, burundiano, burundines | burundisch, burundier
Cameroon: camerounais | camerunes | camarones, camaronense | kamerunisch+
Cape Verde: cap verdien, capverdien | caboverdiano | cabo verdiano, caboverdiano | kap verdisch, kapverdisch+, kapverdier
Central African Republic: centrafricain | centroafricano | centro africano, centroafricano, centrafricano | zentralafrikanisch+
Tchad: tchadien | chadiano | chadiano, tchadiano | tschadisch+
Comoros: comorien | comorense, comorano | comorense, comoriano | komorisch+
Congolese: congolais | congoleno, congoles | congoles, congolense | kongolesisch, kongolese
Djibouti: djiboutien | yibutiano, djiboutiano | jibutiano, djibutiano, djibutiense, jibutiense | dschibutisch, dschibutier
Egyptian: egyptien | egipcio | egipcio | agyptisch+
Equatoguinean: equato guineen, equatoguineen | ecuatoguineano | guineu equatoriano, equato guineense, equatoguineense, equato guineano | aquatorialguineisch, aquatorialguineer
Eritrea: erythreen | eritreo | eritreu, eritreano | eritreisch, eritreer
Eswatini: swazi, eswatinien | suazi, esuatini | suazi, essuatiniano, suazilandes | swasilandisch, eswatinisch, swasi
Ethiopian: ethiopien | etiope | etiope | athiopisch, athiopier
Gabonese: gabonais | gabones | gabones, gabonense | gabunisch+
Gambia: gambien | gambiano | gambiano | gambisch, gambier
Ghanaian: ghaneen | ghanes | ganes, ganense, ganiano | ghanaisch, ghanaer
Guinean: guineen | guineano | guineano | guineisch, guineer
Guinea-Bissau: bissau guineen, bissaoguineen | bisauguineano, guineano bisauense | guineense, bissau guineense | bissau guineisch, guinea bissauisch
Ivory Coast: ivoirien | marfileno, costamarfileno | marfinense, costa marfinense, ebureo | ivorisch+
Kenyan: kenyan, kenian | keniano, keniata, kenyano | queniano | kenianisch+
Lesotho: lesothan, lesothien | lesotense, basoto | lesotiano, basoto | lesothisch+
Liberia: liberien | liberiano | liberiano | liberianisch, liberisch, liberianer
Libyan: libyen | libio | libio | libysch, libyer
Madagascar: malgache | malgache | malgaxe, madagascarense | madagassisch, madegassisch, madagasse
Malawi: malawien, malawite | malaui, malawiano, malauiano | malauiano, malawiano, malaviano | malawisch+
Mali: malien | maliense, malies | maliano, malines, maliense | malisch, malier
Mauritania: mauritanien | mauritano | mauritano, mauritaniano | mauretanisch, mauretanier
Mauritian: mauricien | mauriciano | mauriciano | mauritisch, mauritier
Moroccan: marocain | marroqui | marroquino | marokkanisch+
Mayotte: mahorais | - | - | -
Mozambican: mozambicain | mozambiqueno | mocambicano | mosambikanisch+, mosambikisch
Namibia: namibien | namibio | namibiano | namibisch, namibier
Niger: nigerien | nigerino | nigerino, nigerense | nigrisch, nigrer
Nigerian: nigerian | nigeriano | nigeriano | nigerianisch+
Réunion: reunionnais | - | - | -
Rwanda: rwandais, ruandais | ruandes | ruandes | ruandisch+
São Tomé & Príncipe: santomeen, sao tomeen | santotomense | sao tomense, santomense, saotomense | sao tomeisch
Senegalese: senegalais | senegales | senegales, senegalense | senegalesisch, senegalese
Seychelles: seychellois | seychellense | seichelense, seychellense, seichelles | seychellisch, seycheller
Sierra Leone: sierra leonais, sierraleonais | sierraleones | serra leones, serraleones | sierra leonisch, sierraleonisch, sierra leoner
Somali: somalien, somali | somali | somali, somaliano | somalisch, somalier, somali
South African: sud africain, sudafricain | sudafricano, surafricano, sud africano | sul africano, sulafricano | sudafrikanisch+
South Sudanese: sud soudanais, sudsoudanais | sursudanes, sudsudanes | sul sudanes, sul sudanense | sudsudanesisch, sudsudanese
Sudan: soudanais | sudanes | sudanes, sudanense | sudanesisch, sudanese
Tanzanian: tanzanien | tanzano, tanzaniano | tanzaniano | tansanisch, tansanier, tanzanisch
Togo: togolais | togoles | togoles | togoisch, togolesisch, togoer, togolese
Tunisian: tunisien | tunecino | tunisino, tunisiano | tunesisch, tunesier
Ugandan: ougandais | ugandes | ugandes, ugandense | ugandisch+
Zambia: zambien | zambiano | zambiano | sambisch, sambier
Zimbabwe: zimbabween | zimbabuense, zimbabwense, zimbabuo | zimbabuano, zimbabueano, zimbabuense | simbabwisch+
# Americas
American: americain, etats unien, etatsunien | estadounidense, americano, norteamericano | americano, estadunidense, estado unidense, norte americano, norteamericano | amerikanisch+, us amerikanisch+
Antigua & Barbuda: antiguayen, antiguais | antiguano | antiguano | antiguanisch+
Argentine: argentin | argentino | argentino | argentinisch, argentinier
Bahamas: bahameen, bahamien | bahameno, bahames | bahamense, baamiano, bahamiano | bahamaisch
Barbados: barbadien | barbadense | barbadiano, barbadense | barbadisch, barbadier
Belize: belizien | beliceno | belizenho, belizense | belizisch+
Bolivia: bolivien | boliviano | boliviano | bolivianisch, bolivisch, bolivianer
Brazilian: bresilien | brasileno, brasilero | brasileiro | brasilianisch+
British Columbia: britanno colombien | - | - | -
Canadian: canadien | canadiense | canadense, canadiano | kanadisch, kanadier
Chilean: chilien | chileno | chileno | chilenisch, chilene
Colombian: colombien | colombiano | colombiano | kolumbianisch+
Costa Rica: costaricain, costaricien, costa ricain, costa ricien | costarricense, costarriqueno | costarriquenho, costa riquenho, costarricense, costa ricense | costa ricanisch+, costaricanisch+
Cuba: cubain | cubano | cubano | kubanisch+
Dominica: dominiquais | dominiques | dominiquense, dominiques | dominicanisch
Dominican Republic: dominicain | dominicano | dominicano | dominikanisch+
Ecuadorian: equatorien | ecuatoriano | equatoriano | ecuadorianisch+, ekuadorianisch+
El Salvador: salvadorien | salvadoreno | salvadorenho | salvadorianisch+
Guadeloupe: guadeloupeen | guadalupeno | guadalupense | -
French Guiana: guyanais | - | - | -
Greenland: groenlandais | groenlandes | gronelandes, groenlandes | gronlandisch+
Grenada: grenadien | grenadino | grenadino | grenadisch, grenader
Guatemala: guatemalteque | guatemalteco | guatemalteco | guatemaltekisch, guatemalteke
Guyana: guyanien | guyanes | guianense, guianes | guyanisch+
Haiti: haitien | haitiano | haitiano | haitianisch+, haitisch
Honduras: hondurien | hondureno | hondurenho | honduranisch+
Jamaica: jamaicain, jamaiquain | jamaicano, jamaiquino | jamaicano | jamaikanisch+
Martinique: martiniquais | martiniques | martinicano | -
Mexican: mexicain | mexicano, mejicano | mexicano | mexikanisch+
Nicaragua: nicaraguayen | nicaraguense, nicaragueno | nicaraguense | nicaraguanisch+
Panama: panameen, panamien | panameno | panamenho, panamense | panamaisch, panamaer
Paraguay: paraguayen | paraguayo | paraguaio | paraguayisch+
Peru: peruvien | peruano | peruano | peruanisch+
Puerto Rico: portoricain, porto ricain | puertorriqueno, portorriqueno, boricua | porto riquenho, portorriquenho | puertoricanisch+, puerto ricanisch+
Quebec: quebecois | quebequense, quebeques, quebequeno | quebequense, quebeques, quebequiano | quebecisch, quebecer
St. Kitts & Nevis: kitticien, christophien | sancristobaleno | sao cristovense | -
St. Lucia: saint lucien, sainte lucien | santalucense | santa lucense | lucianisch
St. Vincent & Grenadines: saint vincentais, vincentais | sanvicentino | sao vicentino | vincentisch
Suriname: surinamais, surinamien | surinames | surinames | surinamisch+
Trinidad & Tobago: trinidadien | trinitense | trinitario tobagense, trinitino, trinidiano | -
Uruguay: uruguayen | uruguayo | uruguaio | uruguayisch+
Venezuelan: venezuelien | venezolano | venezuelano | venezolanisch+
# Asia and Oceania
Afghan: afghan | afgano | afegao | afghanisch, afghane
Australian: australien | australiano | australiano | australisch, australier
Bahraini: bahreini, bahreinien, barheini | bareini, bahreini | bareinita, barenita, baremita, bareinense, baremense | bahrainisch+
Bangladeshi: bangladais, bangladeshi, bengalais | bangladesi, bengali | bangladeshi, bangladeshiano, bangladechiano, bengali, bengales | bangladeschisch, bangladescher, bangladeschi
Bhutan: bhoutanais | butanes | butanes, butanense | bhutanisch+
Brunei: bruneien, brunein | bruneano | bruneano, bruneiano | bruneiisch, bruneier
Burmese: birman | birmano | birmanes, mianmarense, mianmense | birmanisch, birmane, burmesisch, burmese, myanmarisch
Cambodian: cambodgien | camboyano | cambojano, cambodjano | kambodschanisch+
Chinese: chinois | chino | chines | chinesisch, chinese
Fijian: fidjien | fiyiano | fijiano, fijiense | fidschianisch+
Filipino: philippin | filipino | filipino | philippinisch, filipino, filipina, philippiner
French Polynesia: polynesien | polinesio | polinesio | polynesisch, polynesier
Hong Kong: hongkongais | hongkones | honconguense, hong konguense | hongkonger
Indian: indien | indio, hindu | indiano | indisch, inder
Indonesian: indonesien | indonesio | indonesio | indonesisch, indonesier
Iranian: iranien | irani, iranio | iraniano | iranisch+
Iraqi: irakien, iraquien | iraqui, iraki | iraquiano | irakisch, iraker
Israeli: israelien | israeli, israelita | israelense, israelita, israeli | israelisch, israeli
Japanese: japonais, nippon | japones, nipon | japones, niponico | japanisch+
Jordanian: jordanien | jordano | jordaniano, jordano | jordanisch, jordanier
Kazakh: kazakh, kazakhstanais | kazajo, kazajistano, kazako | cazaque, cazaquistanes | kasachisch, kasache
Kiribati: kiribatien | kiribatiano | quiribatiano, kiribatiano | kiribatisch, kiribatier
Korean: coreen | coreano | coreano | koreanisch+
Kuwaiti: koweitien | kuwaiti | kuwaitiano, coveitiano, kuaitiano, kuwaiti | kuwaitisch, kuwaiter
Kyrgyz: kirghize, kirghiz, kirghizistanais | kirguis, kirguiso, kirguizo, kirguistano | quirguiz, quirguize, quirguistanes | kirgisisch, kirgise
Laos: laotien | laosiano | laosiano, laociano, laociense | laotisch, laote
Lebanese: libanais | libanes | libanes | libanesisch, libanese
Malaysian: malaisien, =malais | malasio, malayo | malaio, malasio, malaisio | malaysisch, malaysier, malaiisch, malaie
Maldives: maldivien | maldivo | maldivo, maldivano, maldiviano | maledivisch+
Marshall Islands: marshallais | marshalense | marshallino, marshalino | marshallisch
Micronesia: micronesien | micronesio | micronesio | mikronesisch, mikronesier
Mongolia: mongol | mongol | mongol | mongolisch, mongole
Nauru: nauruan | nauruano | nauruano | nauruisch, nauruer
Nepalese: nepalais | nepali, nepales | nepales, nepali | nepalesisch, nepalisch, nepalese
New Caledonian: neo caledonien, neocaledonien, caledonien | neocaledonio | neocaledonio | neukaledonisch, neukaledonier
New Zealand: neo zelandais, neozelandais | neozelandes, neocelandes, neo zelandes | neozelandes, neo zelandes | neuseelandisch+
North Korea: nord coreen, nordcoreen | norcoreano | norte coreano, nortecoreano | nordkoreanisch+
Oman: omanais | omani | omanense, omani, omaniano | omanisch, omaner
Pakistani: pakistanais | paquistani, pakistani | paquistanes | pakistanisch+, pakistani
Palau: paluan, palaosien, palauan | palauano | palauano, palauense, palauiano | palauisch, palauer
Palestinian Territories: palestinien | palestino | palestino, palestiniano | palastinensisch, palastinenser
Papua New Guinean: papouan neo guineen, papouane neo guineen, papouasien | papu, papues, papua neoguineano | papuasio, papua neo guineense, papuano | papua neuguineisch, papuanisch, papua neuguineer
Qatar: qatari, qatarien | catari, qatari | catari, catariano, catarense, qatari, qatariano | katarisch+
Samoan: samoan | samoano | samoano, samoense | samoanisch+
Saudi: saoudien, saoudite | saudi, saudita | saudita | saudi arabisch, saudiarabisch, saudisch, saudi
Singaporean: singapourien | singapurense | singapurense, singapuriano, cingapuriano, cingapurense, singapurano, cingapureano | singapurisch, singapurer
Solomon Islands: salomonais, salomonien | salomonense | salomonense | -
South Korean: sud coreen, sudcoreen | surcoreano, sudcoreano | sul coreano, sulcoreano | sudkoreanisch+
Sri Lankan: sri lankais, srilankais | esrilanques, srilanques, ceilandes, ceilanes, ceiles, cingales | cingales, sri lanques, srilanques, srilanquense, ceilonense | sri lankisch, srilankisch, sri lanker, srilanker
Syria: syrien | sirio | sirio | syrisch+
Taiwanese: taiwanais | taiwanes | taiwanes | taiwanisch+, taiwanesisch, taiwanese
Tajikistan: tadjik | tayiko | tajique, tadjique | tadschikisch, tadschike
Thai: thailandais, thai | tailandes, thai | tailandes, thai | thailandisch+, thai
Timor-Leste: timorais, est timorais | timorense | timorense, leste timorense | osttimorisch, timorisch, osttimoresisch, timoresisch, osttimorer, timorer
Tonga: tongien, tonguien | tongano | tonganes, tongano | tongaisch, tongaer
Turkmenistan: turkmene | turcomano, turkmeno | turcomeno, turquemeno, turcomano | turkmenisch, turkmene
Tuvalu: tuvaluan, tuvalien | tuvaluano | tuvaluano | tuvaluisch, tuvaluer
Emirati: emirati, emirien | emirati | emiradense, emirati, emiratense | emiratisch, emirati
Uzbek: ouzbek, ouzbekistanais | uzbeko | uzbeque, usbeque | usbekisch, usbeke
Vanuatu: vanuatais, vanouatais, vanuatuan | vanuatuense | vanuatuense, vanuatuano | vanuatuisch
Vietnamese: vietnamien | vietnamita | vietnamita | vietnamesisch, vietnamese
Yemen: yemenite | yemeni, yemenita | iemenita | jemenitisch, jemenite, jemenit
# Europe
Albanian: albanais | albanes | albanes | albanisch+
Andorra: andorran | andorrano | andorrano | andorranisch+
Armenian: armenien | armenio | armenio | armenisch, armenier
Austrian: autrichien | austriaco | austriaco | osterreichisch+
Azerbaijani: azerbaidjanais, azeri | azerbaiyano, azeri | azerbaijano, azerbaidjano, azeri, azerbaijanes | aserbaidschanisch+, aseri
Belarusian: bielorusse, belarusse, belarussien | bielorruso | bielorrusso, bielorusso | belarussisch, belarusisch, weissrussisch, belarusse, weissrusse
Belgian: belge | belga | belga | belgisch, belgier
Bosnian: bosnien, bosniaque | bosnio, bosniaco | bosnio, bosniaco | bosnisch, bosnier, bosniake
British: britannique, anglais, brit | britanico, ingles | britanico, ingles | britisch, englisch, brite, englander
Bulgaria: bulgare | bulgaro | bulgaro | bulgarisch, bulgare
Catalan: catalan | catalan | catalao | katalanisch, katalane
Croatia: croate | croata | croata | kroatisch, kroate
Cypriot: chypriote, cypriote | chipriota | cipriota | zyprisch, zypriotisch, zyprer, zypriote, zypriot
Czech: tcheque | checo | tcheco, =checo, =checos, =checas, =republica checa | tschechisch, tscheche
Danish: danois | danes | dinamarques | danisch, dane
Dutch: neerlandais, hollandais | neerlandes, holandes | neerlandes, holandes | niederlandisch+, hollandisch+
Estonian: estonien | estonio | estonio, estoniano | estnisch, este, estlander
Finnish: finlandais, finnois | finlandes | finlandes | finnisch, finnlandisch, finne
Flemish: flamand | - | - | flamisch
French: francais | frances | frances | franzosisch, franzose
the country of Georgia: georgien | georgiano | georgiano | georgisch, georgier
German: allemand | aleman | alemao | deutsch
Greek: grec, hellenique | griego | grego | griechisch, grieche
Hungary: hongrois, magyar | hungaro, magiar | hungaro, magiar | ungarisch, ungar
Iceland: islandais | islandes | islandes | islandisch+
Irish: irlandais | irlandes | irlandes | irisch, irlandisch, ire
Italian: italien | italiano | italiano | italienisch+
Kosovar: kosovar | kosovar | kosovar, kosovense | kosovarisch, kosovare
Latvian: letton | leton | letao, letoniano | lettisch, lette
Liechtenstein: liechtensteinois | liechtensteiniano | liechtensteinense, listenstainiano | liechtensteinisch, liechtensteiner
Lithuanian: lituanien | lituano | lituano | litauisch+
Luxembourg: luxembourgeois | luxemburgues | luxemburgues | luxemburgisch+
Macedonian: macedonien, nord macedonien | macedonio, normacedonio | macedonio, norte macedonio | mazedonisch, nordmazedonisch, makedonisch, mazedonier, nordmazedonier
Maltese: maltais | maltes | maltes | maltesisch, malteser
Moldovan: moldave | moldavo | moldavo, moldavio | moldauisch+, moldawisch, moldawier
Monaco: monegasque | monegasco | monegasco | monegassisch, monegasse
Montenegrin: montenegrin | montenegrino | montenegrino | montenegrinisch+
Northern Ireland: nord irlandais, nordirlandais | norirlandes | norte irlandes, norirlandes | nordirisch, nordire
Norwegian: norvegien | noruego | noruegues | norwegisch+
Polish: polonais | polaco | polaco, polones | polnisch, pole
Portuguese: portugais | portugues | portugues | portugiesisch, portugiese
Romanian: roumain | rumano | romeno | rumanisch, rumane
Russian: russe | ruso | russo | russisch, russe
San Marino: saint marinais, san marinais | sanmarinense | sao marinense, samarines | san marinesisch, sanmarinesisch, san marinese
Scottish: ecossais | escoces | escoces | schottisch, schotte
Serbian: serbe | serbio | servio | serbisch, serbe
Slovak: slovaque | eslovaco | eslovaco | slowakisch, slowake
Slovenian: slovene | esloveno | esloveno | slowenisch, slowene
Spanish: espagnol | espanol | espanhol | spanisch, spanier
Swedish: suedois | sueco | sueco | schwedisch, schwede
Swiss: suisse, suissesse, helvetique | suizo, helvetico | suico, helvetico | schweizer, schweizerisch, eidgenossisch
Turkish: turc | turco | turco | turkisch, turke
Ukrainian: ukrainien | ucraniano, ucranio | ucraniano | ukrainisch+
Vatican City: - | vaticano | vaticano | vatikanisch
Welsh: gallois | gales | gales | walisisch, waliser
# Larger regions
African: africain | africano | africano | afrikanisch+
Asian: asiatique | asiatico | asiatico | asiatisch, asiate
European: europeen | europeo | europeu | europaisch, europaer
Latin American: latino americain, latinoamericain, sud americain, sudamericain | latinoamericano, sudamericano, suramericano, iberoamericano, hispanoamericano | latino americano, latinoamericano, sul americano, sulamericano | lateinamerikanisch+, sudamerikanisch+
Middle Eastern: moyen oriental, proche oriental | - | - | nahostlich
Oceanian: oceanien | - | - | ozeanisch
# States and cities
California: californien | californiano | californiano | kalifornisch, kalifornier
Florida: floridien | floridano | floridiano, floridense | floridianisch
Hawaii: hawaien | hawaiano | havaiano | hawaiianisch, hawaiisch, hawaianisch
Texas: texan | texano, tejano | texano | texanisch+
New York: new yorkais, newyorkais | neoyorquino | nova iorquino, novaiorquino | new yorker
Bavaria: bavarois | bavaro | bavaro | bayerisch, bayrisch
Berlin: berlinois | berlines | berlinense | -
Brussels: bruxellois | bruselense | bruxelense | brusseler
London: londonien | londinense | londrino | londoner
Madrid: madrilene | madrileno | madrileno | -
Moscow: moscovite | moscovita | moscovita | moskauer
Paris: parisien | parisino, parisiense | parisiense | -
`;
