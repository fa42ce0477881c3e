"""The engine's family of exceptions: one base, one subclass for each kind of trouble.

A message names the file, the value found, the value expected and the way out;
it is shown to the user as it stands.
"""

from __future__ import annotations


class EngineError(Exception):
    """Base of every error that a user can do something about."""


class JobError(EngineError):
    """The job document is not one that this engine understands."""


class ResultError(EngineError):
    """What a worker sent as its result is not the result of its task."""


class RasterError(EngineError):
    """A raster cannot be opened, read, written, or does not fit the job."""


class OtherGdalError(RasterError):
    """The worker's GDAL cannot open a raster that another one may, or finds other bands in it."""

    def __init__(self, message: str, path: str) -> None:
        super().__init__(message)
        self.path = path
        """The raster, as the job names it."""


class BandsError(RasterError):
    """The image has not the bands that the model or the user asks for."""


class ImageListError(EngineError):
    """A list of images holds none, or what is none."""


class CatalogueError(EngineError):
    """A STAC catalogue cannot be reached, or has not what was asked for."""


class OutputError(EngineError):
    """An output cannot be written where it is wanted, or would overwrite what is read."""


class ModelError(EngineError):
    """A model cannot be loaded, is not understood, or does not fit the job."""


class FieldsError(ModelError):
    """Receptive field, expression field or scale factor are missing, malformed or wrong."""


class CardError(ModelError):
    """A model card cannot be read, or does not belong to the model beside it."""


class PartsError(EngineError):
    """The parts of a map are not all there, or are not those of one map."""


class LegendError(EngineError):
    """A legend file cannot be read, or says something impossible."""


class GeometryError(EngineError):
    """The requested area and the image do not go together."""


class ReferenceDataError(EngineError):
    """Reference data, or other points and polygons, cannot be read, or do not fit the map."""


class PatchSetError(EngineError):
    """A set of patches is missing, unfinished or damaged, or cannot be written."""


class TrainingError(EngineError):
    """A network cannot be trained on the patches and with the values that are given."""


class PackageError(EngineError):
    """The inference environment lacks a package."""


class ClusterError(EngineError):
    """A cluster cannot be reached, cannot compute the job, or is gone; a later run may go on."""


class OtbError(EngineError):
    """Orfeo ToolBox is not complete, cannot do what the job asks for, or failed."""
