import { hashOfIdentity } from '../../libs/contexts/credentials/documents/recipient-identity.ts';

/** Open Badges 2.0 as the validator should read it: what it forgets to check is a flaw here too. Nothing is fetched. */
export interface Hosted {
  readonly assertion: Properties;
  readonly badge: Properties;
  readonly issuer: Properties;
}
export type Properties = Readonly<Record<string, unknown>>;

interface Asked {
  readonly identity: string;
  readonly now: Date;
}

const CONTEXT = 'https://w3id.org/openbadges/v2';
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const HASH = /^sha256\$[0-9a-f]{64}$/;

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
const own = (value: unknown): Properties => (typeof value === 'object' && value ? (value as Properties) : {});

type Rule = readonly [flaw: string, broken: boolean];

const told = (rules: readonly Rule[]): string[] => rules.filter(([, broken]) => broken).map(([flaw]) => flaw);

const identified = (name: string, { '@context': context, id, type }: Properties, expected: string): Rule[] => [
  [`${name}: @context`, context !== CONTEXT],
  [`${name}: id`, !isAddress(id)],
  [`${name}: type`, type !== expected],
];

function recipientRules(recipient: Properties, identity: string): Rule[] {
  const { type, hashed, salt, identity: hash } = recipient;
  return [
    ['recipient: type', type !== 'email' && type !== 'id'],
    ['recipient: hashed is a boolean', hashed !== true],
    ['recipient: salt of 128 bits', !isText(salt) || Buffer.from(String(salt), 'base64url').length < 16],
    ['recipient: identity is a hash', !HASH.test(String(hash))],
    ['recipient: it is theirs', hashOfIdentity(identity, String(salt)) !== hash],
    ['recipient: subject of version 1 to 5', type === 'id' && !UUID.test(identity)],
  ];
}

function assertionRules({ assertion, badge, issuer }: Hosted, { identity, now }: Asked): Rule[] {
  const { issuedOn, expires, verification, revoked } = assertion;
  const end = isInstant(expires) ? Date.parse(expires) : Number.POSITIVE_INFINITY;
  return [
    ...identified('assertion', assertion, 'Assertion'),
    ...recipientRules(own(assertion.recipient), identity),
    ['assertion: badge', assertion.badge !== badge.id],
    ['assertion: verification', own(verification).type !== 'HostedBadge'],
    ['assertion: within the scope of its issuer', originOf(assertion.id) !== originOf(issuer.id)],
    ['assertion: issuedOn with an offset', !isInstant(issuedOn)],
    ['assertion: not from the future', isInstant(issuedOn) && Date.parse(issuedOn) > now.getTime()],
    ['assertion: expires with an offset', expires !== undefined && !isInstant(expires)],
    ['assertion: not expired', end < now.getTime() || end < Date.parse(String(issuedOn))],
    ['assertion: not revoked', revoked !== undefined],
    ['assertion: no name', 'name' in assertion || 'recipientName' in assertion],
  ];
}

const badgeRules = ({ badge, issuer }: Hosted): Rule[] => [
  ...identified('badge', badge, 'BadgeClass'),
  ['badge: name', !isText(badge.name)],
  ['badge: description', !isText(badge.description)],
  ['badge: criteria', !isAddress(badge.criteria) && !isText(own(badge.criteria).narrative)],
  ['badge: image', !isAddress(badge.image)],
  ['badge: issuer', badge.issuer !== issuer.id],
  ['badge: within the scope of its issuer', originOf(badge.id) !== originOf(issuer.id)],
];

const issuerRules = ({ issuer }: Hosted): Rule[] => [
  ...identified('issuer', issuer, 'Issuer'),
  ['issuer: name', !isText(issuer.name)],
  ['issuer: url', !isAddress(issuer.url)],
  ['issuer: email', !/^[^@\s]+@[^@\s]+$/.test(String(issuer.email))],
];

const originOf = (address: unknown): string => (isAddress(address) ? new URL(address).origin : '');

/** What is wrong with a hosted badge; empty for a valid one. */
export const flawsOf = (hosted: Hosted, asked: Asked): string[] =>
  told([...assertionRules(hosted, asked), ...badgeRules(hosted), ...issuerRules(hosted)]);
