import { useState, type ReactNode } from 'react';
import { SignOutDocument } from '../graph/graphql';
import { forgetAll } from '../lib/graph/cache';
import { toFailure } from '../lib/graph/failure';
import { sayFailure } from '../lib/graph/sayFailure';
import { useTell } from '../lib/graph/useTell';
import { useTexts } from '../lib/i18n/texts';
import { restart } from '../lib/nav';
import { routes } from '../lib/routes';
import { keepSessionToken } from '../lib/session';
import { stayOut } from '../lib/signIn/marker';
import { keepStored } from '../lib/storage';
import { unreadStore } from '../lib/unread';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Sheet } from '../ui/Sheet';
import { uiTexts } from '../ui/texts';
import { pageTexts } from './texts';

/** Out: the session ends on the server, and nothing of this person stays on the phone. */
export function SignOutButton(): ReactNode {
  const t = useTexts(pageTexts);
  const kit = useTexts(uiTexts);
  const [asking, setAsking] = useState(false);
  const { send, pending, failure } = useTell(SignOutDocument);
  const leave = async (): Promise<void> => {
    try {
      await send({});
    } catch (error) {
      if (toFailure(error).code !== 'UNAUTHENTICATED') return;
    }
    keepSessionToken(null);
    keepStored('xg.unsaved', null);
    keepStored('xg.feedback', null);
    keepStored('xg.searches', null);
    keepStored('xg.account', null);
    forgetAll();
    unreadStore.set(0);
    stayOut();
    restart(routes.signIn);
  };
  return (
    <>
      <Button kind="danger" text={t('signOut')} onPress={() => setAsking(true)} />
      {asking ? (
        <Sheet
          title={t('signOutQuestion')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="plain" text={kit('cancel')} onPress={() => setAsking(false)} />
              <Button text={t('signOut')} busy={pending} onPress={() => void leave()} />
            </>
          }
        >
          {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
        </Sheet>
      ) : null}
    </>
  );
}
