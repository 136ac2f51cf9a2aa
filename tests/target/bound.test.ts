import { readBound } from '../../shared/target/bound';

test.each([
  ['at least 85%', 'at least'],
  ['no lower than 25%', 'at least'],
  ['not below 25%', 'at least'],
  ['no fewer than 40', 'at least'],
  ['no more than 40', 'at most'],
  ['no higher than 18%', 'at most'],
  ['not above 18%', 'at most'],
  ['lower than 18%', 'at most'],
  ['above 18%', 'at least'],
  ['40', null],
])('%s lets the figure be %s', (text, bound) => expect(readBound(text)).toBe(bound));
