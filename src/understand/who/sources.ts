import type { Chunk } from './chunks.ts';

/** Products that report and are seldom signed in to when they do. */
const WATCHERS =
  /^(?:microsoft |ms )?(?:defender|sentinel|crowdstrike|sentinelone|splunk|proofpoint|mimecast|datadog|cloudflare|zscaler)$/i;
const REPORTS =
  /^(?:incident|alerts|keepgetting|says|risky|flagged|detected|raised|fired|triggered|applied|case|ticket|warning|warns|check|shows|show|popup|caught|found|rule|analytics|complains|thinks|screams|lit|was|has)$/;

/** "a strange curve in Sentinel": where something was seen. */
const SEEN_IN =
  /^(?:curve|volume|incident|alerts|dashboard|noise|rule|hit|hits|entry|entries|row|rows|show|keepgetting|flag|flagged|popup|peak|line)$/;

/** "Defender flagged", "Sentinel incident 4021", "a fake DocuSign mail": where a report came from, and nothing that somebody opens. */
export function isSource({ text }: Chunk, before: string, beforeThat: string, after: string): boolean {
  if (/^(?:incident|ticket|case)$/.test(after)) return true;
  if (/^(?:phished|phishmail|lure)$/.test(after)) return !/^(?:cannot|enter|why)$/.test(beforeThat) && before !== 'why';
  if (WATCHERS.test(text) && before === 'in' && SEEN_IN.test(beforeThat)) return true;
  if (/^(?:mail|email|invite|invoice)$/.test(after) && /^(?:fake|phished|bogus|spoofed|a)$/.test(before))
    return !/^(?:cannot|enter)$/.test(beforeThat);
  return WATCHERS.test(text) && REPORTS.test(after) && !/^(?:why|cannot|signin|enter|to|is|does)$/.test(before);
}
