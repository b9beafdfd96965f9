"""Asks openbadges-validator-core about each case on standard input; answers what it said and which checks really ran.

The validator calls a badge valid also when a check never ran, so its verdict alone is not enough.
The JSON-LD context is the one in the package: a test does not depend on another site.
"""
import json
import logging
import sys
import warnings

logging.disable(logging.CRITICAL)
warnings.simplefilter('ignore')

from openbadges.verifier import utils, verifier
from openbadges.verifier.openbadges_context import OPENBADGES_CONTEXT_V2_DICT, OPENBADGES_CONTEXT_V2_URI


class OfflineContext(utils.CachableDocumentLoader):
    def __call__(self, url, options=None):
        if url != OPENBADGES_CONTEXT_V2_URI:
            return super().__call__(url)
        context = json.dumps(OPENBADGES_CONTEXT_V2_DICT)
        return {'contextUrl': None, 'documentUrl': url, 'contentType': 'application/ld+json', 'document': context}


verifier.CachableDocumentLoader = OfflineContext
utils.jsonld_use_cache['documentLoader'] = OfflineContext(use_cache=False)


def asked(case):
    given = open(case['file'], 'rb') if 'file' in case else case['input']
    options = verifier._get_options({'use_cache': False, 'cache_backend': None})
    store = verifier.verification_store(given, case['recipient'], options=options)
    report = verifier.generate_report(store, options=options)['report']
    tasks = store.get_state()['tasks']
    return {
        'valid': report['valid'],
        'errors': report['errorCount'],
        'warnings': report['warningCount'],
        'pending': sorted({task['name'] for task in tasks if not task.get('complete')}),
        'ran': sorted({task['name'] for task in tasks if task.get('complete') and task.get('success')}),
        'messages': [str(message.get('result')) for message in report['messages'] if message['messageLevel'] != 'INFO'],
    }


def answered(case):
    try:
        return asked(case)
    except Exception as refusal:  # a picture that cannot be read is refused by an exception
        return {'valid': False, 'errors': 1, 'warnings': 0, 'pending': [], 'ran': [], 'messages': [repr(refusal)]}


cases = json.load(sys.stdin)
json.dump({name: answered(case) for name, case in cases.items()}, sys.stdout)
