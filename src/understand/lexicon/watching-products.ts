/** Products that watch and report, and are seldom signed in to when they do; alternatives of a regular expression, in lower case. */
export const WATCHING_PRODUCTS =
  'defender|sentinel|crowdstrike|sentinelone|splunk|proofpoint|mimecast|datadog|cloudflare|zscaler|qradar|darktrace|sophos|elastic';
