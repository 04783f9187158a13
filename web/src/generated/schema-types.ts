// Generated from schema.graphql by `npm run generate`; do not edit.
/** Why nothing of a kind was reached. The first that holds is told: NO_ORIGINS, UNREACHABLE_BY_MODEL, SCOPE_EMPTY, OTHER_BASIS, ONLY_INACTIVE, RESTRICTED, BEYOND_LIMIT, NOT_LINKED. */
export type AbsenceReason =
  /** A bound cut the walk before it ended, as it was asked for or with nothing left out. */
  | 'BEYOND_LIMIT'
  /** Links are missing, with nothing left out; `ends` says which, and where. */
  | 'NOT_LINKED'
  /** The filter chooses nothing: there is nothing to begin at. */
  | 'NO_ORIGINS'
  /** All that is reached of the kind is inactive. */
  | 'ONLY_INACTIVE'
  /** It is reached, but not on the basis asked for. */
  | 'OTHER_BASIS'
  /** It is reached, but only over what the question leaves out: by via, confidence, plan or suspect. */
  | 'RESTRICTED'
  /** What was asked for holds nothing but itself. */
  | 'SCOPE_EMPTY'
  /** No chain of links that the model allows, and whose types are walked, leads there. */
  | 'UNREACHABLE_BY_MODEL';

/** Which Application items; all that is given must hold. */
export type ApplicationFilter = {
  /** The first day of its use. */
  readonly activeFrom?: DayFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affectedBy?: ProblemLinkFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ApplicationFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** It belongs to the category. */
  readonly classifiedAs?: CategoryLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** A part of something larger of its kind. */
  readonly componentOf?: ApplicationLinkFilter | null | undefined;
  /** A part of something larger of its kind. */
  readonly components?: ApplicationLinkFilter | null | undefined;
  /** The exchange brings data to the application. */
  readonly consumes?: IntegrationLinkFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** How much depends on it, 5 the most. */
  readonly criticality?: IntFilter | null | undefined;
  /** The database product it runs on. */
  readonly database?: TextFilter | null | undefined;
  /** A roadmap item makes, improves or ends it. */
  readonly deliveredBy?: RoadmapItemLinkFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** It says or does the same. */
  readonly duplicatedBy?: ApplicationLinkFilter | null | undefined;
  /** It says or does the same. */
  readonly duplicates?: ApplicationLinkFilter | null | undefined;
  /** Where the expected exchange would come from. */
  readonly expectedAsSource?: ExpectationLinkFilter | null | undefined;
  /** Where the expected exchange would go. */
  readonly expectedAsTarget?: ExpectationLinkFilter | null | undefined;
  /** What it does. */
  readonly function?: TextFilter | null | undefined;
  /** How well it does its work; 4 and 5 are good. */
  readonly functionalFit?: IntFilter | null | undefined;
  /** It runs or is kept on it. */
  readonly hostedOn?: NetworkAssetLinkFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** The licence it is used under. */
  readonly licence?: TextFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It is run by the national government. */
  readonly national?: BooleanFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ApplicationFilter | null | undefined;
  /** The unit keeps it running. */
  readonly operatedBy?: OrganizationLinkFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ApplicationFilter> | null | undefined;
  /** What comes out of it. */
  readonly output?: TextFilter | null | undefined;
  /** The unit answers for it. */
  readonly ownedBy?: OrganizationLinkFilter | null | undefined;
  /** It keeps data on persons. */
  readonly personalData?: BooleanFilter | null | undefined;
  /** Where it is in its life. */
  readonly phase?: PhaseFilter | null | undefined;
  /** Where it is used. */
  readonly platform?: PlatformFilter | null | undefined;
  /** The application offers the exchange. */
  readonly provides?: IntegrationLinkFilter | null | undefined;
  /** The application needs the data. */
  readonly reads?: DataSetLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The served one relies on it. */
  readonly reliesOn?: ItemLinkFilter | null | undefined;
  /** The day from which it is used no more. */
  readonly retiresOn?: DayFilter | null | undefined;
  /** The served one relies on it. */
  readonly serves?: ItemLinkFilter | null | undefined;
  /** The last day on which somebody mends it. */
  readonly supportEndsOn?: DayFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** How well it is built; 4 and 5 are good. */
  readonly technicalFit?: IntFilter | null | undefined;
  /** The exchange runs over it: a line, a service bus. */
  readonly transports?: IntegrationLinkFilter | null | undefined;
  /** Whether all governments share it. */
  readonly type?: ApplicationTypeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** Where it is opened. */
  readonly url?: TextFilter | null | undefined;
  /** The unit works with it. */
  readonly usedBy?: OrganizationLinkFilter | null | undefined;
  /** Who made or sells it. */
  readonly vendor?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
  /** The application keeps the data. */
  readonly writes?: DataSetLinkFilter | null | undefined;
  /** The year in which it was built. */
  readonly yearBuilt?: IntFilter | null | undefined;
};

/** Conditions on the Application items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type ApplicationLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: ApplicationFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: ApplicationFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ApplicationFilter | null | undefined;
};

/** Whether all governments share it. */
export type ApplicationType =
  /** The same in every government; one is prescribed for all. */
  | 'GENERAL'
  /** For the needs of this city or of one unit. */
  | 'SPECIAL';

/** Conditions on a ApplicationType; all that are given must hold. */
export type ApplicationTypeFilter = {
  readonly eq?: ApplicationType | null | undefined;
  readonly in?: ReadonlyArray<ApplicationType> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: ApplicationType | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<ApplicationType> | null | undefined;
};

/** What sort of network or infrastructure asset it is. */
export type AssetType =
  /** Joins devices without wires. */
  | 'ACCESS_POINT'
  /** Rented computing. */
  | 'CLOUD'
  /** A room or building for servers. */
  | 'DATA_CENTER'
  /** Lets through what may pass. */
  | 'FIREWALL'
  /** A line between places. */
  | 'LINK'
  /** Something else. */
  | 'OTHER'
  /** A printer, a UPS, a scanner. */
  | 'PERIPHERAL'
  /** Joins networks. */
  | 'ROUTER'
  /** A machine that serves. */
  | 'SERVER'
  /** Where data are kept. */
  | 'STORAGE'
  /** Joins devices. */
  | 'SWITCH'
  /** Operating systems, databases, platforms. */
  | 'SYSTEM_SOFTWARE'
  /** A machine made of software. */
  | 'VIRTUAL_MACHINE'
  /** A computer on a desk. */
  | 'WORKSTATION';

/** Conditions on a AssetType; all that are given must hold. */
export type AssetTypeFilter = {
  readonly eq?: AssetType | null | undefined;
  readonly in?: ReadonlyArray<AssetType> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: AssetType | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<AssetType> | null | undefined;
};

/** Whom a service is for. */
export type Audience =
  /** The administration itself. */
  | 'GOVERNMENT'
  /** Citizens and enterprises. */
  | 'PUBLIC';

/** Conditions on a Audience; all that are given must hold. */
export type AudienceFilter = {
  readonly eq?: Audience | null | undefined;
  readonly in?: ReadonlyArray<Audience> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Audience | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Audience> | null | undefined;
};

/** What an audit rule assesses. */
export type AuditSubject = 'ITEMS' | 'LINKS';

/** How well a path justifies: the weakest of its links and items. */
export type Basis =
  /** Something on the path is only upgraded. */
  | 'CHANGES'
  /** Something on the path is on its way out. */
  | 'ENDS'
  /** It supports, serves, hosts, or is delivered as new. */
  | 'JUSTIFIES'
  /** It suffers from a problem that something addresses. */
  | 'MENDS';

/** Conditions on a Boolean; all that are given must hold. */
export type BooleanFilter = {
  readonly eq?: boolean | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: boolean | null | undefined;
};

/** Which Category items; all that is given must hold. */
export type CategoryFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<CategoryFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** It belongs to the category. */
  readonly classifies?: ItemLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: CategoryFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<CategoryFilter> | null | undefined;
  /** It is a part of it. */
  readonly partOf?: CategoryLinkFilter | null | undefined;
  /** It is a part of it. */
  readonly parts?: CategoryLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The scheme: RAB, RAD, RAL, RAA, RAI, RAK, or one of the city. */
  readonly scheme?: TextFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
  /** It is this Category, or below it; suggested links lead nowhere. A reference that means nothing is refused. */
  readonly within?: string | null | undefined;
};

/** Conditions on the Category items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type CategoryLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: CategoryFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: CategoryFilter | null | undefined;
  /** At least one is such. */
  readonly some?: CategoryFilter | null | undefined;
  /** At least one is this Category, or below it; short for `some: { within }`. */
  readonly within?: string | null | undefined;
};

/** What was done. */
export type ChangeAction =
  | 'CREATED'
  | 'DELETED'
  /** Somebody said that a link still holds though an end changed its meaning. */
  | 'SUSPICION_CLEARED'
  /** That was taken back. */
  | 'UNVERIFIED'
  | 'UPDATED'
  /** Somebody said that it is right. */
  | 'VERIFIED';

/** What was changed. */
export type ChangeSubject = 'ITEM' | 'LINK';

/** What completeness is told by. */
export type CompletenessAxis =
  /** The kinds of the items. */
  | 'KIND'
  /** The units that hold them: own, operate, produce, steward or are responsible for them, or hold an application at the end of an integration. An item that several hold counts for each; one that nobody holds, for none. */
  | 'UNIT';

/** How sure a link is. */
export type Confidence =
  /** A person says it. */
  | 'ASSERTED'
  /** A person confirmed what was suggested or stated. */
  | 'CONFIRMED'
  /** A source says it. */
  | 'STATED'
  /** The program thinks so; it counts nowhere. */
  | 'SUGGESTED';

/** Conditions on a Confidence; all that are given must hold. */
export type ConfidenceFilter = {
  readonly eq?: Confidence | null | undefined;
  readonly in?: ReadonlyArray<Confidence> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Confidence | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Confidence> | null | undefined;
};

/** What a priority factor weighs. */
export type Criterion =
  /** What it brings. */
  | 'BENEFIT'
  /** What it costs. */
  | 'COST'
  /** Something else. */
  | 'OTHER'
  /** How soon it is needed. */
  | 'URGENCY';

/** Conditions on a Criterion; all that are given must hold. */
export type CriterionFilter = {
  readonly eq?: Criterion | null | undefined;
  readonly in?: ReadonlyArray<Criterion> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Criterion | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Criterion> | null | undefined;
};

/** How much a criterion counts against the others. */
export type CriterionWeight = {
  readonly criterion: Criterion;
  /** From 0 on; only its share of all weights matters. */
  readonly weight: number;
};

/** What the data look like. */
export type DataForm =
  /** Texts. */
  | 'DOCUMENT'
  /** Pictures, sound, film. */
  | 'MEDIA'
  /** Something else. */
  | 'OTHER'
  /** Places and shapes. */
  | 'SPATIAL'
  /** Rows and columns. */
  | 'TABULAR';

/** Conditions on a DataForm; all that are given must hold. */
export type DataFormFilter = {
  readonly eq?: DataForm | null | undefined;
  readonly in?: ReadonlyArray<DataForm> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: DataForm | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<DataForm> | null | undefined;
};

/** Which DataSet items; all that is given must hold. */
export type DataSetFilter = {
  /** The first day on which it is kept. */
  readonly activeFrom?: DayFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affectedBy?: ProblemLinkFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<DataSetFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The exchange carries the data. */
  readonly carriedBy?: IntegrationLinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** It belongs to the category. */
  readonly classifiedAs?: CategoryLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** A part of something larger of its kind. */
  readonly componentOf?: DataSetLinkFilter | null | undefined;
  /** A part of something larger of its kind. */
  readonly components?: DataSetLinkFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** A roadmap item makes, improves or ends it. */
  readonly deliveredBy?: RoadmapItemLinkFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Where the expected exchange would come from. */
  readonly expectedAsSource?: ExpectationLinkFilter | null | undefined;
  /** Where the expected exchange would go. */
  readonly expectedAsTarget?: ExpectationLinkFilter | null | undefined;
  /** What it looks like. */
  readonly form?: DataFormFilter | null | undefined;
  /** It runs or is kept on it. */
  readonly hostedOn?: NetworkAssetLinkFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** Other systems can read it without help. */
  readonly interoperable?: BooleanFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** Where its metadata are. */
  readonly metadataUrl?: TextFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** Who may have it. */
  readonly nature?: NatureFilter | null | undefined;
  /** It does not hold. */
  readonly not?: DataSetFilter | null | undefined;
  /** The unit keeps it running. */
  readonly operatedBy?: OrganizationLinkFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<DataSetFilter> | null | undefined;
  /** The unit answers for it. */
  readonly ownedBy?: OrganizationLinkFilter | null | undefined;
  /** It holds data on persons. */
  readonly personalData?: BooleanFilter | null | undefined;
  /** The unit makes the data. */
  readonly producedBy?: OrganizationLinkFilter | null | undefined;
  /** What it is kept for. */
  readonly purpose?: TextFilter | null | undefined;
  /** The application needs the data. */
  readonly readBy?: ApplicationLinkFilter | null | undefined;
  /** The reference codes it uses. */
  readonly referenceCodes?: TextFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The day from which it is kept no more. */
  readonly retiresOn?: DayFilter | null | undefined;
  /** The served one relies on it. */
  readonly serves?: ServiceLinkFilter | null | undefined;
  /** The data standard it follows. */
  readonly standard?: TextFilter | null | undefined;
  /** The unit keeps the data true (wali data). */
  readonly stewardedBy?: OrganizationLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** How often it is renewed. */
  readonly updateFrequency?: TextFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** The unit works with it. */
  readonly usedBy?: OrganizationLinkFilter | null | undefined;
  /** Whether somebody checked it. */
  readonly validity?: ValidityFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
  /** The application keeps the data. */
  readonly writtenBy?: ApplicationLinkFilter | null | undefined;
};

/** Conditions on the DataSet items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type DataSetLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: DataSetFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: DataSetFilter | null | undefined;
  /** At least one is such. */
  readonly some?: DataSetFilter | null | undefined;
};

/** Conditions on a Day; all that are given must hold. */
export type DayFilter = {
  readonly eq?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  /** It is something else, or absent. */
  readonly not?: string | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** What a roadmap item does to what it delivers. */
export type DeliveryChange =
  /** Makes it. */
  | 'NEW'
  /** Ends it. */
  | 'RETIRE'
  /** Improves it. */
  | 'UPGRADE';

/** Conditions on a DeliveryChange; all that are given must hold. */
export type DeliveryChangeFilter = {
  readonly eq?: DeliveryChange | null | undefined;
  readonly in?: ReadonlyArray<DeliveryChange> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: DeliveryChange | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<DeliveryChange> | null | undefined;
};

/** Which way to trace. */
export type Direction =
  /** Away from it: what serves it? */
  | 'DOWN'
  /** Towards the purpose: why is it there? */
  | 'UP';

/** Which Document items; all that is given must hold. */
export type DocumentFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Which edition of it was read. */
  readonly edition?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: DocumentFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** It is a part of it. */
  readonly parts?: PassageLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The SHA-256 of the file that was read, in hexadecimal. */
  readonly sha256?: TextFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Document items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type DocumentLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: DocumentFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: DocumentFilter | null | undefined;
  /** At least one is such. */
  readonly some?: DocumentFilter | null | undefined;
};

/** The field of the survey that a problem was found in. */
export type Domain =
  /** Software, missing or failing. */
  | 'APPLICATION'
  /** How the work is organised and done. */
  | 'BUSINESS'
  /** Data, their quality and exchange. */
  | 'INFORMATION'
  /** Networks, devices, computing facilities. */
  | 'INFRASTRUCTURE'
  /** People, rules and management of ICT. */
  | 'ORGANIZATION';

/** Conditions on a Domain; all that are given must hold. */
export type DomainFilter = {
  readonly eq?: Domain | null | undefined;
  readonly in?: ReadonlyArray<Domain> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Domain | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Domain> | null | undefined;
};

/** Which Element items; all that is given must hold. */
export type ElementFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ElementFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** Its type in the model that it came from. */
  readonly archimateType?: TextFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ElementFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ElementFilter> | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Which Expectation items; all that is given must hold. */
export type ExpectationFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ExpectationFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Where the expected exchange would come from. */
  readonly expectsFrom?: ItemLinkFilter | null | undefined;
  /** Where the expected exchange would go. */
  readonly expectsTo?: ItemLinkFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ExpectationFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ExpectationFilter> | null | undefined;
  /** Why it ought to exist. */
  readonly reason?: TextFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Whether what is expected is there. */
export type ExpectationJudgement =
  /** An operational integration meets it; of several pairs each. */
  | 'COVERED'
  /** It does not say from where or to where: it cannot be judged. */
  | 'INCOMPLETE'
  /** No integration meets it, or one of which nothing but the need is known. */
  | 'MISSING'
  /** A planned or growing integration meets it, or some of its pairs are met. */
  | 'PARTLY';

/** Conditions on the Expectation items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type ExpectationLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: ExpectationFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: ExpectationFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ExpectationFilter | null | undefined;
};

/** Which end of a factor counts as good. */
export type FactorDirection =
  /** A higher mark lowers the priority. */
  | 'LESS_IS_BETTER'
  /** A higher mark raises the priority. */
  | 'MORE_IS_BETTER';

/** Conditions on a FactorDirection; all that are given must hold. */
export type FactorDirectionFilter = {
  readonly eq?: FactorDirection | null | undefined;
  readonly in?: ReadonlyArray<FactorDirection> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: FactorDirection | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<FactorDirection> | null | undefined;
};

/** Which Factor items; all that is given must hold. */
export type FactorFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<FactorFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it weighs. */
  readonly criterion?: CriterionFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Which end is good. */
  readonly direction?: FactorDirectionFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: FactorFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<FactorFilter> | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
  /** How much it counts against the others. */
  readonly weight?: FloatFilter | null | undefined;
};

/** Conditions on a Float; all that are given must hold. */
export type FloatFilter = {
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  /** It is something else, or absent. */
  readonly not?: number | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** Which Goal items; all that is given must hold. */
export type GoalFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<GoalFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** Its value when the plan began. */
  readonly baseline?: FloatFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** What is measured. */
  readonly indicator?: TextFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: GoalFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<GoalFilter> | null | undefined;
  /** Its place in the plan. */
  readonly ordinal?: IntFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supportedBy?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supports?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** The value to be reached. */
  readonly target?: FloatFilter | null | undefined;
  /** The unit of baseline and target. */
  readonly unit?: TextFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on a Id; all that are given must hold. */
export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** It is something else, or absent. */
  readonly not?: string | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** How a failure hits an item; the worst first. */
export type ImpactState =
  /** It works less well. */
  | 'DEGRADED'
  /** Its data grow old. */
  | 'STALE'
  /** It stops. */
  | 'STOPS';

/** Conditions on a Int; all that are given must hold. */
export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  /** It is something else, or absent. */
  readonly not?: number | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** What exchanges are counted by. */
export type IntegrationAxis =
  /** The two applications at their ends, whichever way the data go. */
  | 'APPLICATION_PAIR'
  /** The data that they carry. */
  | 'DATA_SET'
  /** How they are made; those whose method nobody entered are a row of their own. */
  | 'METHOD'
  /** The services that the applications at their ends serve. */
  | 'SERVICE'
  /** The owners of both ends; each pair once, none with itself. */
  | 'UNIT_PAIR';

/** Which Integration items; all that is given must hold. */
export type IntegrationFilter = {
  /** The first day of its use. */
  readonly activeFrom?: DayFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affectedBy?: ProblemLinkFilter | null | undefined;
  /** The agreement (PKS, MoU) that it rests on. */
  readonly agreement?: TextFilter | null | undefined;
  /** The last day of the agreement. */
  readonly agreementEndsOn?: DayFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<IntegrationFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The exchange carries the data. */
  readonly carries?: DataSetLinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** A roadmap item makes, improves or ends it. */
  readonly deliveredBy?: RoadmapItemLinkFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** The exchange brings data to the application. */
  readonly feeds?: ApplicationLinkFilter | null | undefined;
  /** How often it runs. */
  readonly frequency?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** How it is made. */
  readonly method?: IntegrationMethodFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: IntegrationFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<IntegrationFilter> | null | undefined;
  /** The protocol it speaks. */
  readonly protocol?: TextFilter | null | undefined;
  /** The application offers the exchange. */
  readonly providedBy?: ApplicationLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The day from which it is used no more. */
  readonly retiresOn?: DayFilter | null | undefined;
  /** The exchange runs over it: a line, a service bus. */
  readonly runsOver?: ItemLinkFilter | null | undefined;
  /** Where its specification is. */
  readonly specUrl?: TextFilter | null | undefined;
  /** How far it is. */
  readonly status?: IntegrationStatusFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Integration items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type IntegrationLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: IntegrationFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: IntegrationFilter | null | undefined;
  /** At least one is such. */
  readonly some?: IntegrationFilter | null | undefined;
};

/** How an exchange is made. */
export type IntegrationMethod =
  /** Directly from interface to interface. */
  | 'API'
  /** From database to database. */
  | 'DATABASE'
  /** By files. */
  | 'FILE'
  /** By hand. */
  | 'MANUAL'
  /** By messages in a queue. */
  | 'MESSAGE'
  /** Over the government service bus. */
  | 'SERVICE_BUS'
  /** A shared sign-in. */
  | 'SINGLE_SIGN_ON';

/** Conditions on a IntegrationMethod; all that are given must hold. */
export type IntegrationMethodFilter = {
  readonly eq?: IntegrationMethod | null | undefined;
  readonly in?: ReadonlyArray<IntegrationMethod> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: IntegrationMethod | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<IntegrationMethod> | null | undefined;
};

/** How far an exchange is. */
export type IntegrationStatus =
  /** Being built. */
  | 'BUILDING'
  /** Somebody needs it; nothing was decided. */
  | 'NEEDED'
  /** Works. */
  | 'OPERATIONAL'
  /** Decided. */
  | 'PLANNED'
  /** Works no more. */
  | 'RETIRED';

/** Conditions on a IntegrationStatus; all that are given must hold. */
export type IntegrationStatusFilter = {
  readonly eq?: IntegrationStatus | null | undefined;
  readonly in?: ReadonlyArray<IntegrationStatus> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: IntegrationStatus | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<IntegrationStatus> | null | undefined;
};

/** Which Item items; all that is given must hold. */
export type ItemFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ItemFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  readonly kind?: KindFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ItemFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ItemFilter> | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
};

/** Conditions on the Item items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type ItemLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: ItemFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: ItemFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ItemFilter | null | undefined;
};

/** The kinds of item. */
export type Kind =
  /** A software application in use, in construction or retired. */
  | 'Application'
  /** A place in a classification: of a national reference architecture, or of one the city made. */
  | 'Category'
  /** A body of data that the city keeps or uses. */
  | 'DataSet'
  /** A source: a plan, a survey, a decree. Its name is its title. */
  | 'Document'
  /** Something of a foreign model that no other kind fits. */
  | 'Element'
  /** An exchange that ought to exist between units, applications or data sets. */
  | 'Expectation'
  /** A factor by which the plan orders its roadmap. */
  | 'Factor'
  /** What the plan wants to reach, where possible with an indicator. */
  | 'Goal'
  /** An exchange from one providing application to others; two ways are two integrations. */
  | 'Integration'
  /** What the plan sets out to do towards its vision. */
  | 'Mission'
  /** A piece of network or infrastructure, of hardware or system software. */
  | 'NetworkAsset'
  /** A unit of the city, or a body outside that it works with. */
  | 'Organization'
  /** A place in a document, with the words that stand there. */
  | 'Passage'
  /** A multi-year ICT master plan of a government. */
  | 'Plan'
  /** Something that the survey found to be wrong or missing. */
  | 'Problem'
  /** An activity of the roadmap: a main activity of a stream, or a part of one. */
  | 'RoadmapItem'
  /** What the city does for citizens or for itself. */
  | 'Service'
  /** What is to be done, in general, to reach the missions and goals. */
  | 'Strategy'
  /** A group of strategies under one code. */
  | 'StrategyGroup'
  /** A principle that the plan holds itself to. */
  | 'Value'
  /** What the plan wants to be true in the end. */
  | 'Vision'
  /** Leave to break an audit rule, for a reason and a time. */
  | 'Waiver';

/** Conditions on a Kind; all that are given must hold. */
export type KindFilter = {
  readonly eq?: Kind | null | undefined;
  readonly in?: ReadonlyArray<Kind> | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Kind | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Kind> | null | undefined;
};

/** Indonesian or English. */
export type Language = 'EN' | 'ID';

/** What a link means: why, what is needed, whose, or where it is written. */
export type LinkClass = 'CONTEXT' | 'DEPENDENCY' | 'EVIDENCE' | 'PURPOSE';

/** What the failure of one end does to the other. */
export type LinkEffect =
  /** It works less well. */
  | 'DEGRADES'
  /** Its data grow old. */
  | 'STALE'
  /** It stops. */
  | 'STOPS';

/** Conditions on a LinkEffect; all that are given must hold. */
export type LinkEffectFilter = {
  readonly eq?: LinkEffect | null | undefined;
  readonly in?: ReadonlyArray<LinkEffect> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: LinkEffect | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<LinkEffect> | null | undefined;
};

/** Which links; all that is given must hold. */
export type LinkFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<LinkFilter> | null | undefined;
  /** The type of the relationship in the model that it came from. */
  readonly archimateType?: TextFilter | null | undefined;
  /** What the roadmap item does to it. */
  readonly change?: DeliveryChangeFilter | null | undefined;
  /** How sure it is; a suggested link counts nowhere. */
  readonly confidence?: ConfidenceFilter | null | undefined;
  /** When it was made. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who made it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** The effect of a failure, where it is not the usual one of the type. */
  readonly effect?: LinkEffectFilter | null | undefined;
  /** Links of one type to one item with the same group are alternatives. */
  readonly group?: TextFilter | null | undefined;
  /** Unique over all links (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** What it writes is the master copy. */
  readonly master?: BooleanFilter | null | undefined;
  /** How many of the alternatives must work; 1 when not given. */
  readonly needed?: IntFilter | null | undefined;
  /** It does not hold. */
  readonly not?: LinkFilter | null | undefined;
  /** A remark. */
  readonly note?: TextFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<LinkFilter> | null | undefined;
  /** The first day on which it holds. */
  readonly since?: DayFilter | null | undefined;
  /** One of its ends changed its meaning since. */
  readonly suspect?: BooleanFilter | null | undefined;
  readonly type?: LinkTypeFilter | null | undefined;
  /** The last day on which it holds. */
  readonly until?: DayFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change. */
  readonly version?: IntFilter | null | undefined;
};

/** The types of link. */
export type LinkType =
  /** A strategy takes the problem on. */
  | 'ADDRESSED_BY'
  /** It suffers from the problem. */
  | 'AFFECTED_BY'
  /** The exchange carries the data. */
  | 'CARRIED_BY'
  /** The passage says it. */
  | 'CITED_IN'
  /** It belongs to the category. */
  | 'CLASSIFIED_AS'
  /** A part of something larger of its kind. */
  | 'COMPONENT_OF'
  /** From upstream to downstream. */
  | 'CONNECTS'
  /** A part of a main activity. */
  | 'CONTRIBUTES_TO'
  /** A roadmap item makes, improves or ends it. */
  | 'DELIVERED_BY'
  /** It cannot start before the other one ends. */
  | 'DEPENDS_ON'
  /** It says or does the same. */
  | 'DUPLICATES'
  /** Where the expected exchange would come from. */
  | 'EXPECTS_FROM'
  /** Where the expected exchange would go. */
  | 'EXPECTS_TO'
  /** The exchange brings data to the application. */
  | 'FEEDS'
  /** It runs or is kept on it. */
  | 'HOSTS'
  /** A roadmap item puts a strategy into practice. */
  | 'IMPLEMENTS'
  /** The unit keeps it running. */
  | 'OPERATES'
  /** The unit answers for it. */
  | 'OWNS'
  /** It is a part of it. */
  | 'PART_OF'
  /** The unit makes the data. */
  | 'PRODUCES'
  /** The application offers the exchange. */
  | 'PROVIDES'
  /** The application needs the data. */
  | 'READ_BY'
  /** What an import could not map; it is not walked. */
  | 'RELATED'
  /** A roadmap item does away with the problem. */
  | 'RESOLVED_BY'
  /** The unit sees to it. */
  | 'RESPONSIBLE_FOR'
  /** The served one relies on it. */
  | 'SERVES'
  /** The unit keeps the data true (wali data). */
  | 'STEWARDS'
  /** It helps to reach it. */
  | 'SUPPORTS'
  /** The exchange runs over it: a line, a service bus. */
  | 'TRANSPORTS'
  /** The unit works with it. */
  | 'USES'
  /** The waiver holds for it. */
  | 'WAIVES'
  /** The application keeps the data. */
  | 'WRITES';

/** Conditions on a LinkType; all that are given must hold. */
export type LinkTypeFilter = {
  readonly eq?: LinkType | null | undefined;
  readonly in?: ReadonlyArray<LinkType> | null | undefined;
  /** It is something else, or absent. */
  readonly not?: LinkType | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<LinkType> | null | undefined;
};

/** What stands on an axis: items of one kind; all that is given must hold. */
export type MatrixAxis = {
  /** The cursor to begin after. */
  readonly after?: string | null | undefined;
  /** Under the name of the kind: `{ application: { phase: { eq: ACTIVE } } }`. */
  readonly filter?: OneKindFilter | null | undefined;
  /** How many from the beginning; by code. */
  readonly first?: number;
  readonly kind: Kind;
  /** Only these. */
  readonly refs?: ReadonlyArray<string> | null | undefined;
  /** Only what this unit and the units below it hold, what is a part of this plan or group, or what this category classifies; of units and categories themselves, it and those below it. */
  readonly within?: string | null | undefined;
};

/** Which Mission items; all that is given must hold. */
export type MissionFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<MissionFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: MissionFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<MissionFilter> | null | undefined;
  /** Its place in the plan. */
  readonly ordinal?: IntFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supportedBy?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supports?: VisionLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on a Moment; all that are given must hold. */
export type MomentFilter = {
  readonly eq?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  /** It is something else, or absent. */
  readonly not?: string | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Who may have the data. */
export type Nature =
  /** Nobody outside. */
  | 'CLOSED'
  /** Everybody. */
  | 'OPEN'
  /** Those with a reason. */
  | 'RESTRICTED';

/** Conditions on a Nature; all that are given must hold. */
export type NatureFilter = {
  readonly eq?: Nature | null | undefined;
  readonly in?: ReadonlyArray<Nature> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Nature | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Nature> | null | undefined;
};

/** Which NetworkAsset items; all that is given must hold. */
export type NetworkAssetFilter = {
  /** The first day of its use. */
  readonly activeFrom?: DayFilter | null | undefined;
  /** Its IP address, or a network as CIDR. */
  readonly address?: TextFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affectedBy?: ProblemLinkFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<NetworkAssetFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** How much it carries, computes or keeps. */
  readonly capacity?: TextFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** It belongs to the category. */
  readonly classifiedAs?: CategoryLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** From upstream to downstream. */
  readonly connectedThrough?: NetworkAssetLinkFilter | null | undefined;
  /** From upstream to downstream. */
  readonly connects?: NetworkAssetLinkFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** A roadmap item makes, improves or ends it. */
  readonly deliveredBy?: RoadmapItemLinkFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** It runs or is kept on it. */
  readonly hostedOn?: NetworkAssetLinkFilter | null | undefined;
  /** It runs or is kept on it. */
  readonly hosts?: ItemLinkFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** Where it stands. */
  readonly location?: TextFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: NetworkAssetFilter | null | undefined;
  /** The unit keeps it running. */
  readonly operatedBy?: OrganizationLinkFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<NetworkAssetFilter> | null | undefined;
  /** The unit answers for it. */
  readonly ownedBy?: OrganizationLinkFilter | null | undefined;
  /** Whose it is: owned, rented, lent. */
  readonly ownership?: TextFilter | null | undefined;
  /** Where it is in its life. */
  readonly phase?: PhaseFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The day from which it is used no more. */
  readonly retiresOn?: DayFilter | null | undefined;
  /** The served one relies on it. */
  readonly serves?: ItemLinkFilter | null | undefined;
  /** The last day on which somebody mends it. */
  readonly supportEndsOn?: DayFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** The exchange runs over it: a line, a service bus. */
  readonly transports?: IntegrationLinkFilter | null | undefined;
  /** What sort of asset it is. */
  readonly type?: AssetTypeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** The unit works with it. */
  readonly usedBy?: OrganizationLinkFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the NetworkAsset items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type NetworkAssetLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: NetworkAssetFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: NetworkAssetFilter | null | undefined;
  /** At least one is such. */
  readonly some?: NetworkAssetFilter | null | undefined;
};

/** The filter of one kind, under the name of the kind. */
export type OneKindFilter =
  | {
      readonly application: ApplicationFilter;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category: CategoryFilter;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet: DataSetFilter;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document: DocumentFilter;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element: ElementFilter;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation: ExpectationFilter;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor: FactorFilter;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal: GoalFilter;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration: IntegrationFilter;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission: MissionFilter;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset: NetworkAssetFilter;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization: OrganizationFilter;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage: PassageFilter;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan: PlanFilter;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem: ProblemFilter;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem: RoadmapItemFilter;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service: ServiceFilter;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy: StrategyFilter;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup: StrategyGroupFilter;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value: ValueFilter;
      readonly vision?: never;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision: VisionFilter;
      readonly waiver?: never;
    }
  | {
      readonly application?: never;
      readonly category?: never;
      readonly dataSet?: never;
      readonly document?: never;
      readonly element?: never;
      readonly expectation?: never;
      readonly factor?: never;
      readonly goal?: never;
      readonly integration?: never;
      readonly mission?: never;
      readonly networkAsset?: never;
      readonly organization?: never;
      readonly passage?: never;
      readonly plan?: never;
      readonly problem?: never;
      readonly roadmapItem?: never;
      readonly service?: never;
      readonly strategy?: never;
      readonly strategyGroup?: never;
      readonly value?: never;
      readonly vision?: never;
      readonly waiver: WaiverFilter;
    };

/** Why a roadmap item cannot happen as planned. */
export type OrderConflictReason =
  /** What it depends on is cancelled. */
  | 'PREREQUISITE_CANCELLED'
  /** It starts in a year before the one in which what it depends on ends. */
  | 'STARTS_TOO_EARLY';

/** Which Organization items; all that is given must hold. */
export type OrganizationFilter = {
  /** Its usual short form. */
  readonly abbreviation?: TextFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affectedBy?: ProblemLinkFilter | null | undefined;
  /** Other names that sources use for it. */
  readonly aliases?: TextsFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** How to reach it. */
  readonly contact?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Where the expected exchange would come from. */
  readonly expectedAsSource?: ExpectationLinkFilter | null | undefined;
  /** Where the expected exchange would go. */
  readonly expectedAsTarget?: ExpectationLinkFilter | null | undefined;
  /** It is outside the city government. */
  readonly external?: BooleanFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: OrganizationFilter | null | undefined;
  /** The unit keeps it running. */
  readonly operates?: ItemLinkFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** The unit answers for it. */
  readonly owns?: ItemLinkFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: OrganizationLinkFilter | null | undefined;
  /** It is a part of it. */
  readonly parts?: OrganizationLinkFilter | null | undefined;
  /** The unit makes the data. */
  readonly produces?: DataSetLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The unit sees to it. */
  readonly responsibleFor?: ItemLinkFilter | null | undefined;
  /** The unit keeps the data true (wali data). */
  readonly stewards?: DataSetLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** What sort of unit it is. */
  readonly type?: OrganizationTypeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** The unit works with it. */
  readonly uses?: ItemLinkFilter | null | undefined;
  /** The first day of its existence. */
  readonly validFrom?: DayFilter | null | undefined;
  /** The last day of its existence. */
  readonly validTo?: DayFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
  /** It is this Organization, or below it; suggested links lead nowhere. A reference that means nothing is refused. */
  readonly within?: string | null | undefined;
};

/** Conditions on the Organization items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type OrganizationLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: OrganizationFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: OrganizationFilter | null | undefined;
  /** At least one is such. */
  readonly some?: OrganizationFilter | null | undefined;
  /** At least one is this Organization, or below it; short for `some: { within }`. */
  readonly within?: string | null | undefined;
};

/** What sort of unit it is. */
export type OrganizationType =
  /** An agency that runs a field of government. */
  | 'AGENCY'
  /** A board that supports the others. */
  | 'BOARD'
  /** A district. */
  | 'DISTRICT'
  /** A division of the secretariat. */
  | 'DIVISION'
  /** A field within an agency or board. */
  | 'FIELD'
  /** A hospital. */
  | 'HOSPITAL'
  /** The inspectorate. */
  | 'INSPECTORATE'
  /** Something else, a ministry for example. */
  | 'OTHER'
  /** A secretariat. */
  | 'SECRETARIAT'
  /** A section. */
  | 'SECTION'
  /** A technical unit of an agency. */
  | 'TECHNICAL_UNIT'
  /** A ward within a district. */
  | 'WARD';

/** Conditions on a OrganizationType; all that are given must hold. */
export type OrganizationTypeFilter = {
  readonly eq?: OrganizationType | null | undefined;
  readonly in?: ReadonlyArray<OrganizationType> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: OrganizationType | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<OrganizationType> | null | undefined;
};

/** Which Passage items; all that is given must hold. */
export type PassageFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<PassageFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The cell of a table, as B12. */
  readonly cell?: TextFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** The passage says it. */
  readonly cites?: ItemLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** The last line. */
  readonly endLine?: IntFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: PassageFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<PassageFilter> | null | undefined;
  /** It is a part of it. */
  readonly partOf?: DocumentLinkFilter | null | undefined;
  /** The words that stand there. */
  readonly quote?: TextFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The section or sheet. */
  readonly section?: TextFilter | null | undefined;
  /** The first line, counted from 1. */
  readonly startLine?: IntFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Passage items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type PassageLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: PassageFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: PassageFilter | null | undefined;
  /** At least one is such. */
  readonly some?: PassageFilter | null | undefined;
};

/** Where something is in its life. */
export type Phase =
  /** In use. */
  | 'ACTIVE'
  /** Being built or bought. */
  | 'BUILDING'
  /** Decided, not begun. */
  | 'PLANNED'
  /** No longer in use. */
  | 'RETIRED'
  /** In use, and on its way out. */
  | 'RETIRING';

/** Conditions on a Phase; all that are given must hold. */
export type PhaseFilter = {
  readonly eq?: Phase | null | undefined;
  readonly in?: ReadonlyArray<Phase> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Phase | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Phase> | null | undefined;
};

/** Which Plan items; all that is given must hold. */
export type PlanFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<PlanFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Its last year. */
  readonly endYear?: IntFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: PlanFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<PlanFilter> | null | undefined;
  /** It is a part of it. */
  readonly parts?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** Its first year. */
  readonly startYear?: IntFilter | null | undefined;
  /** Whether it is in force. */
  readonly status?: PlanStatusFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Plan items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type PlanLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: PlanFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: PlanFilter | null | undefined;
  /** At least one is such. */
  readonly some?: PlanFilter | null | undefined;
};

/** Whether a plan is in force. */
export type PlanStatus =
  /** In force. */
  | 'ADOPTED'
  /** Being written. */
  | 'DRAFT'
  /** Its years are over, or another plan took its place. */
  | 'ENDED';

/** Conditions on a PlanStatus; all that are given must hold. */
export type PlanStatusFilter = {
  readonly eq?: PlanStatus | null | undefined;
  readonly in?: ReadonlyArray<PlanStatus> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: PlanStatus | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<PlanStatus> | null | undefined;
};

/** Where an application is used. */
export type Platform =
  /** Installed on a computer. */
  | 'DESKTOP'
  /** On a telephone. */
  | 'MOBILE'
  /** Elsewhere. */
  | 'OTHER'
  /** In a browser. */
  | 'WEB';

/** Conditions on a Platform; all that are given must hold. */
export type PlatformFilter = {
  readonly eq?: Platform | null | undefined;
  readonly in?: ReadonlyArray<Platform> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Platform | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Platform> | null | undefined;
};

/** Which Problem items; all that is given must hold. */
export type ProblemFilter = {
  /** A strategy takes the problem on. */
  readonly addressedBy?: StrategyLinkFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affects?: ItemLinkFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ProblemFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** The field that it was found in; null where the source names none. */
  readonly domain?: DomainFilter | null | undefined;
  /** It says or does the same. */
  readonly duplicatedBy?: ProblemLinkFilter | null | undefined;
  /** It says or does the same. */
  readonly duplicates?: ProblemLinkFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ProblemFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ProblemFilter> | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** A roadmap item does away with the problem. */
  readonly resolvedBy?: RoadmapItemLinkFilter | null | undefined;
  /** The unit sees to it. */
  readonly responsibleUnits?: OrganizationLinkFilter | null | undefined;
  /** How bad it is, 5 the worst. */
  readonly severity?: IntFilter | null | undefined;
  /** How far it is on its way out. */
  readonly status?: ProblemStatusFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Problem items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type ProblemLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: ProblemFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: ProblemFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ProblemFilter | null | undefined;
};

/** How far a problem is on its way out. */
export type ProblemStatus =
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Nothing is done about it yet. */
  | 'OPEN'
  /** It was found to be none. */
  | 'REJECTED'
  /** It is gone. */
  | 'RESOLVED';

/** Conditions on a ProblemStatus; all that are given must hold. */
export type ProblemStatusFilter = {
  readonly eq?: ProblemStatus | null | undefined;
  readonly in?: ReadonlyArray<ProblemStatus> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: ProblemStatus | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<ProblemStatus> | null | undefined;
};

/** Which RoadmapItem items; all that is given must hold. */
export type RoadmapItemFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<RoadmapItemFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** How much it brings, 5 the most. */
  readonly benefit?: IntFilter | null | undefined;
  /** Rupiah, summed over its years. */
  readonly budget?: SafeIntFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** A part of a main activity. */
  readonly contributesTo?: RoadmapItemLinkFilter | null | undefined;
  /** A part of a main activity. */
  readonly contributions?: RoadmapItemLinkFilter | null | undefined;
  /** How dear it is, 5 the dearest. */
  readonly cost?: IntFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** A roadmap item makes, improves or ends it. */
  readonly delivers?: ItemLinkFilter | null | undefined;
  /** It cannot start before the other one ends. */
  readonly dependsOn?: RoadmapItemLinkFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** The year in which it ends. */
  readonly endYear?: IntFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** A roadmap item puts a strategy into practice. */
  readonly implements?: StrategyLinkFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: RoadmapItemFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<RoadmapItemFilter> | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** It cannot start before the other one ends. */
  readonly prerequisiteOf?: RoadmapItemLinkFilter | null | undefined;
  /** How much of it is done, in per cent. */
  readonly progress?: IntFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** A roadmap item does away with the problem. */
  readonly resolves?: ProblemLinkFilter | null | undefined;
  /** The unit sees to it. */
  readonly responsibleUnits?: OrganizationLinkFilter | null | undefined;
  /** The year in which it starts. */
  readonly startYear?: IntFilter | null | undefined;
  /** How far it is. */
  readonly status?: RoadmapStatusFilter | null | undefined;
  /** The stream that it belongs to. */
  readonly stream?: StreamFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** How soon it is needed, 5 the soonest. */
  readonly urgency?: IntFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the RoadmapItem items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type RoadmapItemLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: RoadmapItemFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: RoadmapItemFilter | null | undefined;
  /** At least one is such. */
  readonly some?: RoadmapItemFilter | null | undefined;
};

/** A roadmap item that ends in another year. */
export type RoadmapShift = {
  readonly item: string;
  /** By how many years later; negative is earlier. */
  readonly years: number;
};

/** How far a roadmap item is. */
export type RoadmapStatus =
  /** Decided. */
  | 'APPROVED'
  /** Given up. */
  | 'CANCELLED'
  /** Finished. */
  | 'DONE'
  /** Asked for. */
  | 'PROPOSED'
  /** Being done. */
  | 'RUNNING';

/** Conditions on a RoadmapStatus; all that are given must hold. */
export type RoadmapStatusFilter = {
  readonly eq?: RoadmapStatus | null | undefined;
  readonly in?: ReadonlyArray<RoadmapStatus> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: RoadmapStatus | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<RoadmapStatus> | null | undefined;
};

/** Conditions on a SafeInt; all that are given must hold. */
export type SafeIntFilter = {
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  /** It is something else, or absent. */
  readonly not?: number | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** Which Service items; all that is given must hold. */
export type ServiceFilter = {
  /** The first day on which it is offered. */
  readonly activeFrom?: DayFilter | null | undefined;
  /** It suffers from the problem. */
  readonly affectedBy?: ProblemLinkFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ServiceFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** Whom it is for. */
  readonly audience?: AudienceFilter | null | undefined;
  /** How it is reached: counter, site, telephone. */
  readonly channel?: TextFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** It belongs to the category. */
  readonly classifiedAs?: CategoryLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** A roadmap item makes, improves or ends it. */
  readonly deliveredBy?: RoadmapItemLinkFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ServiceFilter | null | undefined;
  /** The unit keeps it running. */
  readonly operatedBy?: OrganizationLinkFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ServiceFilter> | null | undefined;
  /** The unit answers for it. */
  readonly ownedBy?: OrganizationLinkFilter | null | undefined;
  /** It is one of the priority services. */
  readonly priority?: BooleanFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The served one relies on it. */
  readonly reliesOn?: ItemLinkFilter | null | undefined;
  /** The day from which it is offered no more. */
  readonly retiresOn?: DayFilter | null | undefined;
  /** The served one relies on it. */
  readonly serves?: ServiceLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supports?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** The unit works with it. */
  readonly usedBy?: OrganizationLinkFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Service items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type ServiceLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: ServiceFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: ServiceFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ServiceFilter | null | undefined;
};

/** How much a finding matters. */
export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

/** Which Strategy items; all that is given must hold. */
export type StrategyFilter = {
  /** A strategy takes the problem on. */
  readonly addresses?: ProblemLinkFilter | null | undefined;
  /** Each of them holds. */
  readonly and?: ReadonlyArray<StrategyFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** A roadmap item puts a strategy into practice. */
  readonly implementedBy?: RoadmapItemLinkFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: StrategyFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<StrategyFilter> | null | undefined;
  /** Its place in the plan. */
  readonly ordinal?: IntFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supports?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Which StrategyGroup items; all that is given must hold. */
export type StrategyGroupFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<StrategyGroupFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: StrategyGroupFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<StrategyGroupFilter> | null | undefined;
  /** Its place in the plan. */
  readonly ordinal?: IntFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** It is a part of it. */
  readonly parts?: StrategyLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Strategy items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type StrategyLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: StrategyFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: StrategyFilter | null | undefined;
  /** At least one is such. */
  readonly some?: StrategyFilter | null | undefined;
};

/** The stream of the roadmap. */
export type Stream =
  /** Application architecture. */
  | 'APPLICATION'
  /** Information architecture. */
  | 'INFORMATION'
  /** Infrastructure architecture. */
  | 'INFRASTRUCTURE'
  /** Organisation and management of ICT. */
  | 'ORGANIZATION';

/** Conditions on a Stream; all that are given must hold. */
export type StreamFilter = {
  readonly eq?: Stream | null | undefined;
  readonly in?: ReadonlyArray<Stream> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Stream | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Stream> | null | undefined;
};

/** Conditions on a Text; all that are given must hold. */
export type TextFilter = {
  /** Large and small letters are alike. */
  readonly contains?: string | null | undefined;
  /** Large and small letters are alike. */
  readonly endsWith?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: string | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Large and small letters are alike. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on a Texts; all that are given must hold. */
export type TextsFilter = {
  readonly has?: string | null | undefined;
  readonly hasAll?: ReadonlyArray<string> | null | undefined;
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
};

/** What to do with an application, by how well it does its work and how well it is built: 4 and 5 are good. */
export type TimeQuadrant =
  /** Neither. */
  | 'ELIMINATE'
  /** Does its work well, and is well built. */
  | 'INVEST'
  /** Does its work well, and is badly built. */
  | 'MIGRATE'
  /** Well built, and does its work badly. */
  | 'TOLERATE'
  /** One of the two is not said. */
  | 'UNASSESSED';

/** Whether somebody checked the data. */
export type Validity =
  /** Not checked. */
  | 'UNVERIFIED'
  /** Checked. */
  | 'VERIFIED';

/** Conditions on a Validity; all that are given must hold. */
export type ValidityFilter = {
  readonly eq?: Validity | null | undefined;
  readonly in?: ReadonlyArray<Validity> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Validity | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Validity> | null | undefined;
};

/** Which Value items; all that is given must hold. */
export type ValueFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<ValueFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: ValueFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<ValueFilter> | null | undefined;
  /** Its place in the plan. */
  readonly ordinal?: IntFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supportedBy?: StrategyLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Who may see it. */
export type Visibility =
  /** Those who were named. */
  | 'CONFIDENTIAL'
  /** Everybody who works for the city. */
  | 'INTERNAL'
  /** Everybody. */
  | 'PUBLIC';

/** Conditions on a Visibility; all that are given must hold. */
export type VisibilityFilter = {
  readonly eq?: Visibility | null | undefined;
  readonly in?: ReadonlyArray<Visibility> | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: Visibility | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<Visibility> | null | undefined;
};

/** Which Vision items; all that is given must hold. */
export type VisionFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<VisionFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: VisionFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<VisionFilter> | null | undefined;
  /** Its place in the plan. */
  readonly ordinal?: IntFilter | null | undefined;
  /** It is a part of it. */
  readonly partOf?: PlanLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** It helps to reach it. */
  readonly supportedBy?: ItemLinkFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
};

/** Conditions on the Vision items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type VisionLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: VisionFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: VisionFilter | null | undefined;
  /** At least one is such. */
  readonly some?: VisionFilter | null | undefined;
};

/** Which Waiver items; all that is given must hold. */
export type WaiverFilter = {
  /** Each of them holds. */
  readonly and?: ReadonlyArray<WaiverFilter> | null | undefined;
  /** It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for. */
  readonly anyLink?: LinkFilter | null | undefined;
  /** Who granted it. */
  readonly approvedBy?: TextFilter | null | undefined;
  /** The passage says it. */
  readonly citedIn?: PassageLinkFilter | null | undefined;
  /** What people quote; given by the server when absent. */
  readonly code?: TextFilter | null | undefined;
  /** When it was entered. */
  readonly createdAt?: MomentFilter | null | undefined;
  /** Who entered it. */
  readonly createdBy?: TextFilter | null | undefined;
  /** What it is, in a few sentences. */
  readonly description?: TextFilter | null | undefined;
  /** Unique over all kinds (UUID v7). */
  readonly id?: IdFilter | null | undefined;
  /** It has everything that its kind wants; see `completeness`. */
  readonly isComplete?: boolean | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** It does not hold. */
  readonly not?: WaiverFilter | null | undefined;
  /** At least one of them holds. */
  readonly or?: ReadonlyArray<WaiverFilter> | null | undefined;
  /** Why it is granted. */
  readonly reason?: TextFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedFrom?: ItemLinkFilter | null | undefined;
  /** What an import could not map; it is not walked. */
  readonly relatedTo?: ItemLinkFilter | null | undefined;
  /** The code of the audit rule. */
  readonly rule?: TextFilter | null | undefined;
  /** Free words to find and group it by. */
  readonly tags?: TextsFilter | null | undefined;
  /** The last day on which it holds. */
  readonly until?: DayFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: MomentFilter | null | undefined;
  /** Who changed it last. */
  readonly updatedBy?: TextFilter | null | undefined;
  /** When somebody last said that it is right. */
  readonly verifiedAt?: MomentFilter | null | undefined;
  /** Who said that it is right. */
  readonly verifiedBy?: TextFilter | null | undefined;
  /** Moves with every change; an update names the one it saw. */
  readonly version?: IntFilter | null | undefined;
  /** Who may see it. */
  readonly visibility?: VisibilityFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waivedBy?: WaiverLinkFilter | null | undefined;
  /** The waiver holds for it. */
  readonly waives?: ItemLinkFilter | null | undefined;
};

/** Conditions on the Waiver items at the far ends of links. Suggested links count only where `link` asks by `confidence`. */
export type WaiverLinkFilter = {
  /** Each is such, or there is none. */
  readonly all?: WaiverFilter | null | undefined;
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Only these links are looked at by the other conditions; alone it means: there is one. */
  readonly link?: LinkFilter | null | undefined;
  /** Not one is such; `{}` means: no link at all. */
  readonly none?: WaiverFilter | null | undefined;
  /** At least one is such. */
  readonly some?: WaiverFilter | null | undefined;
};

/** Where the weights of a priority come from. */
export type WeightSource =
  /** The plan does not state all of them, or all are 0: every factor weighs the same. */
  | 'EQUAL'
  /** They were given with the question. */
  | 'GIVEN'
  /** The factors of the plan state them. */
  | 'PLAN';
