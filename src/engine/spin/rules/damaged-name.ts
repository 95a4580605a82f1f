import { phraseMatcher } from '../phrase-matcher.ts';
import type { SpinRule } from '../spin-rule.ts';

/** Names and abbreviations that a dictionary was run over: "Google Play Retailer", "U.Due south". Case counts. */
export const damagedName: SpinRule = {
  signal: 'damaged-name',
  weight: 1,
  isWording: true,
  find: phraseMatcher(
    'e.G.: e.g.|i.E.: i.e.|e.G: e.g.|i.E: i.e.|U.Due south: U.S|U.Southward: U.S|U.Due Southward: U.S|U.S.Authorities: U.S. Government|Due east-mail: E-mail|due east-mail: e-mail|east-mail: e-mail|east-commerce: e-commerce|East-commerce: E-commerce|due east-commerce: e-commerce|Oughout.S: U.S|Oughout.Verts: U.S|Oughout.Ersus: U.S|Play Retailer: Play Store|App Retailer: App Store|Apple Retailer: Apple Store|Android Retailer: Android Store|Microsoft Workplace: Microsoft Office|White Home: White House|Supreme Courtroom: Supreme Court|Excessive Courtroom: High Court|Social Safety: Social Security|Nationwide Park: National Park|World Well being: World Health|World Vast Net: World Wide Web|Large Apple: Big Apple|Large Ben: Big Ben|Wall Road: Wall Street|Web optimization: SEO|Spider web Services: Web Services|Spider Web Services: Web Services|World Broad Web: World Wide Web|Home windows 10: Windows 10|Home windows 11: Windows 11|Home windows 7: Windows 7|Home windows XP: Windows XP|Star Conflicts: Star Wars|Champions League Closing: Champions League Final|Oregon equally: or as|Federal Reserve notation: note|Influenza A virus subtype H5N1: a|Fb and Twitter: Facebook and Twitter|Fb Messenger: Facebook Messenger|Google Seek: Google Search|Seek Engine Optimization: Search Engine Optimization|Internet of Issues: Internet of Things|Web of Issues: Internet of Things|Black Lives Topic: Black Lives Matter|Sport of Thrones: Game of Thrones|Recreation of Thrones: Game of Thrones|Identify of Obligation: Call of Duty|Name of Obligation: Call of Duty|Name of Responsibility: Call of Duty|New 12 months: New Year|Prime Minister of state: Prime Minister|Los Angeles Occasions: Los Angeles Times|New York Occasions: New York Times|Monetary Occasions: Financial Times|Washington Submit: Washington Post|Huffington Submit: Huffington Post|Wall Avenue: Wall Street|Mega Hundreds of thousands: Mega Millions',
    true,
  ),
};
