/** Words by which a language is told, and how its questions open. None of them is an English word. */
import type { ForeignLanguage } from './forms.ts';

/**
 * Folded, by language. Neither words of English chats ("im", "um", "ya") nor codes ("il", "au") belong here. A word in the list of one language only tells more than one that several share.
 */
export const MARKERS: Readonly<Record<ForeignLanguage, readonly string[]>> = {
  es: 'que cual cuales quien quienes cuando donde cuanto cuanta cuantos cuantas como por porque esta estan este estos estas esto el los las del una unos unas fue fueron ley leyes pais paises para ninos nino ninas gobierno gobiernos dueno duenos sigue siguen todavia aun puede pueden puedo debe deben sobre contra segun desde hasta entre cuenta lo su sus muy quiere queria hizo hacer paso tiene tienen pero tambien si multa multas multo prohibido prohibida prohibir prohibicion prohibio prohibieron prohiben menores edad datos usuarios empresa espana estados unidos elecciones justicia demanda demandas funcionarios telefonos aplicacion redes sociales venta vender vendio compro seguridad ahora hoy ano anos uso usar peligroso seguro ilegal europea europeo noticias ultimas vigor acuerdo gracias hola quitaron bloqueado bloqueo bloqueada abogados juez espia espiar recoge guarda ellos nuestro alemania francia reino unido pregunta multado multada multaron sancion sanciones demandado demandaron adolescentes menor dispositivos moviles movil celular celulares gubernamentales telefono padres escuela colegios algoritmo privacidad proteccion desinformacion espionaje propietario propietarios accionistas comprador compraron vendido publicidad anuncios comercio tienda adiccion adictivo investigacion plazo plazos apelacion sentencia fallo corte suprema parlamento senado diputados presidente ministro reglamento servicios digitales verificacion minima legislacion bloquearon suspendido levanto vetado reciente empleados despidos periodistas servidores almacena europeos chino rumania suiza belgica irlanda italia inglaterra marruecos cronologia lista noticia millones dolares peligro riesgo riesgos conseguir manana ganar'.split(
    ' ',
  ),
  fr: "quoi quel quelle quels quelles quand combien pourquoi interdit interdite interdits interdiction interdire le les des du une dans est sont ete etait ont amende amendes loi lois enfants enfant gouvernement proprietaire toujours peut peuvent doit doivent sur contre selon qui elle ils elles aux et avec depuis jusqu qu c'est est-ce que ce cette ces ses leur leurs sans mais fait faire utiliser utilise donnees reseaux sociaux mineurs mineur vente vendre vendu cour fonctionnaires appareils entreprise appartient possede etats-unis etats unis chine allemagne angleterre royaume-uni belgique espagne suisse apres avant maintenant aujourd'hui aujourd hui actuellement europeenne europeen algorithme enquete proces plainte nouvelle nouvelles dernieres vigueur ans annee jours securite dangereux suspendu bloque bloquee bonjour merci voudrais savoir francais francaise condamne condamnee inflige suis j'ai se passe-t-il y a-t-il a-t-elle passe quid privee utilisateurs sanctionne poursuivi poursuites ados jeunes ecole ecoles appareil professionnel professionnels confidentialite desinformation espionnage actionnaires acheteur rachat achete publicite publicites dependance addictif reglement numeriques numerique delai echeance date-limite appel jugement arret juge parlement senat depute deputes ministre presidente commission-d'enquete interdisent interdisant leve suspendue employes licenciements journalistes serveurs europeens chinois chinoise chinoises roumanie roumaine irlande italie albanie maroc chronologie liste actualite actualites milliards risques ingerence".split(
    ' ',
  ),
  de: 'welche welcher welches welchen welchem wer wem wen wann wo wie wieviel warum weshalb wieso ist sind wurde wurden wird werden worden verboten verbot verbote verbieten verbietet der das ein eine einen einem einer und fuer von strafe strafen bussgeld gesetz gesetze laender kindern regierung gehort gehoert noch immer kann konnen koennen mussen darf durfen duerfen uber ueber gegen laut nicht kein keine hatte haben habe hast weiter bei nach ob dass sich auch nur aber gibt sein seine seinen ihre ihrer diese dieser dieses diesem auf zu zum zur vom als aus seit bis wenn weil oder schon mehr ich wir du sie jetzt heute daten nutzer nutzerdaten handys diensthandy diensthandys behorden gericht gerichtshof klage klagen verklagt verkauf verkaufen verkauft kaufen unternehmen sicherheit deutschland osterreich schweiz frankreich eu-kommission kommission altersgrenze mindestalter jugendliche jahre jahren jahr wahl wahlen wahlkampf gefahrlich gefaehrlich sicher erlaubt gesperrt sperre passiert bedeutet hallo bitte danke aktuell derzeit eigentlich urteil oberster oberste nutzung nutzen benutzen datenschutz rumanien spionage eigentumer besitzer wegen unter zwischen folgen welch jemand staat staaten bundesstaaten amerikanische chinesische russland geldstrafe geldstrafen datenschutzbehorde altersprufung jugendschutz kinderschutz dienstgerate dienstgeraten wahlbeeinflussung desinformation meinungsfreiheit zensur urteile richter bundesgericht verfassungsgericht parlament bundestag prasident ministerium abgeordnete verordnung dienste digitale-dienste-gesetz dsgvo uberwachung algorithmus eigentumerin aktionare kaufer zwangsverkauf ubernahme frist fristen verlangerung sucht suchtig suchtdesign werbung onlinehandel gesetzentwurf untersuchung ermittlungen ermittlung verfahren sammelklage schadensersatz schadenersatz beschwerde beamte mitarbeiter entlassungen journalisten speichert sammelt rechenzentrum rechenzentren irland italien albanien belgien danemark australien grossbritannien tuerkei turkei chronologie nachrichten neuigkeiten neueste milliarden millionen gefahr gefahren risiko eltern schule schulen jugend soziale medien netzwerke deutsche deutschen aufgehoben ausgesetzt untersagt unterschied regierungen regeln gerichtsurteil bussgelder gerettet usa-verbot tiktok-verbot diensttelefon'.split(
    ' ',
  ),
  pt: 'que qual quais quem quando onde quanto quanta quantos quantas por porque como esta estao este esse essa isso o uma uns nao seu sua seus suas mais ser pelo pela pelos ao aos foi foram lei leis pais paises para criancas crianca governo governos dono donos ainda pode podem posso deve devem sobre contra segundo desde entre muito ja sem tambem voce voces eles elas tem ter quer queria fazer aconteceu acontece houve multa multas multou multado proibido proibida proibir proibicao proibiu proibiram banido banida banir baniu banimento idade dados usuarios utilizadores empresa estados unidos eleicoes justica processo processou funcionarios celular celulares telemoveis telemovel aplicativo aplicacao redes sociais venda vender vendeu vendido comprou seguranca agora hoje ano anos uso usar perigoso seguro ilegal europeia europeu uniao noticias ultimas vigor acordo obrigado obrigada ola bloqueado bloqueio juiz espiona recolhe coleta brasileiro franca alemanha espanha eua nas das menores pergunta dizer afinal multaram sancao sancoes processaram adolescentes menor dispositivos telefone telefones pais-e-maes escola escolas algoritmo privacidade protecao desinformacao espionagem proprietario acionistas comprador compraram publicidade anuncios loja vicio viciante investigacao inquerito prazo prazos recurso recorreu sentenca julgamento suprema senado deputados presidente ministro regulamento servicos digitais verificacao minima legislacao bloquearam suspenso suspensao levantou vetado recente demissoes jornalistas servidores armazena europeus chines chinesa romenia suica belgica irlanda inglaterra marrocos cronologia milhoes bilhoes dolares perigo risco riscos aplicativos apps-store na nas amanha ganhar conseguir alguem'.split(
    ' ',
  ),
};

/** How a question opens that can be in one language only; seen folded, from its first letter on. */
export const OPENINGS: readonly (readonly [ForeignLanguage, RegExp])[] = [
  [
    'de',
    /^(?:gibt es|gibt'?s|was (?:ist|sind|war|waren|bedeutet|hat|haben|macht|passiert|sagt|droht|wird|wurde)\b|wer\b|wem\b|wann\b|warum\b|wieso\b|weshalb\b|welche[rsnm]?\b|wie (?:viel|hoch|lange|alt|oft|kann|ist|wird|hat|funktioniert)|ist tiktok|darf\b|durfen\b|duerfen\b|seit wann|bis wann|ab wann|wurde\b|wird\b|hat (?:der|die|das|tiktok)\b|und (?:in|was|wann|warum|wie|wer)\b|stimmt es|ab welchem)/,
  ],
  // A verb first and a participle or infinitive last: "Hat Trump TikTok gerettet?"
  [
    'de',
    /^(?:hat|haben|ist|sind|war|wurde|wird|kann|darf|muss|will|soll)\b.* (?:(?:auf|aus|ein|an|ab)?ge\p{L}+(?:t|en)|ver\p{L}+(?:t|en)|\p{L}+iert)\W*$/u,
  ],
  [
    'es',
    /^(?:que (?:es|son|paso|pasa|paises|hizo|dice|ha)\b|cuando\b|cuant[oa]s?\b|quien(?:es)?\b|por que tiktok|donde\b|cual(?:es)?\b|esta(?:n)? |hay |en que paises|es (?:legal|ilegal|verdad|cierto|seguro|peligroso|obligatorio)|desde cuando|hasta cuando|de quien|a quien|se puede|y (?:en|que|cuando|por)\b|fue\b|sigue\b|tiktok (?:esta|es|fue|sigue)\b)/,
  ],
  [
    'fr',
    /^(?:qu'|est-ce|est ce que|pourquoi\b|quand\b|combien\b|quels?\b|quelles?\b|qui (?:est|a|possede|detient|sont)\b|c'est|tiktok est|y a-t-il|y a t il|dans quels?|ou est|depuis quand|jusqu|a qui|comment (?:est|fonctionne|la|le|les|tiktok|l')|et (?:en|au|aux|pour|la|le|les)\b|peut-on|peut on|que (?:se|s'|risque|fait|dit|peut)|quid|la france|les (?:fonctionnaires|enfants|mineurs))/,
  ],
  [
    'pt',
    /^(?:o que\b|quando (?:o|a|foi|e|os)\b|quant[oa]s?\b|quem\b|por que (?:o|a|os)\b|onde\b|qual\b|quais\b|o tiktok|em que\b|em quais?\b|ha (?:quanto|alguma?)|desde quando|ate quando|de quem|a quem|e (?:no|na|em|o que|proibido|verdade|legal|seguro|permitido)\b|pode-se|da para|existe alguma?|tiktok (?:foi|ainda|sera)\b|os (?:funcionarios|estados|eua)\b)/,
  ],
];

/** Letters that only some of the languages have; they count in words that are no names. */
export const LETTERS: Readonly<Record<ForeignLanguage, RegExp>> = {
  es: /(?<!\p{L})\p{Ll}+ñ/u,
  fr: /(?<![\p{L}])\p{Ll}*[êèàçùœîûô]\p{Ll}*|(?<![\p{L}])(?:l|d|qu|s|n|j)['’]\p{L}/u,
  de: /(?<![\p{L}])\p{L}*[ß]\p{L}*|(?<![\p{L}])\p{Ll}*[äöü]\p{Ll}*/u,
  pt: /(?<![\p{L}])\p{Ll}*[ãõçâêô]\p{Ll}*/u,
};

/** Names in English sentences that have the look of another language. */
export const FOREIGN_LOOKING_NAMES =
  /\bvon der leyen\b|\b(?:los|las|des|el|san|santa|sao|rio|costa|la|le|de) (?:angeles|vegas|moines|salvador|paulo|janeiro|rica|paz|monde|hogan|figaro|pen|juan|diego|jose|leon)\b|\bmarco civil(?: da internet)?\b|\bcoimisiun na mean\b|\b(?:estatuto digital da )?crianca e do adolescente\b|\beca digital\b|\bconseil d'etat\b|\bcote d'ivoire\b|\blei (?:no )?[\d.]+|\bpor favor\b|\bcommission d'enquete(?: tiktok)?\b|\bcicatrice francese\b/g;

/** Words that only English has; a question with many of them is in English whatever names it holds. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  "the is are were what which who whom whose when where why how does do did of and for with has have been it its it's they them their this that these those can could would should about there any from by how's what's who's isn't doesn't didn't wasn't aren't hasn't into against after before than because you your my we our he she his her him if but not be being more most many much all other some says said get got going banned over under since until while still sue sued fined fine court law children kids phones users country countries government happened happens yes not only".split(
    ' ',
  ),
);
