import { defineChoice } from '../metamodel/decorators.js';

/** Every closed list of values that the kinds use. */

export const Visibility = defineChoice('Visibility', 'Who may see it.', {
  PUBLIC: ['publik', 'Everybody.'],
  INTERNAL: ['internal', 'Everybody who works for the city.'],
  CONFIDENTIAL: ['rahasia', 'Those who were named.'],
});
export const PlanStatus = defineChoice('PlanStatus', 'Whether a plan is in force.', {
  DRAFT: ['rancangan', 'Being written.'],
  ADOPTED: ['ditetapkan', 'In force.'],
  ENDED: ['berakhir', 'Its years are over, or another plan took its place.'],
});
export const Criterion = defineChoice('Criterion', 'What a priority factor weighs.', {
  COST: ['biaya', 'What it costs.'],
  BENEFIT: ['manfaat', 'What it brings.'],
  URGENCY: ['urgensi', 'How soon it is needed.'],
  OTHER: ['lainnya', 'Something else.'],
});
export const FactorDirection = defineChoice('FactorDirection', 'Which end of a factor counts as good.', {
  MORE_IS_BETTER: ['makin besar makin baik', 'A higher mark raises the priority.'],
  LESS_IS_BETTER: ['makin kecil makin baik', 'A higher mark lowers the priority.'],
});
export const Domain = defineChoice('Domain', 'The field of the survey that a problem was found in.', {
  BUSINESS: ['bisnis', 'How the work is organised and done.'],
  INFORMATION: ['informasi', 'Data, their quality and exchange.'],
  APPLICATION: ['aplikasi', 'Software, missing or failing.'],
  INFRASTRUCTURE: ['infrastruktur', 'Networks, devices, computing facilities.'],
  ORGANIZATION: ['organisasi', 'People, rules and management of ICT.'],
});
export const ProblemStatus = defineChoice('ProblemStatus', 'How far a problem is on its way out.', {
  OPEN: ['terbuka', 'Nothing is done about it yet.'],
  IN_PROGRESS: ['ditangani', 'Somebody works on it.'],
  RESOLVED: ['selesai', 'It is gone.'],
  REJECTED: ['ditolak', 'It was found to be none.'],
});
export const Stream = defineChoice('Stream', 'The stream of the roadmap.', {
  INFORMATION: ['informasi', 'Information architecture.'],
  APPLICATION: ['aplikasi', 'Application architecture.'],
  INFRASTRUCTURE: ['infrastruktur', 'Infrastructure architecture.'],
  ORGANIZATION: ['organisasi', 'Organisation and management of ICT.'],
});
export const RoadmapStatus = defineChoice('RoadmapStatus', 'How far a roadmap item is.', {
  PROPOSED: ['diusulkan', 'Asked for.'],
  APPROVED: ['disetujui', 'Decided.'],
  RUNNING: ['berjalan', 'Being done.'],
  DONE: ['selesai', 'Finished.'],
  CANCELLED: ['dibatalkan', 'Given up.'],
});
export const OrganizationType = defineChoice('OrganizationType', 'What sort of unit it is.', {
  SECRETARIAT: ['sekretariat', 'A secretariat.'],
  DIVISION: ['bagian', 'A division of the secretariat.'],
  AGENCY: ['dinas', 'An agency that runs a field of government.'],
  BOARD: ['badan', 'A board that supports the others.'],
  FIELD: ['bidang', 'A field within an agency or board.'],
  SECTION: ['seksi', 'A section.'],
  DISTRICT: ['kecamatan', 'A district.'],
  WARD: ['kelurahan', 'A ward within a district.'],
  TECHNICAL_UNIT: ['UPTD', 'A technical unit of an agency.'],
  HOSPITAL: ['rumah sakit', 'A hospital.'],
  INSPECTORATE: ['inspektorat', 'The inspectorate.'],
  OTHER: ['lainnya', 'Something else, a ministry for example.'],
});
export const Audience = defineChoice('Audience', 'Whom a service is for.', {
  PUBLIC: ['publik', 'Citizens and enterprises.'],
  GOVERNMENT: ['pemerintahan', 'The administration itself.'],
});
export const ApplicationType = defineChoice('ApplicationType', 'Whether all governments share it.', {
  GENERAL: ['umum', 'The same in every government; one is prescribed for all.'],
  SPECIAL: ['khusus', 'For the needs of this city or of one unit.'],
});
export const Platform = defineChoice('Platform', 'Where an application is used.', {
  WEB: ['web', 'In a browser.'],
  MOBILE: ['seluler', 'On a telephone.'],
  DESKTOP: ['desktop', 'Installed on a computer.'],
  OTHER: ['lainnya', 'Elsewhere.'],
});
export const Phase = defineChoice('Phase', 'Where something is in its life.', {
  PLANNED: ['direncanakan', 'Decided, not begun.'],
  BUILDING: ['dibangun', 'Being built or bought.'],
  ACTIVE: ['aktif', 'In use.'],
  RETIRING: ['akan dihentikan', 'In use, and on its way out.'],
  RETIRED: ['dihentikan', 'No longer in use.'],
});
export const Nature = defineChoice('Nature', 'Who may have the data.', {
  OPEN: ['terbuka', 'Everybody.'],
  RESTRICTED: ['terbatas', 'Those with a reason.'],
  CLOSED: ['tertutup', 'Nobody outside.'],
});
export const DataForm = defineChoice('DataForm', 'What the data look like.', {
  TABULAR: ['tabel', 'Rows and columns.'],
  SPATIAL: ['spasial', 'Places and shapes.'],
  DOCUMENT: ['dokumen', 'Texts.'],
  MEDIA: ['media', 'Pictures, sound, film.'],
  OTHER: ['lainnya', 'Something else.'],
});
export const Validity = defineChoice('Validity', 'Whether somebody checked the data.', {
  VERIFIED: ['terverifikasi', 'Checked.'],
  UNVERIFIED: ['belum terverifikasi', 'Not checked.'],
});
export const AssetType = defineChoice('AssetType', 'What sort of network or infrastructure asset it is.', {
  DATA_CENTER: ['pusat data', 'A room or building for servers.'],
  CLOUD: ['komputasi awan', 'Rented computing.'],
  SERVER: ['server', 'A machine that serves.'],
  VIRTUAL_MACHINE: ['mesin virtual', 'A machine made of software.'],
  STORAGE: ['penyimpanan', 'Where data are kept.'],
  ROUTER: ['router', 'Joins networks.'],
  SWITCH: ['switch', 'Joins devices.'],
  ACCESS_POINT: ['titik akses', 'Joins devices without wires.'],
  FIREWALL: ['firewall', 'Lets through what may pass.'],
  LINK: ['tautan jaringan', 'A line between places.'],
  WORKSTATION: ['komputer kerja', 'A computer on a desk.'],
  PERIPHERAL: ['periferal', 'A printer, a UPS, a scanner.'],
  SYSTEM_SOFTWARE: ['perangkat lunak sistem', 'Operating systems, databases, platforms.'],
  OTHER: ['lainnya', 'Something else.'],
});
export const IntegrationMethod = defineChoice('IntegrationMethod', 'How an exchange is made.', {
  SERVICE_BUS: ['SPLP', 'Over the government service bus.'],
  API: ['API', 'Directly from interface to interface.'],
  FILE: ['berkas', 'By files.'],
  DATABASE: ['basis data', 'From database to database.'],
  MESSAGE: ['pesan', 'By messages in a queue.'],
  SINGLE_SIGN_ON: ['SSO', 'A shared sign-in.'],
  MANUAL: ['manual', 'By hand.'],
});
export const IntegrationStatus = defineChoice('IntegrationStatus', 'How far an exchange is.', {
  NEEDED: ['dibutuhkan', 'Somebody needs it; nothing was decided.'],
  PLANNED: ['direncanakan', 'Decided.'],
  BUILDING: ['dibangun', 'Being built.'],
  OPERATIONAL: ['beroperasi', 'Works.'],
  RETIRED: ['dihentikan', 'Works no more.'],
});
export const Confidence = defineChoice('Confidence', 'How sure a link is.', {
  STATED: ['tertulis', 'A source says it.'],
  ASSERTED: ['dinyatakan', 'A person says it.'],
  SUGGESTED: ['disarankan', 'The program thinks so; it counts nowhere.'],
  CONFIRMED: ['dikonfirmasi', 'A person confirmed what was suggested or stated.'],
});
export const DeliveryChange = defineChoice('DeliveryChange', 'What a roadmap item does to what it delivers.', {
  NEW: ['baru', 'Makes it.'],
  UPGRADE: ['peningkatan', 'Improves it.'],
  RETIRE: ['penghentian', 'Ends it.'],
});
export const LinkEffect = defineChoice('LinkEffect', 'What the failure of one end does to the other.', {
  STOPS: ['berhenti', 'It stops.'],
  DEGRADES: ['menurun', 'It works less well.'],
  STALE: ['usang', 'Its data grow old.'],
});
