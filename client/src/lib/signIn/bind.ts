import { BindWeChatDocument } from '../../graph/graphql';
import { tell } from '../graph/client';
import { Failure, toFailure } from '../graph/failure';
import { miniCode } from './code';

/** Remembers this WeChat for the person signed in, so that the next time nothing is asked; answers what stood against it, or null. */
export async function bindThisWeChat(): Promise<Failure | null> {
  const code = await miniCode();
  if (code?.platform !== 'WECHAT') return new Failure('NETWORK', 'no code of the host');
  try {
    await tell(BindWeChatDocument, { input: { code: code.code } });
    return null;
  } catch (error) {
    return toFailure(error);
  }
}
