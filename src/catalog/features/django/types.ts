import type { Contribution } from '../feature.ts'

/**
 * What core/types.py can hold, in its order: each a part `_parts/types/<name>.ejs`, there where a field or something
 * in `uses` needs it. `needs` are other names here; constants stand
 * together on top.
 */
export const types = (): readonly Contribution[] => [
  {
    features: ['bodies'],
    lists: {
      uses: [{ name: 'StrictSerializer' }, { name: 'QueryIntegerField' }],
      types: [
        {
          name: 'M',
          constant: true,
          needs: [],
          imports: ['from typing import TypeVar', 'from django.db import models'],
        },
        { name: 'LAST_ID', constant: true, needs: [], imports: [] },
        { name: 'Exact', constant: false, needs: [], imports: ['from collections.abc import Mapping'] },
        { name: 'whole', constant: false, needs: [], imports: [] },
        { name: 'StringField', constant: false, needs: ['Exact'], imports: [] },
        { name: 'EmailField', constant: false, needs: ['StringField'], imports: ['import re'] },
        { name: 'URLField', constant: false, needs: ['StringField'], imports: [] },
        { name: 'IntegerField', constant: false, needs: ['Exact', 'whole'], imports: [] },
        { name: 'BooleanField', constant: false, needs: ['Exact'], imports: [] },
        {
          name: 'DecimalField',
          constant: false,
          needs: ['Exact'],
          imports: ['import re', 'from decimal import Decimal'],
        },
        {
          name: 'DateField',
          constant: false,
          needs: ['Exact'],
          imports: ['import datetime as dt', 'import re', 'from contextlib import suppress'],
        },
        {
          name: 'DateTimeField',
          constant: false,
          needs: ['Exact'],
          imports: ['import datetime as dt', 'import re', 'from contextlib import suppress'],
        },
        { name: 'UUIDField', constant: false, needs: ['Exact'], imports: ['import re', 'from uuid import UUID'] },
        { name: 'ChoiceField', constant: false, needs: ['Exact'], imports: [] },
        { name: 'JSONField', constant: false, needs: ['Exact'], imports: [] },
        {
          name: 'ReferenceField',
          constant: false,
          needs: ['Exact', 'whole', 'LAST_ID', 'M'],
          imports: ['from rest_framework.fields import empty'],
        },
        { name: 'QueryIntegerField', constant: false, needs: [], imports: ['import re'] },
        { name: 'QueryReferenceField', constant: false, needs: ['QueryIntegerField', 'LAST_ID'], imports: [] },
        { name: 'QueryBooleanField', constant: false, needs: [], imports: [] },
        { name: 'StrictSerializer', constant: false, needs: [], imports: [] },
        { name: 'StrictModelSerializer', constant: false, needs: ['StrictSerializer', 'M'], imports: [] },
      ],
    },
  },
]
