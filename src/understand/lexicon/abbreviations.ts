/** Work and offices that are written in capitals, and nobody: meetings, reports, frameworks, and posts before a name. */
const ABBREVIATIONS = `
CAB ECAB TCAB KPI KPIS OKR OKRS QBR MBR WBR SLA SLAS SLO OLA PMO BCP DRP DR BAU RCA PIR MIR MIM CSAT NPS ROI RFP RFI SOW MOU TCO UAT SIT GDPR DORA SOX PCI HIPAA ISO NIST SOC2 DPIA ISMS
EOD EOW EOM EOQ EOY COB ETA AOB ASAP TBC TBD FYI AGM EGM AMA AVP CMO PR RAID RACI SME MVP POC PTO OOO WFH NDA DPO DPA CISO CIO CFO CEO COO CTO CRO PA EA MD GM EVP SVP HOD PM PO VIP HRBP BISO TAM CSM SDM PMI NOC GRC IAM PAM ESG EHS DEI DBA HRIS QA QR PDF URL URI FAQ USB CSV XML JSON HTML PPT PPTX XLS XLSX ZIP PNG JPG GIF SSD HDD GPU CPU RAM LAN WAN WLAN DNS DHCP TLS SSL SSH FTP SFTP NFC RFID GPS PIN TAN PUK SIM IMEI MAC IVR NIS2 CIS BSI IR IRT CSIRT CERT
`;
const KNOWN: ReadonlySet<string> = new Set(ABBREVIATIONS.trim().split(/\s+/));

/** What somebody is, before the name: "my PA Charlotte". */
export const POST = /^(?:PA|EA|MD|GM|EVP|SVP|AVP|HOD|PM|PO|HRBP|BISO|DPO|CISO|CIO|CTO|COO|CRO|CMO|SME|CSM|SDM|TAM)$/;

/** What kind of system it is, behind the name of its maker: "Teta HR", "Comarch ERP". */
export const SYSTEM = /^(?:HR|CRM|ERP|PLM|TMS|POS|WMS|MES|LMS|DMS|CMS|HCM|HRM|EAM|PIM|EHR|LIMS|PMS|MDM|SRM|FSM)$/;

/** What stands behind the short name of a meeting, a report or a project. */
const WORK =
  /^(?:calls?|decks?|slides?|meetings?|reports?|drill|review|prep|agenda|board|session|audit|starts?|starting|begins|dashboard|figures|numbers|summary|presentation|workshop|pack|paper|bridge|stand-?up|in)$/;

/** "CAB call starting", "TPS report due": the short name of some work, in capitals. */
export function isAbbreviation(raw: string, next: string | undefined): boolean {
  return KNOWN.has(raw) || (/^[A-Z]{3,4}$/.test(raw) && next !== undefined && next !== 'in' && WORK.test(next));
}
