/**
 * The sentences of graphql-js and Apollo, with holes, and the same in Indonesian. Where two would fit, the first is
 * taken. `test/server/graphql-words.test.ts` makes every rule speak and fails when a sentence is missing here.
 */
type Sentence = readonly [en: string, id: string];

/** Of the rules that a document is validated by. */
export const DOCUMENT: readonly Sentence[] = [
  ['The {definition} definition is not executable.', 'Definisi {definition} tidak dapat dijalankan.'],
  ['Cannot query field "{field}" on type "{type}".', 'Tipe "{type}" tidak memiliki field "{field}".'],
  [
    'Fragment cannot condition on non composite type "{type}".',
    'Fragmen tidak dapat ditulis pada tipe "{type}", yang bukan objek.',
  ],
  [
    'Fragment "{fragment}" cannot condition on non composite type "{type}".',
    'Fragmen "{fragment}" tidak dapat ditulis pada tipe "{type}", yang bukan objek.',
  ],
  ['Unknown argument "{argument}" on field "{field}".', 'Field "{field}" tidak memiliki argumen "{argument}".'],
  [
    'Unknown argument "{argument}" on directive "{directive}".',
    'Direktif "{directive}" tidak memiliki argumen "{argument}".',
  ],
  ['Unknown directive "{directive}".', 'Tidak ada direktif "{directive}".'],
  ['Directive "{directive}" may not be used on {place}.', 'Direktif "{directive}" tidak boleh dipakai pada {place}.'],
  ['Unknown fragment "{fragment}".', 'Tidak ada fragmen "{fragment}".'],
  ['Unknown type "{type}".', 'Tidak ada tipe "{type}".'],
  [
    'This anonymous operation must be the only defined operation.',
    'Operasi tanpa nama harus menjadi satu-satunya operasi.',
  ],
  ['Maximum introspection depth exceeded', 'Introspeksi terlalu dalam.'],
  [
    'Cannot spread fragment "{fragment}" within itself via {way}.',
    'Fragmen "{fragment}" memuat dirinya sendiri melalui {way}.',
  ],
  ['Cannot spread fragment "{fragment}" within itself.', 'Fragmen "{fragment}" memuat dirinya sendiri.'],
  [
    'Variable "{variable}" is not defined by operation "{operation}".',
    'Variabel "{variable}" tidak dideklarasikan oleh operasi "{operation}".',
  ],
  ['Variable "{variable}" is not defined.', 'Variabel "{variable}" tidak dideklarasikan.'],
  ['Fragment "{fragment}" is never used.', 'Fragmen "{fragment}" tidak pernah dipakai.'],
  [
    'Variable "{variable}" is never used in operation "{operation}".',
    'Variabel "{variable}" tidak pernah dipakai dalam operasi "{operation}".',
  ],
  ['Variable "{variable}" is never used.', 'Variabel "{variable}" tidak pernah dipakai.'],
  [
    'Fields "{field}" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.',
    'Field "{field}" saling bertentangan ({reason}). Beri alias yang berbeda jika keduanya memang diminta.',
  ],
  [
    'Fragment cannot be spread here as objects of type "{parent}" can never be of type "{type}".',
    'Fragmen tidak dapat dipakai di sini: objek bertipe "{parent}" tidak pernah bertipe "{type}".',
  ],
  [
    'Fragment "{fragment}" cannot be spread here as objects of type "{parent}" can never be of type "{type}".',
    'Fragmen "{fragment}" tidak dapat dipakai di sini: objek bertipe "{parent}" tidak pernah bertipe "{type}".',
  ],
  [
    'Field "{field}" argument "{argument}" of type "{type}" is required, but it was not provided.',
    'Field "{field}" memerlukan argumen "{argument}" bertipe "{type}", tetapi tidak diberikan.',
  ],
  [
    'Directive "{directive}" argument "{argument}" of type "{type}" is required, but it was not provided.',
    'Direktif "{directive}" memerlukan argumen "{argument}" bertipe "{type}", tetapi tidak diberikan.',
  ],
  [
    'Field "{field}" must not have a selection since type "{type}" has no subfields.',
    'Field "{field}" tidak boleh diikuti pilihan: tipe "{type}" tidak memiliki field.',
  ],
  [
    'Field "{field}" of type "{type}" must have a selection of subfields.',
    'Field "{field}" bertipe "{type}" harus diikuti pilihan field di dalamnya.',
  ],
  [
    'Field "{field}" of type "{type}" must have at least one field selected.',
    'Field "{field}" bertipe "{type}" harus memilih sedikitnya satu field.',
  ],
  [
    'Subscription "{operation}" must select only one top level field.',
    'Langganan "{operation}" hanya boleh memilih satu field teratas.',
  ],
  [
    'Anonymous Subscription must select only one top level field.',
    'Langganan tanpa nama hanya boleh memilih satu field teratas.',
  ],
  [
    'Subscription "{operation}" must not select an introspection top level field.',
    'Langganan "{operation}" tidak boleh memilih field introspeksi.',
  ],
  [
    'Anonymous Subscription must not select an introspection top level field.',
    'Langganan tanpa nama tidak boleh memilih field introspeksi.',
  ],
  ['There can be only one argument named "{name}".', 'Argumen "{name}" hanya boleh ditulis sekali.'],
  [
    'The directive "{directive}" can only be used once at this location.',
    'Direktif "{directive}" hanya boleh dipakai sekali di tempat ini.',
  ],
  ['There can be only one fragment named "{name}".', 'Fragmen "{name}" hanya boleh didefinisikan sekali.'],
  ['There can be only one input field named "{name}".', 'Field masukan "{name}" hanya boleh ditulis sekali.'],
  ['There can be only one operation named "{name}".', 'Operasi "{name}" hanya boleh didefinisikan sekali.'],
  ['There can be only one variable named "{name}".', 'Variabel "{name}" hanya boleh dideklarasikan sekali.'],
  [
    'Variable "{variable}" cannot be non-input type "{type}".',
    'Variabel "{variable}" tidak dapat bertipe "{type}", yang bukan tipe masukan.',
  ],
  [
    'Variable "{variable}" of type "{own}" used in position expecting type "{type}".',
    'Variabel "{variable}" bertipe "{own}" dipakai di tempat yang memerlukan tipe "{type}".',
  ],
  [
    'Variable "{variable}" is of type "{own}" but must be non-nullable to be used for OneOf Input Object "{type}".',
    'Variabel "{variable}" bertipe "{own}" harus tidak boleh null untuk dipakai dalam masukan "{type}".',
  ],
  [
    'Too many validation errors, error limit reached. Validation aborted.',
    'Kesalahan terlalu banyak; pemeriksaan dihentikan.',
  ],
];

/** Of values that stand in a document and do not fit their type. */
export const COERCION: readonly Sentence[] = [
  ['Field "{field}" of required type "{type}" was not provided.', 'Field "{field}" bertipe "{type}" wajib diisi.'],
  ['Field "{field}" is not defined by type "{type}".', 'Tipe masukan "{type}" tidak memiliki field "{field}".'],
  [
    'Expected value of type "{type}", found {value}; {reason}',
    'Diperlukan nilai bertipe "{type}", bukan {value}; {reason}',
  ],
  ['Expected value of type "{type}", found {value}.', 'Diperlukan nilai bertipe "{type}", bukan {value}.'],
  ['OneOf Input Object "{type}" must specify exactly one key.', 'Masukan "{type}" harus berisi tepat satu field.'],
  ['Field "{field}" must be non-null.', 'Field "{field}" tidak boleh null.'],
  ['Value "{value}" does not exist in "{type}" enum.', 'Nilai "{value}" tidak ada dalam "{type}".'],
  ['Enum "{type}" cannot represent non-enum value: {value}.', '{value} bukan nama nilai dari "{type}".'],
  ['Enum "{type}" cannot represent non-string value: {value}.', '{value} bukan nama nilai dari "{type}".'],
  ['Int cannot represent non-integer value: {value}', 'Diperlukan bilangan bulat, bukan {value}'],
  [
    'Int cannot represent non 32-bit signed integer value: {value}',
    'Diperlukan bilangan bulat dari −2³¹ sampai 2³¹ − 1, bukan {value}',
  ],
  ['Float cannot represent non numeric value: {value}', 'Diperlukan angka, bukan {value}'],
  ['String cannot represent a non string value: {value}', 'Diperlukan teks, bukan {value}'],
  ['Boolean cannot represent a non boolean value: {value}', 'Diperlukan true atau false, bukan {value}'],
  [
    'ID cannot represent a non-string and non-integer value: {value}',
    'Diperlukan teks atau bilangan bulat, bukan {value}',
  ],
];

/** Of the parser; they stand after `Syntax Error: `. */
export const SYNTAX: readonly Sentence[] = [
  ['Expected {wanted}, found {found}.', 'diperlukan {wanted}, bukan {found}.'],
  [
    'Unexpected single quote character (\'), did you mean to use a double quote (")?',
    'kutip tunggal (\') tidak dapat dipakai; pakailah kutip ganda (").',
  ],
  [
    'Unexpected description, descriptions are not supported on shorthand queries.',
    'keterangan tidak dapat ditulis pada kueri singkat.',
  ],
  [
    'Unexpected description, only GraphQL definitions support descriptions.',
    'keterangan hanya dapat ditulis pada definisi.',
  ],
  [
    'Unexpected variable "{variable}" in constant value.',
    'variabel "{variable}" tidak dapat dipakai dalam nilai tetap.',
  ],
  ['Unexpected character: {character}.', 'karakter {character} tidak dikenal.'],
  ['Unexpected {found}.', '{found} tidak pada tempatnya.'],
  ['Invalid character: {character}.', 'karakter {character} tidak boleh dipakai.'],
  ['Invalid number, unexpected digit after 0: {found}.', 'angka tidak benar: {found} tidak dapat mengikuti 0.'],
  ['Invalid number, expected digit but got: {found}.', 'angka tidak benar: diperlukan digit, bukan {found}.'],
  ['Invalid character within String: {character}.', 'karakter {character} tidak boleh ada dalam teks.'],
  ['Unterminated string.', 'teks tidak ditutup.'],
  ['Invalid Unicode escape sequence: "{found}".', 'urutan Unicode "{found}" tidak benar.'],
  ['Invalid character escape sequence: "{found}".', 'urutan "{found}" tidak benar.'],
  ['{found} is reserved and cannot be used for {use}.', '{found} tidak dapat dipakai untuk {use}.'],
];

/** Of requests that never become a document. */
export const REQUEST: readonly Sentence[] = [
  [
    'Must provide operation name if query contains multiple operations.',
    'Dokumen berisi beberapa operasi; sebutkan nama operasinya.',
  ],
  ['Must provide an operation.', 'Dokumen tidak berisi operasi.'],
  ['Unknown operation named "{operation}".', 'Tidak ada operasi bernama "{operation}".'],
  [
    'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
    'Permintaan harus berisi `query` yang tidak kosong, atau ekstensi `persistedQuery`.',
  ],
  ['GET requests only support query operations, not {kind} operations', 'GET hanya untuk kueri, bukan {kind}.'],
  [
    'POST body missing, invalid Content-Type, or JSON object has no keys.',
    'Isi POST tidak ada, Content-Type-nya salah, atau objek JSON-nya kosong.',
  ],
  ['GraphQL queries must be strings.{more}', 'Kueri GraphQL harus berupa teks.'],
  [
    '`{part}` in a POST body should be provided as an object, not a recursively JSON-encoded string.',
    '`{part}` harus berupa objek, bukan teks JSON.',
  ],
  ['`{part}` in a POST body must be an object if provided.', '`{part}` harus berupa objek.'],
  ['`operationName` in a POST body must be a string if provided.', '`operationName` harus berupa teks.'],
  ["The '{part}' search parameter may only be specified once.", 'Parameter "{part}" hanya boleh diberikan sekali.'],
  ['The {part} search parameter contains invalid JSON.', 'Parameter "{part}" berisi JSON yang tidak benar.'],
  ['The {part} search parameter should contain a JSON-encoded object.', 'Parameter "{part}" harus berisi objek JSON.'],
  [
    'GET requests may not have a content-type header other than application/json.',
    'GET tidak boleh membawa Content-Type selain application/json.',
  ],
  [
    "An 'accept' header was provided for this request which does not accept {types}",
    'Header Accept tidak menerima {types}.',
  ],
  ['Apollo Server supports only GET/POST requests.', 'Hanya GET dan POST yang diterima.'],
  [
    'This operation has been blocked as a potential Cross-Site Request Forgery (CSRF).{more}',
    'Permintaan ditolak karena mungkin dipalsukan oleh situs lain (CSRF). Beri header Content-Type: application/json.',
  ],
  ['PersistedQueryNotFound', 'PersistedQueryNotFound'],
  ['provided sha does not match query', 'Sidik SHA tidak sesuai dengan kueri.'],
  ['Unsupported persisted query version', 'Versi persistedQuery tidak didukung.'],
];
