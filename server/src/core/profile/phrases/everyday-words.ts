/**
 * Capitals that mean something else most of the time. What a code in these lists means is settled by what stands
 * around it, never by its spelling alone.
 */

/** Codes of skills that are also English words, or what everybody calls something else. */
const WORDS = new Set('ARCH CORE KNOW PORT PROD PROF SALE SUST TECH TEST THIN'.split(' '));
/** Codes that others use as abbreviations now and then. */
const ABBREVIATIONS = new Set('ADMN DESN MKTG PENT PROG SUPP TEAC'.split(' '));

/** Four capitals that HR and IT documents hold and that are no skill of any edition: never reported as an unknown one. */
const OTHER_ACRONYMS = new Set(
  (
    'ASVS BSIM CCSK CMMC ECTS FAAW GNVQ IRAP LPIC NCFE NPPV NSQF NZQF PERL RHCE RHEL SAMM SLSA TRLS ' +
    'ACAS ACCA ACID AGPL AJAX ALSO APAC APEX APMP ASIC ASIL AWSP AZDO BAFO BAME BAND BASH BEEN BERT BETA BIOS ' +
    'BLEU BPMN BPSS BTEC CAPE CAPM CASE CASS CBAP CCIE CCNA CCNP CCSP CCTV CEFR CENG CESG CHAP CICD CIDR CILT ' +
    'CIMA CIPD CIPP CIPS CISA CISM CITP CMDB CMMI COPD COSO COTS CPIM CQFW CRUD CSCS CTFL CUDA DAMA DATA DBIR ' +
    'DDOS DELE DELF DEMO DFID DHCP DICE DISC DKIM DOCX DOES DONE DORA DPIA DSDM DVLA EACH EASA EBIT ECDL ELSE ' +
    'EMEA ENUM EPUB ESOL ETSI EXIN FAIL FAQS FAST FEMA FHEQ FIFO FROM FTSE GAAP GCHQ GCIH GCSE GDPR GIAC GMAT ' +
    'GOLD GREP GTIN HAVE HDMI HESA HIGH HMRC HNCS HNDS HSEQ HTML HTTP IATA ICAO ICMP IDEA IEEE IENG IFRS IIBA ' +
    'IMAP INFO INTO IOSH IPMA IREB ISAE ISBN ISEB ISIN ISMS ITAR ITEM ITIL JDBC JIRA JLPT JPEG JSON KPIS LAMP ' +
    'LAST LDAP LEAN LEED LIFO LIKE LINE LINQ LIST LONG LTIP MAIN MCSA MCSE MIDI MIME MISC MODE MPEG MQTT MRCP MUST ' +
    'NATO NCSC NEED NEXT NHSD NHSE NHSX NICE NIST NONE NOTE NULL NVME NVQS ODBC OECD OKRS ONLY OPEN OPEX OSCP ' +
    'OSHA OSPF OSWE PAAS PAGE PART PASS PATH PCIE PISA PNPT POST PPTX PSPF PSTN QTLS RACI RAID REST RFID RICS ' +
    'ROLE SAAS SAFE SAML SASE SCIM SCQF SDLC SFIA SIEM SKIP SLAS SLOW SMTP SNMP SOAP SOAR SSCP SSIS STAR STEM ' +
    'STEP STOP SVQS SWOT TAFE TASK TEAM THAT THEN THIS TIER TOIL TRUE TUPE TYPE UCAS UEFI UKAS UNIT UNIX ' +
    'USER UUID VLAN VOIP WAIT WCAG WEEK WERE WHEN WIFI WILL WITH WORD XAML XBRL XLSX XSLT YAML YEAR ZERO'
  ).split(' '),
);

/** True for a known code that counts only where the document, or the name beside it, has shown what is meant. */
export function isWordLike(code: string): boolean {
  return WORDS.has(code) || ABBREVIATIONS.has(code);
}

/** True for a known code that stands in ordinary sentences as a word: "the TEST queue". */
export function isWord(code: string): boolean {
  return WORDS.has(code);
}

/** True for capitals that are known to mean something else. */
export function isOtherAcronym(code: string): boolean {
  return OTHER_ACRONYMS.has(code);
}
