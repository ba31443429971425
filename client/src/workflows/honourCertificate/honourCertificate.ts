import {
  AppealHonourCertificateDocument,
  ApplyForHonourCertificateDocument,
  HonourCertificateDocument,
  HonourCertificateDoorDocument,
  SaveHonourCertificateDraftDocument,
  SupplementHonourCertificateDocument,
  WithdrawHonourCertificateDocument,
  type HonourCertificateValuesFragment,
} from '../../graph/graphql';
import { defineApplication } from '../../review/application/define';

/** 荣誉称号证明, as the rooms around it see it. */
export const honourCertificate = defineApplication({
  code: 'HONOUR_CERTIFICATE',
  type: 'HonourCertificate',
  documents: {
    door: HonourCertificateDoorDocument,
    one: HonourCertificateDocument,
    save: SaveHonourCertificateDraftDocument,
    apply: ApplyForHonourCertificateDocument,
    supplement: SupplementHonourCertificateDocument,
    withdraw: WithdrawHonourCertificateDocument,
    appeal: AppealHonourCertificateDocument,
  },
  values: (application) => {
    const { honour, purpose, copies } = application as HonourCertificateValuesFragment;
    return { honour: honour?.code ?? null, purpose: purpose ?? null, copies: copies ?? null };
  },
});
