/** Products that watch and report, and are seldom signed in to when they do; alternatives of a regular expression, in lower case. */
export const WATCHING_PRODUCTS =
  'defender|sentinel|crowdstrike|sentinelone|splunk|proofpoint|mimecast|datadog|cloudflare|zscaler|qradar|darktrace|sophos|elastic|azure monitor|nagios|zabbix|prometheus|dynatrace|new relic|statuscake|pingdom|icinga|checkmk|prtg|site24x7|uptime ?robot|solarwinds|logrhythm|exabeam|chronicle|sumo logic|arcsight|rapid7|insightidr|huntress|arctic wolf|vectra|cortex xsiam|cortex xdr|graylog|wazuh';
