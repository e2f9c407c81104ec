/** Concepts of the SOC channel and of the bot itself; see concepts.ts. */
export const CHANNEL_CONCEPTS: readonly (readonly [string, string])[] = [
  // the SOC channel
  [
    'alerts',
    'alertes ouvertes|alertas abiertas|alertas abertas|alertes en cours|alertas activas|alertas ativas|alertes actives|offene alarme|offenen alarme|offene meldungen|openstaande waarschuwingen|openstaande meldingen|open meldingen|avvisi aperti|allarmi aperti|alertes|alertas|alert notifications|alert notification|alert messages|alert posts|alert post|posts of alerts|get alerted|got alerted|gets alerted|being alerted|alerted|alertz|allerts|alarm list|alert list|alert feed|alerts|alert|open alerts|alarms|alarm|incidents|incident|detection|detections|findings|finding|notifications|notification|warnings|raised',
  ],
  ['worry', 'to alarm|not alarm|alarm anybody|alarm anyone|alarm everybody|alarm everyone|alarm people'],
  [
    'calm',
    'so quiet|very quiet|too quiet|all quiet|pretty quiet|rather quiet|quite quiet|really quiet|unusually quiet|suspiciously quiet',
  ],
  [
    'mute',
    'shush|keep mum|stay mum|keep schtum|stay schtum|keep shtum|pipe down|zip it|shut up|be quiet|keep quiet|stay quiet|be silent|make silent|keep silent|put silent|stay silent|on mute|muting|silencing|suppressing|snoozing|quieten|quietening|quiet down|mute|silence|snooze|hush|quiet|suppress|pause|ignore|hold back|holding back|withhold',
  ],
  [
    'unmute',
    'un mute|un silence|unmuting|unsilencing|unsnoozing|off mute|stop silencing|lift the silence|lift the suppression|end the silence|lift the snooze|unhush|no longer muted|unsuppressed|unmute|un-mute|unsilence|un-mute|unsnooze|unsuppress|stop muting|quit muting|cease muting|no more muting|halt muting|stop silencing|quit silencing|quit ignoring|stop suppressing|stop ignoring|remove the mute|lift the mute|end the mute|cancel the mute|delete the mute|resume alerts|resume|undo the mute|drop the mute|clear the mute|remove mute|lift mute|cancel mute|take off mute|end mute|un-silence',
  ],
  [
    'mutes',
    'mutes|suppression of alerts|suppression of the alerts|suppression of all alerts|snoozes|muted|silenced|snoozed|mute list|muting rules|suppressions|suppression list|active mutes|mute rules|suppressed|mutings|silences|being muted',
  ],
  [
    'subscribe',
    'sub alerts|sub this channel|sub this chan|sub this chat|sub this room|sub channel|opt us in|opt me in|sub us|sign us up|sign this channel up|subscribe|sign up|sign me up|opt in|opt-in|follow|subscribes|subscribe to alerts|notify',
  ],
  [
    'unsubscribe',
    'un subscribe|un-sub|opt us out|opt me out|opt this channel out|unsub|unsubscribe|un-subscribe|opt out|opt-out|unfollow|cancel the subscription|cancel my subscription|cancel subscription|end the subscription|end subscription|stop the subscription|stop subscription|remove this channel|remove the subscription',
  ],
  [
    'approvals',
    'approver decision|approver decisions|approver verdict|approver answer|approver ruling|approver response|approver reply|approver decide|approver decided|decision of the approver|answer of the approver|appr|apprs|apprvls|needs approving|need approving|wait for a validation|waits for a validation|waiting for a validation|wait for validation|waits for validation|waiting for validation|awaiting validation|approvel|aproval|approvl|aprovel|sign off on|to sign off|approval queue|need a decision|needs a decision|need my decision|to decide on|waiting on me|waiting for a decision|for my approval|approvals|approval|approval requests|approval request|pending approvals|awaiting approval|waiting for approval|needs approval|need approval|open requests|pending requests|pending actions|to approve|to be approved|waiting to be approved|requests pending|pending request|outstanding requests|waits for approval|wait for approval|sign-off',
  ],
  ['channel', 'channel|chan|chnl|conversation|teams channel|group chat'],
  ['requests', 'reqs|rqsts'],
  ['waiting', 'waiting|pend|waits|wait|pending|outstanding|awaiting|open|queue|queued'],
  [
    'audit',
    'record of actions|records of actions|log of actions|list of actions taken|audit|audit log|audit trail|audit logs|audits|audit history|audited|action log|action history|actions log|actions taken|past actions|containment actions|performed actions|containments',
  ],
  ['backtest', 'backtest|back-test|back test|backtests|back-tests|backtesting|back-testing|back testing|backtested|back-tested'],
  // the bot itself
  [
    'help',
    'what is it that you are able to do|what is it that you can do|what is it that you do|what is it you do|what is it you can do|what is it you are able to do|what would you be able to do|what do you have on offer|functions you offer|functions you have|features you have|features you offer|capabilities you have|capabilities you offer|what you offer|what you have on offer|what you are able to do|what you are capable of|what you are able to answer|what you can answer|what can you answer|what you can do|which topics do you cover|what topics do you cover|introduce yourself|where do i start|how should i phrase|what do you understand|what else do you understand|bot is capable of|you are capable of|is this bot capable of|are you capable of|signpost is capable of|bot capable of|everything you can do|all you can do|things you can do|everything this bot can do|help|commands|manual|usage|instructions|examples|guide|how does this work|how does this bot work|how do you work|tutorial|what can you do|what do you do|what can i ask|what can i ask you|what are you able to do|what are your commands|what can i do here|what can this bot do|what does this bot do|what are you for|how can you help|what i can ask|what i may ask|what i could ask|what we can ask|what can we ask|what one can ask|things i can ask|questions i can ask|how do i use you|how do i use this|how do i use this bot|how to use this|how to use this bot|how to use you|what can i type|what should i type|what are my options|who are you|what are you|what is this bot|what is signpost|what is this|command list|list of commands|command overview|command reference|command summary|cheat sheet|cheatsheet|quick reference|features|capabilities|get started|getting started|how do i start|menu|options|what else can you do|what questions can i ask|what kind of questions',
  ],
  [
    'whoami',
    "as who|as whom|who do you take me for|which roles you see|with which roles|am i permitted|am i authorised|am i authorized|am i entitled|am i cleared|am i empowered|what i may do|what i can do|what i am allowed to do|what i am allowed|what i may see|what am i able to do|am i an approver|am i an admin|which rights i have|what rights i have|what roles i have|what permissions i have|which permissions i have|my access level|what are my rights|what are my permissions|my rights here|whoami|who am i|who i am|what may i do|what can i do|what am i allowed to do|am i allowed|what are my roles|my roles|my role|my permissions|my rights|my access rights|what rights do i have|what roles do i have|which roles do i have|what permissions do i have|which permissions do i have|what role do i have|which role do i have|what may i see|what can i see|what am i allowed|my privileges|who i am signed in as|who i'm signed in as|who i am logged in as|who i'm logged in as|whom i am signed in as|who does the bot think i am|who this bot thinks i am|who the bot thinks i am|who does signpost think i am|who does this bot think i am|who you say i am|who you reckon i am|who do you reckon i am|who do you say i am|who you take me for|whom you think i am|what account i'm on|what account i am on|which account i'm on|which account i am on|who am i signed in as|who do you think i am|my own roles|my own permissions|my own rights|roles i have|rights i have|do i have permission|do i have the right|who am i logged in as|which rights do i have|my entra roles|my directory roles|do i have the rights|do i have rights|what do i have access to|which roles am i in|what am i permitted to do|what can i approve|what may i approve|may i approve|can i approve|which role am i in|who you think i am|my identity|what access do i have",
  ],
  [
    'roles',
    'security reader|global reader|security operator|security administrator|security admin|global administrator|global admin|user administrator|user admin|helpdesk administrator|helpdesk admin|authentication administrator|conditional access administrator|privileged role administrator|reports reader|roles',
  ],
  [
    'hello',
    "hi|hello|hey|hiya|howdy|good morning|good afternoon|good evening|hey there|hi there|hello there|greetings|moin|hallo|yo|heya|hullo|bonjour|hola|guten morgen|guten tag|morning|g'day|hi all|hi team|hello team|dear colleagues|dear team|dear all|hello all|hi everyone|hello everyone|hi folks|hey all|hey team|hi guys|hey guys|dear helpdesk|dear support|hi bot|hello bot|hey bot|hello world|hi again|evening|afternoon",
  ],
  [
    'thanks',
    'thanks|thank you|thx|thank|cheers|ty|many thanks|thanks a lot|thank you very much|thank you so much|tks|merci|danke|appreciated|much appreciated|tyvm|thnx|thankyou|gracias|thanks so much|great job|good job|well done|nice work|good bot|nice one',
  ],
  // said in other tongues before an order in English
  ['please', 'bitte|por favor|per favore|alstublieft|s il vous plait|proszę'],
  // asking
  [
    'why',
    "diagnose|diagnosis|what is behind|what's behind|whats behind|what lies behind|how comes|how come that|how is it that|how can it be|why is it that|what stopping|what preventing|what keeping|what causing|what blocking|what holding|any idea why|wuy|y is|the cause of|why|how come|wy|wyh|wjy|whyy|whats the reason|what is the reason|for what reason|what reason|whys|what made|what causes|what caused|what's causing|what is causing|what stops|what prevents|what keeps|what's stopping|what's preventing|what is stopping|what is preventing|whyy|what is keeping|what's keeping|the cause|cause|root cause|reason|reasons|whi|hwy",
  ],
  [
    'show',
    'show|shows me|list|display|give|fetch|view|print|see|dump|show me|give me|get me|tell me|let me see|i want to see|i need|i would like to see|can i see|gimme|pull up|lookup sign-ins|bring up|provide',
  ],
  [
    'check',
    'check|checking|investigate|investigation|inspect|examine|verify|look into|look at|have a look|take a look|look for|looking for|analyse|analyze|analysis|review|test|scan|chk|hunt|assess|triage|run|confirm|checks|detect|hunting',
  ],
  ['history', 'history|activity|activities|log|logs|timeline|trail|record|records|footprint|events'],
  [
    'top',
    'leaderboard|leaderboards|league table|hit list|hitlist|top list|toplist|scoreboard|hit parade|top|most common|most frequent|most|biggest|main|worst|leading|commonest|common|frequent|highest|ranking|ranked|rank|ranks|overview|summary|summarise|summarize|stats|statistics',
  ],
  [
    'tenant',
    'tenant|organisation|organization|org|company|whole tenant|entire tenant|our tenant|tenant-wide|tenantwide|company-wide|across the board|everyone|everybody|anyone|anybody|all users|users|people|all of us|whole company|whole organisation|staff|domain|overall|organisation-wide|org-wide|which accounts|all accounts|any accounts|directory|estate|environment|workforce|colleagues|employees|across the tenant|across our tenant|across the company',
  ],
];
