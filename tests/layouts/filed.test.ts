import { filed } from './filed';
import { understands } from './understands';

understands('layouts first met as files', filed);
