import { alertCard } from '../cards/alert-card.ts';
import { approvalCard } from '../cards/approval-card.ts';
import type { Card } from '../cards/card.ts';
import { colleagueCard } from '../cards/colleague-card.ts';
import type { TimeStyle } from '../clock.ts';
import type { CardPlace } from '../store/ports.ts';
import type { AlertView } from '../watch/alert.ts';
import { SEES_POLICIES } from '../commands/hidden-policies.ts';
import { readAsked, viewOf } from './colleagues.ts';
import type { ChatDeps } from './ports.ts';

/** The one card of an alert, approval or handed-on question as it stands now, the same for everybody; undefined when it is gone. */
export async function cardOf(topic: CardPlace['topic'], ref: string, deps: ChatDeps): Promise<Card | undefined> {
  const style = { timeZone: deps.timeZone, now: deps.clock() };
  if (topic === 'colleague') {
    const found = await readAsked(deps.store.marks, ref);
    return found === undefined ? undefined : colleagueCard(viewOf(ref, found.asked, SEES_POLICIES), style);
  }
  if (topic === 'approval') {
    const view = await deps.respond?.view(ref);
    return view === undefined ? undefined : approvalCard(view, style);
  }
  const alert = await deps.watch?.get(ref);
  return alert === undefined ? undefined : alertWithApprovals(alert, deps, style);
}

export async function alertWithApprovals(alert: AlertView, { respond }: ChatDeps, style: TimeStyle): Promise<Card> {
  const { id, subject, first: since } = alert;
  const approvals = await respond?.ofAlert({ id, since, userId: subject.kind === 'user' ? subject.id : undefined });
  return alertCard({ ...alert, approvals: approvals ?? [] }, style);
}
