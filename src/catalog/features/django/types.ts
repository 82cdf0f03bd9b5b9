import type { Contribution } from '../feature.ts'

/**
 * What core/types.py can hold, in its order: each a part `_parts/types/<name>.ejs`, there where a field or something
 * in `uses` needs it. `needs` are other names here.
 */
export const types: readonly Contribution[] = [
  {
    features: ['bodies'],
    lists: {
      uses: [{ name: 'StrictSerializer' }, { name: 'QueryIntegerField' }],
      types: [
        { name: 'Exact', needs: [], imports: ['from collections.abc import Mapping'] },
        { name: 'LAST_ID', needs: [], imports: [] },
        {
          name: 'matching',
          needs: [],
          imports: ['import re'],
        },
        { name: 'whole', needs: [], imports: [] },
        { name: 'StringField', needs: ['Exact'], imports: [] },
        { name: 'EmailField', needs: ['Exact'], imports: ['import re'] },
        { name: 'URLField', needs: ['StringField', 'matching'], imports: ['import re'] },
        { name: 'IntegerField', needs: ['Exact', 'whole'], imports: [] },
        { name: 'BooleanField', needs: ['Exact'], imports: [] },
        {
          name: 'DecimalField',
          needs: ['Exact', 'matching'],
          imports: ['import re', 'from decimal import Decimal'],
        },
        {
          name: 'DateField',
          needs: ['Exact'],
          imports: ['import datetime as dt', 'import re', 'from contextlib import suppress'],
        },
        {
          name: 'DateTimeField',
          needs: ['Exact'],
          imports: ['import datetime as dt', 'import re', 'from contextlib import suppress'],
        },
        { name: 'UUIDField', needs: ['Exact'], imports: ['import re', 'from uuid import UUID'] },
        { name: 'ChoiceField', needs: ['Exact'], imports: [] },
        { name: 'JSONField', needs: ['Exact'], imports: [] },
        { name: 'ReferenceField', needs: ['Exact', 'whole', 'LAST_ID'], imports: [] },
        { name: 'QueryIntegerField', needs: [], imports: ['import re'] },
        { name: 'QueryReferenceField', needs: ['QueryIntegerField', 'LAST_ID'], imports: [] },
        { name: 'QueryBooleanField', needs: [], imports: [] },
        { name: 'StrictSerializer', needs: [], imports: [] },
        { name: 'StrictModelSerializer', needs: ['StrictSerializer'], imports: [] },
      ],
    },
  },
]
