import { answered, miniHost, type PrivacyDecision } from './host/mini';
import { createStore } from './store';

/** The button of the sheet, by the name under which the host knows it. */
export const AGREE_BUTTON = 'agree-privacy';

const PATIENCE_MS = 3_000;

/** A question about privacy that waits for this person; null when none does. */
export interface PrivacyQuestion {
  decide: (agreed: boolean) => void;
}

/** What the sheet shows (ui/PrivacySheet). */
export const privacyStore = createStore<PrivacyQuestion | null>(null);

/** The host asks whenever something personal is about to be used for which nobody has agreed yet. Called once, at the start. */
export function watchPrivacy(): void {
  miniHost()?.onNeedPrivacyAuthorization?.((resolve) => {
    void question().then((agreed) => {
      const decision: PrivacyDecision = agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' };
      resolve(decision);
    });
  });
}

let open: Promise<boolean> | null = null;

// several that need it at once share one sheet
function question(): Promise<boolean> {
  open ??= new Promise<boolean>((resolve) => {
    privacyStore.set({
      decide: (agreed) => {
        open = null;
        privacyStore.set(null);
        resolve(agreed);
      },
    });
  });
  return open;
}

/**
 * Before the camera, the album or a scan: whether the person agrees to the privacy guide, asked only if the host says
 * that it is needed. A host too old to know of it (base library below 2.32.3) needs nothing.
 */
export async function privacyAgreed(): Promise<boolean> {
  const host = miniHost();
  const ask = host?.getPrivacySetting;
  if (!ask) return true;
  const setting = await answered<{ needAuthorization?: boolean }>((called) => ask(called), PATIENCE_MS);
  return setting?.needAuthorization === true ? question() : true;
}

/** Opens the guide itself, in the host's own page. */
export function readPrivacyGuide(): void {
  const host = miniHost();
  if (host?.openPrivacyContract) void answered((called) => host.openPrivacyContract?.(called), PATIENCE_MS);
}
