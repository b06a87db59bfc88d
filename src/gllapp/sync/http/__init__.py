"""The link over HTTP: the only place that knows requests."""

from gllapp.sync.addresses import checked_proxy as checked_proxy
from gllapp.sync.addresses import checked_url as checked_url
from gllapp.sync.http.link import HttpLink as HttpLink
from gllapp.sync.http.trust import Trust as Trust
