import { ordinary } from './ordinary';
import { understands } from './understands';

understands('ordinary returns', ordinary);
