/** Portuguese words, phrases and stems (ending in *), and the English of the records that stands for them. */
import { entriesOf } from './entries.ts';

/** Folded; a line an English word, and forms that `forms.ts` knows are left out. */
export const pt: readonly (readonly [string, string])[] = entriesOf(`
# Question words and how questions open
why: por que, porque, por qual motivo, por que motivo, por que razao, por qual razao, pq, porque e que, por que e que
what is the reason: qual e o motivo, qual a razao, qual o motivo, qual foi o motivo, qual e a razao
what for: para que, para que serve
when: quando, em que momento, em que data, em que dia, quando e que
what year: em que ano, que ano, em qual ano
since when: desde quando, ha quanto tempo
until when: ate quando, ate que data, para quando
from when: a partir de quando
how much: quanto, de quanto, por quanto, quanto dinheiro, quanto custa, qual o valor, qual foi o valor, qual e o valor
how much was the fine: de quanto foi a multa, qual o valor da multa, qual foi o valor da multa, quanto foi a multa, de quanto e a multa, qual e o valor da multa, valor da multa
how much did it cost: quanto custou
how many: quantos, quantas
how many times: quantas vezes
how many countries: quantos paises, em quantos paises
how long: quanto tempo, por quanto tempo, durante quanto tempo, quanto durou, quanto dura
who: quem, com quem, por quem, para quem, contra quem, quem e que
who owns: a quem pertence, de quem e, quem e o dono de, quem e o dono do, quem e dono do, quem sao os donos do, quem e o proprietario do, quem possui, quem e o dono, quem sao os donos, quem manda no, e de quem, quem e dona do, quem detem, dono do, donos do
who bought: quem comprou
who is: quem e, quem sao
who was: quem foi, quem era
how: como, de que maneira, de que forma, como e que
where: onde, aonde, em que lugar
what is: o que e, que e, o que sao, qual e, quais sao, o que significa, o que quer dizer, em que consiste, qual a, qual o, que significa, o que e que e, oque e
what was: qual foi, qual era, o que foi, quais foram
what: que, o que, qual, oque, o que e que
which: quais
which countries: que paises, em que paises, quais paises, em quais paises, em que pais, em qual pais, quais os paises, quais sao os paises, quais nacoes, quais paises ja
which country: que pais, qual pais
which states: que estados, quais estados, em quais estados, em que estados
which company: que empresa, qual empresa
which court: que tribunal, qual tribunal
which judge: que juiz, qual juiz
which law: que lei, qual lei
which laws: que leis, quais leis
which governments: que governos, quais governos
which regulator: que regulador, que autoridade, qual autoridade, qual orgao, qual regulador
what happened with: o que aconteceu com, o que houve com, que aconteceu com, o que se passou com, o que aconteceu ao
what happened: o que aconteceu, o que houve, que aconteceu, o que se passou
what happens with: o que acontece com
what happens if: o que acontece se, o que aconteceria se, o que acontece caso
what happens: o que acontece, o que se passa
what will happen: o que vai acontecer, o que acontecera
what did: o que fez, o que fizeram
what said: o que disse, o que disseram
what says: o que diz, o que dizem
what are the consequences: quais as consequencias, quais sao as consequencias, que consequencias, quais consequencias
what is the minimum age: a partir de que idade, a partir de qual idade, com que idade, qual a idade minima, qual e a idade minima, que idade minima, com quantos anos, que idade, qual a idade, qual e a idade, quantos anos, que idade e preciso ter
what about: e quanto a, e quanto ao, e sobre, e o caso de
is it true that: e verdade que, e verdade, sera verdade que
is there: existe, houve, havia, ha alguma, ha algum
are there: existem
is: esta, esta sendo
are: sao, estao
is banned: e proibido, e proibida
is legal: e legal
is illegal: e ilegal
is allowed: e permitido, e permitida
is safe: e seguro, e segura
is possible: e possivel
is mandatory: e obrigatorio, e obrigatoria
was: foi, era, estava, esteve
were: foram, eram, estavam
has: tem, tem de ter
has been: tem sido
have: ter, tem os
had: tinha, tinham, teve, tiveram
can: pode, podem, podera
can people: pode se, da para, podemos, se pode, e possivel usar, posso ou nao
can i: posso
could: poderia, poderiam, podia
should: deveria, deveriam
should i: devo
must: deve, devem, precisa, precisam, tem que, tem de, tera de, deverao
will: vai, vao
will be: sera, serao, vai ser, vao ser
still: ainda
is still: continua, ainda esta, continua a ser, segue, continua sendo
are still: continuam
already: ja
never: nunca, jamais
ever: alguma vez, ja alguma vez
now: agora, neste momento
currently: atualmente, hoje em dia, no momento, atual, atuais, actualmente
today: hoje
tomorrow: amanha
yesterday: ontem
recently: recentemente, ultimamente
soon: em breve, breve
before: antes de, antes, antes do, antes da, perante
after: depois de, depois, apos, depois do, depois da
since: desde, desde que
until: ate, ate que
during: durante
between: entre
against: contra
without: sem
for: para, por, pra
by: pelo, pela, segundo
in: em, no, na, nos, nas, dentro de, num, numa
of: de, do, da, dos, das
with: com
about: sobre, acerca de, a respeito de, em relacao a, quanto ao
to: ao, aos
and: e
or: ou
if: caso, se
because of: por causa de, por causa da, por causa do, devido a, devido ao
because: pois, ja que, porque e
the: o, os, as
this: este, isto, esse, essa, isso, estas
they: eles, elas
their: seus, suas, deles
not: nao, nem
only: so, somente, apenas
also: tambem
all: tudo, toda, todo
any: algum, alguma, qualquer
other: outro
more: mais
less: menos
every: cada
my: meu, minha, meus
i: eu
you: voce
people: gente, pessoa, cidadao
# Bans and how things stand
ban: proibicao, proibir, proibe, proibem, banimento, banir, veto, vetar, bane
bans: proibicoes
banned: proibido, proibiu, proibiram, banido, baniu, baniram, vetado, vetou, interditado, proib*, banid*
block: bloqueio, bloquear, bloqueiam
blocked: bloqueado, bloqueou, bloquearam, bloque*
restrict: restringir, limitar, restringe
restricted: restringido, restrito, restringiu, limitado, limitou
restriction: restricao, limitacao
restrictions: restricoes, limitacoes
limit: limite
illegal: ilegal, ilicito
legal: legal, legais, licito, legalizado
allowed: permitido, autorizado, permitiu, autorizou, liberado, liberou
allow: permitir, permite, autorizar, liberar, permitem, autoriza
available: disponivel, acessivel
work: funcionar, funciona, funcionando, funcionam
suspend: suspender, suspende
suspended: suspenso, suspendeu, suspenderam
suspension: suspensao
lift: levantar, revogar, suspender a proibicao
lifted: levantado, levantou, revogado, revogou, desbloqueado, desbloqueou, derrubou a proibicao
restore: restabelecer, restaurar
restored: restabelecido, restabeleceu, voltou, voltaram, restaurado
return: voltar, retornar, volta, regresso
closed: fechado, fechou, encerrado, encerrou, fecharam
close: fechar, encerrar, fechamento, encerramento
removed: removido, removeu, retirado, retirou, excluido, excluiu, apagado, apagou, eliminou
remove: remover, retirar, excluir, eliminar, remocao
delete: apagar, deletar, desinstalar
withdraw: retirar se
leave: sair, deixar, saida, abandonar
left: saiu, deixou
open: abrir, aberto, abre, abertura
opened: abriu, abriram
launch: lancar, lancamento, lanca
launched: lancou, lancado
use: usar, usa, usam, uso, utilizar, utiliza, utilizam, utilizacao, usando, utiliz*
used: usado, usou, usaram
download: baixar, descarregar, baixa, download, transferir a app
install: instalar, instalado, instalacao
access: acessar, acesso, aceder, acessam, acede
accessed: acessou, acessaram
share: compartilhar, partilhar, compartilha, partilha, compartilhamento, compartilham, repassa, repassar
shared: compartilhou, compartilhado, partilhou, repassou
transfer: transferir, transferencia, transfere, enviar, envio, manda
transferred: transferido, transferiu, enviado, enviou
collect: coletar, coleta, recolher, recolhe, coletam, recolha
collected: coletou, coletado, recolheu
store: armazenar, armazena, armazenamento, guardar, guarda, armazenam
stored: armazenado, guardado, sao armazenados, ficam armazenados
protect: proteger, protege, protegem, protegido
protection: protecao
harm: prejudicar, prejudica, dano, prejuizo, prejudicial, nocivo, mal as
affect: afetar, afeta, afetou, atinge
control: controlar, controle, controlo
force: forcar, obrigar, obriga, obrigou, forca, obrigado
require: exigir, exige, exigiu, requer, obrigatorio, exigem
request: pedir, pede, pediu, solicitar, solicitou, pedido, pediram, solicitacao
order: ordem, ordenar, decreto, ordena, determinacao, mandado, portaria
executive order: ordem executiva, decreto presidencial, ordens executivas
ordered: ordenou, determinou, mandou, ordenado, determinaram
decide: decidir, decide, decidira
decided: decidiu, decidido, decidiram
decision: decisao, resolucao, deliberacao
rules: regra, norma, regulamento
ruling: sentenca, julgamento, acordao, veredito, veredicto
ruled: julgou, sentenciou, decidiu que, deliberou
upheld: confirmou, manteve, confirmado, ratificou, validou, mantido
uphold: confirmar, manter, validar
annulled: anulou, anulado, invalidou, derrubou, anularam, derrubada
annul: anular, anulacao, derrubar, invalidar
appeal: recorrer, recurso, apelar, apelacao, recorre
appealed: recorreu, apelou, recorreram, contestou
sign: assinar, sancionar a lei, promulgar, assina
signed: assinou, assinado, promulgou, sancionou a lei, assinaram, promulgada
vote: votar, voto, votacao, vota
voted: votou, votaram, votado
approve: aprovar, aprova, aprovacao
passed: aprovou, aprovado, aprovaram
reject: rejeitar, rejeita, recusar, rejeicao
rejected: rejeitou, rejeitado, recusou, negou, rejeitaram
accept: aceitar, aceitou, aceita
extend: prorrogar, prolongar, estender, prorrogacao, adiar, adiamento
extended: prorrogou, prorrogado, adiou, adiado, estendeu
delay: atraso, atrasar
enter into force: entrar em vigor, entra em vigor, entrou em vigor, entrara em vigor, passa a valer, comeca a valer, comecou a valer, passou a valer, entrada em vigor
in force: em vigor, vigente, valendo
apply: aplicar, aplica se, aplica, se aplica
comply: cumprir, cumpre, cumpriu, respeitar, respeita
violate: violar, viola, violou, infringir, infringe, infringiu, descumprir, descumpriu, descumpre, violacao, infracao, incumprimento, descumprimento, desrespeitou, desrespeita, desrespeitar
announce: anunciar, anuncia, anuncio de
announced: anunciou, anunciado, anunciaram
propose: propor, propoe
proposed: propos, proposto
proposal: proposta
plan: planeja, planejar, pretende, plano, previsto, planeia
want: quer, querem, querer, deseja
wanted: quis, queria, queriam
try: tentar, tenta
tried: tentou, tentaram
start: comecar, iniciar, inicio, comecou, iniciou, comeco
end: terminar, acabar, fim, acaba, termino, acabou, terminou, expira, vence, final
say: dizer, diz, dizem, afirma
said: disse, afirmou, dito, disseram, declarou
know: saber, sabe, sabe se
explain: explicar, explique, explica
think: pensa, acha, acham, pensar
change: mudar, muda, mudou, mudanca, alterar, alteracao, alterou
fear: temer, teme, medo, receio, temor, temem
worry: preocupar, preocupa, preocupacao, preocupados
criticise: criticar, critica, criticou
defend: defender, defende, defendeu, defesa
warn: avisar, alertar, alerta, alertou, advertir, advertiu
warning: aviso, advertencia, alertas
recommend: recomendar, recomenda, recomendou, recomendacao
report: relatorio, denuncia anonima, relatar, reportagem
publish: publicar, publica, publicou, publicado
win: ganhar, ganha, vencer
won: ganhou, venceu
lose: perder, perde
lost: perdeu
create: criar, criou, cria, criacao, criado
testify: depor, depoimento, testemunhar, depos, testemunhou
spend: gastar, gastou, gasto, gastam
earn: ganhar dinheiro
pay: pagar, paga, pagamento, pagam
paid: pagou, pago, pagaram
cost: custar, custo, custou
kill: matar, morte, morreu, morreram, morto
# Fines, courts, law
fine: multa, multar, sancao, penalizacao, coima, punicao, punir
fines: multas, sancoes, coimas, punicoes
fined: multou, multado, multaram, puniu, punido, sancionado, aplicou uma multa, aplicou multa, levou multa, recebeu multa, multad*
biggest fine: maior multa, multa mais alta, maior coima, multa recorde, multa mais pesada, maiores multas
penalty: pena, penalidade
penalties for: sancoes para, penas para, punicao para, punicao por
lawsuit: processo, acao judicial, litigio, processo judicial, acao na justica, acao
lawsuits: processos, acoes judiciais
class action: acao coletiva, acoes coletivas, acao civil publica
sue: processar, processa, processam, acionar na justica, entrar na justica
sued: processou, processado, processaram, acionou na justica, entrou na justica
complaint: queixa, denuncia, reclamacao, denunciar, denunciou, queixou
complaints: queixas, denuncias, reclamacoes
accuse: acusar, acusa, acusou, acusam, acusacao, acusado, acusaram, suspeita
accused of: acusado de, acusada de
investigate: investigar, investiga, investigando, investigam, apurar
investigated: investigou, investigado
investigation: investigacao, inquerito, apuracao, averiguacao, procedimento
investigations: investigacoes, inqueritos
settlement: acordo judicial, acordo extrajudicial, indenizacao, indemnizacao
compensation: compensacao, indenizacoes
court: tribunal, corte, justica, judiciario
courts: tribunais, cortes
Supreme Court: suprema corte, supremo tribunal, supremo tribunal dos eua, corte suprema, tribunal supremo, suprema corte dos eua
Supreme Federal Court STF: supremo tribunal federal, stf, supremo, supremo brasileiro
Superior Electoral Court: tribunal superior eleitoral, tse
Constitutional Court: tribunal constitucional, corte constitucional
Court of Justice of the European Union: tribunal de justica da uniao europeia, tjue, tribunal de justica da ue, tribunal europeu
General Court: tribunal geral, tribunal geral da ue, tribunal geral da uniao europeia
appeals court: tribunal de apelacoes, tribunal de recurso, corte de apelacoes, tribunal de apelacao
judge: juiz, juiza, magistrado, ministro do stf, desembargador
judges: juizes
prosecutor: promotor, procurador, ministerio publico, promotoria
attorney general: procurador geral, procuradora geral
attorneys general: procuradores gerais
lawyer: advogado
law: lei, legislacao, direito, lei federal
laws: leis
bill: projeto de lei, projetos de lei, proposta de lei, pl
draft: rascunho, minuta, esboco
article: artigo
constitution: constituicao
constitutional: constitucional
unconstitutional: inconstitucional
freedom of speech: liberdade de expressao
First Amendment: primeira emenda
freedom: liberdade
rights: direitos
human rights: direitos humanos
censorship: censura, censurar, censurou, censurado
obligation: obrigacao, dever
regulation: regulacao, regulamentacao, regular, regulamentar, regula, regulamenta
liability: responsabilidade, responsabilizacao, responsavel
platform liability: responsabilidade das plataformas, responsabilizacao das plataformas
Marco Civil da Internet: marco civil
ECA Digital: eca digital, estatuto digital da crianca e do adolescente, estatuto da crianca e do adolescente digital, lei felca, lei da adultizacao
Digital Services Act: lei dos servicos digitais, regulamento dos servicos digitais, lei de servicos digitais, regulamento de servicos digitais, dsa, regulamento servicos digitais
Digital Markets Act: lei dos mercados digitais, regulamento dos mercados digitais, lei de mercados digitais, dma
GDPR: rgpd, regulamento geral de protecao de dados, regulamento geral sobre a protecao de dados
AI Act: lei da inteligencia artificial, regulamento da inteligencia artificial, lei da ia, regulamento da ia, lei de ia
European Media Freedom Act: lei europeia da liberdade dos meios de comunicacao, regulamento europeu da liberdade dos meios de comunicacao
Digital Fairness Act: lei da equidade digital
Online Safety Act: lei de seguranca online, lei da seguranca online, lei de seguranca na internet
political advertising regulation: regulamento da propaganda politica, regulamento sobre publicidade politica
National Intelligence Law: lei de inteligencia nacional, lei de inteligencia chinesa, lei nacional de inteligencia, lei de inteligencia da china
divest-or-ban law: lei de venda ou proibicao, lei que obriga a venda, lei do desinvestimento, venda ou banimento, lei vender ou banir, lei que obriga a vender, lei pafaca
joint venture: joint venture, empresa conjunta, sociedade conjunta
very large online platform: plataforma em linha de muito grande dimensao, plataforma muito grande, plataforma online de muito grande dimensao
# Institutions and people
government: governo, governamental, autoridades, executivo, administracao
governments: governos, governamentais, administracoes
European Commission: comissao europeia, bruxelas
European Parliament: parlamento europeu
Council of the European Union: conselho da uniao europeia, conselho da ue
European Data Protection Board: comite europeu para a protecao de dados, comite europeu de protecao de dados
Data Protection Commission Ireland: comissao de protecao de dados da irlanda, comissao irlandesa de protecao de dados, autoridade irlandesa de protecao de dados, dpc irlandesa, regulador irlandes, autoridade irlandesa, autoridade de protecao de dados da irlanda
ANPD: autoridade nacional de protecao de dados, agencia nacional de protecao de dados
data protection authority: autoridade de protecao de dados, autoridades de protecao de dados, comissao nacional de protecao de dados, cnpd
Senacon: secretaria nacional do consumidor
commission: comissao
committee: comite
panel of experts: comite de especialistas, painel de especialistas, grupo de peritos, grupo de especialistas
Congress: congresso, congresso americano, congresso dos eua
senate: senado
senator: senador, senadora
House of Representatives: camara dos representantes
Chamber of Deputies: camara dos deputados
parliament: parlamento, parlamentar, assembleia, assembleia da republica, camara
lawmaker: deputado, legislador, congressista, parlamentares, vereador
lawmakers: deputados, legisladores, congressistas
MEPs: eurodeputado
minister: ministro, ministerio
ministers: ministros
prime minister: primeiro ministro, primeira ministra
president: presidente, presidenta
presidential: presidencial
White House: casa branca
governor: governador, governadora
politician: politico
politicians: politicos
politics: politica
party: partido
parties: partidos
Communist Party: partido comunista, pcch, partido comunista chines
regulator: regulador, reguladora, orgao regulador, agencia reguladora
regulators: reguladores
authority: autoridade
watchdog: fiscalizador
agency: agencia, orgao
institution: instituicao
police: policia
military: exercito, militar, forcas armadas, soldados
NATO: otan, nato
UN: onu, nacoes unidas
state: estado, estadual, estatal
states: estados, estaduais
federal: federal
city: cidade, municipio, prefeitura
public: publico, publicas
country: pais, nacao, nacional
countries: paises, nacoes
world: mundo, mundial, mundo inteiro
territory: territorio
# Company, sale, algorithm
company: empresa, companhia, sociedade, firma
companies: empresas, companhias
parent company: empresa mae, empresa matriz, controladora, matriz, dona do tiktok
owner: dono, dona, proprietario, titular, propriedade
owners: donos, proprietarios
own: possuir, possui, pertence, pertencer, pertencem, detem
shareholder: acionista
shareholders: acionistas
stake: participacao, fatia
shares: acoes
investor: investidor, investimento, investir
sale: venda, alienacao
sell: vender, vende, vendera, desfazer se
sold: vendido, vendeu, venderam
buy: comprar, compra, adquirir, aquisicao, compram
bought: comprou, comprado, compraram, adquiriu
buyer: comprador, interessados
deal: acordo, negocio, trato, pacto
negotiate: negociar, negociacao, conversas, negocia
separate: separar, separacao, cisao
market: mercado
value: valor, avaliacao, vale
price: preco
revenue: receita, faturamento, lucro, faturacao
employee: empregado, trabalhador, pessoal, colaboradores, funcionarios da empresa, funcionarios do tiktok, funcionarios da bytedance
employees: empregados, trabalhadores
layoffs: demissao, despedimento, demitiu, demitir, demitidos
ceo: diretor executivo, presidente executivo, chefe, presidente da empresa, diretor geral, ceo
founder: fundador, fundou
founded: fundado
headquarters: sede
office: escritorio
algorithm: algoritmo, algoritmico
algorithms: algoritmos
recommendation algorithm: algoritmo de recomendacao, sistema de recomendacao
artificial intelligence: inteligencia artificial, ia
labels: etiquetas, rotulos, rotulagem, rotular
content moderation: moderacao de conteudo, moderacao, moderacao de conteudos, moderar
moderators: moderador
content: conteudo
shop: loja, comercio, compras
e-commerce: comercio eletronico, comercio online
TikTok Shop: loja do tiktok, loja tiktok
advertising: publicidade, anuncio, propaganda, publicitario
political advertising: publicidade politica, propaganda politica, propaganda eleitoral, anuncios politicos
ad repository: biblioteca de anuncios, repositorio de anuncios, repositorio de publicidade
influencer: influenciador, influenciadora, criador, criadores de conteudo, criador de conteudo, tiktoker, influencers
influencers: influenciadores, influenciadoras, criadores, tiktokers
live stream: transmissao ao vivo, transmissoes ao vivo, ao vivo, em direto, live
gifts: presente
coins: moedas
video: video
addiction: vicio, dependencia, adicao
addictive: viciante, viciar, vicia, viciado, aditivo, viciam
addictive design: design viciante, desenho viciante, recursos viciantes, concecao viciante
design: desenho, projetado
infinite scroll: rolagem infinita, scroll infinito, deslizamento infinito
screen time: tempo de tela, tempo de ecra
mental health: saude mental, saude psicologica
health: saude
challenge: desafio, desafio viral
suicide: suicidio, automutilacao
# Data, security, devices
data: dado, informacao
user data: dados dos usuarios, dados de usuarios, dados dos utilizadores, dados de utilizadores, dados do usuario, dados de seus usuarios, dados dos seus usuarios
personal data: dados pessoais, informacoes pessoais
children's data: dados de criancas, dados das criancas, dados de menores, dados dos menores
data protection: protecao de dados, protecao dos dados
LGPD Brazil data protection law: lgpd, lei geral de protecao de dados
data transfers: transferencia de dados, transferencias de dados, envio de dados
data centre: centro de dados, centros de dados, data center, datacenter
server: servidor
servers: servidores informaticos
privacy: privacidade, vida privada
privacy policy: politica de privacidade
consent: consentimento
parental consent: consentimento dos pais, consentimento parental, autorizacao dos pais, permissao dos pais
security: seguranca
national security: seguranca nacional
cybersecurity: ciberseguranca, cyberseguranca, seguranca cibernetica
safe: seguro, confiavel
dangerous: perigoso
danger: perigo
risk: risco, arriscado
threat: ameaca
spy: espionar, espiona, espionagem, espiao, espia, espiar
spied: espionou, espionado, espionaram
track: rastrear, rastreia, rastreamento, monitora, vigiar, monitorar, monitoramento
surveillance: vigilancia
journalist: jornalista, imprensa
journalists: jornalistas
facial recognition: reconhecimento facial
biometric: biometrico, biometria
location: localizacao, geolocalizacao
foreign interference: interferencia estrangeira, ingerencia estrangeira, interferencia, ingerencia
foreign: estrangeiro
influence: influencia, influenciar, influenciou
disinformation: desinformacao, noticias falsas, fake news, informacao falsa, mentiras
hate speech: discurso de odio, discursos de odio
terrorist content: conteudo terrorista, conteudos terroristas
violence: violencia, violento
abuse: abuso, assedio, exploracao
protest: protesto, manifestacao, disturbios
war: guerra, conflito
device: dispositivo, aparelho, equipamento
devices: dispositivos, aparelhos, equipamentos
government device: dispositivos do governo, celulares do governo, celular do governo, telemoveis do governo, telemoveis de trabalho, celulares de trabalho, celular de trabalho, telemovel de trabalho, aparelhos do governo, telefones do governo, dispositivos de trabalho, telefones de trabalho, celular corporativo
government devices: dispositivos governamentais, dispositivos oficiais, celulares oficiais, celulares corporativos, celulares institucionais, telemoveis oficiais, telefones oficiais, aparelhos oficiais
phone: celular, telemovel, telefone
phones: celulares, telemoveis, telefones
computer: computador
network: rede
social network: rede social
social media: redes sociais, redes, midias sociais, meios sociais
app: aplicativo, aplicacao, app, apps
apps: aplicativos, aplicacoes
app store: loja de aplicativos, lojas de aplicativos, loja de aplicacoes, lojas de aplicacoes, loja de apps, lojas de apps
platform: plataforma
platforms: plataformas
account: conta, perfil, perfis
accounts: contas
user: usuario, utilizador, utilizadora, internautas
users: usuarios, utilizadores
official: funcionario publico, oficial, funcionario
officials: funcionarios publicos, oficiais, funcionarios
civil servants: servidor publico, servidores publicos, servidores
university: universidade, faculdade
universities: universidades, faculdades
school: escola, colegio, escolar
schools: escolas, colegios, escolares
teacher: professor, professora
student: aluno, estudante
students: alunos, estudantes
# Children and age
child: crianca, menor, menor de idade, menores de idade, infancia, infantil, filho, miudos
children: criancas, menores, filhos
teen: adolescente, jovem, juventude, adolescencia
teens: adolescentes, jovens
parents: pais e maes, pai, mae, maes, familia, encarregados de educacao
parental controls: controle parental, controlo parental, controle dos pais
under: menor de, menores de, menos de, abaixo de, abaixo dos
over: maior de, maiores de, acima de, mais de
years old: anos de idade
years: anos, ano
age: idade
minimum age: idade minima, idade legal
age limit: limite de idade, limites de idade, restricao de idade, limite etario, classificacao indicativa
age verification: verificacao de idade, verificacao da idade, verificar a idade, controle de idade, comprovacao de idade, afericao de idade, checagem de idade
digital majority age: maioridade digital
protection of minors: protecao de menores, protecao das criancas, protecao de criancas, proteger criancas, proteger as criancas, protecao infantil, proteger menores
# Elections and politics
election: eleicao, eleitoral
elections: eleicoes, eleitorais
election campaign: campanha eleitoral, campanha
candidate: candidato
voter: eleitor
opposition: oposicao
democracy: democracia, democratico
support: apoiar, apoio, apoiou
# Adjectives, amounts, time
new: novo, nova
news: noticia, novidade
latest: ultimo, mais recente, mais recentes
latest news: ultimas noticias, ultimas novidades
next: proximo, seguinte
upcoming: pendente, que vem, por vir
deadline: prazo, data limite, ultimato, prazo final, prazo limite
deadlines: prazos
first: primeiro
second: segunda
third: terceiro
last: passado
big: grande
biggest: maior, mais alta, mais alto, mais elevada, mais pesada
small: pequeno
important: importante, principal
long: longo
strict: rigoroso, rigida
possible: possivel
total: total, no total, completo, totalmente, completamente, ao todo
complete ban: proibicao total, banimento total, proibicao completa
temporary: temporario, temporariamente, provisorio, provisoriamente
permanent: permanente, definitivo, definitivamente
global: global, globalmente, no mundo, no mundo todo, mundialmente
different: diferente
difference between: diferenca entre, diferencas entre
compare: comparar, compare, compara, comparacao
list of: lista de, lista dos, liste
history of: historia do, historia da, historia de, historico de
timeline: cronologia, linha do tempo, linha temporal
reason: razao, razoes, motivo, causa
consequence: consequencia, efeito, impacto
evidence: prova, evidencia, indicio
study: estudo, pesquisa
expert: especialista, perito
document: documento
measure: medida
commitments: compromisso
result: resultado
status: situacao
case: casos
date: data
history: historia, historico
problem: problema
information: informacoes
example: exemplo
amount: quantia, montante, quantidade, soma
money: dinheiro
million: milhao, milhoes de
billion: bilhao, mil milhoes, bilhoes de, mil milhoes de
trillion: trilhao, biliao
thousand: mil, milhares
percent: por cento, porcento
dollars: dolar
euros: euros
pounds: libra
reais: real
week: semana
month: mes, meses
this month: este mes, neste mes
last month: mes passado, no mes passado
this week: esta semana, nesta semana
this year: este ano, neste ano
last year: ano passado, no ano passado
next year: ano que vem, proximo ano, no proximo ano
day: dia, dias
hour: hora
minutes: minuto
year: por ano, ao ano
January: janeiro
February: fevereiro
March: marco
April: abril
May: maio
June: junho
July: julho
August: agosto
September: setembro
October: outubro
November: novembro
December: dezembro
Monday: segunda feira
Tuesday: terca feira, terca
Wednesday: quarta feira
Thursday: quinta feira
Friday: sexta feira, sexta
Saturday: sabado
Sunday: domingo
two: dois, duas
three: tres
four: quatro
five: cinco
six: seis
seven: sete
eight: oito
nine: nove
10: dez
11: onze
12: doze
13: treze
14: catorze, quatorze
15: quinze
16: dezesseis, dezasseis
17: dezessete, dezassete
18: dezoito
19: dezenove, dezanove
20: vinte
# Peoples, countries and cities
United States: eua, os eua, e u a
EU: ue, uniao europeia, a ue
Chinese government: governo chines, governo da china, autoridades chinesas, regime chines, estado chines
Beijing: pequim
Swiss: suica franca
Latin America: america latina, america do sul
Middle East: oriente medio, medio oriente
New York: nova york, nova iorque
London: londres
Brussels: bruxelas belgica
Moscow: moscou, moscovo
California: california
Texas: texas
North Carolina: carolina do norte
South Carolina: carolina do sul
New Mexico: novo mexico
New Jersey: nova jersey
New Caledonia: nova caledonia
the country of Georgia: georgia o pais
# Other subjects
followers: seguidor
how to gain: como ganhar, como conseguir, como aumentar
get more followers: ganhar seguidores, conseguir seguidores, mais seguidores, ganhar mais seguidores, ter mais seguidores
weather: clima, tempo fara, previsao do tempo
recipe: receita de
football: futebol
movie: filme
song: musica
who won the league: quem ganhou o brasileirao, quem ganhou o campeonato
world cup: copa do mundo, mundial de futebol
capital of: capital de, capital do, capital da
joke: piada
my account: minha conta, a minha conta
# More verbs and nouns of everyday questions
project: projeto, projecto
Project Texas: projeto texas, projecto texas
Project Clover: projeto clover, projecto clover
received: recebeu, recebido, recebeu do, receber, recebe
was: ficou, ficaram
verify: verificar, verifica, checar, checa, confere
recognise: reconhecer, reconhece
face: rosto, cara
does: faz
do: fazer, fazem
did: fez, fizeram
happen: acontecer, ocorrer
happened: aconteceu, ocorreu, acontecido, houve algo
who controls: quem controla, quem comanda, quem dirige, quem gere
who banned: quem proibiu, quem baniu
who signed: quem assinou
who fined: quem multou
role: papel
responsible: responsaveis
part: parte
majority: maioria
name: nome
number: numero
deny: negar, nega
denied: negaram, desmentiu
promise: prometer, promete, prometeu, promessa
prevent: impedir, impede, evitar, evita, prevenir
replace: substituir
give: dar, entregar, entrega, deu, entregou, fornece, fornecer
find: encontrar, encontrou, descobriu
show: mostrar, mostra, mostrou
help: ajudar, ajuda
need: necessario, necessita
watch: assistir, ver, ve
trial: audiencia de julgamento
hearing: audiencia, audiencia publica
jury: juri
witness: testemunha
injunction: liminar, medida cautelar, providencia cautelar, medida liminar, tutela de urgencia
crime: crime
prison: prisao, cadeia
arrest: prender, preso, detido
tax: imposto, taxa
tariff: tarifa
trade: comercial
consumer: consumidor
consumer protection: defesa do consumidor, protecao do consumidor, procon
competition: concorrencia
transparency: transparencia
researchers: pesquisador, investigadores
access to data: acesso a dados, acesso aos dados
vpn: vpn
backdoor: porta dos fundos
source code: codigo fonte
version: versao
alternative: alternativa
victims: vitima
feed: feed
time: tempo
ban on social media: proibicao das redes sociais, proibicao de redes sociais, proibir as redes sociais, proibir redes sociais
feed without account: feed sem cadastro, feed sem login
sexualisation of children: adultizacao, sexualizacao
`);
