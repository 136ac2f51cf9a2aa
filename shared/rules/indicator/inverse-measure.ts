import { polarityOf } from '../../target';
import { eachIndicator } from '../checks';
import { headlineExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { quote } from '../quote';
import { rule } from '../rule';

export const inverseMeasure = rule(
  {
    code: 'indicator/inverse-measure',
    severity: 'advice',
    title: 'Measured by the opposite of the aim',
    looksFor:
      'An aim to reduce one thing, measured by another that should rise: fear, by people who feel safe.',
    why: 'A percentage less of the one is not the same percentage more of the other; the target is read as points.',
    bad: [
      headlineExample({
        says: 'Fear should fall, and those who feel safe should rise.',
        headline: 'Fear of crime - reduce the fear of crime by 10% by 2004/05',
        headings: [null, '2002/03 Baseline', '2003/04', '2004/05 Target'],
        rows: [['People who feel safe after dark', '50%', '52%', '60%']],
        at: 'A4',
      }),
    ],
    good: [
      headlineExample({
        says: 'Aim and measure go the same way.',
        headline: 'Feeling safe - increase those who feel safe by 10% by 2004/05',
        headings: [null, '2002/03 Baseline', '2003/04', '2004/05 Target'],
        rows: [['People who feel safe after dark', '50%', '52%', '60%']],
      }),
    ],
  },
  eachIndicator((indicator) => {
    if (polarityOf(indicator).doubt !== 'inverse-measure') return [];
    const { name, measure, polarity } = indicator;
    const way = polarity === 'higher' ? 'rise' : 'fall';
    return [
      {
        ...placeOfIndicator(indicator, 'measure'),
        message: `${quote(name)} is measured by ${quote(measure ?? name)}, which should ${way} as the other ${way === 'rise' ? 'falls' : 'rises'}: say the target in terms of what is measured.`,
      },
    ];
  }),
);
