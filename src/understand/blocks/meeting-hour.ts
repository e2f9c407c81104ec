const TIME = String.raw`(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:h|hrs|uhr))?|\d{1,2} ?(?:[ap]\.?m\.?|uhr)|noon|midday|midnight|(?<=(?:at|@|um) )\d{1,2}(?![\d:.%]))`;
const GATHERING =
  '(?:shift(?: (?:change|start|end))?|hand-?over|stand-?up|daily|call|meeting|sync|bridge|briefing|debrief|huddle|cab|scrum|retro|review|training|workshop|webinar|war room|walk-?(?:up|in)|desk|(?:desk |phone |call )notes?|(?:call |shift )log|hotline|touch ?point|check-?point|check-?in|catch-?up|town hall|appointment|drop-in|maintenance(?: window)?|change window|rota|duty|on-?call|übergabe|schicht|besprechung|réunion|relève|reunión|turno|overdracht|overleg|riunione)';
/** "shift handover @ 15:30 – …", "stand-up 9:00: …", "call at 3pm" above a question. */
const HOUR_BEHIND = new RegExp(
  String.raw`^(\s*(?:(?!during|since|before|after|until|from|in|at|for|on)[\p{L}\p{N}'’&/-]{1,20} ){0,3}${GATHERING})[ ,(]{0,2}(?:@ ?|at |um |[–-] )?(?<!\d)${TIME}\)?(?:[ ]*[-–—:|,]+[ ]+(?=\S)|(?=\s*(?:\n|$)))`,
  'iu',
);
/** "15:30 handover: …", "9am stand-up - …". */
const HOUR_BEFORE = new RegExp(
  String.raw`^\s*${TIME} ((?:[\p{L}\p{N}'’&/-]{1,20} ){0,2}${GATHERING})(?:[ ]*[-–—:|,]+[ ]+(?=\S)|(?=\s*(?:\n|$)))`,
  'iu',
);

/** The hour of a meeting in the first words is no time of the question; they are its title. */
export function withoutMeetingHour(text: string): string {
  return text.replace(HOUR_BEHIND, '$1\n\n').replace(HOUR_BEFORE, '$1\n\n');
}
