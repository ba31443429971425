import { WeComPageDocument, type WeComPageQuery } from '../../graph/graphql';
import { ask } from '../graph/client';
import { runtime } from '../runtime';
import { within } from './within';

type Sdk = typeof import('@wecom/jssdk');
type Signatures = NonNullable<WeComPageQuery['weComJsConfig']>;

/** Longer than this nobody's tap waits on WeCom. */
const PATIENCE_MS = 5_000;
/** After a failure the SDK is let alone for so long. */
const PAUSE_MS = 60_000;
/** WeCom takes a signature for about two hours. */
const SIGNATURE_MS = 60 * 60_000;

const ABILITIES = [
  'chooseImage',
  'closeWindow',
  'getLocalImgData',
  'hideOptionMenu',
  'onMenuShareAppMessage',
  'onMenuShareWechat',
  'scanQRCode',
  'showOptionMenu',
];

let loading: Promise<Sdk | null> | null = null;
let failedAt = 0;
let ready: Sdk | null = null;
const signed = new Map<string, { at: number; signatures: Promise<Signatures> }>();

/** WeCom's SDK, a chunk of its own; null outside of WeCom, where it is not configured, or does not answer in time. */
export function weComSdk(): Promise<Sdk | null> {
  if (runtime() !== 'wecom' || Date.now() - failedAt < PAUSE_MS) return Promise.resolve(null);
  loading ??= within(load(), PATIENCE_MS).then((sdk) => {
    if (!sdk) {
      failedAt = Date.now();
      loading = null;
    }
    return sdk;
  });
  return loading;
}

/** The SDK once WeCom has accepted our signature: what needs a tap cannot wait for it. Warms it up for the next time. */
export function readySdk(): Sdk | null {
  if (!ready) void weComSdk();
  return ready;
}

async function load(): Promise<Sdk> {
  const url = window.location.href.split('#')[0] ?? '';
  const [sdk, { corpId, agentId }] = await Promise.all([import('@wecom/jssdk'), signaturesFor(url)]);
  sdk.register({
    corpId,
    agentId,
    jsApiList: ABILITIES,
    getConfigSignature: async (page) => pick(await signaturesFor(page), 'signature'),
    getAgentConfigSignature: async (page) => pick(await signaturesFor(page), 'agentSignature'),
    onConfigSuccess: () => {
      ready = sdk;
    },
    onConfigFail: () => {
      ready = null;
    },
  });
  void sdk.ensureCorpConfigReady().catch(() => undefined);
  return sdk;
}

function pick(
  of: Signatures,
  which: 'signature' | 'agentSignature',
): Pick<Signatures, 'timestamp' | 'nonceStr' | 'signature'> {
  return { timestamp: of.timestamp, nonceStr: of.nonceStr, signature: of[which] };
}

// both signatures of a page come in one answer, asked once
function signaturesFor(url: string): Promise<Signatures> {
  const known = signed.get(url);
  if (known && Date.now() - known.at < SIGNATURE_MS) return known.signatures;
  const signatures = ask(WeComPageDocument, { url }).then(({ weComJsConfig }) => {
    if (!weComJsConfig) throw new Error('WeCom is not configured');
    return weComJsConfig;
  });
  signed.set(url, { at: Date.now(), signatures });
  signatures.catch(() => signed.delete(url));
  return signatures;
}
