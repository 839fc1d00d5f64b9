import { storePage } from '../locales/en/store.ts';
import type { StorePage } from '../locales/store-page.ts';
import { localeTags, type LocaleTag } from '../locales/tags.ts';
import { iconFiles } from './icon/icons.ts';
import { testingInstructions } from './testing-instructions.ts';

interface StoreLocale extends StorePage {
  readonly smallIconUri: string;
  readonly largeIconUri: string;
}

/** The manifest: what Amazon is told of the skill. Its schema is that of ask-smapi-model. */
interface Manifest {
  readonly manifest: {
    readonly manifestVersion: '1.0';
    readonly publishingInformation: {
      readonly category: 'HEALTH_AND_FITNESS';
      readonly distributionMode: 'PUBLIC';
      readonly isAvailableWorldwide: boolean;
      readonly testingInstructions: string;
      readonly locales: Readonly<Record<string, StoreLocale>>;
    };
    readonly apis: { readonly custom: { readonly interfaces: readonly [] } };
    readonly privacyAndCompliance: Readonly<
      Record<
        'allowsPurchases' | 'containsAds' | 'isChildDirected' | 'isExportCompliant' | 'usesPersonalInfo',
        boolean
      >
    >;
  };
}

/** Where the ASK CLI finds a file of the skill package. */
const packaged = (path: string): string => `file://${path}`;

const storeLocale = (tag: LocaleTag): StoreLocale => ({
  ...storePage(tag),
  smallIconUri: packaged(iconFiles.small.path),
  largeIconUri: packaged(iconFiles.large.path),
});

/** The manifest as the text of its file. */
export const manifestText = (): string => {
  const manifest: Manifest = {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: true,
        testingInstructions,
        locales: Object.fromEntries(localeTags.map((tag) => [tag, storeLocale(tag)])),
      },
      apis: { custom: { interfaces: [] } },
      privacyAndCompliance: {
        allowsPurchases: false,
        containsAds: false,
        isChildDirected: false,
        isExportCompliant: true,
        // A place and preferences by Alexa's own id for the account: no name, no contact, nothing about health.
        usesPersonalInfo: false,
      },
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
