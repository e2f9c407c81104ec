import type { Language } from './language.ts';

export const PORTUGUESE: Language = {
  plain: `o a os as um uma de do da dos das e em no na nos nas ao seu sua seus suas lhe este esta tu voce me nos todo toda todos todas favor obrigado obrigada ola oi bom boa dia tarde noite urgente ja agora mesmo imediatamente utilizador utilizadora usuario usuaria
colega senhor senhora sr sra conta signpost bot abertas ativas equipa equipe rapido`,
  courtesies: `por favor|se faz favor|por precaucao|o mais rapido possivel|de imediato|por seguranca|ja nao trabalha aqui|ja nao trabalha connosco|em todo o lado|em todo lado|em todos os dispositivos`,
  canYou: `podes pode podias poderia podem podiam favor consegues`,
  beforePerson: `de do da a ao para por com sobre utilizador usuario usuaria colega senhor senhora sr sra contra pelo pela o`,
  beforeApp: `a em no na ao abrir ao nos nas`,
  me: `eu meu minha meus minhas posso tenho sou estou consigo`,
  times: `no dia=on|em dia=on|do dia=today|desta semana=this week|deste mes=this month|de hoje=today|desta manha=this morning|esta manha=this morning|hoje de manha=this morning|esta tarde=this afternoon|esta noite=this evening|ontem a noite=last night|ontem a tarde=yesterday afternoon|ontem de manha=yesterday morning|ontem=yesterday|anteontem=2 days ago|hoje=today|na semana passada=last week|a semana passada=last week|semana passada=last week|esta semana=this week|mes passado=last month|este mes=this month|nas ultimas=in the last|nos ultimos=in the last|das ultimas=in the last|dos ultimos=in the last|ultimas=last|ultimos=last|desde as=since|desde=since|entre as=between|entre=between|e as=and|e=and|ate=until|ha=AGO|as=at|por volta=around|depois=after|antes=before|hora=hour|horas=hours|minuto=minute|minutos=minutes|dia=day|dias=days|semana=week|semanas=weeks|mes=month|meses=months|segunda-feira=Monday|segunda=Monday|terca-feira=Tuesday|terca=Tuesday|quarta-feira=Wednesday|quarta=Wednesday|quinta-feira=Thursday|quinta=Thursday|sexta-feira=Friday|sexta=Friday|sabado=Saturday|domingo=Sunday|uma=1|duas=2|dois=2|tres=3|quatro=4|amanha=tomorrow|janeiro=January|fevereiro=February|marco=March|abril=April|maio=May|junho=June|julho=July|agosto=August|setembro=September|outubro=October|novembro=November|dezembro=December|fim de semana=over the weekend|fim-de-semana=over the weekend|passada=LASTED|passado=LASTED|desde o=since|desde a=since|do=FROM|das=FROM|de=FROM|ao=TO|a=TO`,
  reasons: `ele ela foi esta a sua conta sessao token roubado roubada hackeado hackeada comprometido comprometida phishing suspeito suspeita caiu num investigacao terminada limpo tudo portatil perdeu`,
  orders: `unsubscribe=cancela*|anula*|termina*|encerra*+subscricao|assinatura|inscricao desinscrev*|dessubscrev*|remove*|retira*+canal|alertas para*|deixa*|pare|desativa*|nao+enviar|alertas|avisos|publicar|queremos+canal|aqui|mais:alertas deste neste este canal nao envies envie mais de enviar para
subscribe=subscrev*|inscrev*|assina*|regista+canal|nos|chat|alertas|equipa envia*|manda*|publica*|ativa*|receber|envie|mande+alertas|avisos|notificacoes+aqui|canal|chat|equipa:este neste aos nos para
unmute=tira*|retira*|remove*|levanta*|anula*|cancela*|termina*+silencio|silenciamento|mute reativa*+alertas|avisos|notificacoes dessilencia*:alertas para sobre
mute=silencia|silenciar|silencie|silenciem|muta|mutar|cala|mute suspende|pausa|desativa+alertas|avisos|notificacoes:alertas avisos durante por para sobre
revoke=revoga|revogar|revogue|encerra|encerrar|encerre|termina|terminar|termine|fecha|fechar|feche|mata|corta|invalida|invalidar|derruba|derrube|derrubar|anula+sessao|sessoes|token|tokens|acesso|acessos|dispositivos desconecta|desconectar|desconecte|expulsa+lado|sessoes|dispositivos|imediatamente|ja|lados:lado lados dispositivos
enable=desbloqueia|desbloquear|desbloqueie|reativa|reativar|reative|reabilita|reabilitar|habilita|habilitar|habilite|reabre volta*+ativar|habilitar ativa|ativar|ative+conta|novo|novamente:novo novamente acesso
disable=bloqueia|bloquear|bloqueie|desativa|desativar|desative|desabilita|desabilitar|desabilite|suspende|suspender|suspenda|congela|congelar:acesso`,
  asks: `explain=significa quer+dizer explica* explique significado
lookup=correlation* correlacao request* solicitacao trace* rastreio
backtest=quantos|quantas|que|quais+alertas|alarmes|avisos+teria|teriam backtest* regras+teriam|teria
whoami=quem+sou papel|papeis|funcao|funcoes|permissoes|direitos|privilegios+meus|minhas|meu|minha|tenho que+posso+fazer|ver|eu
help=que+pode|posso|podemos|da+perguntar|pedir|perguntar-te|pedir-te que+sabes|podes|consegues|pode|sabe|fazes|voce|faz+fazer|fazes|voce|tu como|em+podes|pode|funcionas|funciona|usar|uso+ajudar|funcionas|bot|isto que|quais+comandos|funcoes|funcionalidades|opcoes ajuda+preciso|mostra* para+serves|serve
approvals=aprovac* aprovar pendente*+que|pedidos|ha|aprova*|solicitacoes autorizac*+pendente* pedidos+aguard*|espera|pendentes aguard*+aprov*
policy=porque|que+nao+bloqueou|barrou|travou+ca|condicional|conditional*
blocks=bloqueou|bloquead*|bloqueia|barrou+condicional|ca|conditional*+que|acessos|logins|inicios|quantos|tentativas inicios|acessos|logins+bloqueados
audit=auditoria* registo|registro|historico|log+acoes|auditoria acoes|medidas+que|tomadas|realizadas|quais|ultimas|feitas quem+desativou|bloqueou|revogou|desbloqueou|reativou|fez|aprovou|encerrou|silenciou|desabilitou que+foi+feito
mutes=silenciad*|silencios|silenciamentos|mutes|silenciamento|mute+que|quem|ha|quais|lista*|mostra*|ativos|agora|estao|esta silenciamentos
passthrough=inquilino* locatario* outro*|outra*|externo*+tenant*|organizac*|diretorio* passthrough* convidado* b2b b2b-* tenant+entre|cruz*
managedidentities=identidade*+gerid*|gerenciad* managed+identit*
workloads=segredo*+expir*|venceu|caduc*|vencid* segredo*+cliente client+secret* certificado*+aplicac*|app|expir*|caduc*
serviceprincipals=entidade*|principa*+servico service+principal* workload* conta*+servico carga*+trabalho
legacy=legad*|herdad*|antig*|obsolet*|legacy|velh*|basica+auth*|autentica*|protocolo*|metodo*|acesso* imap pop3 pop smtp activesync legacy*
spray=*spray* brute* forca+bruta pulverizac* ataque*+senha*|palavra*|houve|ha|contra|sofrer|sob|sofrendo atacad*
policy=por|porque+mfa|politica*|condicional+nao+pediu|pedida|pede|exigiu|bloqueou|pedido|travou
why=por|porque+que+mfa|falha mfa+falha|funciona
policy=condicional* politica* diretiva* ca+regra*
failures=quantos|quantas|numero+falhas|erros|falhados|falhadas
volume=por+hora *interativ*+versus|contra|proporcao|relacao|face quantos|quantas+inicios|acessos|logins|vezes|sessoes volume numero+logins
mfa=mfa* authenticator metodo*+autenticacao|registad*|registrad*|verificacao|tem dois+fatores duplo+fator segundo+fator 2fa telefone|telemovel|celular+regist*
replay=roubad* roubo roubaram hackead* hackearam comprometid* sequestr* hijack* aitm replay* phishing invadid* usurp* clonad*
travel=impossive* viagem* viajar viajando impossivel verdade|realmente|mesmo+em|no|na diz|afirma+em|que|estar
risk=risco* risk* suspeit* arriscad* perigos* identity+protection
whogets=quem|quantos+recebe*|tem|teve|obtem|ve|afeta*|apanha|da
failures=frequente*|comu*|principa*|top|mais|maior*+erro*|falha*|motivo*|causa*|razao* erros|falhas+inquilino|tenant|empresa|organizac*|global*|todos|locatario
apps=que|quais|lista|a+aplicac*|apps|aplicativo*|programas
alerts=alerta* avisos alarme* incidente* detec*
lockout=bloquead* desabilitad* desativad* expirad* expirou suspens* estado+conta trancad*
why=por+que porque impede* falh* problema* causa motivo pode|consegue+nao passa+que recus* funciona+nao razao acontec*
noninteractive=nao+interativ* nao+interactiv*
interactive=interativ* interactiv*
signins=entrou|acessou+quem|de inicio*+sessao sessao|entrou+onde|quando|ultim*|mostra* acesso* login* logins conectou ligou+se historico atividade* registo* registro* sign-ins entradas`,
  words: `convidado convidada noutro noutra outro outra hackeado hackeada entrou acessou viagem viagens impossivel impossiveis ta mesmo estamos jamais tampouco por que quem quando onde como quanto quantos quantas qual quais e esta sao estao era foi ha tem nao nunca ninguem sem nenhum se ou mas porque mais muito ainda sempre continua mostra mostre mostrar lista verifica verifique quero preciso significa quer dizer
explica explique erro codigo senha palavra-passe cliente chefe problema pergunta ticket abrir entrar iniciar sessao aceder acessar canal para com sobre entre desde devo devemos deveria teria diz disse houve sera pode usa usam novos novas novo nova ultimo ultima
fazer alguem algo aplicaram aplicou relatorio estou isso foram terao`,
};
