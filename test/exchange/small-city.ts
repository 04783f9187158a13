import { csv, type Files, type Importing } from './importing.js';

/** A city of a few rows, in which everything is referred to by code. */
export const CITY: Files = {
  'plans.csv': csv('code,name,startYear,endYear', 'RI-1,Rencana TIK,2019,2023'),
  'missions.csv': csv('code,name,plan,ordinal', 'MISI-A,Warga terlayani,RI-1,1'),
  'organizations.csv': csv('code,name,partOf,type', 'OPD-1,Dinas Kominfo,,AGENCY', 'OPD-2,Bidang Aplikasi,OPD-1,FIELD'),
  'services.csv': csv('code,name', 'LYN-1,Surat pengantar'),
  'applications.csv': csv(
    'code,name,tags,phase,ownedBy,national',
    'APP-1,Portal Warga,demonstrasi|utama,ACTIVE,OPD-1|OPD-2,false',
    'APP-2,Surat,,BUILDING,OPD-2,',
  ),
  'documents.csv': csv('code,title,version', 'DOK-1,Notulen,2'),
  'passages.csv': csv(
    'code,document,section,startLine,quote',
    'KUT-1,DOK-1,Rapat,3,"Portal, kata mereka, ""melayani"""',
  ),
  'links/serves.csv': csv('from,to,confidence,group,passages', 'APP-1,LYN-1,STATED,,KUT-1'),
  'links/supports.csv': csv('from,to,note', 'LYN-1,MISI-A,lewat loket'),
};

const APPLICATION = `query ($ref: Ref!) { application(ref: $ref) {
  code name tags phase national
  ownedBy { nodes { ... on Organization { code } } }
  serves { edges { link { confidence passages { code quote } } node { code } } }
} }`;

/** An application with what it is linked to. */
export const readApplication = async (importing: Importing, ref: string) =>
  (await importing.data(APPLICATION, { ref })).application;
