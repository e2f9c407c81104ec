import { ChoiceSetInput, TextInput } from '@microsoft/teams.cards';
import { type TimeStyle, told, toldAfter, toldSpan } from '../clock.ts';
import type { Tone } from '../commands/answer.ts';
import type { Severity } from '../detect/finding.ts';
import type { ApprovalView } from '../respond/approval.ts';
import { clean, count, distinct } from '../text.ts';
import type { AlertView } from '../watch/alert.ts';
import { containmentForm, evidenceData, form, idsForButton, press, reasonInput, type Button } from './actions.ts';
import { cardOf, fits, type Card } from './card.ts';
import { bullets, heading, line, pairs, runs, type Element } from './elements.ts';
import { APPROVAL_MARKS } from './approval-words.ts';
import { historyToggle } from './history.ts';
import { MARKS, banner } from './tone.ts';
import { ACTION_TITLES, VERDICT_TITLES, VERDICT_WORDS } from './words.ts';

const TONES: Readonly<Record<Severity, Tone>> = { high: 'danger', medium: 'warning', low: 'neutral' };

/** How many findings, and reasons of each, are told; from the widest to the narrowest until the card fits. */
const DEPTHS: readonly Depth[] = [
  { findings: 5, reasons: 6, history: 8, text: 300 },
  { findings: 3, reasons: 4, history: 4, text: 200 },
  { findings: 1, reasons: 2, history: 2, text: 100 },
];
interface Depth {
  readonly findings: number;
  readonly reasons: number;
  readonly history: number;
  /** Characters of one text. */
  readonly text: number;
}

/** One alert, the same card for everybody; updated in place while it lives. */
export function alertCard(alert: AlertView, style: TimeStyle): Card {
  // It stands in the channel for days.
  const kept = { ...style, kept: true };
  const cards = DEPTHS.map((depth) => () => draw(alert, kept, depth));
  for (const build of cards.slice(0, -1)) {
    const card = build();
    if (fits(card)) return card;
  }
  return draw(alert, kept, DEPTHS.at(-1) ?? { findings: 1, reasons: 2, history: 2, text: 100 });
}

function draw(alert: AlertView, style: TimeStyle, depth: Depth): Card {
  const tone: Tone = alert.state === 'closed' ? 'neutral' : TONES[alert.severity];
  const headline = headlineOf(alert);
  const seen = `last seen ${told(alert.last, style)} ${style.timeZone}`;
  return cardOf({
    body: [
      banner(tone, headline, [stateWords(alert), seen], `Alert, ${alert.severity} severity`),
      pairs(facts(alert, style), depth.text),
      ...findings(alert, style, depth),
      ...approvals(alert.approvals ?? [], depth),
      ...historyToggle(alert.history, style, depth.history),
    ],
    actions: buttons(alert),
    summary: `Alert (${alert.severity}): ${headline}`,
  });
}

/** Who comes first: a notification on a locked telephone shows little more. */
function headlineOf({ title, subject }: AlertView): string {
  const name = clean(nameOf(subject), 80);
  return subject.kind === 'tenant' || title.includes(name) ? title : `${name}: ${title}`;
}

function nameOf({ name, upn, id }: AlertView['subject']): string {
  return name ?? upn ?? id;
}

function stateWords({ state, assignee, verdict }: AlertView): string {
  if (state === 'closed') return `closed${verdict === undefined ? '' : `: ${VERDICT_TITLES[verdict].toLowerCase()}`}`;
  return assignee === undefined ? state : `${state}, ${assignee.name} has it`;
}

function facts(alert: AlertView, style: TimeStyle): [string, string][] {
  const { subject, first, last, muted, assignee, note } = alert;
  const name = nameOf(subject);
  const rows: [string, string][] = [
    [KINDS[subject.kind], subject.upn === undefined || subject.upn === name ? name : `${name} (${subject.upn})`],
    ['Seen', `${first === last ? told(first, style) : toldSpan(first, last, style)} (${style.timeZone})`],
    ...(alert.state === 'closed' && assignee === undefined
      ? []
      : [['In charge', assignee?.name ?? 'nobody yet'] as [string, string]]),
  ];
  const attack = distinct(alert.findings.flatMap((finding) => finding.attack));
  if (attack.length > 0) rows.push(['ATT&CK', attack.slice(0, 6).join(', ')]);
  if (muted !== undefined)
    rows.push([
      'Muted',
      `by ${muted.by} until ${told(muted.until, style)} (${style.timeZone})${muted.reason === '' ? '' : `: ${muted.reason}`}`,
    ]);
  if (alert.muteOverruled) rows.push(['Muted', 'The mute was overruled: this is more severe.']);
  if (alert.reopened > 0) rows.push(['Reopened', count(alert.reopened, 'time')]);
  if (note !== undefined && note !== '') rows.push(['Note', note]);
  return rows;
}

const KINDS = { user: 'Person', workload: 'Application', tenant: 'Where' } as const;

function findings(alert: AlertView, style: TimeStyle, depth: Depth): Element[] {
  const shown = alert.findings.slice(0, depth.findings);
  const left = alert.findings.length - shown.length + alert.moreFindings;
  return [
    heading('What was seen', { spacing: 'Medium' }),
    ...shown.flatMap((finding) => [
      // The alert's own sentence stands at the top already.
      ...(finding.title === alert.title
        ? []
        : [
            line(`${finding.title} (${finding.severity}, ${toldAfter(Date.parse(finding.last), alert.last, style)})`, {
              weight: 'Bolder',
              spacing: 'Small',
            }),
          ]),
      ...bullets(finding.reasons.slice(0, depth.reasons), depth.text),
    ]),
    ...(left === 0 ? [] : [line(`and ${count(left, 'more finding')}`, { isSubtle: true, spacing: 'Small' })]),
  ];
}

const MOST_APPROVALS = 4;
const WHERE_DECIDED = ' It is decided at its own card; "approvals" opens it.';

function approvals(views: readonly ApprovalView[], depth: Depth): Element[] {
  if (views.length === 0) return [];
  const rows = views.slice(-MOST_APPROVALS).map((view) => {
    const { tone, word } = APPROVAL_MARKS[view.state];
    const mark = MARKS[tone];
    return runs(
      [
        { text: `${mark.glyph} ${ACTION_TITLES[view.action]}: ${word}. `, look: { weight: 'Bolder', color: mark.colour } },
        {
          text: `${view.requester.name} asked. ${view.proof?.text ?? view.status}${view.state === 'requested' ? WHERE_DECIDED : ''}`,
        },
      ],
      'Small',
      depth.text,
    );
  });
  return [heading('Actions', { spacing: 'Medium' }), ...rows];
}

function buttons(alert: AlertView): Button[] {
  const { id: alertId, subject, state, assignee } = alert;
  const evidence = evidenceOf(alert);
  const show = evidence === undefined ? [] : [press('show-evidence', 'Show the sign-ins', evidence)];
  if (state === 'closed') return show;
  const pending = (alert.approvals ?? []).some(({ settled, action }) => !settled && action === 'revoke');
  const ids = idsForButton(alert.findings.flatMap((finding) => finding.evidence));
  return [
    ...(state === 'open'
      ? [press('acknowledge', 'Acknowledge', { alertId }, 'positive')]
      : [press('assign', assignee === undefined ? 'Take it' : 'Take it over', { alertId })]),
    ...(subject.kind === 'user' && !pending
      ? [containmentForm('request-revoke', 'Revoke sessions…', nameOf(subject), { userId: subject.id, alertId, evidence: ids })]
      : []),
    ...show,
    // A campaign has no name that could be muted; its addresses are muted by a typed word.
    ...(subject.kind === 'tenant' ? [] : [muteForm(alertId, nameOf(subject))]),
    closeForm(alertId),
  ];
}

function evidenceOf(alert: AlertView): ReturnType<typeof evidenceData> {
  const { subject } = alert;
  return evidenceData({
    ids: alert.findings.flatMap((finding) => finding.evidence),
    types: subject.kind === 'workload' ? ['servicePrincipal', 'managedIdentity'] : ['interactiveUser', 'nonInteractiveUser'],
    from: new Date(alert.first).toISOString(),
    // The end of a window is exclusive.
    to: new Date(alert.last + 1_000).toISOString(),
    userId: subject.kind === 'user' ? subject.id : undefined,
  });
}

function muteForm(alertId: string, name: string): Button {
  const hours = new ChoiceSetInput(
    { title: '4 hours', value: '4' },
    { title: '1 day', value: '24' },
    { title: '7 days', value: '168' },
  );
  hours.id = 'hours';
  hours.label = 'Mute for';
  hours.value = '4';
  const means = line(`The channel stays quiet about ${name}; alerts are still kept, and “alerts” lists them.`, {
    isSubtle: true,
  });
  return form('Mute…', [means, hours, reasonInput('Why this is expected')], press('mute-alert', 'Mute', { alertId }));
}

function closeForm(alertId: string): Button {
  const verdict = new ChoiceSetInput(...VERDICT_WORDS.map((value) => ({ title: VERDICT_TITLES[value], value })));
  verdict.id = 'verdict';
  verdict.label = 'What was it?';
  verdict.isRequired = true;
  verdict.errorMessage = 'Say what it was.';
  const note = new TextInput({ id: 'note', label: 'Note', maxLength: 500, isMultiline: true });
  return form('Close…', [verdict, note], press('close', 'Close the alert', { alertId }));
}
