// Generated from plan-flow.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Conditions on a Boolean; all that are given must hold. */
export type BooleanFilter = {
  readonly eq?: boolean | null | undefined;
  /** It is absent. */
  readonly isNull?: boolean | null | undefined;
  /** It is something else, or absent. */
  readonly not?: boolean | null | undefined;
};

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

/** Conditions on a Id; all that are given must hold. */
export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** It is something else, or absent. */
  readonly not?: string | null | undefined;
  /** It is none of these, or absent. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

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

export type PlanFlowQueryVariables = Exact<{
  inPlan?: PlanLinkFilter | null | undefined;
  strategyInPlan?: ItemLinkFilter | null | undefined;
}>;

export type PlanFlowQuery = {
  readonly visions: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
  };
  readonly missions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly supports: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
    }>;
  };
  readonly goals: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly supports: {
        readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >;
      };
    }>;
  };
  readonly strategies: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly supports: {
        readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >;
      };
      readonly implementedBy: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
      readonly partOf: {
        readonly nodes: ReadonlyArray<
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
        >;
      };
    }>;
  };
  readonly roadmapItems: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly stream: Stream | null;
      readonly status: RoadmapStatus;
    }>;
  };
};

export const PlanFlowDocument = gql<PlanFlowQuery, PlanFlowQueryVariables>`
  query PlanFlow($inPlan: PlanLinkFilter, $strategyInPlan: ItemLinkFilter) {
    visions(first: 20, filter: { partOf: $inPlan }) {
      nodes {
        id
        code
        name
      }
    }
    missions(first: 60, filter: { partOf: $inPlan }) {
      nodes {
        id
        code
        name
        supports(first: 5) {
          nodes {
            id
          }
        }
      }
    }
    goals(first: 100, filter: { partOf: $inPlan }) {
      nodes {
        id
        supports(first: 5, kinds: [Mission]) {
          nodes {
            id
          }
        }
      }
    }
    strategies(first: 300, filter: { partOf: $strategyInPlan }) {
      totalCount
      nodes {
        id
        code
        name
        supports(first: 12, kinds: [Mission, Goal]) {
          nodes {
            id
          }
        }
        implementedBy(first: 24) {
          nodes {
            id
          }
        }
        partOf(first: 1, kinds: [StrategyGroup]) {
          nodes {
            id
            code
            name
          }
        }
      }
    }
    roadmapItems(first: 300, filter: { partOf: $inPlan }) {
      totalCount
      nodes {
        id
        code
        name
        stream
        status
      }
    }
  }
`;
