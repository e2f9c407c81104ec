import type { Language } from './language.ts';

export const SPANISH: Language = {
  plain: `el la los las un una unos de del y a al en su sus le les se esta este tu usted me nos todo toda todos todas favor gracias hola buenos buenas dias tardes noches urgente urgentemente ya ahora mismo inmediatamente cuanto antes usuario usuaria companero
companera senor senora sr sra cuenta signpost bot abiertas activas equipo rapido`,
  courtesies: `por favor|por precaucion|lo antes posible|de inmediato|por seguridad|si no te importa|cuanto antes|ya no trabaja aqui|ya no trabaja con nosotros|en todas partes|en todos lados|ahora mismo`,
  canYou: `puedes podrias podria pueden podeis favor puede`,
  beforePerson: `de del a al para por con sobre usuario usuaria companero companera senor senora sr sra contra`,
  beforeApp: `a en al abrir con`,
  me: `yo mi mis puedo tengo soy estoy conmigo`,
  times: `no dia=on|del dia=today|esta manana=this morning|esta tarde=this afternoon|esta noche=this evening|anoche=last night|ayer por la tarde=yesterday afternoon|ayer por la manana=yesterday morning|ayer=yesterday|anteayer=2 days ago|hoy=today|la semana pasada=last week|semana pasada=last week|esta semana=this week|el mes pasado=last month|este mes=this month|en las ultimas=in the last|en los ultimos=in the last|de las ultimas=in the last|de los ultimos=in the last|las ultimas=the last|los ultimos=the last|ultimas=last|ultimos=last|desde las=since|desde el=since|desde la=since|desde=since|entre las=between|entre=between|y las=and|y=and|hasta=until|hace=AGO|a las=at|hacia=around|despues=after|antes=before|hora=hour|horas=hours|minuto=minute|minutos=minutes|dia=day|dias=days|semana=week|semanas=weeks|mes=month|meses=months|lunes=Monday|martes=Tuesday|miercoles=Wednesday|jueves=Thursday|viernes=Friday|sabado=Saturday|domingo=Sunday|mediodia=noon|medianoche=midnight|una=1|dos=2|tres=3|cuatro=4|manana=tomorrow|enero=January|febrero=February|marzo=March|abril=April|mayo=May|junio=June|julio=July|agosto=August|septiembre=September|octubre=October|noviembre=November|diciembre=December|fin de semana=over the weekend|el fin de semana=over the weekend|este fin de semana=over the weekend|pasado=LASTED|del=FROM|al=TO|hasta el=until|hasta las=until|de las=FROM`,
  reasons: `el ella fue ha sido esta su cuenta sesion token robado robada hackeado hackeada comprometido comprometida phishing sospechoso sospechosa le robaron cayo en un el la portatil perdio investigacion terminada limpio todo`,
  orders: `unsubscribe=cancela*|anula*|termina*|elimina*+suscripcion desuscrib*|desuscribe|darnos|da|dar+canal|baja|alertas deja*|para|detene*|deten|desactiva*|no+enviar|alertas|avisos|publicar|quiero|queremos+canal|aqui|mas quita*+canal+alertas:alertas avisos las mas este canal no para enviar de publicar queremos baja
subscribe=suscrib*|suscribe|suscribir|inscribe|apunta+canal|nos|chat|alertas|equipo envia*|manda*|publica*|activa*|recibir+alertas|avisos|notificaciones+aqui|canal|chat|equipo:las para quiero queremos recibir
unmute=quita*|elimina*|levanta*|anula*|cancela*|termina*+silencio|silenciamiento|mute reactiva*|restablece*+alertas|avisos|notificaciones desilencia* deja*+silenciar:para alertas de las sobre
mute=silencia|silenciar|silencie|mutea|mutear|silenciad|calla|mute suspende|pausa|desactiva+alertas|avisos|notificaciones:alertas avisos notificaciones durante por para sobre las
revoke=revoca|revocar|revoque|revocad|revoques|cierra|cerrar|cierre|termina|terminar|termine|finaliza|finalizar|mata|matar|corta|invalida|invalidar|anula|expulsa+sesion|sesiones|token|tokens|acceso|accesos|dispositivos desconecta|desconectar|expulsa|echa+lados|partes|dispositivos|sesiones|inmediatamente|ya|sitios|de|a:partes lados sitios dispositivos todos todas
enable=desbloquea|desbloquear|desbloquee|reactiva|reactivar|reactive|habilita|habilitar|habilite|rehabilita|rehabilitar|restablece vuelve|vuelva|volver+activar|habilitar activa|activar|active+cuenta|nuevo|usuario*:nuevo otra vez acceso
disable=bloquea|bloquear|bloquee|deshabilita|deshabilitar|deshabilite|desactiva|desactivar|desactive|inhabilita|inhabilitar|suspende|suspender|suspenda|congela|congelar:acceso`,
  asks: `explain=significa quiere+decir explica* explicame significado
lookup=correlation* correlacion request* solicitud trace* seguimiento
backtest=cuantas|cuantos|que+alertas|alarmas|avisos+habria|habrian|hubiera|hubieran backtest* reglas+habrian|hubieran
whoami=quien+soy rol|roles|permisos|derechos|privilegios+mis|mi|tengo que+puedo+hacer|ver|yo que+permitido+tengo|hacer|me
help=que+puede|puedo|podemos|pueden+preguntar|preguntarte|pedir|pedirte que+puedes|sabes|podeis|haces|podrias+hacer|tu|ayudar|haces como|en+puedes|funcionas|ayudar*|funciona|usar|uso+ayudar*|funcionas|bot|esto que|cuales+comandos|funciones|opciones ayuda+necesito|dame|muestra* para+sirves|sirve
approvals=aprobacion* aprobar pendiente*+que|solicitudes|hay|aprob* autorizacion*+pendientes solicitudes+aprob*|pendientes|espera*
policy=porque|que+no+bloqueo|paro|detuvo|freno+ca|condicional|conditional*
blocks=inicios|accesos+bloquearon bloqueo|bloqueado*|bloquea|bloqueados|bloqueadas|rechazo+condicional|ca|conditional*+que|accesos|inicios|cuantos|intentos inicios|accesos+bloqueados
audit=auditoria* registro+acciones|auditoria|actividad+bot|acciones|auditoria acciones|medidas+que|tomadas|realizadas|cuales|ultimas|hicieron quien+deshabilito|bloqueo|desactivo|revoco|desbloqueo|reactivo|hizo|aprobo|cerro|silencio que+se+hizo|ha+hecho
mutes=silenciad*|silencios|silenciamientos|mutes|silenciamiento|mute+que|quien|quienes|hay|cuales|lista*|muestra*|activos|ahora|estan|esta silencios|silenciamientos
passthrough=inquilino* otro*|otra*|externo*+tenant*|organizacion*|directorio* passthrough* invitado* b2b b2b-* *tenant+entre|cruz*
managedidentities=identidad*+administrad*|gestionad* managed+identit*
workloads=secreto*+caduc*|expir*|vencid*|vencio secreto*+cliente client+secret* certificado*+aplicac*|app|caduc*|expir*
serviceprincipals=entidad*|principal*+servicio service+principal* workload* cuenta*+servicio carga*+trabajo
legacy=heredad*|antigu*|obsolet*|legacy|viej*|basica+auth*|autentica*|protocolo*|metodo*|acceso* imap pop3 pop smtp activesync legacy* autenticacion+basica
spray=*spray* brute* fuerza+bruta rociado* pulverizacion* ataque*+contrasena*|hubo|hay|contra|sufriendo|bajo atacando*
policy=por|porque+mfa|directiva*|politica*|condicional+no+pidio|pide|pidieron|exigio|bloqueo|paro
why=por|porque+que|falla+mfa mfa+falla|funciona
policy=condicional* directiva* politica* ca+regla*
failures=cuantos|cuantas|numero+fallos|errores|fallidos|fallidas
volume=por+hora *interactiv*+versus|frente|contra|proporcion|relacion cuantos|cuantas+inicios|accesos|sesiones|veces volumen numero+inicios
mfa=mfa* authenticator metodo*+autenticacion|registrad*|mfa|verificacion|tiene doble+factor|autenticacion segundo+factor dos+factores 2fa telefono+registrad* informacion+seguridad
replay=hackea*|hackeo robad* robo robaron hackead* hackearon comprometid* secuestr* hijack* aitm replay* phishing suplanta* pirate* usurp* roban
travel=imposibles viaje* viajando imposible verdad|realmente|cierto|veras+en dice|afirma+en|que|estar
risk=riesgo* risk* sospechos* arriesgad* peligros* identity+protection
whogets=quien|quienes|cuantos+recibe*|tiene*|obtiene*|le|ve|afecta*|da|sale
failures=frecuente*|comun*|principal*|top|mas|habitual*|mayor*+error*|fallo*|motivo*|causa*|razon* errores|fallos+inquilino|tenant|empresa|organizacion|global*|todos
apps=que|cuales|lista|a+aplicaciones|apps|aplicacion|programas usa|utiliza+que+mas
alerts=alerta* avisos alarma* incidente* deteccion*
lockout=bloquead* deshabilitad* desactivad* caducad* caduco expirad* expiro vencid* suspendid* estado+cuenta
why=por+que porque impide* fall* problema* causa motivo puede+no logra|consigue|deja+no pasa+que rechaz* funciona+no razon ocurre
noninteractive=no+interactiv*
interactive=interactiv*
signins=inicio*+sesion sesion*|iniciado|inicio|entrado+donde|cuando|ultim*|lista*|muestra*|ensen*|ver|desde|historial acceso* login* logins conecto conexion* historial actividad* registro* sign-ins entro+donde|cuando`,
  words: `viaje viajes imposible imposibles estamos jamas tampoco por que quien quienes cuando donde como cuanto cuantos cuantas cual cuales es esta son estan era fue ha han tiene tienen hay no nunca nadie sin ningun si o pero porque mas muy mucho ya aun todavia siempre sigue siguen muestra muestrame mostrar ensename
ensena dame dime lista revisa comprueba verifica mira quiero necesito significa quiere decir explica explicame error codigo contrasena cliente jefe problema pregunta ticket abrir entrar iniciar sesion acceder canal para con sobre entre desde lo debo deberia
deberiamos habria dice dijo haber hubo sera puede pueden usa usan usando nuevas nuevos nueva nuevo ultima ultimo veces hacer hago cosa alguien algo aplicaron aplico registra informe cuales estoy`,
};
