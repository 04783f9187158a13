import { defineChoice } from '../metamodel/decorators.js';

/** Every closed list of values that the kinds use. */

export const Visibility = defineChoice('Visibility', 'Who may see it.', {
  PUBLIC: ['publik', { id: 'Semua orang.', en: 'Everybody.' }],
  INTERNAL: ['internal', { id: 'Semua yang bekerja untuk kota.', en: 'Everybody who works for the city.' }],
  CONFIDENTIAL: ['rahasia', { id: 'Hanya yang ditunjuk.', en: 'Those who were named.' }],
});
export const PlanStatus = defineChoice('PlanStatus', 'Whether a plan is in force.', {
  DRAFT: ['rancangan', { id: 'Sedang disusun.', en: 'Being written.' }],
  ADOPTED: ['ditetapkan', { id: 'Sedang berlaku.', en: 'In force.' }],
  ENDED: [
    'berakhir',
    {
      id: 'Masanya sudah lewat, atau sudah digantikan rencana lain.',
      en: 'Its years are over, or another plan took its place.',
    },
  ],
});
export const Criterion = defineChoice('Criterion', 'What a priority factor weighs.', {
  COST: ['biaya', { id: 'Berapa biayanya.', en: 'What it costs.' }],
  BENEFIT: ['manfaat', { id: 'Apa manfaatnya.', en: 'What it brings.' }],
  URGENCY: ['urgensi', { id: 'Seberapa segera dibutuhkan.', en: 'How soon it is needed.' }],
  OTHER: ['lainnya', { id: 'Selain yang disebut di sini.', en: 'Something else.' }],
});
export const FactorDirection = defineChoice('FactorDirection', 'Which end of a factor counts as good.', {
  MORE_IS_BETTER: [
    'makin besar makin baik',
    { id: 'Nilai yang lebih tinggi menaikkan prioritas.', en: 'A higher mark raises the priority.' },
  ],
  LESS_IS_BETTER: [
    'makin kecil makin baik',
    { id: 'Nilai yang lebih tinggi menurunkan prioritas.', en: 'A higher mark lowers the priority.' },
  ],
});
export const Domain = defineChoice('Domain', 'The field of the survey that a problem was found in.', {
  BUSINESS: ['bisnis', { id: 'Cara pekerjaan diatur dan dilaksanakan.', en: 'How the work is organised and done.' }],
  INFORMATION: ['informasi', { id: 'Data, mutunya, dan pertukarannya.', en: 'Data, their quality and exchange.' }],
  APPLICATION: [
    'aplikasi',
    { id: 'Perangkat lunak yang belum ada atau bermasalah.', en: 'Software, missing or failing.' },
  ],
  INFRASTRUCTURE: [
    'infrastruktur',
    { id: 'Jaringan, perangkat, dan fasilitas komputasi.', en: 'Networks, devices, computing facilities.' },
  ],
  ORGANIZATION: ['organisasi', { id: 'SDM, aturan, dan tata kelola TIK.', en: 'People, rules and management of ICT.' }],
});
export const ProblemStatus = defineChoice('ProblemStatus', 'How far a problem is on its way out.', {
  OPEN: ['terbuka', { id: 'Belum ada yang dilakukan terhadapnya.', en: 'Nothing is done about it yet.' }],
  IN_PROGRESS: ['ditangani', { id: 'Sedang ada yang mengerjakannya.', en: 'Somebody works on it.' }],
  RESOLVED: ['selesai', { id: 'Sudah tidak ada lagi.', en: 'It is gone.' }],
  REJECTED: ['ditolak', { id: 'Ternyata bukan permasalahan.', en: 'It was found to be none.' }],
});
export const Stream = defineChoice('Stream', 'The stream of the roadmap.', {
  INFORMATION: ['informasi', { id: 'Arsitektur informasi.', en: 'Information architecture.' }],
  APPLICATION: ['aplikasi', { id: 'Arsitektur aplikasi.', en: 'Application architecture.' }],
  INFRASTRUCTURE: ['infrastruktur', { id: 'Arsitektur infrastruktur.', en: 'Infrastructure architecture.' }],
  ORGANIZATION: ['organisasi', { id: 'Organisasi dan manajemen TIK.', en: 'Organisation and management of ICT.' }],
});
export const RoadmapStatus = defineChoice('RoadmapStatus', 'How far a roadmap item is.', {
  PROPOSED: ['diusulkan', { id: 'Sudah diminta, belum diputuskan.', en: 'Asked for.' }],
  APPROVED: ['disetujui', { id: 'Sudah diputuskan.', en: 'Decided.' }],
  RUNNING: ['berjalan', { id: 'Sedang dikerjakan.', en: 'Being done.' }],
  DONE: ['selesai', { id: 'Sudah selesai.', en: 'Finished.' }],
  CANCELLED: ['dibatalkan', { id: 'Tidak jadi dikerjakan.', en: 'Given up.' }],
});
export const OrganizationType = defineChoice('OrganizationType', 'What sort of unit it is.', {
  SECRETARIAT: ['sekretariat', { id: 'Sebuah sekretariat.', en: 'A secretariat.' }],
  DIVISION: ['bagian', { id: 'Bagian dari sekretariat daerah.', en: 'A division of the secretariat.' }],
  AGENCY: [
    'dinas',
    {
      id: 'Perangkat daerah yang menjalankan satu bidang urusan pemerintahan.',
      en: 'An agency that runs a field of government.',
    },
  ],
  BOARD: [
    'badan',
    { id: 'Perangkat daerah yang menunjang perangkat daerah lain.', en: 'A board that supports the others.' },
  ],
  FIELD: ['bidang', { id: 'Bidang dalam sebuah dinas atau badan.', en: 'A field within an agency or board.' }],
  SECTION: ['seksi', { id: 'Sebuah seksi.', en: 'A section.' }],
  DISTRICT: ['kecamatan', { id: 'Sebuah kecamatan.', en: 'A district.' }],
  WARD: ['kelurahan', { id: 'Kelurahan dalam sebuah kecamatan.', en: 'A ward within a district.' }],
  TECHNICAL_UNIT: ['UPTD', { id: 'Unit pelaksana teknis sebuah dinas.', en: 'A technical unit of an agency.' }],
  HOSPITAL: ['rumah sakit', { id: 'Sebuah rumah sakit.', en: 'A hospital.' }],
  INSPECTORATE: ['inspektorat', { id: 'Inspektorat kota.', en: 'The inspectorate.' }],
  OTHER: [
    'lainnya',
    { id: 'Selain yang disebut di sini, misalnya kementerian.', en: 'Something else, a ministry for example.' },
  ],
});
export const Audience = defineChoice('Audience', 'Whom a service is for.', {
  PUBLIC: ['publik', { id: 'Warga dan badan usaha.', en: 'Citizens and enterprises.' }],
  GOVERNMENT: ['pemerintahan', { id: 'Pemerintahan itu sendiri.', en: 'The administration itself.' }],
});
export const ApplicationType = defineChoice('ApplicationType', 'Whether all governments share it.', {
  GENERAL: [
    'umum',
    {
      id: 'Sama di setiap pemerintah; satu aplikasi ditetapkan untuk semua.',
      en: 'The same in every government; one is prescribed for all.',
    },
  ],
  SPECIAL: [
    'khusus',
    { id: 'Untuk kebutuhan kota ini atau satu unit kerja.', en: 'For the needs of this city or of one unit.' },
  ],
});
export const Platform = defineChoice('Platform', 'Where an application is used.', {
  WEB: ['web', { id: 'Di peramban.', en: 'In a browser.' }],
  MOBILE: ['seluler', { id: 'Di telepon genggam.', en: 'On a telephone.' }],
  DESKTOP: ['desktop', { id: 'Dipasang di komputer.', en: 'Installed on a computer.' }],
  OTHER: ['lainnya', { id: 'Di tempat lain.', en: 'Elsewhere.' }],
});
export const Phase = defineChoice('Phase', 'Where something is in its life.', {
  PLANNED: ['direncanakan', { id: 'Sudah diputuskan, belum dimulai.', en: 'Decided, not begun.' }],
  BUILDING: ['dibangun', { id: 'Sedang dibangun atau dibeli.', en: 'Being built or bought.' }],
  ACTIVE: ['aktif', { id: 'Sedang digunakan.', en: 'In use.' }],
  RETIRING: ['akan dihentikan', { id: 'Masih digunakan, tetapi akan dihentikan.', en: 'In use, and on its way out.' }],
  RETIRED: ['dihentikan', { id: 'Tidak digunakan lagi.', en: 'No longer in use.' }],
});
export const Nature = defineChoice('Nature', 'Who may have the data.', {
  OPEN: ['terbuka', { id: 'Semua orang.', en: 'Everybody.' }],
  RESTRICTED: ['terbatas', { id: 'Yang mempunyai alasan.', en: 'Those with a reason.' }],
  CLOSED: ['tertutup', { id: 'Tidak untuk pihak luar.', en: 'Nobody outside.' }],
});
export const DataForm = defineChoice('DataForm', 'What the data look like.', {
  TABULAR: ['tabel', { id: 'Baris dan kolom.', en: 'Rows and columns.' }],
  SPATIAL: ['spasial', { id: 'Tempat dan bentuk di peta.', en: 'Places and shapes.' }],
  DOCUMENT: ['dokumen', { id: 'Tulisan.', en: 'Texts.' }],
  MEDIA: ['media', { id: 'Gambar, suara, atau film.', en: 'Pictures, sound, film.' }],
  OTHER: ['lainnya', { id: 'Selain yang disebut di sini.', en: 'Something else.' }],
});
export const Validity = defineChoice('Validity', 'Whether somebody checked the data.', {
  VERIFIED: ['terverifikasi', { id: 'Sudah diperiksa.', en: 'Checked.' }],
  UNVERIFIED: ['belum terverifikasi', { id: 'Belum diperiksa.', en: 'Not checked.' }],
});
export const AssetType = defineChoice('AssetType', 'What sort of network or infrastructure asset it is.', {
  DATA_CENTER: ['pusat data', { id: 'Ruang atau gedung untuk server.', en: 'A room or building for servers.' }],
  CLOUD: ['komputasi awan', { id: 'Komputasi yang disewa.', en: 'Rented computing.' }],
  SERVER: ['server', { id: 'Mesin yang memberi layanan.', en: 'A machine that serves.' }],
  VIRTUAL_MACHINE: [
    'mesin virtual',
    { id: 'Mesin yang dibentuk oleh perangkat lunak.', en: 'A machine made of software.' },
  ],
  STORAGE: ['penyimpanan', { id: 'Tempat data disimpan.', en: 'Where data are kept.' }],
  ROUTER: ['router', { id: 'Menghubungkan jaringan.', en: 'Joins networks.' }],
  SWITCH: ['switch', { id: 'Menghubungkan perangkat.', en: 'Joins devices.' }],
  ACCESS_POINT: ['titik akses', { id: 'Menghubungkan perangkat tanpa kabel.', en: 'Joins devices without wires.' }],
  FIREWALL: ['firewall', { id: 'Hanya meloloskan yang diizinkan.', en: 'Lets through what may pass.' }],
  LINK: ['tautan jaringan', { id: 'Jalur jaringan antartempat.', en: 'A line between places.' }],
  WORKSTATION: ['komputer kerja', { id: 'Komputer di meja kerja.', en: 'A computer on a desk.' }],
  PERIPHERAL: ['periferal', { id: 'Pencetak, UPS, atau pemindai.', en: 'A printer, a UPS, a scanner.' }],
  SYSTEM_SOFTWARE: [
    'perangkat lunak sistem',
    { id: 'Sistem operasi, basis data, platform.', en: 'Operating systems, databases, platforms.' },
  ],
  OTHER: ['lainnya', { id: 'Selain yang disebut di sini.', en: 'Something else.' }],
});
export const IntegrationMethod = defineChoice('IntegrationMethod', 'How an exchange is made.', {
  SERVICE_BUS: [
    'SPLP',
    { id: 'Melalui sistem penghubung layanan pemerintah.', en: 'Over the government service bus.' },
  ],
  API: ['API', { id: 'Langsung dari antarmuka ke antarmuka.', en: 'Directly from interface to interface.' }],
  FILE: ['berkas', { id: 'Dengan berkas.', en: 'By files.' }],
  DATABASE: ['basis data', { id: 'Dari basis data ke basis data.', en: 'From database to database.' }],
  MESSAGE: ['pesan', { id: 'Dengan pesan dalam antrean.', en: 'By messages in a queue.' }],
  SINGLE_SIGN_ON: ['SSO', { id: 'Satu kali masuk untuk beberapa aplikasi.', en: 'A shared sign-in.' }],
  MANUAL: ['manual', { id: 'Dikerjakan orang, tanpa sistem.', en: 'By hand.' }],
});
export const IntegrationStatus = defineChoice('IntegrationStatus', 'How far an exchange is.', {
  NEEDED: [
    'dibutuhkan',
    { id: 'Ada yang membutuhkannya; belum diputuskan.', en: 'Somebody needs it; nothing was decided.' },
  ],
  PLANNED: ['direncanakan', { id: 'Sudah diputuskan.', en: 'Decided.' }],
  BUILDING: ['dibangun', { id: 'Sedang dibangun.', en: 'Being built.' }],
  OPERATIONAL: ['beroperasi', { id: 'Sudah berjalan.', en: 'Works.' }],
  RETIRED: ['dihentikan', { id: 'Tidak berjalan lagi.', en: 'Works no more.' }],
});
export const Confidence = defineChoice('Confidence', 'How sure a link is.', {
  STATED: ['tertulis', { id: 'Ada sumber yang menyatakannya.', en: 'A source says it.' }],
  ASSERTED: ['dinyatakan', { id: 'Ada orang yang menyatakannya.', en: 'A person says it.' }],
  SUGGESTED: [
    'disarankan',
    { id: 'Dugaan program; tidak dihitung di mana pun.', en: 'The program thinks so; it counts nowhere.' },
  ],
  CONFIRMED: [
    'dikonfirmasi',
    {
      id: 'Ada orang yang membenarkan yang disarankan atau tertulis.',
      en: 'A person confirmed what was suggested or stated.',
    },
  ],
});
export const DeliveryChange = defineChoice('DeliveryChange', 'What a roadmap item does to what it delivers.', {
  NEW: ['baru', { id: 'Membuatnya.', en: 'Makes it.' }],
  UPGRADE: ['peningkatan', { id: 'Meningkatkannya.', en: 'Improves it.' }],
  RETIRE: ['penghentian', { id: 'Menghentikannya.', en: 'Ends it.' }],
});
export const LinkEffect = defineChoice('LinkEffect', 'What the failure of one end does to the other.', {
  STOPS: ['berhenti', { id: 'Ikut berhenti.', en: 'It stops.' }],
  DEGRADES: ['menurun', { id: 'Berjalan kurang baik.', en: 'It works less well.' }],
  STALE: ['usang', { id: 'Datanya menjadi usang.', en: 'Its data grow old.' }],
});
