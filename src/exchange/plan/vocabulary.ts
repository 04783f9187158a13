import type { FactorCriterion, PlanItemKind, ProblemDomain } from './plan-reading.js';

/** Words that plans use, in Indonesian and English; nothing here comes from one document. Lower case. */

/** A list of terms, parted by commas, over as many lines as it takes. */
const terms = (text: TemplateStringsArray): string[] =>
  text
    .join('')
    .split(',')
    .map((term) => term.trim());

export type SectionKind = Exclude<PlanItemKind, 'StrategyGroup'>;

/** Terms that name a section; the longer term wins where two start at the same word. */
export const SECTION_TERMS: Record<SectionKind, readonly string[]> = {
  Vision: ['visi', 'vision'],
  Mission: ['misi', 'mission', 'missions'],
  Value: terms`
    nilai, tata nilai, nilai dasar, nilai utama, prinsip, prinsip dasar, asas, value, values, core values,
    guiding principles, principles, principle
  `,
  Goal: terms`
    tujuan, sasaran, sasaran strategis, tujuan strategis, goal, goals, objective, objectives, aims,
    strategic goals, strategic objectives
  `,
  Problem: terms`
    permasalahan, masalah, isu, isu strategis, isu utama, kendala, hambatan, tantangan, persoalan, kelemahan,
    faktor penghambat, problem, problems, issue, issues, challenge, challenges, obstacles, constraints,
    strategic issues, pain points
  `,
  Strategy: terms`
    strategi, arah kebijakan, arahan kebijakan, langkah strategis, kebijakan strategis, strategy, strategies,
    policy directions, strategic directions
  `,
  RoadmapItem: terms`
    peta jalan, peta alur, peta rencana, roadmap, road map, rencana aksi, rencana kegiatan, rencana program,
    rencana implementasi, rencana pelaksanaan, rencana kerja, program kerja, program dan kegiatan,
    program kegiatan, program prioritas, program strategis, program pengembangan, indikasi program,
    matriks program, kegiatan utama, kegiatan prioritas, pentahapan, tahapan, jadwal pelaksanaan, inisiatif,
    action plan, implementation plan, work programme, work program, work plan, main activities, initiatives,
    timeline
  `,
  Factor: terms`
    faktor, faktor prioritas, faktor utama, faktor pertimbangan, kriteria, kriteria prioritas, penentuan prioritas,
    penetapan prioritas, priority factors, factor, factors, criteria, priority criteria, prioritisation,
    prioritization, prioritisation criteria, prioritization criteria
  `,
};

/** Sections that hold no items of a plan. */
export const OTHER_SECTION_TERMS: readonly string[] = terms`
    pendahuluan, latar belakang, dasar hukum, landasan hukum, landasan teori, penutup, metodologi, metode,
    ruang lingkup, sistematika, kata pengantar, sambutan, lampiran, definisi, istilah, pengertian, glosarium,
    daftar pustaka, daftar singkatan, daftar istilah, ringkasan eksekutif, tim penyusun, monitoring, pemantauan,
    evaluasi, kesimpulan, ketentuan umum, tindak lanjut, introduction, background, methodology, scope, appendix,
    annex, glossary, references, conclusion, closing, foreword, preface, executive summary, legal basis,
    acknowledgements, definitions, profil, profile, survei, survey, about this document, tentang dokumen
  `;

/** A purpose that a document states of itself; read as goals only where no other section has any. */
export const DOCUMENT_PURPOSE_TERMS: readonly string[] = ['maksud', 'maksud dan tujuan', 'purpose of this document'];

export const CONTENTS_TERMS: readonly string[] = [
  'daftar isi',
  'daftar tabel',
  'daftar gambar',
  'table of contents',
  'contents',
  'list of tables',
  'list of figures',
];

/** Domains of problems; all but BUSINESS are the streams of a roadmap too. */
export const DOMAIN_TERMS: Record<ProblemDomain, readonly string[]> = {
  BUSINESS: terms`
    bisnis, proses bisnis, layanan, pelayanan, urusan pemerintahan, business, business process, business processes,
    services
  `,
  INFORMATION: ['informasi', 'data', 'basis data', 'satu data', 'information', 'database'],
  APPLICATION: terms`
    aplikasi, sistem informasi, perangkat lunak, sistem aplikasi, application, applications, software,
    information systems, information system
  `,
  INFRASTRUCTURE: terms`
    infrastruktur, jaringan, perangkat keras, pusat data, teknologi, server, infrastructure, network, networks,
    hardware, technology, data center, data centre
  `,
  ORGANIZATION: terms`
    organisasi, kelembagaan, sdm, sumber daya manusia, tata kelola, manajemen, organization, organisation,
    governance, management, human resources, people, regulasi
  `,
};

/** Domain words that also qualify others ("manajemen data"): they decide only where nothing else does. */
export const WEAK_DOMAIN_WORDS: ReadonlySet<string> = new Set([
  'manajemen',
  'management',
  'layanan',
  'pelayanan',
  'services',
  'teknologi',
  'technology',
  'regulasi',
]);

/** Names of the whole field; the "informasi" in them names no domain. */
export const FIELD_NAMES: readonly string[] = terms`
    teknologi informasi dan komunikasi, teknologi informasi komunikasi, teknologi informasi,
    information and communication technology, information and communications technology, information technology,
    keamanan informasi, information security, tik, ti, ict, it, spbe
  `;

export const CRITERION_TERMS: Record<Exclude<FactorCriterion, 'OTHER'>, readonly string[]> = {
  COST: ['biaya', 'anggaran', 'cost', 'costs', 'budget'],
  BENEFIT: ['manfaat', 'keuntungan', 'benefit', 'benefits'],
  URGENCY: ['urgensi', 'kemendesakan', 'mendesak', 'kegentingan', 'urgency', 'urgent'],
};

/** Words that make a label ("Bidang …", "Domain …") and say nothing themselves. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(terms`
    bidang, domain, aspek, ranah, area, arsitektur, architecture, kategori, category, pilar, pillar, jalur, stream,
    aliran, sektor, kelompok, dan, and, serta, atau, or, the, of, terkait, for, umum, general, tik, ti, ict, it,
    kota, city, kabupaten, pemerintah, daerah, dalam, pada, di, in, yang, berkaitan, dengan, lingkungan, untuk,
    komunikasi, communication, terhadap, related, to
  `);

/** Words that may stand before a section's term without changing what the section is. */
export const LEADING_WORDS: ReadonlySet<string> = new Set([
  ...LABEL_WORDS,
  ...terms`
    pernyataan, rumusan, daftar, uraian, identifikasi, analisis, analisa, penetapan, matriks, ringkasan, kondisi,
    gambaran, saat, ini, beberapa, statement, list, our, key, core, main, current, situation, strategic, tabel,
    table, rekapitulasi, identified, penyusunan, arah, program, utama, digital, kebijakan, smart, rencana
  `,
]);

/** Words of a strategy heading that name no group of strategies. */
export const GENERIC_STRATEGY_WORDS: ReadonlySet<string> = new Set([
  ...LEADING_WORDS,
  ...terms`
    strategi, strategy, strategies, pengembangan, development, teknologi, informasi, information, technology,
    kebijakan, arahan, langkah, strategis, implementasi, directions, policy
  `,
]);

/** Words that say a list is one of groups, not of their members. */
export const GROUPING_WORDS: ReadonlySet<string> = new Set(terms`
    kelompok, kelompok-kelompok, kategori, pilar, rumpun, group, groups, categories, pillars
  `);

/** Words by which a sentence introduces what follows. */
export const INTRODUCING =
  /\b(adalah|ialah|yaitu|yakni|antara lain|sebagai berikut|berikut|meliputi|terdiri|mencakup|dibagi|is|are|as follows|following|include|includes|comprise[sd]?|namely|divided|mempertimbangkan|menimbang|memperhatikan|considering)\b/i;

/** Verbs, mostly passive, of a sentence that leads in a list: "Visi itu dijabarkan menjadi empat misi:". */
export const LEADING_VERB =
  /\b(di[a-z]{3,}(kan|i)|disusun|dibuat|menjadi|terbagi|ada|memiliki|mempunyai|menetapkan|sets?|has|have)\b/i;

/** What a document that is a plan calls itself. */
export const PLAN_TITLE_TERMS: readonly string[] = terms`
    rencana induk, master plan, masterplan, rencana strategis, renstra, cetak biru, blue print, blueprint,
    grand design, rencana pengembangan, ict plan, strategic plan, digital plan, peta rencana, rencana pembangunan,
    rencana jangka, roadmap, road map, peta jalan, buku putih, arsitektur spbe
  `;

/** What documents call themselves that quote plans and are none. */
export const NOT_A_PLAN_TITLE =
  /\b(notulen|notula|notulensi|risalah\s+rapat|berita\s+acara|undangan|daftar\s+hadir|laporan\s+rapat|minutes|agenda|meeting|resep|recipe|surat|siaran\s+pers|press\s+release|kerangka\s+acuan|invoice)\b/i;

/** Real words close to a term, which are no misspelling of it. */
export const NOT_MISSPELT: ReadonlySet<string> = new Set(terms`
    strategis, strategic, kendali, pasaran, reformasi, valued, organisme, sasarannya, tujuh, bisnes, masakan,
    permasalah, manajer, management, servis, device, devices, service, factory, motivation, division, revision,
    provision, television, emission, commission, admission, valve, valves, goats
  `);

/** Ordinals in words, as in "Misi Pertama". */
export const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ['pertama', 'kesatu', 'first', 'one'],
  ['kedua', 'second', 'two'],
  ['ketiga', 'third', 'three'],
  ['keempat', 'fourth', 'four'],
  ['kelima', 'fifth', 'five'],
  ['keenam', 'sixth', 'six'],
  ['ketujuh', 'seventh', 'seven'],
  ['kedelapan', 'eighth', 'eight'],
  ['kesembilan', 'ninth', 'nine'],
  ['kesepuluh', 'tenth', 'ten'],
];

/** Numbers in words, as in "dibagi menjadi empat kelompok". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** Words by which a sentence orders activities by factors. */
export const WEIGHING =
  /\b(priorit|faktor|kriteria|pentahapan|urutan|diurutkan|mempertimbangkan|menimbang|memperhatikan|considering|order|rank|factor|criteria)/i;
