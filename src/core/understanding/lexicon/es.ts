/** Spanish words, phrases and stems (ending in *), and the English of the records that stands for them. */
import { entriesOf } from './entries.ts';

/** Folded; a line an English word, and forms that `forms.ts` knows are left out. */
export const es: readonly (readonly [string, string])[] = entriesOf(`
# Question words and how questions open
why: por que, porque razon, por cual motivo
what is the reason: cual es la razon, cual es el motivo, cual fue el motivo, cual fue la razon
for what reason: por que motivo, por que razon, a que se debe
what for: para que, para que sirve
when: cuando, en que momento, en que fecha, que dia
what year: en que ano, que ano
what month: en que mes
since when: desde cuando
until when: hasta cuando, hasta que fecha, para cuando
from when: a partir de cuando
how much: cuanto, de cuanto, a cuanto asciende, a cuanto ascendio, por cuanto, que cantidad, cuanto dinero
how much was the fine: de cuanto fue la multa, de cuanto es la multa, cuanto fue la multa, a cuanto asciende la multa, a cuanto ascendio la multa
how much did it cost: cuanto costo
how many: cuantos, cuantas
how many times: cuantas veces
how many countries: cuantos paises, en cuantos paises
how long: cuanto tiempo, cuanto dura, cuanto duro, durante cuanto tiempo, por cuanto tiempo
who: quien, a quien, con quien, por quien, para quien
who owns: de quien es, a quien pertenece, quien es el dueno de, quien es dueno de, quien es el propietario de, quienes son los duenos de, quien posee, a quien le pertenece, quien es el dueno, quien es el propietario, quienes son los propietarios de
who bought: quien compro, quien ha comprado
who is: quien es, quienes son
who was: quien fue, quien era
how: como, de que manera, de que forma
where: donde, en donde, en que lugar, en que sitio, adonde
what is: que es, que son, en que consiste, cual es, cuales son, que significa, que quiere decir
what was: cual fue, cual era, que fue, cuales fueron, que era
what: que, cual, lo que
which: cuales
which countries: que paises, en que paises, cuales paises, en cuales paises, en que pais, que naciones, a que paises
which country: que pais, cual pais, que pais fue
which states: que estados, en que estados, cuales estados, que estado
which company: que empresa, que compania
which court: que tribunal, que corte
which judge: que juez, que jueza
which law: que ley, cual ley
which laws: que leyes, cuales leyes
which governments: que gobiernos
which regulator: que regulador, que autoridad, que organismo
what happened with: que paso con, que ha pasado con, que sucedio con, que ocurrio con, que fue de, que hay de
what happened: que paso, que ha pasado, que sucedio, que ocurrio, que ha ocurrido
what happens with: que pasa con, que sucede con, que ocurre con
what happens if: que pasa si, que pasaria si, que sucede si, que ocurre si, que pasara si
what happens: que pasa, que sucede, que ocurre
what will happen: que va a pasar, que pasara, que ocurrira, que sucedera
what did: que hizo, que ha hecho
what does: que hace
what said: que dijo, que ha dicho
what says: que dice
what are the consequences: que consecuencias, cuales son las consecuencias, que consecuencias tiene, que consecuencias hay
what is the minimum age: a partir de que edad, desde que edad, que edad minima, cual es la edad minima, con que edad, a que edad, que edad hay que tener, que edad se necesita, cuantos anos hay que tener, cual es la edad, que edad
what about: que tal, y que hay de, y que pasa con
is it true that: es verdad que, es cierto que, es verdad, es cierto
is there: hay, existe, habia, hubo
are there: existen
is: esta, es, estaba siendo
are: estan, son
was: fue, estuvo, era, estaba
were: fueron, estuvieron, eran, estaban
has: ha, tiene, lleva tiempo
has been: ha sido, ha estado
have: han, tienen, tener
have been: han sido, han estado
had: habia sido, tenia, tenian, tuvo
can: puede, pueden, podra
can people: se puede, se pueden, podemos, uno puede
can i: puedo
could: podria, podrian, pudo
should: deberia, deberian
should i: debo, deberia yo
must: debe, deben, hay que, tiene que, tienen que, debera
will: va a, van a
will be: sera, seran, va a ser, van a ser, va a estar
does: acaso
still: todavia, aun
is still: sigue, sigue siendo, sigue estando, continua, todavia esta, aun esta
are still: siguen, continuan
already: ya
never: nunca, jamas
ever: alguna vez
now: ahora, ahora mismo
currently: actualmente, hoy en dia, en la actualidad, en este momento, actual
today: hoy
tomorrow: manana
yesterday: ayer
recently: recientemente, ultimamente
soon: pronto
before: antes de, ante
after: despues de, despues, tras, luego de
since: desde, desde que
until: hasta, hasta que
during: durante
between: entre
against: contra, en contra de
without: sin
for: para, por
by: por parte de, segun
in: en, en el, en la, en los, en las, dentro de
of: de, del, de la, de los, de las, de el
with: con, junto con
about: sobre, acerca de, respecto a, en cuanto a, de que trata
to: al, a la, a los, a las, hacia
and: y
or: o, u
if: si
because of: debido a, por culpa de, a causa de
because: porque, ya que
the: el, la, los, las
this: este, esto, ese, eso
they: ellos
their: sus
not: no, ni
also: tambien
only: solo, solamente, unicamente
all: todo, toda
any: algun, alguna, algunos, cualquier
other: otro, otra
some people: algunas personas
more: mas
less: menos
most: la mayoria de
every: cada
thing: cosa
my: mi, mis
i: yo
you: usted
people: gente, persona, ciudadano
# Bans and how things stand
ban: prohibicion, prohibir, veto, vetar, prohiben, prohibe, veda
bans: prohibiciones, vetos
banned: prohibido, prohibio, prohibieron, vetado, vetaron, veto a, vetaron a, ilegalizado, baneado, prohib*, vetad*
block: bloqueo, bloquear, bloquean
blocked: bloqueado, bloquearon, cerrado el acceso, bloqu*
restrict: restringir, restringe, limitar, limita
restricted: restringido, restringio, limitado, limito
restriction: restriccion, limitacion
restrictions: restricciones, limitaciones
limit: limite
illegal: ilegal
legal: legal, es legal
allowed: permitido, autorizado, permitio, autorizo
allow: permitir, permite, permiten, autorizar, autoriza, dejar
available: disponible, accesible
work: funcionar, funciona, funcionan, funcionando
suspend: suspender, suspende
suspended: suspendido, suspendio, suspendieron, suspens*
suspension: suspension
lift: levantar, levanta, revocar
lifted: levantado, levanto, levantaron, revocado, revoco, desbloqueado, desbloqueo, desbloquearon
restore: restablecer, restaurar
restored: restablecido, restablecio, restaurado, restauraron, volvio, volvieron, regreso, vuelto
return: volver, vuelve, regresar
closed: cerrado, cerro, cerraron, clausurado
close: cerrar, cierre, cierra, clausura
shut down: apagar, apagado, apagon, desconectar
removed: retirado, retiro, retiraron, eliminado, elimino, eliminaron, borrado, borro
remove: retirar, eliminar, quitar, elimina, retira
delete: borrar, suprimir, borra
withdraw: retirarse, se retira
withdrawn: se retiro, se ha retirado
leave: salir, abandonar, dejar el, irse, marcharse, salida
left: salio, abandono, se fue
open: abrir, abre, abierto
opened: abrio, abrieron
launch: lanzar, lanza, lanzamiento
launched: lanzo, lanzado, lanzaron
use: usar, usa, usan, uso, utilizar, utiliza, utilizan, emplear, utilizacion, utiliz*
used: usado, usaba, uso de
download: descargar, descarga, descargarse, bajar, bajarse
install: instalar, instalacion, instala, tener instalado, instalado
access: acceder, acceso, acceden, accede, accedio, accedieron
accessed: tuvo acceso, han accedido
share: compartir, comparte, comparten
shared: compartio, compartido, compartieron
transfer: transferir, transferencia, transfiere, envio, enviar
transferred: transferido, transfirio, enviado, envio datos
collect: recoger, recopilar, recoge, recopila, recaba, recabar, recolecta, recolectar, recogida, recopilacion, captar
collected: recogido, recopilado, recopilo, recogio
store: almacenar, almacena, almacenan, guardar, guarda, guardan, almacenamiento, alojar
stored: almacenado, guardado, almacenan los, se guardan, se almacenan, alojados
protect: proteger, protege, protegen, protegido
protection: proteccion
harm: danar, dana, perjudicar, perjudica, dano, perjuicio, danino, nocivo
affect: afectar, afecto, afectan
control: controlar, controla, controlan, control
force: obligar, forzar, obligo, fuerza
require: exigir, exige, exigio, requiere, requerir, exigen, obligatorio
request: pedir, pide, pidio, solicitar, solicito, pidieron, solicitud, peticion
order: ordenar, ordena, orden, decreto, mandato
executive order: orden ejecutiva, decreto presidencial, ordenes ejecutivas
ordered: ordeno, ordenado, ordenaron, mando
decide: decidir, decide, decidira
decided: decidio, decidido, decidieron, resolvio
decision: decision, resolucion
rule: fallar, dictaminar, regla
rules: reglas, norma, normativa, reglamento
ruled: fallo a favor, dictamino, sentencio, fallo en contra, fallo que
ruling: fallo, sentencia, veredicto, dictamen
upheld: confirmo, ratifico, avalo, mantuvo, confirmado, ratificado, respaldo, valido
uphold: confirmar, ratificar, avalar, mantener
annulled: anulo, anulado, invalido, tumbo, anularon, derogo
annul: anular, anula, anulacion, derogar, tumbar
appeal: apelar, recurrir, apelacion, recurso, recurre, apela
appealed: apelo, recurrio, apelado, recurrido
sign: firmar, firma, promulgar
signed: firmo, firmado, promulgo, promulgada
vote: votar, voto, votacion, vota, votaron
voted: voto a favor, ha votado
approve: aprobar, aprueba, aprobacion
passed: aprobo, aprobado, aprobaron
reject: rechazar, rechaza, rechazo de
rejected: rechazo, rechazado, rechazaron, desestimo, nego, denego
accept: aceptar, acepto
extend: ampliar, prorrogar, extender, prorroga, ampliacion, extension, aplazar, aplazamiento
extended: prorrogo, amplio, extendio, aplazo, pospuso
delay: retraso, retrasar, demora
enter into force: entrar en vigor, entra en vigor, entrada en vigor, entrara en vigor, entro en vigor, entra en vigencia, entro en vigencia
in force: en vigor, vigente, en vigencia
apply: aplicar, aplica, aplicarse, se aplica, aplicacion de la ley
comply: cumplir, cumple, cumplio, cumplimiento, acatar
violate: violar, violo, vulnerar, vulnero, infringir, infringe, infringio, incumplio, incumple, incumplir, incumplimiento, violacion, infraccion
announce: anunciar, anuncia, anuncio que
announced: anunciado, anunciaron, anuncio la
propose: proponer, propone, plantear
proposed: propuso, propuesto, planteo
proposal: propuesta
plan: planea, planear, pretende, previsto
want: quiere, quieren, querer, desea
wanted: quiso, queria, querian, quisieron
try: intentar, intenta, tratar de, trata de
tried: intento, intentaron, trato de
start: empezar, empieza, comenzar, empezo, comenzo, inicio, iniciar, comienzo
end: terminar, acabar, fin, final, termino, acabo, vence, expira
say: decir, dice, dicen, opina, opinan
said: dijo, dicho, dijeron, afirmo, aseguro, declaro
know: saber, sabe, sabemos, se sabe
explain: explicar, explica, explicame
think: piensa, creer, cree, pensar
change: cambiar, cambio, cambiado, modifico, modificar, cambiaron
fear: temer, temen, miedo, temor, teme
worry: preocupar, preocupa, preocupacion, inquietud
criticise: criticar, critico
defend: defender, defiende, defendio, defensa
demand: exigencia
warn: advertir, advierte, advirtio, alertar, alerto, avisar
warning: advertencia, aviso, alertas
recommend: recomendar, recomienda, recomendo, recomendacion
report: informar, informe, reporte
publish: publicar, publica, publico un
win: ganar, gana
won: gano, ganado, ganaron
lost: perdio, perdido, perdieron
lose: perder, pierde
create: crear, crea, creo, creado, creacion
exist: existir
meet: reunirse, se reunio, reunion
testify: testificar, declarar ante, comparecer, comparecio, testifico, comparecencia
spend: gastar, gasto, gastan
earn: ganar dinero, ingresa
pay: pagar, paga, pagan, pago
paid: pagado, ha pagado, pagaron, pago ya
cost: costar, costo, cuesta, coste
kill: matar, murio, murieron, muerte, fallecio, muerto
# Fines, courts, law
fine: multa, multar, sancion, sancionar, penalizacion, castigo
fines: multas, sanciones
fined: multado, multo, multaron, sancionado, sanciono, sancionaron, impuso una multa, le pusieron una multa, multad*
biggest fine: mayor multa, multa mas grande, multa mas alta, multa record, multa mas alta de
penalty: pena, penalidad
penalties for: sanciones por, penas por
lawsuit: demanda, juicio, pleito, litigio, proceso judicial, querella, accion judicial
lawsuits: demandas, juicios, pleitos, litigios
class action: demanda colectiva, accion colectiva, demandas colectivas
sue: demandar, demanda a, querellarse
sued: demandado, demando, demandaron, denuncio a, llevo a juicio
complaints: denuncias, quejas, reclamaciones
complaint: queja, reclamacion, denunciar, denuncio
accuse: acusar, acusan, acusacion, acusado, acuso, acusaron, senala, imputa
accused of: acusado de, acusada de, acusan de, acusa de
charges: cargos
investigate: investigar, investiga, investigan, investigando
investigated: investigado, investigo
investigation: investigacion, indagacion, pesquisa, expediente, procedimiento
investigations: investigaciones, expedientes
settlement: acuerdo extrajudicial, indemnizacion, conciliacion, acuerdo judicial
compensation: compensacion, indemnizaciones
court: tribunal, corte, juzgado, audiencia, justicia
courts: tribunales, juzgados, cortes
Supreme Court: tribunal supremo, corte suprema, supremo, suprema corte, la suprema, corte suprema de justicia, tribunal supremo de estados unidos
Constitutional Court: tribunal constitucional, corte constitucional
Court of Justice of the European Union: tribunal de justicia de la union europea, tjue, tribunal de justicia de la ue, tribunal europeo, justicia europea
General Court: tribunal general, tribunal general de la union europea, tribunal general de la ue
appeals court: tribunal de apelaciones, corte de apelaciones, camara de apelaciones
Supreme Federal Court STF: supremo tribunal federal, tribunal supremo de brasil, supremo de brasil, corte suprema de brasil
Supreme Tribunal of Justice: tribunal supremo de justicia, tsj, tribunal supremo de venezuela
judge: juez, jueza, jueces, magistrado
judges: magistrados
prosecutor: fiscal, fiscalia, ministerio publico
attorney general: fiscal general, procurador general, procuradora general
attorneys general: fiscales generales, procuradores generales
lawyer: abogado
law: ley, legislacion, ley federal, normativa legal, derecho
laws: leyes
bill: proyecto de ley, proyectos de ley, anteproyecto, anteproyecto de ley, iniciativa de ley, proposicion de ley
draft: borrador
article: articulo
constitution: constitucion
constitutional: constitucional
unconstitutional: inconstitucional, anticonstitucional
freedom of speech: libertad de expresion, libre expresion
First Amendment: primera enmienda
freedom: libertad
right: derecho a
rights: derechos
human rights: derechos humanos
censorship: censurar, censuro, censurado, censura de
obligation: obligacion, deber
regulation: regulacion, regular, regula, reglamentacion, regulado
Digital Services Act: ley de servicios digitales, reglamento de servicios digitales, reglamento europeo de servicios digitales, dsa
Digital Markets Act: ley de mercados digitales, reglamento de mercados digitales, dma
GDPR: rgpd, reglamento general de proteccion de datos, reglamento de proteccion de datos, ley de proteccion de datos europea
AI Act: ley de inteligencia artificial, reglamento de inteligencia artificial, ley de ia, reglamento de ia
European Media Freedom Act: reglamento europeo de libertad de los medios, ley europea de libertad de los medios
Digital Fairness Act: ley de equidad digital, ley de justicia digital
Online Safety Act: ley de seguridad en linea, ley de seguridad en internet, ley de seguridad online
political advertising regulation: reglamento de publicidad politica, reglamento sobre publicidad politica
National Intelligence Law: ley de inteligencia nacional, ley de inteligencia china, ley nacional de inteligencia
divest-or-ban law: ley de venta o prohibicion, ley de desinversion, ley que obliga a vender, ley vender o prohibir, venta o prohibicion, ley pafaca
joint venture: empresa conjunta, sociedad conjunta, joint venture, alianza empresarial
very large online platform: plataforma en linea de muy gran tamano, plataforma muy grande, plataformas en linea de muy gran tamano, plataforma de gran tamano
# Institutions and people
government: gobierno, gubernamental, ejecutivo, administracion, administracion publica, autoridades
governments: gobiernos, gubernamentales, administraciones
European Commission: comision europea, bruselas, comision de la ue
European Parliament: parlamento europeo, eurocamara, parlamento de la ue
Council of the European Union: consejo de la union europea, consejo de la ue
European Data Protection Board: comite europeo de proteccion de datos, cepd, junta europea de proteccion de datos
Data Protection Commission Ireland: comision de proteccion de datos de irlanda, comision irlandesa de proteccion de datos, autoridad irlandesa de proteccion de datos, autoridad de proteccion de datos de irlanda, dpc irlandesa, regulador irlandes
data protection authority: autoridad de proteccion de datos, agencia de proteccion de datos, autoridades de proteccion de datos, autoridad de datos, proteccion de datos autoridad
Spain data protection authority: agencia espanola de proteccion de datos, aepd
commission: comision
committee: comite
panel of experts: comite de expertos, grupo de expertos, panel de expertos
congress: congreso
Congress: congreso de estados unidos, congreso de eeuu, congreso estadounidense
senate: senado
senator: senador, senadora
House of Representatives: camara de representantes, camara baja
parliament: parlamento, parlamentario, asamblea, asamblea nacional, congreso de los diputados, cortes generales
lawmaker: diputado, legislador, congresista, parlamentarios
lawmakers: diputados, legisladores, congresistas
MEPs: eurodiputado
minister: ministro, ministerio
ministers: ministros, ministerios
prime minister: primer ministro, primera ministra
president: presidente, presidenta, presidencial, mandatario
presidential: presidenciales
White House: casa blanca
governor: gobernador, gobernadora
politician: politico
politicians: politicos
policy: politicas
party: partido
parties: partidos
Communist Party: partido comunista, pcch, partido comunista chino
regulator: regulador, reguladora, organismo regulador, ente regulador
regulators: reguladores
authority: autoridad
watchdog: vigilante, supervisor
agency: agencia, organismo
institution: institucion
police: policia
military: ejercito, militar, fuerzas armadas, soldado
NATO: otan
UN: onu, naciones unidas
state: estado, estatal
states: estados, estatales
federal: federal
county: condado
city: ciudad, ayuntamiento, municipio
public: publico, publicas
country: pais, nacion, nacional
countries: paises, naciones
world: mundo, mundial, mundialmente, el mundo entero
territory: territorio
# Company, sale, algorithm
company: empresa, compania, sociedad, firma china, matriz, empresa matriz
companies: companias, empresas
parent company: casa matriz, matriz de tiktok
owner: dueno, propietario, propiedad, titular
owners: duenos, propietarios
own: poseer, posee, pertenece, pertenecer, pertenecen, perteneciente
shareholder: accionista, accionariado
shareholders: accionistas
stake: participacion, porcentaje
shares: acciones
investor: inversor, inversionista, inversion, invertir
sale: venta
sell: vender, vende, vendera, venderse, desprenderse, desinvertir
sold: vendido, vendio, vendieron, se vendio
buy: comprar, compra, adquirir, adquisicion, compran
bought: compro, comprado, compraron, adquirio
buyer: comprador, postor, interesados en comprar
deal: acuerdo, trato, pacto, convenio, negocio
negotiate: negociar, negociacion, negocia, conversaciones
separate: separar, separacion, separarse, escindir, escision
merger: fusion
market: mercado
value: valor, valoracion, vale, valorado
price: precio
revenue: ingresos, facturacion, beneficios, ganancias
employee: empleado, trabajador, trabajadora, plantilla, personal
employees: empleados, trabajadores
layoffs: despido, despedir, despidio, despedidos
ceo: director ejecutivo, consejero delegado, jefe, presidente ejecutivo, director general, directora ejecutiva, ceo
founder: fundador, fundo
founded: fundado, creada
headquarters: sede, cuartel general, oficinas
office: oficina, despacho
algorithm: algoritmo, algoritmico
algorithms: algoritmos
recommendation algorithm: algoritmo de recomendacion, algoritmo de recomendaciones, sistema de recomendacion
artificial intelligence: inteligencia artificial, ia
labels: etiquetas, etiquetado, etiquetar
content moderation: moderacion de contenidos, moderacion de contenido, moderar contenidos
moderators: moderador
content: contenido
shop: tienda, comercio, compras
e-commerce: comercio electronico, comercio en linea
TikTok Shop: tienda de tiktok, tiktok tienda
advertising: publicidad, anuncio, publicitario
political advertising: publicidad politica, anuncios politicos, propaganda electoral, publicidad electoral
ad repository: repositorio de anuncios, biblioteca de anuncios, archivo publicitario
influencer: influenciador, influencers, creador de contenido, creadores de contenido, creador, creadora, tiktoker
influencers: creadores de contenidos, creadores, tiktokers, influenciadores
live stream: transmision en vivo, transmisiones en vivo, directo, en vivo, retransmision, emision en directo
gifts: regalo
coins: monedas
video: videos, grabacion
addiction: adiccion, dependencia, enganche
addictive: adictivo, adicto, engancha, enganchan
addictive design: diseno adictivo, disenos adictivos, funciones adictivas
design: diseno, disenado
infinite scroll: desplazamiento infinito, scroll infinito
screen time: tiempo de pantalla, tiempo en pantalla
mental health: salud mental, salud psicologica
health: salud, sanitario
challenge: reto, desafio, reto viral, retos virales
suicide: suicidio, suicidarse, autolesion
# Data, security, devices
data: dato, informacion
user data: datos de usuarios, datos de los usuarios, datos de sus usuarios, datos de usuario, informacion de los usuarios
personal data: datos personales, informacion personal
children's data: datos de menores, datos de los menores, datos de ninos, datos de los ninos
data protection: proteccion de datos
data transfers: transferencias de datos, transferencia de datos, envio de datos
data centre: centro de datos, centros de datos, centro de procesamiento de datos
server: servidor
servers: servidores
privacy: privacidad, intimidad, vida privada
privacy policy: politica de privacidad
consent: consentimiento, consentir
parental consent: consentimiento paterno, consentimiento parental, consentimiento de los padres, permiso de los padres, autorizacion de los padres
security: seguridad
national security: seguridad nacional, seguridad del estado
cybersecurity: ciberseguridad, seguridad informatica
safe: seguro, fiable
dangerous: peligroso
danger: peligro
risk: riesgo, arriesgado
threat: amenaza
spy: espiar, espionaje, espio, espian, espiaba
spied: espiado, espiaron, espio a
track: rastrear, rastreo, vigilar, vigilancia
surveillance: vigilancia masiva
journalist: periodista, prensa
journalists: periodistas
facial recognition: reconocimiento facial
biometric: biometrico
location: ubicacion, localizacion, geolocalizacion
foreign interference: injerencia extranjera, interferencia extranjera, injerencia, interferencia
foreign: extranjero
influence: influencia, influir, influye, influyo
propaganda: propaganda
disinformation: desinformacion, noticias falsas, bulo, informacion falsa, fake news
hate speech: discurso de odio, incitacion al odio
terrorist content: contenido terrorista, contenidos terroristas
violence: violencia, violento
abuse: abuso, acoso, ciberacoso, explotacion
protest: protesta, disturbios, manifestacion, revuelta
war: guerra, conflicto
device: dispositivo, aparato, equipo
devices: dispositivos, aparatos, equipos
government device: dispositivo oficial, dispositivos del gobierno, movil oficial, dispositivos de trabajo, moviles de trabajo, movil de trabajo, telefono de trabajo, telefonos de trabajo, telefonos del gobierno, celulares del gobierno
government devices: dispositivos oficiales, dispositivos gubernamentales, moviles oficiales, telefonos oficiales, telefonos gubernamentales, dispositivos corporativos, dispositivos institucionales, celulares oficiales, moviles corporativos, telefonos corporativos
phone: telefono, movil, celular, smartphone
phones: telefonos, moviles, celulares
computer: ordenador, computadora
network: red
social network: red social
social media: redes sociales, medios sociales, redes, rrss
internet: internet
app: aplicacion, app, apps, red social china
apps: aplicaciones
app store: tienda de aplicaciones, tiendas de aplicaciones, tienda de apps, tiendas de apps
platform: plataforma
platforms: plataformas
account: cuenta, perfil
accounts: cuentas, perfiles
user: usuario, internauta
users: usuarios, usuarias, internautas
users in the EU: usuarios en la ue, usuarios en europa, usuarios europeos
official: funcionario, empleado publico, cargo publico, oficial
officials: funcionarios, empleados publicos, funcionarios publicos, cargos publicos, oficiales
civil servants: trabajadores publicos, servidores publicos, empleados del gobierno, personal publico, empleados estatales
university: universidad, universitario, campus
universities: universidades
school: escuela, colegio, instituto, escolar, aula
schools: escuelas, colegios, institutos, escolares
teacher: profesor, maestro, docente
student: estudiante, alumno
students: estudiantes, alumnos
# Children and age
child: nino, nina, menor, menor de edad, menores de edad, infancia, infantil, hijo, hija, chico, crio
children: ninos, ninas, menores, hijos, chicos
teen: adolescente, joven, adolescencia, juventud
teens: adolescentes, jovenes
parents: padre, madre, familia, progenitores
parental controls: control parental, controles parentales
under: menor de, menores de, menos de, por debajo de
over: mayor de, mayores de, por encima de, mas de
years old: anos de edad
years: anos, ano
age: edad
minimum age: edad minima, edad legal, edad minima para
age limit: limite de edad, limites de edad, limite edad, restriccion de edad, restricciones de edad
age verification: verificacion de edad, verificacion de la edad, verificar la edad, comprobar la edad, comprobacion de edad, control de edad, verifica la edad, comprueba la edad, verificacion edad
digital majority age: mayoria de edad digital, edad digital
protection of minors: proteccion de menores, proteccion de los menores, proteccion infantil, proteger a los menores, proteger a los ninos, proteccion de la infancia
generation: generacion
# Elections and politics
election: eleccion, electoral, comicios
elections: elecciones, electorales
election campaign: campana electoral, campana
annulled election: elecciones anuladas, anulacion de las elecciones
candidate: candidato
voter: votante, elector
referendum: referendum, referendo
opposition: oposicion, opositor
democracy: democracia, democratico
support: apoyar, apoyo, apoyan
# Adjectives, amounts, time
new: nuevo
news: noticia, novedad, que hay de nuevo
latest: ultimo, mas reciente, mas recientes
latest news: ultimas noticias, ultimas novedades, que novedades hay, ultima hora
next: proximo, siguiente
upcoming: pendiente, que viene, por venir
deadline: plazo, fecha limite, fecha tope, ultimatum, vencimiento
deadlines: plazos
first: primero, primer
second: segundo
third: tercero, tercer
last: pasado
big: grande, gran
biggest: mas grande, mas grandes, mayor, mas alta, mas alto, mas elevada, maximo
highest: mas altas, mas altos
small: pequeno
important: importante, principal
long: largo
strict: estricto
possible: posible, posiblemente
total: total, en total, completo, totalmente, completamente
complete ban: prohibicion total, veto total, prohibicion completa
temporary: temporal, temporalmente, provisional, provisionalmente
permanent: permanente, definitivo, definitivamente, indefinido
global: global, a nivel mundial, globalmente, en todo el mundo
different: diferente, distinto
difference between: diferencia entre, diferencias entre, en que se diferencia, en que se diferencian
compare: comparar, compara, comparacion, comparado
list of: lista de, listado de, listame
history of: historia de, historial de
timeline: cronologia, linea de tiempo, linea temporal
reason: razon, motivo, causa
consequence: consecuencia, efecto, impacto, repercusiones
evidence: prueba, evidencia, indicio
study: estudio, encuesta
expert: experto
document: documento, archivo
measure: medida
commitments: compromiso
result: resultado
status: situacion, estatus
case: caso
date: fecha
history: historia
problem: problema
information: informaciones
example: ejemplo
amount: importe, cantidad, monto, cuantia, suma
money: dinero
million: millon, millones de
billion: mil millones, mil millones de, millardo, miles de millones
trillion: billon
thousand: mil, miles
percent: por ciento, porciento
dollars: dolar, dolares de
euros: euro
pounds: libra
week: semana
month: mes, meses
this month: este mes
last month: mes pasado
this week: esta semana
this year: este ano
last year: el ano pasado, ano pasado
next year: el ano que viene, el proximo ano, proximo ano
day: dia, dias
hour: hora
minutes: minuto
year: por ano, al ano
January: enero
February: febrero
March: marzo
April: abril
May: mayo
June: junio
July: julio
August: agosto
September: septiembre, setiembre
October: octubre
November: noviembre
December: diciembre
Monday: lunes
Tuesday: martes
Wednesday: miercoles
Thursday: jueves
Friday: viernes
Saturday: sabado
Sunday: domingo
two: dos
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
10: diez
11: once
12: doce
13: trece
14: catorce
15: quince
16: dieciseis
17: diecisiete
18: dieciocho
19: diecinueve
20: veinte
# Peoples, countries and cities
United States: eua, ee uu, los estados unidos, norteamerica
EU: ue, la ue, union europea
Chinese: china continental
Chinese government: gobierno chino, gobierno de china, autoridades chinas, regimen chino
Beijing: pekin
Latin America: latinoamerica, america latina, sudamerica, hispanoamerica, iberoamerica
Middle East: oriente medio, medio oriente, oriente proximo
New York: nueva york
London: londres
Brussels: bruselas belgica
Moscow: moscu
California: california
Texas: tejas
Florida: florida
North Carolina: carolina del norte
South Carolina: carolina del sur
New Mexico: nuevo mexico
New Jersey: nueva jersey
New Hampshire: nuevo hampshire
Pennsylvania: pensilvania
New Caledonia: nueva caledonia
the country of Georgia: georgia el pais
# Other subjects
followers: seguidor
how to gain: como ganar, como conseguir, como aumentar
get more followers: ganar seguidores, conseguir seguidores, mas seguidores, ganar mas seguidores, conseguir mas seguidores, tener mas seguidores
likes: me gusta
weather: clima, tiempo hace, tiempo hara, pronostico del tiempo
recipe: receta
football: futbol
movie: pelicula
song: cancion
who won the league: quien gano la liga
world cup: mundial de futbol
capital of: capital de
joke: chiste
my account: mi cuenta
# More verbs and nouns of everyday questions
project: proyecto
Project Texas: proyecto texas
Project Clover: proyecto clover, proyecto trebol
received: recibio, recibido, recibieron, recibir, recibe
verify: verificar, verifica, verifican, comprueba, comprobar, detecta, detectar
recognise: reconocer, reconoce
face: cara, rostro
does: hace
do: hacer, hacen
did: hizo, hicieron
happen: pasar, ocurrir, suceder
happened: paso, pasado algo, ocurrio, sucedio, ocurrido, sucedido
who controls: quien controla, quien lo controla, quien maneja, quien gestiona, quien dirige
who uses: quien usa
who banned: quien prohibio
who signed: quien firmo
who fined: quien multo
why was: por que fue
role: papel, rol
responsible: responsable
ready: listo
part: parte
group: grupo
majority: mayoria
population: poblacion
name: nombre
number: numero
main: principalmente
against the law: contra la ley
allowed age: edad permitida
forbidden: prohibidisimo
censor: censura contenido
refuse: negarse, se niega
deny: negar, niega
denied: desmintio
promise: prometer, promete, prometio, promesa
prevent: impedir, impide, evitar, evita, prevenir
avoid: eludir
replace: sustituir, reemplazar
keep: conservar
give: dar, da, entregar, dio, entrego
find: encontrar, encuentra, encontro, hallazgos
show: mostrar, muestra, mostro
help: ayudar, ayuda
need: necesita, necesitar, necesitan
live: vivir
watch: ver, ve, mirar
see: visto
parent consent: permiso paterno
trial: juicio oral, vista oral
hearing: audiencia publica, vista
jury: jurado
witness: testigo
injunction: medida cautelar, medidas cautelares, cautelar, orden judicial
charge: imputacion
crime: delito, crimen
prison: carcel, prision
arrest: detener, detencion, arresto, detenido, arrestado
tax: impuesto, tasa
tariff: arancel
trade: comercio exterior, comercial
consumer: consumidor
consumer protection: proteccion al consumidor, proteccion de los consumidores, derecho del consumidor
competition: competencia
transparency: transparencia
researchers: investigador
access to data: acceso a datos, acceso a los datos
vpn: vpn
backdoor: puerta trasera
source code: codigo fuente
version: version
separate app: aplicacion separada
alternative: alternativa
vote result: resultado de la votacion
coup: golpe de estado
riot: motin
ban lifted: prohibicion levantada, fin de la prohibicion
ban on social media: prohibicion de redes sociales, prohibicion de las redes sociales, veto a las redes sociales
under-16 ban: prohibicion para menores de 16, prohibicion a menores de 16
`);
