import { WORDS_FOR_NAMES } from './words-for-names.ts';
import { NOTES_BEFORE } from './notes-before.ts';
import { KEPT_OUT_IN_LANGUAGES } from './kept-out-in-languages.ts';
import { STORIES_BESIDE_QUESTIONS } from './stories-beside-questions.ts';
import { PLAIN_IN_LANGUAGES } from './plain-in-languages.ts';
import { BEHIND_EVERYBODY } from './behind-everybody.ts';
import { GREETED_AND_THANKED } from './greeted-and-thanked.ts';
import { LAST_ONE_COUNTS } from './last-one-counts.ts';
import { LINES_BESIDE, TAKEN_BACK_BESIDE } from './lines-beside.ts';
import { LINES_OF_WORK } from './lines-of-work.ts';
import { BESIDE_A_SPEAKER, HANDLES_AND_HOURS, MACHINES_OF_AN_OFFICE, NUMBERS_IN_GROUPS, WORK_AROUND } from './desks-and-walls.ts';
import { SECOND_THOUGHTS } from './second-thoughts.ts';
import {
  ABBREVIATED_WORK,
  HOURS_OF_LINES,
  MAILS_ABOVE_A_RULE,
  OTHER_DEVICES,
  SHORT_FORMS,
  TOOLS_IN_BRACKETS,
  WHO_SPEAKS,
} from './who-speaks.ts';
import { OTHER_TONGUES_AGAIN } from './other-tongues-again.ts';
import { HANDS_AND_TONGUES } from './hands-and-tongues.ts';
import { COMMANDS_OF_A_SHELL } from './commands-of-a-shell.ts';
import { LEAVE_AND_SURNAMES } from './leave-and-surnames.ts';
import { SAID_IN_LANGUAGES } from './said-in-languages.ts';
import { ASKED_IN_LANGUAGES } from './asked-in-languages.ts';
import { SCORNED_AND_REPORTED } from './scorned-and-reported.ts';
import { SECRETS_AND_TOP_ERRORS } from './secrets-and-top-errors.ts';
import { VOICES_AND_COURTESIES } from './voices-and-courtesies.ts';
import { ASKED_THROUGH_OTHERS } from './asked-through-others.ts';
import { TICKETS_PASTED } from './tickets-pasted.ts';
import { CHATS_PASTED } from './chats-pasted.ts';
import { ALERTS_PASTED } from './alerts-pasted.ts';
import { SCREENS_PASTED } from './screens-pasted.ts';
import { CHANNEL_TURNED_OFF } from './channel-turned-off.ts';
import { CHATS_OF_DECEMBER, DESKS_OF_DECEMBER, THREADS_OF_DECEMBER } from './desks-of-december.ts';
import { HOURS_IN_TITLES, NAMED_IN_MAILS, OTHER_TROUBLES, REALLY_LOCKED, SPOKEN_BEHIND_QUOTES } from './spoken-in-mails.ts';
import { MANY_MANNERS } from './many-manners.ts';
import { NAMES_AND_SEASONS } from './names-and-seasons.ts';
import { KEYS_AND_LISTS } from './keys-and-lists.ts';
import { OFFICE_ORDERS } from './office-orders.ts';
import { STRONG_HABITS_MORE } from './strong-habits-more.ts';
import { STRONG_HABITS } from './strong-habits.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { BEHIND_WHAT_WAS_TRIED } from './behind-what-was-tried.ts';
import { NOTHING_FRAMED } from './nothing-framed.ts';
import { FRAMED_ORDERS } from './framed-orders.ts';
import { CORRECTED_AT_ONCE } from './corrected-at-once.ts';
import { ABBREVIATED } from './abbreviated.ts';
import { SMALL_LETTERS } from './small-letters.ts';
import { NIGHT_DESK } from './night-desk.ts';
import { NIGHT_ORDERS } from './night-orders.ts';
import { DONE_FOR_SOMEBODY, DROPPED_IN_HERE } from './done-for-somebody.ts';
import { NAMES_AND_PARTICLES, RAISED_ELSEWHERE } from './raised-elsewhere.ts';
import { ACCOUNTS_FIRST } from './accounts-first.ts';
import { ASKED_OTHERWISE } from './asked-otherwise.ts';
import { TRADE_APPS } from './trade-apps.ts';
import { TEN_TRADES } from './ten-trades.ts';
import { TEN_TRADES_MORE } from './ten-trades-more.ts';
import { VOICES } from './voices.ts';
import { NO_ORDERS, ORDERS } from './actions.ts';
import { ANOTHER_HAND } from './another-hand.ts';
import { BY_CAUSE } from './by-cause.ts';
import { CHANNEL } from './channel.ts';
import { CHAT_LINES, CHAT_LINES_MORE } from './chat-lines.ts';
import { CODES } from './codes.ts';
import { EARLY_SHIFT } from './early-shift.ts';
import { ENGLISH_OF_OTHERS, ONE_OF_TWO } from './english-of-others.ts';
import { FORTY_PEOPLE } from './forty-people.ts';
import { HELPDESK } from './helpdesk.ts';
import { LATE_SHIFT } from './late-shift.ts';
import { OPENED_EXAM } from './opened-exam.ts';
import { OPEN_PLAN } from './open-plan.ts';
import { OTHER_WORDS } from './other-words.ts';
import { OWN_APPS } from './own-apps.ts';
import { PASTED } from './pasted.ts';
import { RETOLD } from './retold.ts';
import { SECOND_LINE } from './second-line.ts';
import { SMALL_TALK } from './small-talk.ts';
import { SOC } from './soc.ts';
import { TARGET_AND_REASON } from './target-and-reason.ts';
import { TALKATIVE } from './talkative.ts';
import { WEEKEND } from './weekend.ts';
import { FORMS_AND_STATES } from './forms-and-states.ts';
import { EVERY_INTENT } from './every-intent.ts';
import { TAKEN_BACK } from './taken-back.ts';
import { BESIDE_ORDERS } from './beside-orders.ts';
import { MUTES_AND_FEEDS } from './mutes-and-feeds.ts';
import { BOT_AND_OFFICE } from './bot-and-office.ts';
import { QUESTIONS_OF_NOVEMBER } from './questions-of-november.ts';
import { TICKETS_OF_NOVEMBER } from './tickets-of-november.ts';
import { LAST_EXAMS } from './last-exams.ts';
import { WAVED_AWAY } from './waved-away.ts';
import { GOVERNED } from './governed.ts';
import { HANDED_OVER } from './handed-over.ts';
import { HEADINGS_AND_HALVES } from './headings-and-halves.ts';
import { ASKED_OF_CHANNELS } from './asked-of-channels.ts';
import { RARE_NAMES_IN_SMALL_LETTERS } from './rare-names-in-small-letters.ts';
import { RARE_NAMES } from './rare-names.ts';
import { REASONS_FIRST } from './reasons-first.ts';
import { NOTHING_ORDERED } from './nothing-ordered.ts';
import { READINGS_MISSED } from './readings-missed.ts';
import { FEW_WORDS } from './few-words.ts';
import { FEW_WORDS_TO_ACT } from './few-words-to-act.ts';
import { TURNS_OF_PHRASE } from './turns-of-phrase.ts';
import { TWO_TIMES } from './two-times.ts';
import { SHORT_AND_PLAIN } from './short-and-plain.ts';
import { WHOLE_NAMES } from './whole-names.ts';
import { CHATTED, LEFT_OUT, WHOLE_SURNAMES } from './whole-surnames.ts';
import { OWNED_THINGS } from './owned-things.ts';
import { OPENED_APPS } from './opened-apps.ts';
import { TOLD_BY_OTHERS } from './told-by-others.ts';
import { SLOTS_ANYWHERE } from './slots-anywhere.ts';
import { SLOTS_AND_TELLERS } from './slots-and-tellers.ts';
import { WORDS_ELSEWHERE } from './words-elsewhere.ts';
import { WORDS_OF_OURS } from './words-of-ours.ts';
import { ORDERS_TOLD_SHORT } from './orders-told-short.ts';
import { ORDERS_WITH_A_PURPOSE } from './orders-with-a-purpose.ts';
import { SCREENS_AND_MAILS } from './screens-and-mails.ts';
import { BEFORE_COLONS } from './before-colons.ts';
import { FORMS_AND_SLANG } from './forms-and-slang.ts';
import { TEN_LANGUAGES_AGAIN } from './ten-languages-again.ts';
import { REASONS_OF_THEFT } from './reasons-of-theft.ts';
import { REASONS_BEHIND } from './reasons-behind.ts';
import { DENIED_FIRST } from './denied-first.ts';
import { BELOW_A_TICKET } from './below-a-ticket.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { WHAT_FOR } from './what-for.ts';
import { FIELDS_AND_NAMES } from './fields-and-names.ts';
import { TIMES_IN_TICKETS } from './times-in-tickets.ts';
import { SLOTS_IN_TICKETS } from './slots-in-tickets.ts';
import { TWO_SLOTS } from './two-slots.ts';
import { BESIDE_TICKETS } from './beside-tickets.ts';
import { BESIDE_OTHER_PASTES } from './beside-other-pastes.ts';
import { ROUGH_WORDS } from './rough-words.ts';
import { BELOW_HEADINGS } from './below-headings.ts';
import { SIGNED_AND_TITLED } from './signed-and-titled.ts';
import { MANNERS_AGAIN } from './manners-again.ts';
import { OFFICIAL_STYLE } from './official-style.ts';
import { SHELL_MANNERS } from './shell-manners.ts';
import { STORIES_BEFORE } from './stories-before.ts';
import { STRONG_MANNERS } from './strong-manners.ts';
import { LINES_ABOVE_A_QUESTION } from './lines-above-a-question.ts';
import { OLD_WAYS_AND_CODES } from './old-ways-and-codes.ts';
import { NAMES_BY_THEIR_PLACE } from './names-by-their-place.ts';
import { ASKED_AND_NOT_ORDERED } from './asked-and-not-ordered.ts';
import { TERSE_ORDERS } from './terse-orders.ts';
import { FIVE_TOWNS } from './five-towns.ts';
import { TICKETS_OF_SIX_TOWNS } from './tickets-of-six-towns.ts';
import { A_MINISTRY_IN_LISBON } from './a-ministry-in-lisbon.ts';
import { A_YARD_IN_ESBJERG } from './a-yard-in-esbjerg.ts';
import { BELOW_MUCH_ELSE } from './below-much-else.ts';
import { WAREHOUSES_AND_REASONS } from './warehouses-and-reasons.ts';
import { WHOM_AN_ORDER_NAMES } from './whom-an-order-names.ts';
import { WISHES_IN_CHARGE } from './wishes-in-charge.ts';
import { BEFORE_THE_QUESTION } from './before-the-question.ts';
import { REMARKS_FIRST } from './remarks-first.ts';
import { SCRAPPED_AND_GREPPED } from './scrapped-and-grepped.ts';
import { SAID_IN_SWEDISH } from './said-in-swedish.ts';
import { SAID_IN_DANISH } from './said-in-danish.ts';
import { SAID_IN_NORWEGIAN } from './said-in-norwegian.ts';
import { ASKED_WITH_REASONS, WHO_SENT_THE_ASKER } from './beside-and-behind.ts';
import { BESIDE_EVERYBODY } from './beside-everybody.ts';
import { TOLD_BEFORE_ASKING } from './told-before-asking.ts';
import { TOLD_ELSEWHERE } from './told-elsewhere.ts';
import { AWAY_AND_ASKING, UNLISTED_APPS } from './unlisted-apps.ts';
import { SPOKEN_ELSEWHERE } from './spoken-elsewhere.ts';
import { ORDINARY_NOUNS, SPOKEN_SHORT } from './ordinary-nouns.ts';
import { DAYS_AND_THINGS_IN_LANGUAGES } from './days-and-things-in-languages.ts';
import { WORDS_OF_OTHER_TONGUES } from './words-of-other-tongues.ts';
import type { Phrasing } from './phrasing.ts';
import {
  FROM_TOOLS,
  TITLES_WITH_COLONS,
  UNDERLYING_CAUSES,
  STORIES_OF_PLACES,
  LIGHT_AND_POSTS,
  BOXES_TICKED,
} from './tools-and-boxes.ts';

/** Every phrasing that must be read exactly, by the hand that wrote it. */
export const ALL_PHRASINGS: readonly (readonly [string, readonly Phrasing[]])[] = [
  ['another hand', ANOTHER_HAND],
  ['by cause', BY_CAUSE],
  ['codes', CODES],
  ['early shift', EARLY_SHIFT],
  ['forty people', FORTY_PEOPLE],
  ['helpdesk', HELPDESK],
  ['soc', SOC],
  ['weekend', WEEKEND],
  ['orders', ORDERS],
  ['no orders', NO_ORDERS],
  ['channel', CHANNEL],
  ['late shift', LATE_SHIFT],
  ['open plan', OPEN_PLAN],
  ['opened exam', OPENED_EXAM],
  ['other words', OTHER_WORDS],
  ['own apps', OWN_APPS],
  ['pasted', PASTED],
  ['retold', RETOLD],
  ['second line', SECOND_LINE],
  ['small talk', SMALL_TALK],
  ['talkative', TALKATIVE],
  ['forms and states', FORMS_AND_STATES],
  ['every intent', EVERY_INTENT],
  ['taken back', TAKEN_BACK],
  ['beside orders', BESIDE_ORDERS],
  ['mutes and feeds', MUTES_AND_FEEDS],
  ['bot and office', BOT_AND_OFFICE],
  ['questions of November', QUESTIONS_OF_NOVEMBER],
  ['tickets of November', TICKETS_OF_NOVEMBER],
  ['waved away', WAVED_AWAY],
  ['opened apps', OPENED_APPS],
  ['told by others', TOLD_BY_OTHERS],
  ['slots anywhere', SLOTS_ANYWHERE],
  ['slots and tellers', SLOTS_AND_TELLERS],
  ['last exams', LAST_EXAMS],
  ['governed', GOVERNED],
  ['owned things', OWNED_THINGS],
  ['headings and halves', HEADINGS_AND_HALVES],
  ['turns of phrase', TURNS_OF_PHRASE],
  ['asked of channels', ASKED_OF_CHANNELS],
  ['reasons first', REASONS_FIRST],
  ['nothing ordered', NOTHING_ORDERED],
  ['readings missed', READINGS_MISSED],
  ['few words', FEW_WORDS],
  ['few words to act', FEW_WORDS_TO_ACT],
  ['two times', TWO_TIMES],
  ['whole names', WHOLE_NAMES],
  ['short and plain', SHORT_AND_PLAIN],
  ['words elsewhere', WORDS_ELSEWHERE],
  ['words of ours', WORDS_OF_OURS],
  ['orders told short', ORDERS_TOLD_SHORT],
  ['screens and mails', SCREENS_AND_MAILS],
  ['reasons behind', REASONS_BEHIND],
  ['denied first', DENIED_FIRST],
  ['below a ticket', BELOW_A_TICKET],
  ['plain words', PLAIN_WORDS],
  ['what for', WHAT_FOR],
  ['voices', VOICES],
  ['fields and names', FIELDS_AND_NAMES],
  ['times in tickets', TIMES_IN_TICKETS],
  ['two slots', TWO_SLOTS],
  ['slots in tickets', SLOTS_IN_TICKETS],
  ['done for somebody', DONE_FOR_SOMEBODY],
  ['dropped in here', DROPPED_IN_HERE],
  ['raised elsewhere', RAISED_ELSEWHERE],
  ['names and particles', NAMES_AND_PARTICLES],
  ['night desk', NIGHT_DESK],
  ['night orders', NIGHT_ORDERS],
  ['accounts first', ACCOUNTS_FIRST],
  ['asked otherwise', ASKED_OTHERWISE],
  ['trade apps', TRADE_APPS],
  ['ten trades', TEN_TRADES],
  ['ten trades, more', TEN_TRADES_MORE],
  ['beside tickets', BESIDE_TICKETS],
  ['beside other pastes', BESIDE_OTHER_PASTES],
  ['rough words', ROUGH_WORDS],
  ['handed over', HANDED_OVER],
  ['small letters', SMALL_LETTERS],
  ['abbreviated', ABBREVIATED],
  ['corrected at once', CORRECTED_AT_ONCE],
  ['framed orders', FRAMED_ORDERS],
  ['nothing framed', NOTHING_FRAMED],
  ['behind what was tried', BEHIND_WHAT_WAS_TRIED],
  ['other languages', OTHER_LANGUAGES],
  ['strong habits', STRONG_HABITS],
  ['strong habits more', STRONG_HABITS_MORE],
  ['below headings', BELOW_HEADINGS],
  ['signed and titled', SIGNED_AND_TITLED],
  ['chat lines', CHAT_LINES],
  ['chat lines, more', CHAT_LINES_MORE],
  ['spoken behind quotes', SPOKEN_BEHIND_QUOTES],
  ['named in mails', NAMED_IN_MAILS],
  ['other troubles', OTHER_TROUBLES],
  ['hours in titles', HOURS_IN_TITLES],
  ['really locked', REALLY_LOCKED],
  ['desks of december', DESKS_OF_DECEMBER],
  ['chats of december', CHATS_OF_DECEMBER],
  ['threads of december', THREADS_OF_DECEMBER],
  ['channel turned off', CHANNEL_TURNED_OFF],
  ['office orders', OFFICE_ORDERS],
  ['keys and lists', KEYS_AND_LISTS],
  ['names and seasons', NAMES_AND_SEASONS],
  ['many manners', MANY_MANNERS],
  ['asked through others', ASKED_THROUGH_OTHERS],
  ['voices and courtesies', VOICES_AND_COURTESIES],
  ['scorned and reported', SCORNED_AND_REPORTED],
  ['tickets pasted', TICKETS_PASTED],
  ['chats pasted', CHATS_PASTED],
  ['alerts pasted', ALERTS_PASTED],
  ['screens pasted', SCREENS_PASTED],
  ['from tools', FROM_TOOLS],
  ['titles with colons', TITLES_WITH_COLONS],
  ['underlying causes', UNDERLYING_CAUSES],
  ['stories of places', STORIES_OF_PLACES],
  ['light and posts', LIGHT_AND_POSTS],
  ['boxes ticked', BOXES_TICKED],
  ['official style', OFFICIAL_STYLE],
  ['shell manners', SHELL_MANNERS],
  ['stories before', STORIES_BEFORE],
  ['strong manners', STRONG_MANNERS],
  ['manners again', MANNERS_AGAIN],
  ['asked in languages', ASKED_IN_LANGUAGES],
  ['said in languages', SAID_IN_LANGUAGES],
  ['commands of a shell', COMMANDS_OF_A_SHELL],
  ['leave and surnames', LEAVE_AND_SURNAMES],
  ['other tongues again', OTHER_TONGUES_AGAIN],
  ['hands and tongues', HANDS_AND_TONGUES],
  ['warehouses and reasons', WAREHOUSES_AND_REASONS],
  ['below much else', BELOW_MUCH_ELSE],
  ['a yard in esbjerg', A_YARD_IN_ESBJERG],
  ['a ministry in lisbon', A_MINISTRY_IN_LISBON],
  ['tickets of six towns', TICKETS_OF_SIX_TOWNS],
  ['five towns', FIVE_TOWNS],
  ['terse orders', TERSE_ORDERS],
  ['asked and not ordered', ASKED_AND_NOT_ORDERED],
  ['names by their place', NAMES_BY_THEIR_PLACE],
  ['old ways and codes', OLD_WAYS_AND_CODES],
  ['lines above a question', LINES_ABOVE_A_QUESTION],
  ['who speaks', WHO_SPEAKS],
  ['greeted and thanked', GREETED_AND_THANKED],
  ['tools in brackets', TOOLS_IN_BRACKETS],
  ['mails above a rule', MAILS_ABOVE_A_RULE],
  ['hours of lines', HOURS_OF_LINES],
  ['abbreviated work', ABBREVIATED_WORK],
  ['short forms', SHORT_FORMS],
  ['other devices', OTHER_DEVICES],
  ['beside a speaker', BESIDE_A_SPEAKER],
  ['numbers in groups', NUMBERS_IN_GROUPS],
  ['work around', WORK_AROUND],
  ['handles and hours', HANDLES_AND_HOURS],
  ['machines of an office', MACHINES_OF_AN_OFFICE],
  ['lines of work', LINES_OF_WORK],
  ['wishes in charge', WISHES_IN_CHARGE],
  ['before the question', BEFORE_THE_QUESTION],
  ['remarks first', REMARKS_FIRST],
  ['scrapped and grepped', SCRAPPED_AND_GREPPED],
  ['words of other tongues', WORDS_OF_OTHER_TONGUES],
  ['second thoughts', SECOND_THOUGHTS],
  ['said in Swedish', SAID_IN_SWEDISH],
  ['said in Danish', SAID_IN_DANISH],
  ['said in Norwegian', SAID_IN_NORWEGIAN],
  ['days and things in languages', DAYS_AND_THINGS_IN_LANGUAGES],
  ['ordinary nouns', ORDINARY_NOUNS],
  ['spoken short', SPOKEN_SHORT],
  ['who sent the asker', WHO_SENT_THE_ASKER],
  ['asked with reasons', ASKED_WITH_REASONS],
  ['whom an order names', WHOM_AN_ORDER_NAMES],
  ['lines beside', LINES_BESIDE],
  ['taken back beside', TAKEN_BACK_BESIDE],
  ['orders with a purpose', ORDERS_WITH_A_PURPOSE],
  ['beside everybody', BESIDE_EVERYBODY],
  ['told elsewhere', TOLD_ELSEWHERE],
  ['English of others', ENGLISH_OF_OTHERS],
  ['one of two', ONE_OF_TWO],
  ['target and reason', TARGET_AND_REASON],
  ['behind everybody', BEHIND_EVERYBODY],
  ['spoken elsewhere', SPOKEN_ELSEWHERE],
  ['unlisted apps', UNLISTED_APPS],
  ['rare names', RARE_NAMES],
  ['away and asking', AWAY_AND_ASKING],
  ['told before asking', TOLD_BEFORE_ASKING],
  ['secrets and top errors', SECRETS_AND_TOP_ERRORS],
  ['last one counts', LAST_ONE_COUNTS],
  ['reasons of theft', REASONS_OF_THEFT],
  ['before colons', BEFORE_COLONS],
  ['forms and slang', FORMS_AND_SLANG],
  ['ten languages again', TEN_LANGUAGES_AGAIN],
  ['words for names', WORDS_FOR_NAMES],
  ['notes before', NOTES_BEFORE],
  ['plain in languages', PLAIN_IN_LANGUAGES],
  ['stories beside questions', STORIES_BESIDE_QUESTIONS],
  ['kept out in languages', KEPT_OUT_IN_LANGUAGES],
  ['rare names in small letters', RARE_NAMES_IN_SMALL_LETTERS],
  ['whole surnames', WHOLE_SURNAMES],
  ['chatted', CHATTED],
  ['left out', LEFT_OUT],
];
