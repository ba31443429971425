import {
  AppealHardshipCertificateDocument,
  ApplyForHardshipCertificateDocument,
  HardshipCertificateDocument,
  HardshipCertificateDoorDocument,
  SaveHardshipCertificateDraftDocument,
  SupplementHardshipCertificateDocument,
  WithdrawHardshipCertificateDocument,
  type HardshipCertificateValuesFragment,
} from '../../graph/graphql';
import { defineApplication } from '../../review/application/define';

/** 困难认定证明, as the rooms around it see it. */
export const hardshipCertificate = defineApplication({
  code: 'HARDSHIP_CERTIFICATE',
  type: 'HardshipCertificate',
  documents: {
    door: HardshipCertificateDoorDocument,
    one: HardshipCertificateDocument,
    save: SaveHardshipCertificateDraftDocument,
    apply: ApplyForHardshipCertificateDocument,
    supplement: SupplementHardshipCertificateDocument,
    withdraw: WithdrawHardshipCertificateDocument,
    appeal: AppealHardshipCertificateDocument,
  },
  values: (application) => {
    const { academicYear, purpose, copies } = application as HardshipCertificateValuesFragment;
    return { academicYear: academicYear ?? null, purpose: purpose ?? null, copies: copies ?? null };
  },
});
